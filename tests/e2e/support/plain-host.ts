import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import sirv from 'sirv';
import { dist, environment } from '../../support/pages.ts';

/**
 * Tests with a host like GitHub Pages: it sends no headers of ours and knows one error page for all addresses.
 */
export const test = base.extend<object, { plainHost: string }>({
  plainHost: [
    // Playwright reads the fixture's needs off an object pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const error = readFileSync(join(dist, '404.html'));
      const files = sirv(dist, {
        onNoMatch: (_, answer) => {
          answer.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(error);
        },
      });
      const server = createServer((request, answer) => {
        const { basePath } = environment;
        if (request.url?.startsWith(basePath)) request.url = request.url.slice(basePath.length - 1);
        files(request, answer);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});
