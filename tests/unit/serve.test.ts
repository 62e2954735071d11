import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../src/hosting/security-headers.ts';
import { createSiteServer } from '../../src/hosting/server.ts';

const LONG = '<p>perhe mielessä</p>\n'.repeat(200);

const FILES: Record<string, string> = {
  'index.html': 'languages',
  '404.html': 'missing, all languages',
  _headers: '/*\n  X-A: b\n',
  'robots.txt': 'User-agent: *\n',
  'site.webmanifest': '{}',
  'sitemap-index.xml': '<x/>',
  '.secret': 'secret',
  '.well-known/security.txt': 'Contact: x',
  '.well-known/.hidden': 'secret',
  'fi/index.html': LONG,
  'fi/arki/kela/index.html': 'kela',
  'fi/blogi/feed.xml': '<rss/>',
  'fi/kotokahvila/lait/diat/index.html': 'slides',
  'so/404.html': 'missing, Somali',
  'so/everyday/kela/404.html': 'missing, languages of kela',
  'so/everyday/other.html': 'other',
  'empty/file.txt': 'x',
  'data/kotokahvila/lait.fi.html': 'offline',
  '_astro/page.Ab12.css': 'p { color: red }\n'.repeat(200),
  '_astro/app.Ab12.js': 'export {};',
  '_astro/font.Ab12.woff2': 'x'.repeat(3000),
  'pagefind/fi/pagefind.js': 'export {};',
  'pagefind/fi/fragment/fi_1.pf_fragment': 'bytes'.repeat(500),
  'pagefind/fi/wasm.fi.pagefind': 'bytes',
};

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

let folder: string;
let dist: string;
const servers: Server[] = [];

