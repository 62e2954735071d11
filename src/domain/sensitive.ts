import type { Page } from './page.ts';

/**
 * Whether a page needs a quick way out: a reader may be in danger if somebody sees it (trust.md H14). The source says
 * so for all languages.
 */
export function isSensitive(page: Page): boolean {
  if (page.kind === 'entry') return page.source.sensitive === true;
  return 'entry' in page && page.entry.source.sensitive === true;
}
