import type { Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Locale } from '../../domain/locales.ts';
import type { NamedPart, Part } from '../../domain/part.ts';
import { translator } from '../../i18n/translate.ts';
import { innerLink } from '../../inner-link.ts';
import { languageMarks } from './language-marks.ts';
import { priceInWords } from './price-in-words.ts';

/** A part that is only an element around its words: its start tag and end tag. */
type Wrapping = readonly [start: string, end: string];

/**
 * Writes the parts that are plain elements (links, words in another language, tables) into the runs of HTML
 * around them. A text holds dozens of them; a component for each made up a third of the time of a build.
 * @param parts of a text
 * @param locale the language of the page: where links lead and what labels say
 * @param around the language of the document, where the text stands on a page of another language
 * @returns runs of HTML, and the parts that a component renders
 */
export function flatten(parts: readonly Part[], locale: Locale, around = locale): readonly Part[] {
  const flat: Part[] = [];
  const add = (part: Part): void => {
    const last = flat.at(-1);
    if (typeof part === 'string' && typeof last === 'string') flat[flat.length - 1] = last + part;
    else flat.push(part);
  };
  for (const part of parts) {
    if (typeof part === 'string') add(part);
    else {
      const wrapping = wrappings.get(part.name)?.(part, locale, around);
      if (!wrapping) add(part);
      else [wrapping[0], ...flatten(part.children, locale, around), wrapping[1]].forEach(add);
    }
  }
  return flat;
}

const wrappings = new Map<string, (part: NamedPart, locale: Locale, around: Locale) => Wrapping>([
  [
    'a',
    ({ props }, locale, around) => {
      const link = innerLink(props['target'] ?? '', locale, around);
      return link ? element('a', { href: link.href, hrefLang: link.hreflang }) : ['', ''];
    },
  ],
  ['Lang', ({ props }) => element('bdi', languageMarks(props['code'] ?? ''))],
  [
    'Term',
    // What `explainTerms` has told it; a text that is shown without explanations has the words alone.
    ({ props: { id = '', as, finnish } }, locale, around) => {
      const link = as === 'link' ? innerLink(`glossary/${id}`, locale, around) : undefined;
      const [start, end] =
        as === 'button'
          ? element('button', { type: 'button', className: ['term'], popoverTarget: `Term-${id}` })
          : link
            ? element('a', { href: link.href, hrefLang: link.hreflang })
            : ['', ''];
      if (finnish === undefined) return [start, end];
      // Chinese has brackets of its own, which stand without a space.
      const [open, close] = locale === 'zh' ? ['（', '）'] : [' (', ')'];
      return [start, end + open + element('bdi', languageMarks('fi'), finnish).join('') + close];
    },
  ],
  ['Price', ({ props }, locale) => [priceInWords(props['id'] ?? '', locale), '']],
  [
    'table',
    // A wide table scrolls in its own box, which the keyboard reaches; the heading above names it. The second below
    // one heading is no landmark: two of one name cannot be told apart in a list of them.
    ({ props: { label, role } }, locale) =>
      element('section', {
        className: ['table-scroll'],
        tabIndex: 0,
        ...(role ? { role } : {}),
        ...(label ? { ariaLabelledBy: [label] } : { ariaLabel: translator(locale)('entry.table') }),
      }),
  ],
]);

function element(tagName: string, properties: Properties, words = ''): Wrapping {
  const children = words === '' ? [] : [{ type: 'text', value: words } as const];
  const html = toHtml({ type: 'element', tagName, properties, children });
  const end = `</${tagName}>`;
  return [html.slice(0, -end.length), end];
}
