import { describe, expect, it, test } from 'vitest';
import type { z } from 'zod';
import { sectionKeys } from '../../src/domain/sections.ts';
import { expectation, expectations } from '../../src/reader/messages/expectations.ts';
import { cafeKit } from '../../src/schemas/cafe.ts';
import { frontMatterSchema } from '../../src/schemas/entries.ts';
import { acceptedComment, removedComment } from '../../src/schemas/comments.ts';
import { meeting } from '../../src/schemas/events.ts';
import { term } from '../../src/schemas/glossary.ts';
import { law } from '../../src/schemas/laws.ts';
import { figureFile } from '../../src/schemas/outcomes.ts';
import { activity, areas, organisation, taxonomy, tray } from '../../src/schemas/offering.ts';
import { price } from '../../src/schemas/prices.ts';
import { accessibility, author } from '../../src/schemas/records.ts';

const schemas: readonly (readonly [string, z.ZodType])[] = [
  ...sectionKeys.map((section) => [`a source of ${section}`, frontMatterSchema(section, false)] as const),
  ...sectionKeys.map((section) => [`a translation of ${section}`, frontMatterSchema(section, true)] as const),
  ['an author', author],
  ['the kit of the café', cafeKit],
  ['a file of figures', figureFile],
  ['a term', term],
  ['an act', law],
  ['a comment', acceptedComment],
  ['a comment that was removed', removedComment],
  ['a meeting', meeting],
  ['a price', price],
  ['the accessibility statement', accessibility],
  ['an organisation', organisation],
  ['an activity', activity],
  ['a tray', tray],
  ['a taxonomy', taxonomy],
  ['the areas', areas],
];

const values: readonly unknown[] = [
  undefined,
  null,
  5,
  -1,
  1.5,
  'x',
  '',
  '<b>',
  '\u0007',
  '\u202E',
  'a\nb',
  'www.a.fi www.b.fi',
  'x'.repeat(999),
  true,
  [],
  {},
];
const more: readonly unknown[] = [
  [5],
  ['x'],
  [null],
  [{}],
  Array.from({ length: 9 }, () => 'perhetyo'),
  { min: 3, max: 1 },
];

type Shape = {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
};

/** Data that is wrong in one place, for every place of a schema. */
function broken(schema: z.ZodType): readonly unknown[] {
  const { def } = schema as unknown as { def: Shape & { innerType?: z.ZodType; options?: z.ZodType[] } };
  if (def.innerType) return broken(def.innerType);
  if (def.options) return [...values, ...more, ...def.options.flatMap(broken)];
  if (def.element) return [...values, ...more, ...broken(def.element).map((item) => [item])];
  if (def.valueType)
    return [...values, ...more, { Ä: 5 }, ...broken(def.valueType).map((value) => ({ 'a-1': value }))];
  if (!def.shape) return [...values, ...more];
  const parts = Object.entries(def.shape);
  return [
    ...values,
    ...more,
    ...parts.flatMap(([key, part]) => broken(part).map((value) => ({ [key]: value }))),
  ];
}

describe('what fields expect', () => {
  test.each(schemas)('%s says it in words of both languages, whatever is wrong', (_, schema) => {
    const told = new Set(
      broken(schema)
        // The front matter itself is always a map.
        .filter((data) => typeof data === 'object' && data !== null && !Array.isArray(data))
        .flatMap((data) => schema.safeParse(data).error?.issues ?? [])
        .filter((issue) => issue.code !== 'unrecognized_keys')
        .map((issue) => issue.message),
    );
    expect(told.size).toBeGreaterThan(2);
    for (const name of told) {
      for (const language of ['fi', 'en'] as const) expect(expectation(name, language)).not.toBe(name);
    }
  });

  it('are all in use', () => {
    const told = new Set(
      schemas.flatMap(([, schema]) =>
        broken(schema).flatMap((data) => (schema.safeParse(data).error?.issues ?? []).map((i) => i.message)),
      ),
    );
    // Of components, not of front matter.
    told.add('a-callout-type');
    told.add('a-language-tag');
    // Told of methods that are sound but for this (method-guard.test.ts).
    told.add('a-note-for-each-version');
    // Told of figures that are sound each by themselves (outcomes-schema.test.ts).
    for (const name of [
      'a-whole-number-of-things',
      'a-share',
      'a-change',
      'n-that-is-assumed',
      'a-figure-of-the-file',
      'a-figure-that-fits',
      'parts-of-a-whole',
      // Told of records that are sound each by themselves (glossary.test.ts, laws.test.ts, events.test.ts).
      'only-where-dated',
      'only-where-repealed',
      'an-end',
      // Told of a file of prices that is no map.
      'a-price',
      // Told of a table of old addresses (moved.test.ts).
      'an-entry',
      'a-moved-table',
    ])
      told.add(name);
    expect(Object.keys(expectations).filter((name) => !told.has(name))).toEqual([]);
  });

  it('say a limit with its number', () => {
    expect(expectation('at-most-120', 'fi')).toContain('enintään 120');
    expect(expectation('at-most-8', 'en')).toContain('at most 8');
  });

  it('give what they do not know as it is', () => {
    expect(expectation('Invalid input', 'fi')).toBe('Invalid input');
    expect(expectation('constructor', 'en')).toBe('constructor');
  });
});
