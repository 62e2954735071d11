import type { Page } from '@playwright/test';

/** What went wrong in a page since it is watched. */
export interface Watch {
  /** One line for each: violated policy, message of error, exception, request to another host. */
  readonly flaws: string[];
  /** Paths of everything that was asked for. */
  readonly paths: string[];
}

/** Notes everything that must not happen while a page is used. Call it before the first `goto`. */
export async function watch(page: Page): Promise<Watch> {
  const flaws: string[] = [];
  const paths: string[] = [];
  await page.exposeFunction('tellViolation', (what: string) => flaws.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellViolation } = globalThis as unknown as { tellViolation: (what: string) => void };
      tellViolation(`${event.violatedDirective} ${event.blockedURI} on ${location.pathname}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') flaws.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => flaws.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    paths.push(url.pathname);
    const own = page.url() === 'about:blank' ? url.origin : new URL(page.url()).origin;
    if (url.origin !== own) flaws.push(`request: ${url.href}`);
  });
  return { flaws, paths };
}
