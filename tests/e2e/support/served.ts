import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../../src/hosting/server.ts';

/** A built site behind a port of its own. */
export interface Served {
  /** Where it is, without a slash at its end. */
  readonly origin: string;
  close(): void;
}

/**
 * Serves a built site with the headers of production.
 * @param dir absolute path of the build
 * @param base the path below which it was built, with a slash at both ends
 */
export async function serve(dir: string, base = '/'): Promise<Served> {
  const server = createSiteServer({ dir, base });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => void server.close() };
}
