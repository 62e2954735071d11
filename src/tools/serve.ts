/**
 * `npm start`, last step: serves a finished build on this machine the way a host would, with the
 * production headers, compression, and the nearest `404.html`.
 */
import { readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';
import { contentType, headersFor, isText, normaliseBase } from '../hosting/security-headers.ts';

/** What a request comes to. */
type Answer =
  | { readonly kind: 'file'; readonly segments: readonly string[] }
  | { readonly kind: 'redirect'; readonly segments: readonly string[] }
  | { readonly kind: 'missing'; readonly segments: readonly string[] }
  | { readonly kind: 'malformed' };

/** Files for the host, not for readers: no host serves them. */
const HOST_FILES = new Set(['_headers', '_redirects']);

/** `stat` of something inside the folder, symbolic links followed; undefined when there is no such thing. */
function statInside(dir: string, segments: readonly string[]): Stats | undefined {
  try {
    const root = realpathSync(dir);
    const target = realpathSync(join(root, ...segments));
    return target === root || target.startsWith(root + sep) ? statSync(target) : undefined;
  } catch {
    return undefined;
  }
}

function isFile(dir: string, segments: readonly string[]): boolean {
  return statInside(dir, segments)?.isFile() === true;
}

/** Whether a part of an address may be looked for; `..`, hidden files and tricks with slashes may not. */
function isForReaders(segment: string, index: number): boolean {
  if (index === 0 && segment === '.well-known') return true;
  if (index === 0 && HOST_FILES.has(segment)) return false;
  return segment !== '' && !segment.startsWith('.') && !/[/\\\p{Cc}]/u.test(segment);
}

/** Decides what an address means; `rawPath` is as the browser sent it, without query and base. */
function answerTo(dir: string, rawPath: string): Answer {
  const isFolder = rawPath.endsWith('/');
  let segments: string[];
  try {
    segments = rawPath
      .split('/')
      .slice(1, isFolder ? -1 : undefined)
      .map(decodeURIComponent);
  } catch {
    return { kind: 'malformed' };
  }
  const forbidden = segments.findIndex((segment, at) => !isForReaders(segment, at));
  if (forbidden !== -1) return { kind: 'missing', segments: segments.slice(0, forbidden) };
  const index = [...segments, 'index.html'];
  if (isFolder) return isFile(dir, index) ? { kind: 'file', segments: index } : { kind: 'missing', segments };
  // A 404 page answers for a missing one; it is no page of its own.
  if (segments.at(-1) !== '404.html' && isFile(dir, segments)) return { kind: 'file', segments };
  return { kind: isFile(dir, index) ? 'redirect' : 'missing', segments };
}

/** The nearest `404.html`, from the wanted address as a folder upwards. */
function nearest404(dir: string, segments: readonly string[]): readonly string[] | undefined {
  for (let depth = segments.length; depth >= 0; depth -= 1) {
    const page = [...segments.slice(0, depth), '404.html'];
    if (isFile(dir, page)) return page;
  }
  return undefined;
}

function address(segments: readonly string[]): string {
  return segments.map(encodeURIComponent).join('/');
}

/**
 * Sets the headers of an address. `Cache-Control` is put on last of all, when `compression` has
 * decided: it takes `no-transform`, an order to proxies, for one to itself.
 */
function setHeaders(res: ServerResponse, segments: readonly string[]): void {
  const { 'Cache-Control': cache, ...headers } = headersFor(`/${segments.join('/')}`, { https: false });
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse;
  res.writeHead = ((...args: unknown[]) => {
    if (cache !== undefined) res.setHeader('Cache-Control', cache);
    return writeHead(...args);
  }) as typeof res.writeHead;
}

function sendText(res: ServerResponse, status: number, text: string): void {
  res.statusCode = status;
  res.setHeader('Content-Type', contentType('.txt'));
  res.setHeader('Content-Length', Buffer.byteLength(text));
  res.end(text);
}

/**
 * A server of a folder of finished pages. Files are looked up at each request, so a new build is
 * served without a restart. Addresses outside the base path are missing, but `/` leads to the base.
 *
 * @param options `dir`: the build; `base`: the path below which it is served, default `/`
 * @returns a server that does not listen yet
 * @throws {Error} as {@link normaliseBase}
 */
export function createSiteServer(options: { readonly dir: string; readonly base?: string }): Server {
  const { dir } = options;
  const base = normaliseBase(options.base ?? '/');
  // `dev` makes sirv look at the disk instead of a list from the start.
  const files = sirv(dir, { dev: true, etag: true, extensions: [], dotfiles: true });
  const compress = compression({
    filter: (req, res) => req.headers.range === undefined && isText(String(res.getHeader('Content-Type'))),
  }) as unknown as (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

  function sendMissing(res: ServerResponse, wanted: readonly string[]): void {
    const page = nearest404(dir, wanted);
    if (page === undefined) {
      sendText(res, 404, 'Sivua ei löydy.\nThere is no such page.\n');
      return;
    }
    const body = readFileSync(join(dir, ...page));
    res.statusCode = 404;
    res.setHeader('Content-Type', contentType('404.html'));
    res.setHeader('Content-Length', body.length);
    res.end(body);
  }

  function respond(req: IncomingMessage, res: ServerResponse): void {
    const { rawPath, query } = splitTarget(req.url ?? '/');
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      setHeaders(res, ['404.html']);
      res.setHeader('Allow', 'GET, HEAD');
      sendText(res, 405, 'Vain GET ja HEAD.\nOnly GET and HEAD.\n');
      return;
    }
    if (base !== '/' && (rawPath === '/' || `${rawPath}/` === base)) {
      setHeaders(res, []);
      res.setHeader('Location', base + query);
      sendText(res, 308, `${base}\n`);
      return;
    }
    const inside = rawPath.startsWith(base);
    const answer: Answer = inside
      ? answerTo(dir, rawPath.slice(base.length - 1))
      : { kind: rawPath.startsWith('/') ? 'missing' : 'malformed', segments: [] };
    switch (answer.kind) {
      case 'malformed':
        setHeaders(res, ['404.html']);
        sendText(res, 400, 'Osoite on virheellinen.\nThe address is malformed.\n');
        return;
      case 'missing':
        setHeaders(res, ['404.html']);
        compress(req, res, () => sendMissing(res, answer.segments));
        return;
      case 'redirect':
        setHeaders(res, answer.segments);
        res.setHeader('Location', `${base}${address(answer.segments)}/${query}`);
        sendText(res, 308, `${base}${address(answer.segments)}/\n`);
        return;
      case 'file':
        setHeaders(res, answer.segments);
        res.setHeader('Content-Type', contentType(answer.segments.at(-1) ?? ''));
        req.url = encodeURI(`/${answer.segments.join('/')}`);
        compress(req, res, () => files(req, res, () => sendMissing(res, answer.segments)));
    }
  }

  return createServer((req, res) => {
    try {
      respond(req, res);
    } catch (error) {
      console.error(error);
      if (res.headersSent) res.destroy();
      else sendText(res, 500, 'Palvelimen virhe.\nServer error.\n');
    }
  });
}

function splitTarget(url: string): { readonly rawPath: string; readonly query: string } {
  const mark = url.indexOf('?');
  return mark === -1 ? { rawPath: url, query: '' } : { rawPath: url.slice(0, mark), query: url.slice(mark) };
}

/** A failure told to a person, in Finnish and in English, without a stack. */
class Notice extends Error {}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function explain(error: unknown, port: number): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  const other = port < 65535 && port >= 1024 ? port + 1 : 4322;
  const remedy = `PORT=${other} npm start`;
  if (code === 'EADDRINUSE') {
    return new Notice(
      `Portti ${port} on jo käytössä. Sulje toinen ohjelma tai valitse toinen portti: ${remedy}\n` +
        `Port ${port} is already in use. Stop the other program or choose another port: ${remedy}`,
    );
  }
  if (code === 'EACCES') {
    return new Notice(
      `Portin ${port} käyttöön ei ole oikeutta. Valitse toinen portti: ${remedy}\n` +
        `You have no permission to use port ${port}. Choose another port: ${remedy}`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new Notice(
      'Tällä koneella ei ole annettua osoitetta (--host). Kokeile: --host localhost\n' +
        'This machine does not have the given address (--host). Try: --host localhost',
    );
  }
  return error;
}

/** `localhost` is two addresses; a browser may try either, so both are answered where both exist. */
async function listenEverywhere(servers: readonly Server[], port: number, host: string): Promise<number> {
  const [first, second] = servers;
  if (first === undefined) return port;
  try {
    if (host !== 'localhost' || second === undefined) return await listen(first, port, host);
    const chosen = await listen(first, port, '127.0.0.1');
    await listen(second, chosen, '::1').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') throw error;
    });
    return chosen;
  } catch (error) {
    for (const server of servers) server.close();
    throw explain(error, port);
  }
}

