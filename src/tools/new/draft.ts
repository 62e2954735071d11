import { readFileSync } from 'node:fs';
import { locales, type Locale } from '../../domain/locales.ts';
import type { MessageLanguage } from '../../reader/report.ts';
import { blogTags } from '../../schemas/entries.ts';
import { termGroups } from '../../schemas/glossary.ts';
import { commitments, costClasses, effects, interpreterUses, methodChoices } from '../../schemas/methods.ts';
import type { Kind, RecordKind } from './kinds.ts';
import { later, type Answers } from './questions.ts';

const placeholder = {
  fi: 'KORVAA: tiivistä asia yhteen tai kahteen virkkeeseen.',
  en: 'REPLACE: the matter in one or two sentences.',
};

/** A JSON string is a quoted YAML string. */
const quoted = (answer: string | undefined, language: MessageLanguage): string =>
  JSON.stringify(answer === undefined || answer === later ? placeholder[language] : answer);

/**
 * The text of a new file: the kind's template, with the answers in its slots.
 * @param answers as `questionsFor(kind)` asks for them
 * @param language of the comments and placeholders
 * @param day today, as an ISO date
 * @throws if the template has a slot that nothing fills
 */
export function draftOf(
  kind: Kind | RecordKind,
  answers: Answers,
  language: MessageLanguage,
  day: string,
): string {
  const template = readFileSync(new URL(`./templates/${kind}.${language}.txt`, import.meta.url), 'utf8');
  const slots: Readonly<Record<string, string | undefined>> = {
    title: quoted(answers['title'], language),
    summary: quoted(answers['summary'], language),
    text: quoted(answers['text'], language),
    definition: quoted(answers['definition'], language),
    endonym: locales[(answers['language'] ?? 'fi') as Locale].endonym,
    author: answers['author'],
    weight: answers['weight'],
    start: answers['start'],
    of: answers['of'],
    group: answers['group'],
    groups: termGroups.join(', '),
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
