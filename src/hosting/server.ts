import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { normaliseBase } from '../config/base-path.ts';
import { contentType, isText } from './media-types.ts';
import { headersFor } from './security-headers.ts';
import { HOST_FILES } from './snippets.ts';
import { statInside } from './stat-inside.ts';

/** What a request comes to. */
type Answer =
  | { readonly kind: 'file'; readonly segments: readonly string[] }
  | { readonly kind: 'redirect'; readonly segments: readonly string[] }
  | { readonly kind: 'missing'; readonly segments: readonly string[] }
  | { readonly kind: 'malformed' };

function isFile(dir: string, segments: readonly string[]): boolean {
  return statInside(dir, segments)?.isFile() === true;
}

/** Whether a part of an address may be looked for; `..`, hidden files and tricks with slashes may not. */
function isForReaders(segment: string, index: number): boolean {
  if (index === 0 && segment === '.well-known') return true;
  if (index === 0 && HOST_FILES.includes(segment)) return false;
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
