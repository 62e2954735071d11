import { describe, expect, it, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { toCsv } from '../../src/csv.ts';
import { offeringRow } from '../../src/domain/offering-rows.ts';
import { readOffering } from '../../src/reader/offering.ts';
import { recordYaml } from '../../src/reader/offering-yaml.ts';
import { asLine } from '../../src/reader/report.ts';
import { activity } from '../../src/schemas/offering.ts';
import { soundActivity, tableOf, tableText } from './offering-support.ts';

describe('a table from a spreadsheet', () => {
  it('becomes records', () => {
    const { activities, problems } = tableOf(tableText({}, { id: 'toinen', moreLanguages: '' } as object));
    expect(problems).toEqual([]);
    expect(activities.map(({ id }) => id)).toEqual(['kahvila', 'toinen']);
    expect(activities[0]?.record).toMatchObject({
      languages: ['fi', 'ar'],
      areas: ['tampere', 'pirkanmaa'],
      name: { fi: 'Kahvila' },
    });
  });

  it('may have semicolons between its cells, as where the comma is the decimal sign', () => {
    const semicolons = tableText({})
      .replaceAll('","', '";"')
      .replace(/^.*/, (head) => head.replaceAll(',', ';'));
    expect(tableOf(semicolons).activities.map(({ id }) => id)).toEqual(['kahvila']);
  });

  it('may begin with a byte order mark and hold empty rows', () => {
    expect(tableOf(`\uFEFF${tableText({})}\r\n\r\n,,,\r\n`).activities).toHaveLength(1);
  });

  test.each([
    ['a formula', { name_fi: '=HYPERLINK("x")' }, 'csv-formula', 3],
    ['a formula that begins otherwise', { text_fi: '@SUM(1)' }, 'csv-formula', 6],
    ['a day of another form', { checked_on: '21.11.2026' }, 'csv-value', 27],
    ['a status that there is not', { status: 'auki' }, 'csv-value', 25],
    ['no name', { name_fi: '' }, 'csv-value', 3],
    ['an id with capitals', { id: 'Kahvila' }, 'csv-value', 1],
    ['an id that is an address', { id: 'taulukko' }, 'reserved-offering-id', 1],
    ['an id that is an address in any section', { id: 'juliste' }, 'reserved-offering-id', 1],
    ['a code twice', { forms: 'perhekahvila;perhekahvila' }, 'csv-value', 9],
    ['a language twice', { languages: 'fi;fi' }, 'csv-value', 12],
    ['a formula with a full-width sign', { name_fi: '＝1+1' }, 'csv-formula', 3],
    ['an area in capitals', { areas: 'Tampere' }, 'unknown-area', 15],
    ['an unknown form', { forms: 'kahvi' }, 'unknown-code', 9],
    ['an unknown language', { languages: 'fi;xx' }, 'unknown-code', 12],
    ['an unknown area', { areas: 'tampare' }, 'unknown-area', 15],
    ['a municipality that is no more', { areas: 'nastola' }, 'merged-area', 15],
    ['an organisation that is missing', { organisation: 'muu' }, 'unknown-organisation', 2],
    ['a check in the future', { checked_on: '2999-01-01' }, 'future-check', 27],
    ['a phone number', { text_sv: 'Ring 040 123 4567' }, 'private-contact', 7],
    ['half a place', { street: 'Katu 1' }, 'csv-value', 17],
  ])('with %s is refused with row, column and remedy', (_, cells, rule, column) => {
    const { activities, problems } = tableOf(tableText({ id: 'eka' }, cells));
    expect(activities).toEqual([]);
    expect(problems[0]).toMatchObject({ rule, line: 3, column, file: 'taulukko.csv' });
    for (const problem of problems) expect(asLine(problem, 'fi')).toMatch(/ — .+\.$/);
  });

  it('may have tabs between its cells, and Excel’s line that names the sign', () => {
    const tabs = tableText({})
      .replaceAll('","', '"\t"')
      .replace(/^.*/, (head) => head.replaceAll(',', '\t'));
    expect(tableOf(tabs).activities).toHaveLength(1);
    const named = tableOf(`sep=,\r\n${tableText({}, { id: 'b', areas: 'x' })}`);
    expect(named.problems).toMatchObject([{ rule: 'unknown-area', line: 4, values: { row: '3' } }]);
  });

  it('counts rows as a spreadsheet does: empty ones too, and a cell with line ends as one', () => {
    const [head, good, bad] = tableText({ text_fi: 'Yksi.\nKaksi.' }, { id: 'b', areas: 'xxxxx' }).split(
      '\r\n',
    );
    const { problems } = tableOf([head, good, '', ',,,', bad].join('\r\n'));
    expect(problems).toMatchObject([{ rule: 'unknown-area', line: 6, values: { row: '5' } }]);
    const twice = tableOf([head, good, '', good].join('\r\n'));
    expect(twice.problems[0]?.values).toMatchObject({ row: '4', other: 'taulukko.csv, 2' });
  });

  test.each([
    ['nothing', ''],
    ['empty lines alone', '\r\n\r\n'],
    ['a head alone', tableText()],
  ])('that holds %s is told once, to be filled in', (_, text) => {
    expect(tableOf(text).problems.map(({ rule }) => rule)).toEqual(['csv-empty']);
  });

  it('says which cell is too much, and asks for no near code where none is', () => {
    const [flaw] = tableOf(`${tableText({})},"liikaa"`).problems;
    expect(flaw).toMatchObject({ rule: 'csv-cells', values: { row: '2', count: '28', most: '27' } });
    const [near] = tableOf(tableText({ areas: 'Tampere' })).problems;
    expect(near && asLine(near, 'en')).toContain('Did you mean tampere?');
    const [far] = tableOf(tableText({ areas: 'xxxxx' })).problems;
    for (const language of ['fi', 'en'] as const)
      expect(far && asLine(far, language)).not.toMatch(/Did you mean|Tarkoititko/);
  });

  it('tells every flaw of every row, and takes none of them', () => {
    const { activities, problems } = tableOf(
      tableText({ id: 'hyva' }, { id: 'a', forms: 'x' }, { id: 'b', areas: 'y', cost: 'z' }),
    );
    expect(activities).toEqual([]);
    expect(problems.map(({ line, rule }) => `${line} ${rule}`).toSorted()).toEqual([
      '3 unknown-code',
      '4 unknown-area',
      '4 unknown-code',
    ]);
  });

  test.each([
    [
      'a column that is not known',
      tableText({}).replace('name_sv', 'name_se'),
      ['csv-column', 'csv-lacks-column'],
    ],
    ['a column twice', tableText({}).replace('name_sv', 'name_fi'), ['csv-column', 'csv-lacks-column']],
    ['a quotation mark that nobody closes', '"id', ['csv-syntax']],
    ['an id twice', tableText({}, {}), ['csv-doubled']],
  ])('with %s is refused', (_, text, rules) => {
    expect(tableOf(text).problems.map(({ rule }) => rule)).toEqual(rules);
  });

  it('does not write over an activity that is there', () => {
    expect(tableOf(tableText({}), { taken: new Set(['kahvila']) }).problems[0]?.rule).toBe('csv-doubled');
  });
});

describe('the round of the open table', () => {
  const { activities, organisations } = readOffering('content', process.cwd());
  const rows = activities.map(({ id, record }) =>
    offeringRow(id, record, 'Nimi', `https://x.example/${id}/`),
  );

  it('leads every activity of the site back to the same record', () => {
    const context = { organisations: new Set(organisations.map(({ id }) => id)) };
    const back = tableOf(toCsv(rows), context);
    expect(back.problems.map((problem) => asLine(problem, 'en'))).toEqual([]);
    expect(back.activities).toHaveLength(activities.length);
    for (const [index, { id, record }] of back.activities.entries()) {
      expect(record, id).toEqual(activities[index]?.record);
      expect(activity.parse(parseYaml(recordYaml({ ...record })))).toEqual(record);
    }
  });

  test.each(['-10 v. -kerho', '＝1+1', '＠kerho', '+kerho'])('keeps “%s” as a text', (fi) => {
    const record = activity.parse({ ...soundActivity, name: { fi } });
    const text = toCsv([offeringRow('kahvila', record, 'Nimi', 'https://x.example/')]);
    expect(text).toContain(`'${fi}`);
    expect(tableOf(text).activities[0]?.record.name.fi).toBe(fi);
  });
});
