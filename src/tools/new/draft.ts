import { readFileSync } from 'node:fs';
import { locales, type Locale } from '../../domain/locales.ts';
import type { MessageLanguage } from '../../reader/report.ts';
import { blogTags } from '../../schemas/entries.ts';
import { commitments, costClasses, effects, interpreterUses, methodChoices } from '../../schemas/methods.ts';
import type { Kind } from './kinds.ts';
import { later, type Answers } from './questions.ts';

const placeholder = {
  fi: 'KORVAA: tiivistä asia yhteen tai kahteen virkkeeseen.',
  en: 'REPLACE: the matter in one or two sentences.',
};

/**
 * The text of a new file: the kind's template, with the answers in its slots.
 * @param answers as `questionsFor(kind)` asks for them
 * @param language of the comments and placeholders
 * @param day today, as an ISO date
 * @throws if the template has a slot that nothing fills
 */
export function draftOf(kind: Kind, answers: Answers, language: MessageLanguage, day: string): string {
  const template = readFileSync(new URL(`./templates/${kind}.${language}.txt`, import.meta.url), 'utf8');
  const summary = answers['summary'] ?? later;
  const slots: Readonly<Record<string, string | undefined>> = {
    // A JSON string is a quoted YAML string.
    title: JSON.stringify(answers['title']),
    summary: JSON.stringify(summary === later ? placeholder[language] : summary),
    endonym: locales[answers['language'] as Locale].endonym,
    author: answers['author'],
    weight: answers['weight'],
    day,
    tags: blogTags.join(', '),
    ...Object.fromEntries(Object.entries(methodChoices).map(([name, values]) => [name, values.join(', ')])),
    commitments: commitments.join(', '),
    effects: effects.join(', '),
    interpreterUses: interpreterUses.join(', '),
    costClasses: costClasses.join(', '),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined)
      throw new Error(`The template ${kind}.${language}.txt has no value for ${name}.`);
    return value;
  });
}
