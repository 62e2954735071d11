import { cafeExpectations } from './expectations/cafe.ts';
import { commentExpectations } from './expectations/comments.ts';
import { offeringExpectations } from './expectations/offering.ts';
import type { Expectations } from './expectations/one-of.ts';
import { recordExpectations } from './expectations/records.ts';
import { textExpectations } from './expectations/texts.ts';

/** What every field expects, by the name that the schemas give as their error. */
export const expectations: Expectations = {
  ...textExpectations,
  ...recordExpectations,
  ...commentExpectations,
  ...cafeExpectations,
  ...offeringExpectations,
};

const mostPattern = /^at-most-(\d+)$/;

/**
 * What a field expects, in words.
 * @param name the name of the expectation, or the message of Zod where a field has none of its own
 */
export function expectation(name: string, language: 'fi' | 'en'): string {
  const most = mostPattern.exec(name)?.[1];
  if (most)
    return language === 'fi'
      ? `enintään ${most} (merkkiä tai kohtaa)`
      : `at most ${most} (characters or items)`;
  return expectations[name]?.[language] ?? name;
}
