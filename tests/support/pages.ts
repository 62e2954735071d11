import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEnvironment } from '../../src/config/environment.ts';

export { pagesOf, sortOf } from '../../src/tools/page-list.ts';

/** Absolute path of the project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Absolute path of the built site that the tests look at. */
export const dist = join(root, 'dist');

/** How that site was built: the environment of the tests is the environment of the build. */
export const environment = buildEnvironment(process.env, root);
