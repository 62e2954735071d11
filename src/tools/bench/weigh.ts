import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attr, elements, linksOf, type Built, type HtmlFile } from '../built-site.ts';

/** What a reader's first visit to a page costs; pictures and the favicon are not counted. */
export interface Load {
  /** Bytes of all files, each packed by `gzip -9`. */
  readonly bytes: number;
  /** Of these, what scripts weigh. */
  readonly script: number;
  /** Modules that the page itself names. */
  readonly modules: number;
  /** Files: the page, its stylesheets, its scripts and what they import at once. */
  readonly requests: number;
}

/** A page with what its first visit costs. */
export interface WeighedPage extends Load {
  readonly page: HtmlFile;
}

/** Weighs every page of a build; each file is packed once. */
export function weighed(built: Built): readonly WeighedPage[] {
  const weigh = scales(built);
  return built.pages.map((page) => ({ page, ...weigh(page) }));
}

function scales(built: Built): (page: HtmlFile) => Load {
  const sizes = new Map<string, number>();
  const pack = (file: string, content: string): number => {
    const size = sizes.get(file) ?? gzipSync(content, { level: 9 }).byteLength;
    sizes.set(file, size);
    return size;
  };
  const read = (file: string): string => readFileSync(join(built.dir, file), 'utf8');
  const fileOf = (address: string): string => address.slice(built.base.length);

  return (page) => {
    const sheets = linksOf(page, 'stylesheet').map((link) => fileOf(attr(link, 'href') ?? ''));
    const modules = elements(page.root, 'script').flatMap((script) => attr(script, 'src') ?? []);
    const scripts = new Set(modules.map(fileOf));
    // A set is walked in the order in which it grows.
    for (const file of scripts) for (const next of importsOf(file, read(file))) scripts.add(next);
    const weigh = (files: readonly string[]): number =>
      files.reduce((sum, file) => sum + pack(file, read(file)), 0);
    const script = weigh([...scripts]);
    return {
      bytes: pack(page.file, page.html) + weigh(sheets) + script,
      script,
      modules: modules.length,
      requests: 1 + sheets.length + scripts.size,
    };
  };
}

/** Files that a bundled module imports at once; `import()` is for later. */
function importsOf(file: string, code: string): readonly string[] {
  const folder = `file:///${file}`;
  return [...code.matchAll(/(?:^|[;}\s])(?:import|export)\b[^('"]*['"](\.[^'"]+)['"]/g)].map(([, to = '']) =>
    new URL(to, folder).pathname.slice(1),
  );
}
