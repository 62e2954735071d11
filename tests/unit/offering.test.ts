import { describe, expect, it, test } from 'vitest';
import {
  amountOf,
  countiesOf,
  isOld,
  needsCheck,
  servedAreas,
  servedGroups,
  type Offer,
} from '../../src/domain/offering.ts';
import { fits, offeringChoiceIn, offeringQuery } from '../../src/domain/offering-choice.ts';
import { gapIn, gapRows } from '../../src/domain/offering-gaps.ts';
import { uuidOf } from '../../src/domain/uuid.ts';
import { offeringUuid } from '../../src/domain/offering-rows.ts';

const places = {
  counties: {
    pirkanmaa: { fi: 'Pirkanmaa', sv: 'Birkaland', en: 'Pirkanmaa', tile: [1, 1] },
    uusimaa: { fi: 'Uusimaa', sv: 'Nyland', en: 'Uusimaa', tile: [2, 1] },
  },
  municipalities: {
    tampere: { fi: 'Tampere', sv: 'Tammerfors', number: '837', county: 'pirkanmaa' },
    nokia: { fi: 'Nokia', sv: 'Nokia', number: '536', county: 'pirkanmaa' },
  },
} as const;

const offer = (overrides: Partial<Offer> = {}): Offer => ({
  forms: ['kielikahvila'],
  levels: ['yhdistys'],
  groups: ['kaikki'],
  languages: ['fi'],
  areas: ['tampere'],
  status: 'active',
  mark: 'A',
  checkedOn: '2026-11-01',
  ...overrides,
});
const today = '2026-11-22';

describe('what has to be checked before use', () => {
  test.each([
    [{}, false],
    [{ mark: 'B' }, true],
    [{ status: 'unverified' }, true],
    [{ checkedOn: '2025-11-22' }, false],
    [{ checkedOn: '2025-11-21' }, true],
  ] as const)('%o: %s', (overrides, expected) => {
    expect(needsCheck(offer(overrides), today)).toBe(expected);
  });

  it('counts twelve months over a leap day', () => {
    expect(isOld('2027-03-01', '2028-02-29')).toBe(false);
    expect(isOld('2027-02-28', '2028-02-29')).toBe(true);
  });
});

describe('whom an activity serves', () => {
  const choosable = ['pirkanmaa', 'uusimaa', 'tampere', 'nokia'];
  test.each([
    [['koko-maa'], 'everywhere'],
    [['tampere', 'verkko'], 'everywhere'],
    [['tampere'], ['pirkanmaa', 'tampere']],
    [['pirkanmaa'], ['pirkanmaa', 'tampere', 'nokia']],
    [['uusimaa'], ['uusimaa']],
    [['uusimaa', 'paikoin'], 'everywhere'],
  ] as const)('of the areas %j: %j', (areas, expected) => {
    expect(servedAreas({ areas }, choosable, places)).toEqual(expected);
  });

  test.each([
    [['kaikki', 'nuoret'], 'everyone'],
    [['nuoret'], ['nuoret']],
    [
      ['pakolaiset', 'perheet'],
      ['pakolaiset', 'perheet', 'pienten-lasten-perheet'],
    ],
    [['pienten-lasten-perheet'], ['pienten-lasten-perheet', 'perheet']],
  ] as const)('of the groups %j: %j', (groups, expected) => {
    expect(servedGroups({ groups })).toEqual(expected);
  });

  it('names each county once', () => {
    expect(countiesOf({ areas: ['tampere', 'nokia', 'pirkanmaa', 'verkko'] }, places)).toEqual(['pirkanmaa']);
  });
});

describe('the gap map', () => {
  const offers = [
    offer(),
    offer({ areas: ['nokia'], languages: ['fi', 'ar'], checkedOn: '2024-01-01' }),
    offer({ areas: ['koko-maa'], languages: ['ar'], mark: 'B' }),
    offer({ areas: ['uusimaa'], status: 'ended' }),
  ];

  test.each([
    [{}, 3, '2+', '2024-01-01'],
    [{ area: 'pirkanmaa' }, 2, '2+', '2024-01-01'],
    [{ area: 'pirkanmaa', language: 'ar' }, 1, '1', '2024-01-01'],
    [{ area: 'koko-maa' }, 1, '1', '2026-11-01'],
    [{ area: 'uusimaa' }, 0, '0', undefined],
    [{ form: 'perhekahvila' }, 0, '0', undefined],
    [{ level: 'yhdistys', language: 'fi' }, 2, '2+', '2024-01-01'],
  ] as const)('of %j holds %s', (question, count, amount, oldest) => {
    expect(gapIn(offers, question, places, today)).toMatchObject({ count, amount, oldest });
  });

  it('counts places that nobody named in no county and not as the whole country', () => {
    const some = [offer({ areas: ['paikoin'] }), offer({ areas: ['tampere', 'paikoin'] })];
    const count = (area: string): number => gapIn(some, { area }, places, today).count;
    expect(['paikoin', 'koko-maa', 'pirkanmaa', 'uusimaa'].map(count)).toEqual([2, 0, 1, 0]);
  });

  it('says how many have to be checked', () => {
    expect(gapIn(offers, {}, places, today).toCheck).toBe(2);
  });

  it('has a row for every form, area and language, empty ones too', () => {
    const axes = {
      forms: ['kielikahvila', 'retket'],
      areas: ['koko-maa', 'pirkanmaa'],
      languages: ['fi', 'ar', 'so'],
    };
    const rows = gapRows(offers, axes, places, today);
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ amount }) => amount !== '0').map((row) => Object.values(row).join())).toEqual([
      'kielikahvila,koko-maa,ar,1,1,1,2026-11-01',
      'kielikahvila,pirkanmaa,fi,2,2+,1,2024-01-01',
      'kielikahvila,pirkanmaa,ar,1,1,1,2024-01-01',
    ]);
  });

  it('names amounts', () => {
    expect([0, 1, 2, 9].map(amountOf)).toEqual(['0', '1', '2+', '2+']);
  });
});

describe('a choice in the finder', () => {
  const facets = { group: ['naiset'], need: ['kieli', 'ihmiset'], area: ['*'], language: ['fi'] };

  test.each([
    [{}, true],
    [{ group: 'naiset', need: 'ihmiset' }, true],
    [{ area: 'tampere' }, true],
    [{ language: 'ar' }, false],
    [{ group: 'naiset', language: 'ar' }, false],
  ])('%j fits: %s', (choice, expected) => {
    expect(fits(facets, choice)).toBe(expected);
  });

  it('stands in the address, and what the lists do not offer is passed over', () => {
    const offers = (field: string, value: string): boolean => field !== 'need' || value === 'kieli';
    const choice = offeringChoiceIn(new URLSearchParams('need=muu&language=ar&x=1&group=naiset'), offers);
    expect(choice).toEqual({ group: 'naiset', language: 'ar' });
    expect(offeringQuery(choice)).toBe('group=naiset&language=ar');
    expect(offeringQuery({})).toBe('');
  });
});

describe('lasting ids', () => {
  it('follow the standard (RFC 9562, A.4)', () => {
    expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('never change: other people’s tools remember them', () => {
    expect(offeringUuid('activity', 'aseman-lapset-nuorisotyo')).toBe('86ff81b4-830b-5b81-bacf-83cff01680c1');
    expect(offeringUuid('organisation', 'spr')).not.toBe(offeringUuid('activity', 'spr'));
  });
});
