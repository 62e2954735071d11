import type { Heading } from '../../domain/part.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Method } from './facts.ts';

/**
 * The chapters of a method's page: those of its text between those that its front matter makes.
 * @param headings of the text
 */
export function chaptersOf(method: Method, headings: readonly Heading[], t: Translate): readonly Heading[] {
  const chapter = (id: string, title: string): Heading => ({ depth: 2, id, title });
  return [
    ...(method.steps.length > 0 ? [chapter('Steps', t('methods.steps'))] : []),
    ...headings,
    chapter('Evidence', t('methods.evidence')),
    ...(method.outcomes.length > 0 ? [chapter('Outcomes', t('results.figures'))] : []),
    chapter('Versions', t('methods.versions')),
    ...(method.laws.length > 0 ? [chapter('Laws', t('methods.laws'))] : []),
    chapter('Sources', t('entry.sources')),
  ];
}
