import type { Part } from '../../domain/part.ts';

/**
 * A text as a chapter of a larger page: its headings one level lower, and its ids with the chapter's name before
 * them, as several texts on one page may have the same.
 * @param parts of a text
 * @param chapter the name, for instance the entry's id
 * @param heading id of the chapter's own heading: tables are named by it too, as chapters have headings alike
 */
export function lowered(parts: readonly Part[], chapter: string, heading: string): readonly Part[] {
  const own = (id: string): string => `${chapter}--${id}`;
  return parts.map((part) => {
    if (typeof part === 'string') {
      return part
        .replace(
          /<(\/?)h([2-5])(?= |>)/g,
          (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
        )
        .replace(/(<h[3-6] id=")([^"]*)/g, (_, start: string, id: string) => start + own(id))
        .replace(/(<a href="#)([^"]*)/g, (_, start: string, id: string) => start + own(id));
    }
    const { label } = part.props;
    const props = label === undefined ? part.props : { ...part.props, label: `${heading} ${own(label)}` };
    return { ...part, props, children: lowered(part.children, chapter, heading) };
  });
}
