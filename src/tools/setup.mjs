/**
 * Installs what is missing before any other command of the project runs: the packages of the
 * lockfile, with a private Node where the machine's own is too old for Astro 7 (before 22.12).
 *
 * Plain JavaScript without packages: it runs first, on Node 20 too. Quick when nothing is to do;
 * two at once do not disturb each other. Exit code 1 and a sentence when it cannot install.
 *
 * `node src/tools/setup.mjs [SCRIPT [ARGUMENT…]]` then runs a script by the right Node. In
 * `node src/tools/setup.mjs && node SCRIPT` a shell would use the old Node on the first day: it
 * remembers where it found `node` before the private one was there.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lock = join(
  tmpdir(),
  `perhe-mielessa-setup-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`,
);
const LONGEST_WAIT = 15 * 60_000;

const NETWORK =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENETDOWN|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b|network/i;
const FAILURES = [
  {
    test: /\b(?:ENOSPC|EDQUOT)\b/,
    text: [
      'Levy on täynnä: asennus tarvitsee noin 500 Mt. Vapauta tilaa ja yritä uudelleen.',
      'The disk is full: the installation needs about 500 MB. Free some space and try again.',
    ],
  },
  {
    test: /\b(?:EACCES|EPERM|EROFS)\b/,
    text: [
      'Kirjoitusoikeus puuttuu paikasta {place}. Ota se omaksesi tai kloonaa projekti omaan kansioosi.',
      'You may not write to {place}. Make it yours, or clone the project into a folder of your own.',
    ],
  },
  {
    test: NETWORK,
    text: [
      'Pakettivarastoon ei saatu yhteyttä. Tarkista verkkoyhteys (ja välityspalvelin: npm config get proxy) ja yritä uudelleen.',
      'The package registry could not be reached. Check the network (and the proxy: npm config get proxy) and try again.',
    ],
  },
  {
    test: /\b(?:EUSAGE|EINTEGRITY|EJSONPARSE)\b/,
    text: [
      'package-lock.json ei kelpaa tai ei vastaa tiedostoa package.json. Palauta se: git checkout package-lock.json',
      'package-lock.json is broken or does not match package.json. Restore it: git checkout package-lock.json',
    ],
  },
];

/** @param {readonly string[]} lines */
function say(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
}

function isNew() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

const privateNode = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

function hasNode() {
  return isNew() || existsSync(privateNode);
}

/** npm writes `.package-lock.json` last, so one older than the lockfile is of another or a broken install. */
function isInstalled() {
  const [written, wanted] = ['node_modules/.package-lock.json', 'package-lock.json'].map((name) =>
    statSync(join(root, name), { throwIfNoEntry: false }),
  );
  return written !== undefined && wanted !== undefined && written.mtimeMs >= wanted.mtimeMs;
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Whether this process now holds the lock; one left behind by a process that has ended is removed. */
function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Empty for a moment while its owner writes it.
    const isFresh = Date.now() - statSync(lock).mtimeMs < 5000;
    if (holder > 0 ? !isRunning(holder) : !isFresh) rmSync(lock, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return false;
}

/** @returns {Promise<boolean>} false when another one held the lock for too long */
async function waitForLock() {
  const start = Date.now();
  for (let told = false; !takeLock();) {
    if (Date.now() - start > LONGEST_WAIT) return false;
    if (!told && Date.now() - start > 1000) {
      told = true;
      say('Odotetaan: toinen asennus on kesken.', 'Waiting: another installation is under way.');
    }
    await new Promise((wake) => setTimeout(wake, 200));
  }
  return true;
}

/**
 * How to start npm. Not with `process.execPath`: once installed, the `node` of npm scripts is the
 * private one, and npm run by it would see a new Node, drop the private one, and delete it.
 */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli !== undefined && /npm-cli\.[cm]?js$/.test(cli) && process.env.npm_node_execpath) {
    return [process.env.npm_node_execpath, cli];
  }
  return ['npm'];
}

function environment() {
  const own = join(root, 'node_modules');
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (process.env[name] ?? '').split(delimiter).filter((folder) => !folder.startsWith(own));
  return { ...process.env, [name]: folders.join(delimiter) };
}

