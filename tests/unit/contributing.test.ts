import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reservedIds, sectionKeys } from '../../src/domain/sections.ts';
import { components } from '../../src/reader/components.ts';
import { readEntry } from '../../src/reader/entry.ts';
import { jpeg } from '../support/pictures.ts';
import { blogTags, factKeys, frontMatterSchema } from '../../src/schemas/entries.ts';

// What CONTRIBUTING.md tells authors must be what the guard does.
const parts = readFileSync('CONTRIBUTING.md', 'utf8').split(/^# In English$/m);
const examples = parts.map((part) =>
  [...part.matchAll(/^( *)```mdx\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', code = '']) =>
    code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  ),
);

/** Words that a section's texts must have: those an empty translation lacks. */
const wordKeys = sectionKeys.flatMap((section) => {
  const { error } = frontMatterSchema(section, true).safeParse({});
  return error?.issues.map(({ path }) => String(path[0])) ?? [];
});

describe.each([
  ['Finnish', 0],
  ['English', 1],
] as const)('CONTRIBUTING.md, the %s part', (_language, index) => {
  const part = parts[index] ?? '';

  it('names every key, tag, component and reserved id', () => {
    const keys = new Set([...sectionKeys.flatMap(factKeys), ...wordKeys]);
    for (const word of [...keys, ...blogTags, ...reservedIds, 'coverAlt', 'reviewedBy', 'reviewedOn'])
      expect(part).toContain(`\`${word}\``);
    for (const name of components.keys()) expect(part).toMatch(new RegExp(`<${name}\\b`));
  });

  it('has examples that pass the check', () => {
    const folder = mkdtempSync(join(tmpdir(), 'perhe-contributing-'));
    for (const picture of ['kahvila.jpg', 'cafe.jpg']) writeFileSync(join(folder, picture), jpeg());
    const [template = '', pieces = ''] = examples[index] ?? [];
    const identity = { section: 'blog', id: 'x', locale: 'fi' } as const;
    for (const text of [template, template + pieces])
      expect(readEntry(Buffer.from(text), identity, 'CONTRIBUTING.md', folder).problems).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
