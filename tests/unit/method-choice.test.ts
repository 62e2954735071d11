import { describe, expect, it, test } from 'vitest';
import {
  choiceIn,
  fields,
  loosening,
  matches,
  queryOf,
  type Choice,
  type Facets,
} from '../../src/domain/method-choice.ts';
import {
  choiceRules,
  facetsOf,
  offered,
  type Choosable,
  type Lists,
} from '../../src/domain/method-facets.ts';
import { chance, seeds } from './support.ts';

const lists: Lists = {
  situation: ['newcomer', 'trauma'],
  profession: ['teacher', 'nurse', 'any'],
  time: ['session', 'series', 'not-described'],
  phase: ['arrival', 'later', 'any'],
  format: ['family', 'group'],
  setting: ['home', 'school', 'any'],
};

const method = (more: Partial<Choosable> = {}): Choosable => ({
  situations: ['trauma'],
  professions: ['teacher'],
  commitment: 'series',
  phases: ['arrival'],
  format: ['group'],
  settings: ['school'],
  evidence: { strength: 'D' },
  materialLanguages: ['fi'],
  ...more,
});
const facets = (more: Partial<Choosable> = {}): Facets => facetsOf(method(more), lists);

describe('facetsOf', () => {
  it('takes any for every value of its list', () => {
    const one = facets({ professions: ['any'], phases: ['any'], settings: ['any', 'home'] });
    expect(one.profession).toEqual(['teacher', 'nurse']);
    expect(one.phase).toEqual(['arrival', 'later']);
    expect(one.setting).toEqual(['home', 'school']);
  });

  test.each([
    ['A', ['A', 'B', 'C', 'D']],
    ['B', ['B', 'C', 'D']],
    ['C', ['C', 'D']],
    ['C-D', ['D']],
    ['D', ['D']],
    ['D-E', []],
    ['E', []],
    ['law', ['law']],
  ])('finds evidence %s by those who ask for at least %j', (strength, found) => {
    expect(facets({ evidence: { strength } }).evidence).toEqual(found);
  });
});

describe('matches', () => {
  it('lets everything pass where nothing is chosen', () => {
    expect(matches(facets(), {})).toBe(true);
    expect(matches(facets(), { situation: undefined })).toBe(true);
  });

  it('asks for every chosen value', () => {
    expect(matches(facets(), { situation: 'trauma', profession: 'teacher' })).toBe(true);
    expect(matches(facets(), { situation: 'trauma', profession: 'nurse' })).toBe(false);
    expect(matches(facets({ professions: ['any'] }), { profession: 'nurse' })).toBe(true);
    expect(matches(facets(), { evidence: 'C' })).toBe(false);
    expect(matches(facets({ materialLanguages: [] }), { language: 'fi' })).toBe(false);
  });
});

describe('a choice in the address', () => {
  const known = (field: string, value: string): boolean => field !== 'time' && value !== 'muu';

  it('names the fields in English, in their order', () => {
    expect(queryOf({ profession: 'teacher', situation: 'trauma', time: undefined })).toBe(
      'situation=trauma&profession=teacher',
    );
    expect(queryOf({})).toBe('');
  });

  it('passes over what is not offered, and what is no field', () => {
    const params = new URLSearchParams('situation=muu&time=series&profession=teacher&x=y&__proto__=z');
    expect(choiceIn(params, known)).toEqual({ profession: 'teacher' });
    expect(choiceIn(new URLSearchParams('situation='), (_, value) => value !== '')).toEqual({});
  });

  it('is read as it was written (generated choices)', () => {
    for (const seed of seeds(50)) {
      const random = chance(seed);
      const choice = Object.fromEntries(
        random.some(fields).map((field) => [field, random.pick(['a', 'ä b', 'c&d=e', '%'])]),
      ) as Choice;
      expect(choiceIn(new URLSearchParams(queryOf(choice)), () => true)).toEqual(choice);
    }
  });
});

describe('loosening', () => {
  const all = [
    facets(),
    facets({ situations: ['newcomer'], professions: ['nurse'] }),
    facets({ situations: ['newcomer'], format: ['family'] }),
  ];

  it('names the field whose removal leaves the most', () => {
    const choice: Choice = { situation: 'newcomer', profession: 'teacher', format: 'group' };
    expect(all.filter((one) => matches(one, choice))).toEqual([]);
    // Without situation: the first. Without profession: the second. Without format: the third.
    expect(loosening(all, choice)).toEqual({ field: 'situation', count: 1 });
    expect(loosening([...all, facets({ situations: ['newcomer'], format: ['family'] })], choice)).toEqual({
      field: 'format',
      count: 2,
    });
  });

  it('names none where no single one helps', () => {
    expect(loosening(all, { evidence: 'A', language: 'so' })).toBeUndefined();
    expect(loosening(all, {})).toBeUndefined();
    expect(loosening([], { situation: 'trauma' })).toBeUndefined();
  });

  it('leaves what it promises (generated choices)', () => {
    for (const seed of seeds(100)) {
      const random = chance(seed);
      const some = Array.from({ length: 6 }, () =>
        facets({
          situations: [random.pick(lists.situation)],
          professions: [random.pick(lists.profession)],
          settings: [random.pick(lists.setting)],
          commitment: random.pick(lists.time),
        }),
      );
      const choice: Choice = {
        situation: random.pick(['newcomer', 'trauma']),
        profession: random.pick(['teacher', 'nurse']),
        time: random.pick(lists.time),
      };
      const counts = (['situation', 'profession', 'time'] as const).map(
        (field) => some.filter((one) => matches(one, { ...choice, [field]: undefined })).length,
      );
      expect(loosening(some, choice)?.count ?? 0, `seed ${seed}`).toBe(Math.max(...counts));
    }
  });
});

describe('what is offered', () => {
  const values = offered(
    [facets(), facets({ materialLanguages: ['sv', 'en'], evidence: { strength: 'law' } })],
    lists,
  );

  it('is what some method has, in the order of the lists, and never any', () => {
    expect(values).toEqual({
      situation: ['trauma'],
      profession: ['teacher'],
      time: ['series'],
      phase: ['arrival'],
      format: ['group'],
      setting: ['school'],
      evidence: ['D', 'law'],
      language: ['en', 'fi', 'sv'],
    });
  });

  it('has a rule for each value, and for each column of the comparison', () => {
    const rules = choiceRules(values, ['trt', 'kotokahvila']);
    expect(rules).toContain(
      'main:not([data-choosing]):has(#For-trauma:target) [data-method]:not([data-situation~="trauma"]){display:none}',
    );
    expect(rules).toContain('[name=language] [value="sv"]:checked');
    expect(rules).toContain(
      ':has([data-m]:checked):not(:has([value="trt"]:checked)) [data-column="trt"]{display:none}',
    );
    const count = Object.values(values).flat().length + values.situation.length + 2;
    expect(rules.trim().split('\n')).toHaveLength(count);
  });
});