/** @returns {Promise<{ ok: boolean, log: string }>} what npm said is also shown as it comes */
function runNpm() {
  const [program = 'npm', ...start] = npmCommand();
  const args = [...start, 'ci', '--include=dev', '--include=optional', '--prefer-offline'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // npm's own pauses between its tries keep a person without a network waiting for over a minute.
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=5000'];
  return new Promise((done) => {
    const child = spawn(program, [...args, ...quiet, ...patience], {
      cwd: root,
      env: environment(),
      stdio: ['ignore', 'inherit', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell starts; all arguments are constants.
      shell: process.platform === 'win32' && program === 'npm',
    });
    const stop = () => child.kill();
    process.once('exit', stop);
    child.on('close', () => process.off('exit', stop));
    let log = '';
    child.stderr.on('data', (chunk) => {
      process.stderr.write(chunk);
      log += chunk;
    });
    child.on('error', (error) =>
      done({ ok: false, log: error.code === 'ENOENT' ? 'no npm' : String(error) }),
    );
    child.on('close', (code) => done({ ok: code === 0, log }));
  });
}

/** @param {string} log */
function explain(log) {
  if (log === 'no npm' || /not recognized as an internal|npm: (?:command )?not found/.test(log)) {
    return [
      'npm puuttuu. Asenna Node.js 24, jonka mukana npm tulee: https://nodejs.org',
      'npm is missing. Install Node.js 24, which brings npm: https://nodejs.org',
    ];
  }
  const place = /^npm (?:error|ERR!) path (.+)$/m.exec(log)?.[1] ?? root;
  const known = FAILURES.find(({ test }) => test.test(log))?.text;
  return (
    known?.map((line) => line.replace('{place}', () => place)) ?? [
      'Asennus epäonnistui; syy on yllä. Yritä uudelleen: npm ci',
      'The installation failed; the reason is above. Try again: npm ci',
    ]
  );
}

/** @returns {Promise<number>} the exit code */
async function installLocked() {
  // Another process may have done it while this one waited.
  if (isInstalled() && hasNode()) return 0;
  say(
    'Asennetaan tarvittavat paketit (ensimmäisellä kerralla noin minuutti)…',
    'Installing the packages it needs (about a minute the first time)…',
  );
  const { ok, log } = await runNpm();
  if (!ok) {
    say('', ...explain(log));
    return 1;
  }
  if (!hasNode()) {
    const version = process.versions.node;
    say(
      `Node.js ${version} on liian vanha, eikä uudempaa ole tälle koneelle paketissa. Asenna Node.js 24: https://nodejs.org`,
      `Node.js ${version} is too old, and no newer one is packaged for this machine. Install Node.js 24: https://nodejs.org`,
    );
    return 1;
  }
  return 0;
}

/** @returns {Promise<number>} the exit code */
async function install() {
  if (!(await waitForLock())) {
    say(
      `Toinen asennus on yhä kesken. Jos näin ei ole, poista tiedosto ${lock}`,
      `Another installation is still under way. If it is not, remove the file ${lock}`,
    );
    return 1;
  }
  const release = () => rmSync(lock, { force: true });
  const interrupt = () => process.exit(130);
  process.once('exit', release).once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    return await installLocked();
  } finally {
    release();
    process.off('exit', release).off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

/**
 * Runs a script as if `node SCRIPT ARGUMENT…` had been typed; this process ends with its exit code.
 *
 * @param {string} path
 * @param {readonly string[]} args
 */
function run(path, args) {
  const node = isNew() ? process.execPath : privateNode;
  // Only a shell starts a .cmd file.
  const shell = node.endsWith('.cmd');
  const child = spawn(shell ? `"${node}"` : node, [path, ...args], { stdio: 'inherit', shell });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

const [script, ...scriptArguments] = process.argv.slice(2);
if (!(isInstalled() && hasNode())) {
  try {
    process.exitCode = await install();
  } catch (error) {
    say(String(error), ...explain(String(error)));
    process.exitCode = 1;
  }
}
if (script !== undefined && !process.exitCode) run(script, scriptArguments);
