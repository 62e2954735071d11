import { isAbsolute, join } from 'node:path';
import { normaliseBase } from './base-path.ts';
import { siteConfig } from './site.ts';

/** What the environment may set for one build; read once, in the form the code wants. */
export interface BuildEnvironment {
  /** Origin of the published site, without a slash at the end. */
  readonly siteUrl: string;
  /** Path under which the site stands: `/`, or `/name/`. */
  readonly basePath: string;
  /** Absolute path of the folder of content. */
  readonly contentDir: string;
}

/**
 * Reads SITE_URL, BASE_PATH and CONTENT_DIR.
 * @param env the environment
 * @param root absolute path of the project's folder
 * @throws with a sentence for people if SITE_URL is no address or BASE_PATH is no path
 */
export function buildEnvironment(env: NodeJS.ProcessEnv, root: string): BuildEnvironment {
  const siteUrl = env['SITE_URL'] || siteConfig.url;
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol)) {
    throw new Error(`SITE_URL must be an address such as https://example.org; it is "${siteUrl}".`);
  }
  if (new URL(siteUrl).pathname !== '/') {
    throw new Error(`SITE_URL holds a path ("${siteUrl}"); give the path to BASE_PATH.`);
  }
  const basePath = normaliseBase(env['BASE_PATH'] ?? '');
  const contentDir = env['CONTENT_DIR'] || 'content';
  return {
    siteUrl: new URL(siteUrl).origin,
    basePath,
    contentDir: isAbsolute(contentDir) ? contentDir : join(root, contentDir),
  };
}