function readOptions(args: readonly string[]): { port: number; host: string; dir: string; base: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: process.env['PORT'] || '4321' },
        host: { type: 'string', default: 'localhost' },
        dir: { type: 'string', default: 'dist' },
      },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (!(port <= 65535)) throw new Error(values.port);
    return { port, host: values.host, dir: values.dir, base: normaliseBase(process.env['BASE_PATH'] ?? '/') };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new Notice(
      `Valinta ei kelpaa: ${text}\nNot a usable option: ${text}\n` +
        'node src/tools/serve.ts [--port 4321] [--host localhost] [--dir dist]',
    );
  }
}

async function main(args: readonly string[]): Promise<void> {
  const { port, host, dir, base } = readOptions(args);
  if (!statInside(dir, [])?.isDirectory()) {
    throw new Notice(
      `Kansiota ${dir} ei ole. Rakenna sivusto ensin: npm run build\n` +
        `There is no folder ${dir}. Build the site first: npm run build`,
    );
  }
  const servers = [createSiteServer({ dir, base }), createSiteServer({ dir, base })];
  const chosen = await listenEverywhere(servers, port, host);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // npm repeats a Ctrl+C that the terminal has sent already: the second must not kill.
    process.on(signal, () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    });
  }
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${chosen}${base}`;
  console.log(`Sivusto: ${url} (lopeta: Ctrl+C)\nThe site: ${url} (stop: Ctrl+C)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Notice ? error.message : error);
    process.exitCode = 1;
  });
}
