/**
 * The browser of the tests: finds a Chromium on this machine, or installs one.
 * As a command it prints the path.
 */
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MINUTE = 60_000;

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['', process.env['HOME'] ?? ''].flatMap((home) => [
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ]),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Chromium/Application/chrome.exe'),
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** The headless shell is Chromium without its windows: the browser tests take about half the time with it. */
const UNIX_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` without its snap is a script that only says how to install one. */
function isOnlyAHint(path: string): boolean {
  return (
    path.endsWith('/chromium-browser') &&
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: MINUTE / 2 }).status !== 0
  );
}

function playwrightsOwn(): string | undefined {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test') as {
      chromium: { executablePath(): string };
    };
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * The path of a Chromium or a browser built on it: what `CHROMIUM` names and nothing else, else one
 * in the usual places, else the one Playwright has downloaded. Installs nothing.
 *
 * @returns undefined when there is none, or when `CHROMIUM` names no program
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return isProgram(named) ? named : undefined;
  const folders = [
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const places =
    process.platform === 'win32'
      ? []
      : UNIX_NAMES.flatMap((name) =>
          folders.filter((folder) => folder !== '').map((folder) => join(folder, name)),
        );
  const usual = [...places, ...(PLACES[process.platform] ?? [])];
  const found = usual.find((path) => isProgram(path) && !isOnlyAHint(path));
  if (found !== undefined) return found;
  const own = playwrightsOwn();
  return own !== undefined && isProgram(own) ? own : undefined;
}

function say(finnish: string, english: string): void {
  process.stderr.write(`${finnish}\n${english}\n`);
}

function succeeds(command: readonly string[], options: SpawnSyncOptions): boolean {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { killSignal: 'SIGKILL', ...options }).status === 0;
}

function downloadByPlaywright(): void {
  say('Haetaan Chromium testejä varten (Playwright)…', 'Fetching Chromium for the tests (Playwright)…');
  try {
    const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
    // Its progress goes to stderr: stdout is for the path.
    succeeds([process.execPath, cli, 'install', 'chromium'], {
      stdio: ['ignore', 2, 2],
      timeout: 5 * MINUTE,
    });
  } catch {
    // Playwright is not installed: findBrowser will find nothing, and that is reported.
  }
}

function installByApt(asRoot: readonly string[]): void {
  say('Asennetaan Chromium testejä varten (apt-get)…', 'Installing Chromium for the tests (apt-get)…');
  const options: SpawnSyncOptions = { stdio: ['ignore', 2, 2], timeout: 10 * MINUTE };
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  succeeds([...apt, 'update', '-qq'], options);
  const install = (name: string): boolean => succeeds([...apt, 'install', '-y', '-qq', name], options);
  if (!install('chromium-headless-shell')) install('chromium');
}

/** What to write before a command to run it as root without a password; undefined if it cannot be. */
function asRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return succeeds(['sudo', '-n', 'true'], { stdio: 'ignore', timeout: MINUTE }) ? ['sudo', '-n'] : undefined;
}

function isUbuntu(): boolean {
  try {
    return /^ID=.*ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * The ways to install one, best first. Debian's package is whole and quick; Ubuntu's is a snap,
 * which many machines cannot run, so there Playwright's download comes first.
 */
function installers(): readonly (() => void)[] {
  const root = isProgram('/usr/bin/apt-get') ? asRoot() : undefined;
  if (root === undefined) return [downloadByPlaywright];
  const apt = (): void => installByApt(root);
  return isUbuntu() ? [downloadByPlaywright, apt] : [apt, downloadByPlaywright];
}

/**
 * As {@link findBrowser}, but installs a Chromium when there is none; that can take minutes, each
 * way at most ten.
 *
 * @throws {Error} with a text for people, in Finnish and in English, when nothing works
 */
export function ensureBrowser(): string {
  const present = findBrowser();
  if (present !== undefined) return present;
  const named = process.env['CHROMIUM'];
  if (named) {
    throw new Error(
      `CHROMIUM=${named} ei ole ohjelma. Korjaa polku tai poista muuttuja.\n` +
        `CHROMIUM=${named} is not a program. Mend the path or unset the variable.`,
    );
  }
  for (const install of installers()) {
    install();
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'Testit tarvitsevat Chromium-selaimen, eikä sitä saatu asennettua. Asenna Chromium tai Chrome, tai kerro sen paikka: CHROMIUM=/polku/chromium npm test\n' +
      'The tests need a Chromium browser, and it could not be installed. Install Chromium or Chrome, or name its place: CHROMIUM=/path/to/chromium npm test',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
