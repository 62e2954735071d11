import type { Part } from '../../domain/part.ts';
import { withIds } from './with-ids.ts';

/**
 * A text as a chapter of a larger page: its headings one level lower, and its ids with the chapter's name before
 * them, as several texts on one page may have the same.
 * @param parts of a text
 * @param chapter the name, for instance the entry's id
 * @param heading id of the chapter's own heading: tables are named by it too, as chapters have headings alike
 */
export const lowered = (parts: readonly Part[], chapter: string, heading: string): readonly Part[] =>
  oneLevelDown(withIds(parts, `${chapter}--`), heading);

function oneLevelDown(parts: readonly Part[], heading: string): readonly Part[] {
  return parts.map((part) => {
    if (typeof part === 'string')
      return part.replace(
        /<(\/?)h([2-5])(?= |>)/g,
        (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
      );
    const { label } = part.props;
    const props = label === undefined ? part.props : { ...part.props, label: `${heading} ${label}` };
    return { ...part, props, children: oneLevelDown(part.children, heading) };
  });
}
