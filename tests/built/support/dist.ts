import { DomUtils, parseDocument } from 'htmlparser2';
import {
  attr,
  elements,
  readBuilt,
  type Built,
  type Element,
  type HtmlFile,
  type Root,
} from '../../../src/tools/built-site.ts';
import { dist, environment } from '../../support/pages.ts';

export {
  attr,
  elements,
  linksOf,
  parse,
  readBuilt,
  type Built,
  type Element,
  type HtmlFile,
  type Root,
} from '../../../src/tools/built-site.ts';

/** The site that `astro build` has left in `dist/`. */
export const readSite = (): Built => readBuilt(dist, environment.siteUrl, environment.basePath);

/** Parses XML: names keep their case. */
export const parseXml = (xml: string): Root => parseDocument(xml, { xmlMode: true });

/** @returns the elements that carry an attribute */
export const having = (root: Root | Element, name: string): readonly Element[] =>
  elements(root).filter((element) => attr(element, name) !== undefined);

/** @returns the words inside, white space made single */
export const textIn = (node: Root | Element | undefined): string =>
  node ? DomUtils.textContent(node).replace(/\s+/g, ' ').trim() : '';

/** @returns the content of the `<meta>` of a name */
export const meta = (page: HtmlFile, name: string): string | undefined =>
  attr(
    elements(page.root, 'meta').find((element) => attr(element, 'name') === name),
    'content',
  );

export const htmlOf = (page: HtmlFile): Element | undefined => elements(page.root, 'html')[0];

/** The article of an entry; lists hold articles too, without a standing. */
export const articleOf = (page: HtmlFile): Element | undefined => having(page.root, 'data-standing')[0];

/** Whether the element stands inside one that passes the test. */
export function isInside(element: Element, test: (parent: Element) => boolean): boolean {
  for (let parent = element.parent; parent && 'attribs' in parent; parent = parent.parent) {
    if (test(parent)) return true;
  }
  return false;
}

/**
 * Lists the pages that fail a check, each with what it has.
 * @param check gives true where a page is right, else what is wrong with it
 */
export function wrong(on: readonly HtmlFile[], check: (page: HtmlFile) => unknown): readonly string[] {
  return on.flatMap((page) => {
    const flaw = check(page);
    return flaw === true ? [] : [`${page.file}: ${JSON.stringify(flaw)}`];
  });
}

/** @returns true where two values are the same as JSON, else both */
export const same = (has: unknown, wanted: unknown): unknown =>
  JSON.stringify(has) === JSON.stringify(wanted) || { has, wanted };
