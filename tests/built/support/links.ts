import {
  attr,
  articleOf,
  elements,
  having,
  htmlOf,
  type Built,
  type Element,
  type HtmlFile,
} from './dist.ts';

/** What a walk over all links of a build found. */
export interface LinkReport {
  /** Addresses that were looked up: links, anchors and files that pages load. */
  readonly checked: number;
  /** How many of them are links that readers follow. */
  readonly links: number;
  readonly external: number;
  /** One line for each link that is wrong. */
  readonly flaws: readonly string[];
  /** Files of pages that no chain of links from `/` reaches. */
  readonly orphans: readonly string[];
}

/** Follows every address in every page of a build. */
export function walkLinks(built: Built): LinkReport {
  const byFile = new Map(built.pages.map((page) => [page.file, page]));
  const ids = new Map(
    built.pages.map((page) => [page.file, new Set(having(page.root, 'id').map((el) => attr(el, 'id')))]),
  );
  const leadsTo = new Map<string, Set<string>>();
  const flaws: string[] = [];
  let [checked, links, external] = [0, 0, 0];

  for (const page of built.pages) {
    const reached = new Set<string>();
    leadsTo.set(page.file, reached);
    for (const { address, element } of addressesIn(page)) {
      const flaw = (what: string): unknown => flaws.push(`${page.file}: ${address} ${what}`);
      const isLink = element.name === 'a';
      if (attr(element, 'target') !== undefined) flaw('has a target');
      if (/^(mailto|sms|tel):/.test(address)) continue;
      if (!URL.canParse(address, built.origin + page.address)) {
        flaw('is no address');
        continue;
      }
      const url = new URL(address, built.origin + page.address);
      checked++;
      if (isLink) links++;
      if (url.origin !== built.origin) {
        external++;
        if (isLink && !isGuarded(element)) flaw('lacks rel="noopener noreferrer"');
        continue;
      }
      const file = fileAt(url, page, built);
      if (!file) {
        flaw('leads nowhere');
        continue;
      }
      const target = byFile.get(file);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (anchor && !ids.get(file)?.has(anchor)) flaw('names no place on its page');
      if (isLink && target) {
        reached.add(file);
        const wrong = languageFlaw(element, page, target);
        if (wrong) flaw(wrong);
      }
    }
  }
  const found = reachable(leadsTo);
  // To an old address only other sites lead.
  const orphans = built.pages.filter(
    ({ record, file }) => record && record.kind !== 'moved' && !found.has(file),
  );
  return { checked, links, external, flaws, orphans: orphans.map(({ file }) => file) };
}

interface Address {
  readonly address: string;
  readonly element: Element;
}

function addressesIn(page: HtmlFile): readonly Address[] {
  return elements(page.root).flatMap((element) => {
    const plain = ['href', 'src', 'action', 'poster'].flatMap((name) => attr(element, name) ?? []);
    const sets = (attr(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
    return [...plain, ...sets.filter(Boolean)].map((address) => ({ address, element }));
  });
}

/** The file behind an address, found without a redirect; `#…` alone stays on the page. */
function fileAt(url: URL, page: HtmlFile, built: Built): string | undefined {
  if (url.pathname === page.address) return page.file;
  if (!url.pathname.startsWith(built.base)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(built.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return built.files.has(file) ? file : undefined;
}

function isGuarded(link: Element): boolean {
  const rel = (attr(link, 'rel') ?? '').split(' ');
  return rel.includes('noopener') && rel.includes('noreferrer');
}

/** `hreflang` says the language of the page, or of the text on it; it may not be left out where they differ. */
function languageFlaw(link: Element, page: HtmlFile, target: HtmlFile): string | undefined {
  if (target.record?.kind === 'language') return undefined;
  const language = attr(htmlOf(target), 'lang');
  const said = attr(link, 'hreflang');
  if (said !== undefined) {
    return [language, attr(articleOf(target), 'lang')].includes(said) ? undefined : `is not in "${said}"`;
  }
  return language === attr(htmlOf(page), 'lang') ? undefined : 'lacks hreflang';
}

function reachable(leadsTo: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set(['index.html']);
  // A set is walked in the order in which it grows.
  for (const file of found) for (const next of leadsTo.get(file) ?? []) found.add(next);
  return found;
}
