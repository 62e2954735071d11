/**
 * `npm start`, last step: serves a finished build on this machine the way a host would, with the
 * production headers, compression, and the nearest `404.html`.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { normaliseBase } from '../config/base-path.ts';
import { createSiteServer } from '../hosting/server.ts';
import { statInside } from '../hosting/stat-inside.ts';

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
