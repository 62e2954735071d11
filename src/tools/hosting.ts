/**
 * `npm run hosting -- nginx|caddy|headers`: writes a host's configuration to stdout, for the
 * address below which the site is served (`BASE_PATH`).
 */
import { pathToFileURL } from 'node:url';
import { renderCaddy } from '../hosting/caddy.ts';
import { renderHeadersFile } from '../hosting/headers-file.ts';
import { renderNginx } from '../hosting/nginx.ts';

const FORMS: ReadonlyMap<string, (base: string) => string> = new Map([
  ['nginx', renderNginx],
  ['caddy', renderCaddy],
  ['headers', renderHeadersFile],
]);

function main(form: string | undefined, base: string): void {
  const render = FORMS.get(form ?? '');
  if (render === undefined) {
    const names = [...FORMS.keys()].join('|');
    process.stderr.write(
      `Anna muoto: npm run hosting -- ${names}\nName a form: npm run hosting -- ${names}\n`,
    );
    process.exitCode = 1;
    return;
  }
  try {
    process.stdout.write(render(base));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv[2], process.env['BASE_PATH'] ?? '/');
}
