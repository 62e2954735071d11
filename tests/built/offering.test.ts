import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import type { z } from 'zod';
import { isProfessional, localeCodes } from '../../src/domain/locales.ts';
import { isOffered, needsCheck, offeringNeeds } from '../../src/domain/offering.ts';
import { derivedColumns, offeringUuid, tableColumns } from '../../src/domain/offering-rows.ts';
import { offeringViews } from '../../src/domain/sections.ts';
import { today } from '../../src/domain/today.ts';
import { translator } from '../../src/i18n/translate.ts';
import { readOffering } from '../../src/reader/offering.ts';
import { environment, root } from '../support/pages.ts';
import { attr, elements, having, readSite, textIn } from './support/dist.ts';
import { listPage } from './support/hsds.ts';

const built = readSite();
const { activities, organisations, lists, trays } = readOffering(environment.contentDir, root);
const data = (path: string): string => readFileSync(join(built.dir, 'data', path), 'utf8');
const json = (path: string): unknown => JSON.parse(data(path));
const pages = built.pages.filter(({ record }) => record?.section === 'offering');
const entries = pages.filter(({ record }) => record?.kind === 'entry');
const finders = pages.filter(({ record }) => record?.kind === 'index');
const languages = [...new Set(finders.map(({ record }) => record?.locale ?? 'fi'))];

const pagesOf = (locale: string): readonly z.infer<typeof listPage>[] => {
  const first = listPage.parse(json(`hsds/${locale}/services/page-1.json`));
  const rest = Array.from({ length: first.total_pages - 1 }, (_, index) =>
    listPage.parse(json(`hsds/${locale}/services/page-${index + 2}.json`)),
  );
  return [first, ...rest];
};

describe('the open data of the offering', () => {
  it('has a row for every activity, in the columns that come back', () => {
    const rows: Record<string, string>[] = parse(data('offering.csv'), { bom: true, columns: true });
    expect(rows.map((row) => row['id'])).toEqual(activities.map(({ id }) => id));
    expect(Object.keys(rows[0] ?? {})).toEqual([...tableColumns, ...derivedColumns]);
    for (const row of rows) expect(row['uuid']).toBe(offeringUuid('activity', row['id'] ?? ''));
  });

  it('has no cell that a spreadsheet would run', () => {
    for (const file of ['offering.csv', 'offering-gaps.csv']) {
      const cells: string[][] = parse(data(file), { bom: true });
      expect(cells.flat().filter((cell) => /^[=+@\t\r-]/u.test(cell))).toEqual([]);
    }
  });

  test.each(localeCodes)('lists every service in %s, page by page, by our stricter schema', (locale) => {
    const made = pagesOf(locale);
    const contents = made.flatMap((page) => page.contents);
    expect(contents.map(({ id }) => id).toSorted()).toEqual(
      activities.map(({ id }) => offeringUuid('activity', id)).toSorted(),
    );
    for (const [index, page] of made.entries()) {
      expect(page).toMatchObject({
        total_items: activities.length,
        page_number: index + 1,
        size: page.contents.length,
        first_page: index === 0,
        last_page: index === made.length - 1,
        empty: false,
      });
    }
    const ids = contents.flatMap((one) => [
      one.id,
      ...[...one.languages, ...one.service_areas, ...one.attributes].map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of contents) expect(json(`hsds/${locale}/services/${one.id}.json`)).toEqual(one);
  });

  const official = join(root, '../shared/hsds');
  const beside = [official, '/work/shared/hsds'].find((folder) => existsSync(join(folder, 'service.json')));
  it.runIf(beside)('passes the official schema of HSDS 3.1, where that is at hand', () => {
    // The compiled schema has keywords of its own (`core`, `constraints` …).
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const schemaOf = (name: string) =>
      ajv.compile(JSON.parse(readFileSync(join(beside ?? '', name), 'utf8')) as object);
    const isService = schemaOf('service.json');
    const isListed = schemaOf('service_list.json');
    for (const locale of languages) {
      for (const one of pagesOf(locale).flatMap(({ contents }) => contents)) {
        expect(isListed(one), ajv.errorsText(isListed.errors)).toBe(true);
      }
      for (const { id } of activities) {
        const one = json(`hsds/${locale}/services/${offeringUuid('activity', id)}.json`);
        expect(isService(one), `${id}: ${ajv.errorsText(isService.errors)}`).toBe(true);
      }
    }
    // That it can fail: an id that is none.
    expect(isService({ id: 'x', name: 'x', status: 'active' })).toBe(false);
  });
  it.skipIf(beside)('is not held against the official schema: ../shared/hsds is not there', () => {
    expect(beside).toBeUndefined();
  });

  it('holds no phone number and no address of mail beside an organisation’s own', () => {
    const own = organisations.flatMap(({ record }) => [record.phone, record.email]).filter(Boolean);
    const text = ['offering.csv', 'trays.json'].map(data).join('\n');
    expect(
      (text.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gu) ?? []).filter((found) => !own.includes(found)),
    ).toEqual([]);
  });

  it('computes the gap map from the same records', () => {
    const rows: Record<string, string>[] = parse(data('offering-gaps.csv'), { bom: true, columns: true });
    const axes = [lists?.forms.terms, lists?.languages.terms].map((terms) => Object.keys(terms ?? {}).length);
    expect(rows.length % ((axes[0] ?? 1) * (axes[1] ?? 1))).toBe(0);
    const row = (form: string, area: string, language: string) =>
      rows.find((one) => one['form'] === form && one['area'] === area && one['language'] === language);
    const direct = activities.filter(
      ({ record }) =>
        isOffered(record) &&
        record.forms.includes('kohtaamispaikka') &&
        record.languages.includes('fi') &&
        record.areas.includes('helsinki'),
    );
    expect(Number(row('kohtaamispaikka', 'helsinki', 'fi')?.['count'])).toBe(direct.length);
    expect(direct.length).toBeGreaterThan(1);
  });
});