async function start(base?: string): Promise<number> {
  const server = createSiteServer(base === undefined ? { dir: dist } : { dir: dist, base });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Sends the path as it stands: `fetch` would tidy it up. */
function ask(port: number, path: string, { method = 'GET', headers = {} }: Ask = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
      );
      res.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  dist = join(folder, 'dist');
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), content);
  }
  writeFileSync(join(folder, 'outside.txt'), 'secret');
  mkdirSync(join(folder, 'dist-other'));
  writeFileSync(join(folder, 'dist-other/index.html'), 'secret');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('a site at the root', () => {
  let port: number;
  beforeAll(async () => {
    port = await start();
  });

  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/?q=1', 'index.html', 'text/html; charset=utf-8'],
    ['/fi/', 'fi/index.html', 'text/html; charset=utf-8'],
    ['/fi/index.html', 'fi/index.html', 'text/html; charset=utf-8'],
    ['/fi/%61rki/kela/', 'fi/arki/kela/index.html', 'text/html; charset=utf-8'],
    ['/fi/blogi/feed.xml', 'fi/blogi/feed.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
    ['/site.webmanifest', 'site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/.well-known/security.txt', '.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/_astro/app.Ab12.js', '_astro/app.Ab12.js', 'text/javascript; charset=utf-8'],
    ['/_astro/font.Ab12.woff2', '_astro/font.Ab12.woff2', 'font/woff2'],
    [
      '/pagefind/fi/fragment/fi_1.pf_fragment',
      'pagefind/fi/fragment/fi_1.pf_fragment',
      'application/octet-stream',
    ],
    ['/pagefind/fi/wasm.fi.pagefind', 'pagefind/fi/wasm.fi.pagefind', 'application/octet-stream'],
  ])('answers %s', async (path, file, type) => {
    const reply = await ask(port, path);
    expect(reply.status).toBe(200);
    expect(reply.body.toString()).toBe(FILES[file]);
    expect(reply.headers['content-type']).toBe(type);
  });

  it.each([
    '/',
    '/fi/',
    '/fi/kotokahvila/lait/diat/',
    '/data/kotokahvila/lait.fi.html',
    '/_astro/page.Ab12.css',
    '/pagefind/fi/pagefind.js',
    '/pagefind/fi/fragment/fi_1.pf_fragment',
  ])('sends the production headers, but for https only what works without: %s', async (path) => {
    const reply = await ask(port, path, { headers: { 'accept-encoding': 'br' } });
    expect(reply.headers).toMatchObject(lowerCase(headersFor(path, { https: false })));
    expect(reply.headers).not.toHaveProperty('x-powered-by');
    expect(reply.headers).not.toHaveProperty('server');
  });

  it.each([
    ['/fi', '/fi/'],
    ['/fi?q=a%20b&r=/', '/fi/?q=a%20b&r=/'],
    ['/fi/arki/kela', '/fi/arki/kela/'],
    ['/f%69', '/fi/'],
  ])('leads a folder to its slash: %s', async (path, to) => {
    const reply = await ask(port, path);
    expect([reply.status, reply.headers.location]).toEqual([308, to]);
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each([
    ['/nothing', '404.html'],
    ['/nothing/at/all/', '404.html'],
    ['/fi/nothing/', '404.html'],
    ['/so/nothing', 'so/404.html'],
    ['/so/', 'so/404.html'],
    ['/so', 'so/404.html'],
    ['/so/everyday/nothing/', 'so/404.html'],
    ['/so/everyday/other/', 'so/404.html'],
    ['/so/everyday/kela/', 'so/everyday/kela/404.html'],
    ['/so/everyday/kela', 'so/everyday/kela/404.html'],
    ['/so/everyday/kela/fi/deep/er/', 'so/everyday/kela/404.html'],
    ['/so/everyday/kela/404.html', 'so/everyday/kela/404.html'],
    ['/404.html', '404.html'],
    ['/empty/', '404.html'],
    ['/empty', '404.html'],
    ['/robots.txt/', '404.html'],
    ['/so//everyday/kela/', 'so/404.html'],
    ['/so/.hidden', 'so/404.html'],
    ['/_astro/gone.js', '404.html'],
    ['/_headers', '404.html'],
    ['/.secret', '404.html'],
    ['/.well-known/.hidden', '404.html'],
    ['/fi/.well-known/security.txt', '404.html'],
  ])('gives the nearest 404 page: %s', async (path, file) => {
    const reply = await ask(port, path);
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).toBe(FILES[file]);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      ...lowerCase(headersFor('/404.html', { https: false })),
    });
  });

  it.each([
    '/../outside.txt',
    '/fi/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/fi/%2e%2e/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e%2foutside.txt',
    '/..%5coutside.txt',
    '/..\\outside.txt',
    '/../dist-other/index.html',
    '/../dist-other/',
    '//etc/passwd',
    '/fi/index.html%00.txt',
    '/fi%0a/',
    '/link/outside.txt',
    '/link.txt',
  ])('serves nothing from outside: %s', async (path) => {
    const link = join(dist, path.slice(1).split('/')[0] ?? '');
    if (path.startsWith('/link'))
      symlinkSync(path === '/link.txt' ? join(folder, 'outside.txt') : folder, link);
    const reply = await ask(port, path);
    if (path.startsWith('/link')) rmSync(link);
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).not.toContain('secret');
  });

  it('never leads to another host', async () => {
    for (const path of ['//fi', '//example.org/fi', '/\\example.org/fi', '/%2fexample.org/fi']) {
      const reply = await ask(port, path);
      expect([reply.status, reply.headers.location]).toEqual([404, undefined]);
    }
  });

  it.each(['/%', '/%zz', '/fi/%E0%A4', '/%ff/'])('calls %s malformed and lives on', async (path) => {
    const reply = await ask(port, path);
    expect(reply.status).toBe(400);
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
    expect((await ask(port, '/fi/')).status).toBe(200);
  });

  it('answers HEAD like GET, without the body', async () => {
    for (const path of ['/fi/', '/fi', '/nothing', '/_astro/page.Ab12.css']) {
      const get = await ask(port, path);
      const head = await ask(port, path, { method: 'HEAD' });
      expect(head.status).toBe(get.status);
      expect(head.body.length).toBe(0);
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const reply = await ask(port, '/fi/', { method });
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each([
    ['/fi/', 'gzip', 'gzip'],
    ['/fi/', 'gzip, deflate, br', 'br'],
    ['/_astro/page.Ab12.css', 'br', 'br'],
    ['/fi/', 'identity', undefined],
    ['/_astro/font.Ab12.woff2', 'gzip, br', undefined],
    ['/pagefind/fi/fragment/fi_1.pf_fragment', 'gzip, br', undefined],
    ['/robots.txt', 'gzip, br', undefined],
  ])('compresses %s for "%s": %s', async (path, accepted, encoding) => {
    const plain = await ask(port, path);
    const reply = await ask(port, path, { headers: { 'accept-encoding': accepted } });
    expect(reply.headers['content-encoding']).toBe(encoding);
    const unpack = encoding === 'gzip' ? gunzipSync : encoding === 'br' ? brotliDecompressSync : Buffer.from;
    expect(unpack(reply.body).equals(plain.body)).toBe(true);
    if (encoding !== undefined) {
      expect(reply.body.length).toBeLessThan(plain.body.length);
      expect(reply.headers.vary).toMatch(/accept-encoding/i);
    }
  });

  it('confirms what the browser has', async () => {
    const { etag = '' } = (await ask(port, '/fi/')).headers;
    const reply = await ask(port, '/fi/', { headers: { 'if-none-match': etag } });
    expect(reply.status).toBe(304);
    expect(reply.headers).toMatchObject(lowerCase(headersFor('/fi/', { https: false })));
  });

  it('sends a part when asked', async () => {
    const reply = await ask(port, '/fi/', { headers: { range: 'bytes=3-6', 'accept-encoding': 'gzip' } });
    expect([reply.status, reply.body.toString()]).toEqual([206, LONG.slice(3, 7)]);
  });

  it('serves a new build without a restart', async () => {
    const page = join(dist, 'new/index.html');
    expect((await ask(port, '/new/')).status).toBe(404);
    mkdirSync(dirname(page));
    writeFileSync(page, 'first');
    expect((await ask(port, '/new/')).body.toString()).toBe('first');
    writeFileSync(page, 'second, longer');
    expect((await ask(port, '/new/')).body.toString()).toBe('second, longer');
    rmSync(dirname(page), { recursive: true });
    expect((await ask(port, '/new/')).status).toBe(404);
  });
});

describe('a site below a base path', () => {
  let port: number;
  beforeAll(async () => {
    port = await start('/repo');
  });

  it.each([
    ['/repo/', 200, undefined],
    ['/repo/fi/', 200, undefined],
    ['/repo/fi/kotokahvila/lait/diat/', 200, undefined],
    ['/', 308, '/repo/'],
    ['/?a=b', 308, '/repo/?a=b'],
    ['/repo', 308, '/repo/'],
    ['/repo/fi?a=b', 308, '/repo/fi/?a=b'],
    ['/fi/', 404, undefined],
    ['/repository/', 404, undefined],
  ])('%s: %i %s', async (path, status, location) => {
    const reply = await ask(port, path);
    expect([reply.status, reply.headers.location]).toEqual([status, location]);
    expect(reply.headers).toHaveProperty('content-security-policy');
  });

  it('finds the nearest 404 page and the policy of slides', async () => {
    expect((await ask(port, '/repo/so/nothing/')).body.toString()).toBe(FILES['so/404.html']);
    const slides = await ask(port, '/repo/fi/kotokahvila/lait/diat/');
    expect(slides.headers['content-security-policy']).not.toContain('trusted-types');
  });
});

describe('the command', () => {
  interface Outcome {
    readonly code: number;
    readonly out: string;
    readonly err: string;
  }

  /** Runs it; `stopAt` is a text after which it is told to stop. */
  function run(args: readonly string[], env: Record<string, string> = {}, stopAt?: string): Promise<Outcome> {
    const command = join(import.meta.dirname, '../../src/tools/serve.ts');
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [command, ...args],
        { env: { ...process.env, ...env }, timeout: 20_000 },
        (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err }),
      );
      if (stopAt === undefined) return;
      let seen = '';
      child.stdout?.on('data', (chunk: string) => {
        seen += chunk;
        if (seen.includes(stopAt)) child.kill('SIGTERM');
      });
    });
  }

  it('prints the address, with the base path, and stops cleanly', async () => {
    const { code, out, err } = await run(['--dir', dist], { PORT: '0', BASE_PATH: 'repo' }, 'stop:');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^Sivusto: http:\/\/localhost:\d+\/repo\/ .*\nThe site: http:\/\/localhost:\d+\/repo\/ /,
    );
  });

  it('says which port is taken and how to choose another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, err } = await run(['--dir', dist, '--port', String(port)]);
    other.close();
    expect(code).toBe(1);
    expect(err).toContain(`Portti ${port} on jo käytössä`);
    expect(err).toContain(`Port ${port} is already in use`);
    expect(err).toMatch(/PORT=\d+ npm start/);
    expect(err).not.toContain('    at ');
  });

  it.each([
    [['--dir', 'no/such/folder'], 'npm run build'],
    [['--port', '65536'], '--port'],
    [['--port', 'x'], '--port'],
    [['--colour'], '--colour'],
  ])('explains %j', async (args, word) => {
    const { code, err } = await run(args);
    expect(code).toBe(1);
    expect(err).toContain(word);
    expect(err).not.toContain('    at ');
  });
});
