import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { localeCodes, locales } from '../../src/domain/locales.ts';
import { codeLists, isOffered, offeringNeeds } from '../../src/domain/offering.ts';
import { readOffering } from '../../src/reader/offering.ts';
import { asLine } from '../../src/reader/report.ts';
import { tableText } from '../unit/offering-support.ts';
import { run } from './commands.ts';

const root = process.cwd();
const { activities, organisations, lists, places, problems } = readOffering(join(root, 'content'), root);

describe('what organisations offer', () => {
  it('has no flaw', () => {
    expect(problems.map((problem) => asLine(problem, 'en'))).toEqual([]);
  });

  it('has the organisations of the facts, each with an activity and a source', () => {
    expect(organisations).toHaveLength(34);
    const active = new Set(activities.map(({ record }) => record.organisation));
    expect(organisations.filter(({ id }) => !active.has(id)).map(({ id }) => id)).toEqual([]);
    for (const { id, record } of [...organisations, ...activities])
      expect(record.source.title, id).not.toBe('');
  });

  it('shows as sure only what an own or official page describes', () => {
    for (const { id, record } of activities) {
      if (record.status === 'active') expect(record.mark, id).toBe('A');
      if (record.mark === 'B') expect(['unverified', 'ended'], id).toContain(record.status);
    }
    const offered = activities.filter(({ record }) => isOffered(record));
    const count = (mark: string): number => offered.filter(({ record }) => record.mark === mark).length;
    console.log(`organisations ${organisations.length}, activities ${activities.length}: offered A ${count('A')}, B ${count('B')}`);
    expect(count('A') + count('B')).toBe(offered.length);
  });

  test.each(codeLists)('names every code of %s in every language, in its letters, one name for one code', (name) => {
    for (const locale of localeCodes) {
      const names = Object.values(lists?.[name].terms ?? {}).map(({ labels }) => labels[locale]);
      expect(new Set(names).size, locale).toBe(names.length);
      for (const label of names) expect(label).toBe(label.normalize('NFC').trim());
      const foreign = { ar: /[\u06a9\u06cc]/, ckb: /[\u0643\u064a]/, fa: /[\u0643\u064a]/ }[locale as 'ar'];
      if (foreign) expect(names.filter((label) => foreign.test(label))).toEqual([]);
      // Letters that run the other way stand between isolates.
      if (locales[locale].dir === 'rtl')
        for (const label of names) expect(label.replace(/\u2068[^\u2069]*\u2069/gu, '')).not.toMatch(/[A-Za-z]/);
    }
  });

  it('has something for everything that one may look for', () => {
    const forms = Object.values(lists?.forms.terms ?? {});
    for (const need of offeringNeeds) expect(forms.some((form) => form.need === need), need).toBe(true);
  });

  it('knows every county and municipality once, and where those that joined another now belong', () => {
    expect(Object.keys(places.counties)).toHaveLength(23);
    expect(Object.keys(places.municipalities).length).toBeGreaterThan(300);
    for (const [id, { county }] of Object.entries(places.municipalities))
      expect(Object.hasOwn(places.counties, county), id).toBe(true);
    for (const [id, { into }] of Object.entries(places.merged)) {
      expect(Object.hasOwn(places.municipalities, into), id).toBe(true);
      expect(Object.hasOwn(places.municipalities, id), id).toBe(false);
    }
    const tiles = Object.values(places.counties).map(({ tile }) => tile.join());
    expect(new Set(tiles).size).toBe(tiles.length);
  });
});

