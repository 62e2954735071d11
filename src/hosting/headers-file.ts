import { headerRules, patternSource } from './security-headers.ts';
import { indent, NOTE, type HeaderLookup } from './snippets.ts';

/**
 * `_headers` for Netlify and Cloudflare Pages. Where rules overlap Cloudflare joins the values of a
 * header with commas and Netlify takes the last: `! Name` removes the earlier one at Cloudflare and
 * is skipped by Netlify, so both end with the last value.
 *
 * @throws {Error} as {@link normaliseBase}
 */
export function renderHeadersFile(base = '/'): string {
  const seen = new Set<string>();
  const blocks = headerRules(base).map(({ pattern, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) =>
      seen.has(name) ? [`! ${name}`, `${name}: ${value}`] : [`${name}: ${value}`],
    );
    for (const name of Object.keys(headers)) seen.add(name);
    return `${pattern}\n${indent(lines, '  ')}\n`;
  });
  return [NOTE('headers'), ...blocks].join('\n');
}

/** Reads a `_headers` file; overlapping rules are combined as Cloudflare Pages does it. */
export function parseHeadersFile(text: string): HeaderLookup {
  interface Block {
    readonly path: RegExp;
    readonly steps: { readonly name: string; readonly value: string | undefined }[];
  }
  const blocks: Block[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      blocks.push({ path: new RegExp(patternSource(line)), steps: [] });
      continue;
    }
    const detached = /^! *(\S+)$/.exec(line)?.[1];
    const colon = line.indexOf(':');
    blocks
      .at(-1)
      ?.steps.push(
        detached === undefined
          ? { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }
          : { name: detached, value: undefined },
      );
  }
  return (path) => {
    const headers = new Map<string, string>();
    for (const { name, value } of blocks
      .filter((block) => block.path.test(path))
      .flatMap(({ steps }) => steps)) {
      const before = headers.get(name);
      if (value === undefined) headers.delete(name);
      else headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
    return Object.fromEntries(headers);
  };
}
