import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { PageRecord } from '../page-records.ts';
import { pagesOf } from './page-list.ts';

export type Root = ReturnType<typeof parseDocument>;
export type Element = Parameters<typeof DomUtils.getAttributeValue>[0];

/** One HTML file of a build. */
export interface HtmlFile {
  /** Path from the folder of the build, with `/`. */
  readonly file: string;
  /** Address on the host, base path included. */
  readonly address: string;
  readonly html: string;
  readonly root: Root;
  /** What `data/pages.json` says of it; error pages are not listed there. */
  readonly record: PageRecord | undefined;
}

/** A build, read. */
export interface Built {
  readonly dir: string;
  readonly origin: string;
  readonly base: string;
  /** Paths of all files from the folder, with `/`. */
  readonly files: ReadonlySet<string>;
  /** Every page and error page; not the files under `data/`, which are for saving. */
  readonly pages: readonly HtmlFile[];
  readonly records: readonly PageRecord[];
}

/**
 * Reads a build from its folder.
 * @param dir absolute path
 * @param origin of the published site, without a slash at the end
 * @param base path under which it stands, with a slash at both ends
 */
export function readBuilt(dir: string, origin: string, base: string): Built {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(dir.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
  const records = pagesOf(dir);
  const byAddress = new Map(records.map((record) => [record.address, record]));
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('data/'))
    .map((file) => {
      const address = base + file.replace(/(^|\/)index\.html$/, '$1');
      return new BuiltPage(dir, file, address, byAddress.get(address));
    });
  return { dir, origin, base, files: new Set(files), pages, records };
}

/** Read and parsed when somebody looks: most readers of a build of thousands of pages look at some of them. */
class BuiltPage implements HtmlFile {
  readonly file: string;
  readonly address: string;
  readonly record: PageRecord | undefined;
  readonly #path: string;
  #html: string | undefined;
  #root: Root | undefined;

  constructor(dir: string, file: string, address: string, record: PageRecord | undefined) {
    this.#path = join(dir, file);
    this.file = file;
    this.address = address;
    this.record = record;
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.#path, 'utf8'));
  }

  get root(): Root {
    return (this.#root ??= parse(this.html));
  }
}

/** Parses HTML as it stands. */
export const parse = (html: string): Root => parseDocument(html, { withStartIndices: true });

/** @returns the elements with one of the names, in the order of the document; all if none is named */
export function elements(root: Root | Element, ...names: readonly string[]): readonly Element[] {
  return DomUtils.getElements(
    { tag_name: (name) => names.length === 0 || names.includes(name) },
    root,
    true,
  ) as unknown as readonly Element[];
}

/** @returns the value of an attribute; undefined if there is no such element or attribute */
export const attr = (element: Element | undefined, name: string): string | undefined =>
  element?.attribs[name];

/** @returns the `<link>` elements of a relation */
export const linksOf = (page: HtmlFile, rel: string): readonly Element[] =>
  elements(page.root, 'link').filter((link) => attr(link, 'rel') === rel);
