import type { Locale } from '../../domain/locales.ts';
import type { Score } from './score.ts';

/** What the queries set aside must reach at least, by language. */
export const bars: Readonly<Record<Locale, Partial<Score>>> = {
  fi: { recall: 0.93, hit: 0.97, reciprocalRank: 0.93 },
  sv: { recall: 0.85 },
  en: { recall: 0.85 },
  fa: { recall: 0.85 },
  ru: { recall: 0.85 },
  uk: { recall: 0.85 },
  ar: { recall: 0.8 },
  ckb: { recall: 0.8 },
  et: { recall: 0.8 },
  so: { recall: 0.8 },
  tr: { recall: 0.8 },
  zh: { recall: 0.8 },
};

/** What misspelt Finnish words must reach. */
export const typoRecall = 0.8;

/** @returns a sentence for each bar that a score does not reach; figures are rounded as the table shows them */
export function belowBars(name: string, score: Score, bar: Partial<Score>): readonly string[] {
  return (Object.keys(bar) as (keyof Score)[]).flatMap((measure) => {
    const least = bar[measure] ?? 0;
    return Math.round(score[measure] * 1000) < Math.round(least * 1000)
      ? [`${name}: ${measure} ${score[measure].toFixed(3)} < ${least}`]
      : [];
  });
}
