import { localeCodes, type Locale } from '../../src/domain/locales.ts';
import { localesOf, sectionKeys } from '../../src/domain/sections.ts';
import { digestOf, reviews, weights, type Text } from '../../src/domain/text.ts';
import { chance, textOf, translationOf } from './support.ts';

/** Generated sites: every one is what `buildSite` may get from a sound folder of content. */

/** Published languages: the three of professionals, and some of the others or all. */
export function anyLocales(seed: number): readonly Locale[] {
  const random = chance(seed);
  const others = localeCodes.slice(3);
  return [...localeCodes.slice(0, 3), ...(random.oneIn(4) ? others : random.some(others))];
}

/** Entries of random sections with random translations; some are stale, some were written first in Swedish. */
export function anyTexts(seed: number, built: readonly Locale[]): readonly Text[] {
  const random = chance(seed * 7919);
  const keys = new Set(
    Array.from({ length: 2 + random.below(25) }, () => `${random.pick(sectionKeys)}/t${random.below(12)}`),
  );
  return [...keys].flatMap((key) => {
    const [name, id] = key.split('/');
    const section = sectionKeys.find((one) => one === name) ?? 'blog';
    const marks = () => ({ review: random.pick(reviews), title: `${random.below(5)} ${key}` });
    const source = textOf({
      section,
      ...(id ? { id } : {}),
      locale: random.oneIn(4) ? 'sv' : 'fi',
      digest: digestOf(key),
      published: `202${4 + random.below(3)}-0${1 + random.below(9)}-01`,
      tags: random.some(['kunnat', 'nuoret', 'verkostot']),
      authors: [random.pick(['toimitus', 'joku'])],
      weight: random.pick([undefined, ...weights]),
      ...marks(),
    });
    const targets = localesOf(section, built).filter((locale) => locale !== source.locale);
    const versions = random.some(targets).map((locale) =>
      translationOf(source, locale, {
        ...marks(),
        translation: {
          from: source.locale,
          digest: random.oneIn(3) ? digestOf('old', key) : source.digest,
          sections: [],
        },
      }),
    );
    return random.oneIn(2) ? [source, ...versions] : [...versions, source];
  });
}