describe('the pages of the offering', () => {
  it('are in every language: the finder, what one may look for, and a card for each activity', () => {
    expect(languages.length).toBe(built.pages.filter(({ record }) => record?.kind === 'home').length);
    expect(entries).toHaveLength(activities.length * languages.length);
    const needs = pages.filter(({ record }) => record?.view === 'need');
    expect(needs).toHaveLength(offeringNeeds.length * languages.length);
    for (const view of Object.keys(offeringViews)) {
      expect(pages.filter(({ record }) => record?.view === view).map(({ record }) => record?.locale)).toEqual(
        languages.filter(isProfessional),
      );
    }
  });

  it('show each activity that is offered in the finder, and warn where it has to be checked', () => {
    const offered = activities.filter(({ record }) => isOffered(record));
    const unsure = offered.filter(({ record }) => needsCheck(record, today()));
    expect(unsure.length).toBeGreaterThan(20);
    for (const page of finders) {
      const locale = page.record?.locale ?? 'fi';
      const rows = having(page.root, 'data-activity');
      expect(rows).toHaveLength(offered.length);
      const warned = rows.filter((row) => textIn(row).includes(translator(locale)('offering.check-first')));
      expect(warned, locale).toHaveLength(unsure.length);
    }
  });

  it('have the Finnish words beside in other languages', () => {
    for (const page of finders.filter(({ record }) => record?.locale !== 'fi')) {
      for (const row of having(page.root, 'data-activity')) {
        const paper = having(row, 'class').find((one) => attr(one, 'class') === 'paper');
        expect(attr(paper, 'lang')).toBe('fi');
        // What a worker has to know stands in both halves: what it is, whether it is sure, since when.
        const [said, inFinnish] = [textIn(paper), translator('fi')];
        expect(said).toContain(inFinnish('offering.for'));
        expect(said).toMatch(/verrattu lähteisiin .*\d{4}/u);
        const forms = Object.values(lists?.forms.terms ?? {}).map(({ labels }) => labels.fi);
        expect(
          forms.some((form) => said.includes(form)),
          said,
        ).toBe(true);
        const sure = !textIn(row).includes(translator(page.record?.locale ?? 'fi')('offering.check-first'));
        expect(said.includes(inFinnish('offering.check-first'))).toBe(!sure);
      }
    }
  });

  it('show in the tray the number that the records give', () => {
    for (const page of pages.filter(({ record }) => record?.view === 'tray')) {
      const table = having(page.root, 'data-tray')[0];
      const totals = having(table ?? page.root, 'data-total').map((cell) => Number(textIn(cell)));
      const forms = Object.keys(lists?.forms.terms ?? {});
      expect(totals).toEqual(
        forms.map(
          (form) =>
            activities.filter(({ record }) => isOffered(record) && record.forms.includes(form)).length,
        ),
      );
    }
  });

  it('say how common something is only where somebody assessed it: who, where, when', () => {
    const assessed = trays.flatMap(({ id, record }) => record.cells.map(() => `#Tray-${id}`));
    expect(assessed.length).toBeGreaterThan(0);
    for (const { root: tray, record } of pages.filter((page) => page.record?.view === 'tray')) {
      const said = elements(tray, 'a').filter((link) => attr(link, 'class') === 'prevalence');
      expect(said.map((link) => attr(link, 'href')).toSorted()).toEqual(assessed.toSorted());
      const places = having(tray, 'id').map((one) => `#${attr(one, 'id')}`);
      expect(places).toEqual(expect.arrayContaining(assessed));
      for (const { id, record: made } of trays.filter(({ record: { cells } }) => cells.length > 0)) {
        const own = said.filter((link) => attr(link, 'href') === `#Tray-${id}`).map(textIn);
        const locale = record?.locale ?? 'fi';
        const by = (isProfessional(locale) ? made.by[locale] : undefined) ?? made.by.fi;
        for (const text of own) {
          expect(text).toContain(by);
          expect(text).toContain(made.assessedOn.slice(0, 4));
        }
      }
    }
  });

  it('say of what only places or languages without names are known, where it is counted', () => {
    const open = activities.filter(({ record }) => isOffered(record) && record.areas.includes('paikoin'));
    expect(open.length).toBeGreaterThan(0);
    for (const { root: map, record } of pages.filter((page) => page.record?.view === 'gaps')) {
      const t = translator(record?.locale ?? 'fi');
      expect(textIn(map)).toContain(t('tray.gaps.unnamed'));
      const tiles = elements(map, 'li').filter((tile) => attr(tile, 'class')?.startsWith('t-paikoin '));
      expect(tiles.map(textIn).join()).toContain(`${t('offering.area.paikoin')} ${open.length}`);
    }
    for (const { root: page, record } of pages.filter((one) => one.record?.view === 'data'))
      expect(textIn(page)).toContain(translator(record?.locale ?? 'fi')('tray.gaps.unnamed'));
  });

  it('give the empty table that the import takes', () => {
    const [head] = parse(data('offering-template.csv'), { bom: true }) as string[][];
    expect(head).toEqual(tableColumns);
    for (const { root: page } of pages.filter((one) => one.record?.view === 'workshop')) {
      const links = elements(page, 'a').flatMap((link) => attr(link, 'href') ?? []);
      expect(links.some((link) => link.endsWith('/data/offering-template.csv'))).toBe(true);
    }
  });

  it('name the limit of a judgement in its own cell', () => {
    const limited = trays.flatMap(({ record }) => record.cells.flatMap(({ scope }) => scope ?? []));
    expect(limited.length).toBeGreaterThan(0);
    for (const { root: tray, record } of pages.filter((page) => page.record?.view === 'tray')) {
      const marks = having(tray, 'class').filter((one) => attr(one, 'class') === 'marks');
      const said = marks.map(textIn).join('\n');
      for (const scope of limited)
        expect(said).toContain(scope[(record?.locale ?? 'fi') as 'fi'] ?? scope.fi);
    }
  });

  it('load a filter of at most 10 KB', () => {
    const scripts = finders.flatMap((page) =>
      elements(page.root, 'script').flatMap((script) => attr(script, 'src') ?? []),
    );
    const path = (src: string): string => join(built.dir, src.slice(environment.basePath.length));
    const size = [...new Set(scripts)].reduce(
      (sum, src) => sum + gzipSync(readFileSync(path(src)), { level: 9 }).length,
      0,
    );
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(10 * 1024);
  });
});
