import { describe, expect, it, test } from 'vitest';
import { asLine } from '../../src/reader/report.ts';
import { privateContacts } from '../../src/reader/private-contact.ts';
import { recordYaml } from '../../src/reader/offering-yaml.ts';
import { trayExample } from '../../src/tray-example.ts';
import { offeringFlaws, offeringOf, soundActivity, soundOrganisation } from './offering-support.ts';

const tray = {
  name: { fi: 'Paja' },
  by: { fi: 'Kunta' },
  area: 'tampere',
  assessedOn: '2026-10-01',
  cells: [{ form: 'kielikahvila', prevalence: 'yleinen' }],
  source: { title: 'Muistio' },
};

describe('the guard of the offering', () => {
  it('finds nothing wrong with sound records', () => {
    expect(offeringFlaws({ tray })).toEqual([]);
  });

  test.each([
    ['an unknown activity form', { activity: { forms: ['kielikahvi'] } }, 'unknown-code', 'kielikahvila'],
    ['an unknown language', { activity: { languages: ['xx'] } }, 'unknown-code', 'languages'],
    ['an unknown target group', { activity: { groups: ['kissat'] } }, 'unknown-code', 'groups'],
    ['an unknown cost', { activity: { cost: 'kallis' } }, 'unknown-code', 'maksuton'],
    ['an unknown area', { activity: { areas: ['tampare'] } }, 'unknown-area', 'tampere'],
    ['a municipality that is no more', { activity: { areas: ['nastola'] } }, 'merged-area', 'lahti'],
    [
      'an organisation that is missing',
      { activity: { organisation: 'jarjest' } },
      'unknown-organisation',
      'jarjesto',
    ],
    [
      'the same organisation twice',
      { twin: { name: 'järjestö RY' } },
      'doubled-organisation',
      'organisations/jarjesto.yaml',
    ],
    [
      'the same organisation without its abbreviation',
      { organisation: { name: 'Oma Järjestö (OJ)' }, twin: { name: 'Oma Järjestö ry' } },
      'doubled-organisation',
      'organisations/jarjesto.yaml',
    ],
    [
      'the same organisation by its abbreviation',
      { organisation: { name: 'Oma Järjestö (OJ)' }, twin: { name: 'OJ ry' } },
      'doubled-organisation',
      'organisations/jarjesto.yaml',
    ],
    ['a check in the future', { activity: { checkedOn: '2999-01-01' } }, 'future-check', '2999-01-01'],
    [
      'an organisation checked in the future',
      { organisation: { checkedOn: '2999-01-01' } },
      'future-check',
      'checkedOn',
    ],
    [
      'a phone number in a text',
      { activity: { text: { fi: 'Soita Marjalle: 040 123 4567' } } },
      'private-contact',
      '040 123 4567',
    ],
    [
      'an address of mail in a text',
      { activity: { text: { fi: 'marja@jarjesto.fi' } } },
      'private-contact',
      'marja@jarjesto.fi',
    ],
    [
      'a person’s address as the office’s',
      { organisation: { email: 'marja.malli@jarjesto.fi' } },
      'private-contact',
      'marja.malli',
    ],
    ['an id that is an address', { id: 'aukot' }, 'reserved-offering-id', 'aukot'],
    ['an id that is an address in any section', { id: 'fi' }, 'reserved-offering-id', 'fi'],
    [
      'somebody’s telephone behind an address',
      { activity: { url: 'https://wa.me/358401234567' } },
      'private-contact',
      'wa.me/358401234567',
    ],
    [
      'somebody’s home',
      { activity: { text: { fi: 'Maija Meikäläinen, Kotikatu 3 A 5, 33100 Tampere' } } },
      'private-contact',
      'Kotikatu 3 A 5',
    ],
    ['a form twice', { activity: { forms: ['retket', 'retket'] } }, 'bad-value', 'each code once'],
    ['a month that there is not', { tray: { ...tray, assessedOn: '2010-13' } }, 'bad-value', 'assessedOn'],
    ['an area in capitals', { activity: { areas: ['paikoin', 'Tampere'] } }, 'bad-value', 'small letters'],
    [
      'an unknown prevalence in a tray',
      { tray: { ...tray, cells: [{ form: 'kielikahvila', prevalence: 'x' }] } },
      'unknown-code',
      'prevalence',
    ],
    ['a tray of a place that is not known', { tray: { ...tray, area: 'x' } }, 'unknown-area', 'areas.yaml'],
    ['a tray of tomorrow', { tray: { ...tray, assessedOn: '2999-01-01' } }, 'future-check', 'assessedOn'],
  ])('tells %s with its place and a remedy', (_, records, rule, named) => {
    const problems = offeringFlaws(records);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    const [problem] = problems;
    if (!problem) return;
    expect(problem.file).toMatch(/^(offering|organisations|trays)\/[a-z]+\.yaml$/);
    for (const language of ['fi', 'en'] as const) expect(asLine(problem, language)).toContain(' — ');
    expect(asLine(problem, 'en')).toContain(named);
  });

  it('points at the very item of a list', () => {
    const [problem] = offeringFlaws({ activity: { areas: ['tampere', 'x'] } });
    const lines = recordYaml(soundActivity).split('\n');
    expect(problem?.line).toBe(lines.findIndex((line) => line === '  - tampere') + 2);
  });

  it('lets an activity tell where it is held, and that there are places which nobody named', () => {
    const place = { street: 'Kotikatu 3 A', postcode: '33100', city: 'Tampere' };
    expect(offeringFlaws({ activity: { place, areas: ['tampere', 'paikoin'] } })).toEqual([]);
  });

  it('lets an organisation tell its own number and its office’s address', () => {
    expect(
      offeringFlaws({ organisation: { phone: '+358 9 123 4567', email: 'toimisto@jarjesto.fi' } }),
    ).toEqual([]);
  });

  it('reads nothing where there is no offering, and asks for the lists where there is', () => {
    expect(offeringOf({})).toMatchObject({ activities: [], entries: [], problems: [] });
  });

  it('shows the workshop a file that passes', () => {
    const { problems, trays } = offeringOf({
      'organisations/jarjesto.yaml': recordYaml(soundOrganisation),
      'trays/lempaala.yaml': trayExample,
    });
    expect(problems).toEqual([]);
    expect(trays.map(({ record }) => record.area)).toEqual(['lempaala']);
  });
});

describe('contact data of people', () => {
  test.each([
    'Soita 040-1234567',
    'p. +358 40 123 4567',
    '(09) 123 4567',
    'kirjoita a.b+c@d-e.fi',
    'tunnus 131052-308T',
    'Hietalahdenkatu 7',
    'Testgatan 12 b 3',
    'Rantatie 5',
  ])('is found in “%s”', (text) => {
    expect(privateContacts({ text: { fi: text } })).toHaveLength(1);
  });

  test.each([
    'Avoinna 2016–2018',
    '2026-11-21',
    'Innokylä 22.3.2024',
    '16–29-vuotiaille',
    'TEM 53/2015',
    'yli 1 500 työpaikkaa',
    'Kotoutumisen tie 3 vuodessa',
    'Tie 5',
    'Kotikatu on täynnä perheitä',
  ])('is not found in “%s”', (text) => {
    expect(privateContacts({ text: { fi: text } })).toEqual([]);
  });
});
