import type { Part } from '../../domain/part.ts';

/**
 * A text whose ids begin otherwise, so that it can stand on one page with another: those of its headings and
 * footnotes, of the links to them, and of the headings that name its tables.
 * @param parts of a text
 * @param prefix as no id of another text on the page begins: with a capital letter, or with the text's own name
 */
export function withIds(parts: readonly Part[], prefix: string): readonly Part[] {
  return parts.map((part) => {
    if (typeof part === 'string')
      return part.replace(/<(?:(?:h[2-6]|p|sup) id="|a href="#)/g, (start) => start + prefix);
    const { label } = part.props;
    const props = label === undefined ? part.props : { ...part.props, label: prefix + label };
    return { ...part, props, children: withIds(part.children, prefix) };
  });
}