describe('the commands of the offering', () => {
  let content = '';
  beforeEach(() => {
    content = mkdtempSync(join(tmpdir(), 'perhe-offering-'));
    cpSync('content/taxonomies', join(content, 'taxonomies'), { recursive: true });
  });
  afterEach(() => {
    rmSync(content, { recursive: true, force: true });
  });
  const flags = {
    title: 'Uusi järjestö ry',
    url: 'https://uusi.example/',
    about: 'Uusi järjestö.',
    text: 'Kahvia ja suomea.',
    source: 'uusi.example',
    mark: 'B',
    activity: 'Kielikahvila',
    form: 'kielikahvila',
    level: 'yhdistys',
    area: 'tampere',
  };
  const newOne = (overrides: Partial<typeof flags> = {}) =>
    run('new', content, [
      'organisation',
      ...Object.entries({ ...flags, ...overrides }).flatMap(([name, value]) => [`--${name}`, value]),
    ]);

  it('make an organisation that passes the check, and not twice', () => {
    const made = newOne();
    expect(made.code, made.err).toBe(0);
    expect(made.out).toContain('uusi-jarjesto-ry-toiminta.yaml');
    expect(readOffering(content, content).problems).toEqual([]);
    // Nothing is left to be replaced, and the file says what else may stand in it.
    for (const file of ['offering/uusi-jarjesto-ry-toiminta.yaml', 'organisations/uusi-jarjesto-ry.yaml']) {
      const text = readFileSync(join(content, file), 'utf8');
      expect(text).not.toMatch(/KORVAA|REPLACE/);
      expect(text.match(/^# /gm)?.length).toBeGreaterThan(5);
      if (file.startsWith('offering')) expect(text).toContain('# maksuton, pieni-maksu');
    }
    const again = newOne();
    expect(again.code).toBe(2);
    expect(again.err).toContain('uusi-jarjesto-ry.yaml already');
  });

  it.each([
    ['form', 'kielikahvi', 'kielikahvila'],
    ['area', 'nastola', 'lahti'],
    ['mark', 'C', 'A, B'],
  ] as const)('refuse a wrong %s with what was meant', (name, value, meant) => {
    const { code, err } = newOne({ [name]: value });
    expect([code, existsSync(join(content, 'organisations'))]).toEqual([2, false]);
    expect(err).toContain(meant);
  });

  it('list what to check next', () => {
    newOne();
    const { code, out } = run('offering-stale', content, []);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d{4}-\d\d-\d\d {2}B {2}uusi-jarjesto-ry-toiminta/);
    expect(out).toContain('To check: 1, older than a year: 0.');
    const later = run('offering-stale', content, ['--json'], { SOURCE_DATE_EPOCH: '1900000000' });
    expect((JSON.parse(later.out) as { old: boolean }[]).map(({ old }) => old)).toEqual([true]);
  });

  it('bring in a table, whole or not at all', () => {
    newOne();
    const row = { organisation: 'uusi-jarjesto-ry' };
    const file = join(content, 'taulukko.csv');
    const bring = (text: string, ...more: readonly string[]) => {
      writeFileSync(file, text);
      return run('offering-import', content, [...more, file]);
    };
    const before = readdirSync(join(content, 'offering'));
    const bad = bring(tableText({ ...row, id: 'hyva' }, { ...row, id: 'huono', forms: 'x' }));
    expect(bad.code).toBe(1);
    expect(bad.err).toMatch(/taulukko\.csv:3:9 error unknown-code Row 3, column "forms"\. .* — The codes: kielikahvila/);
    expect(bad.err).toContain('Nothing was written.');
    expect(readdirSync(join(content, 'offering'))).toEqual(before);
    expect(bring(tableText({ ...row, id: 'hyva' })).code).toBe(0);
    expect(readOffering(content, content).problems).toEqual([]);
    expect(readFileSync(join(content, 'offering/hyva.yaml'), 'utf8')).toContain('kielikahvila');
    expect(bring(tableText({ ...row, id: 'hyva' })).code).toBe(1);
    expect(bring(tableText({ ...row, id: 'hyva', name_fi: 'Toinen' }), '--update').code).toBe(0);
    expect(readFileSync(join(content, 'offering/hyva.yaml'), 'utf8')).toContain('Toinen');
  });

  it('print an empty table that has every column', () => {
    const { out } = run('offering-import', content, ['--template']);
    expect(out).toContain('id,organisation,name_fi');
  });
});
