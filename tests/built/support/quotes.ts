import { ElementType } from 'htmlparser2';
import ICAL from 'ical.js';
import { attr, elements, parse, textIn, type Element, type Root } from './dist.ts';

/** Something that a file says, read by its own rules. */
export interface Quote {
  /** File, and where in it: `fi/index.html a`, `fi/index.html meta@content description`, `feed.xml title`. */
  readonly place: string;
  readonly text: string;
}

const attributesOf = (file: string, element: Element): readonly Quote[] =>
  Object.entries(element.attribs).map(([name, text]) => {
    const which = attr(element, 'name') ?? attr(element, 'property');
    return { place: [`${file} ${element.name}@${name}`, which].filter(Boolean).join(' '), text };
  });

/** The text right inside an element, CDATA included. */
function ownText(element: Element): string {
  return element.children
    .map((node) => {
      if (node.type === ElementType.Text) return node.data;
      if (node.type === ElementType.CDATA)
        return node.children.map((child) => ('data' in child ? child.data : '')).join('');
      return '';
    })
    .join('');
}

const markup = (file: string, root: Root, isHtml: boolean): readonly Quote[] =>
  elements(root).flatMap((element) => {
    if (isHtml && element.name === 'script' && attr(element, 'type') === 'application/ld+json')
      return quotes.json(`${file} ld+json`, JSON.parse(ownText(element)));
    // Atom says of some of its texts that they are HTML.
    const isMarkup = !isHtml && attr(element, 'type') === 'html';
    const text = isMarkup ? textIn(parse(ownText(element))) : ownText(element);
    return [...attributesOf(file, element), { place: `${file} ${element.name}`, text }];
  });

/** Everything that a file says, by the kind of file. */
export const quotes = {
  html: (file: string, root: Root): readonly Quote[] => markup(file, root, true),
  xml: (file: string, root: Root): readonly Quote[] => markup(file, root, false),
  json(file: string, data: unknown, path = ''): readonly Quote[] {
    if (typeof data === 'string') return [{ place: `${file} ${path}`, text: data }];
    if (typeof data !== 'object' || data === null) return [];
    return Object.entries(data).flatMap(([key, inner]) => [
      { place: `${file} key`, text: key },
      ...quotes.json(file, inner, path === '' ? key : `${path}.${key}`),
    ]);
  },
  /** By RFC 4180: a cell in quotes has each quote twice. */
  csv: (file: string, text: string): readonly Quote[] =>
    [...text.matchAll(/"((?:[^"]|"")*)"|[^",\r\n]+/g)].map(([cell, quoted]) => ({
      place: `${file} cell`,
      text: quoted?.replaceAll('""', '"') ?? cell,
    })),
  calendar: (file: string, text: string): readonly Quote[] =>
    calendarWords(new ICAL.Component(ICAL.parse(text) as unknown[])).map(([name, words]) => ({
      place: `${file} ${name}`,
      text: words,
    })),
} as const;

const calendarWords = (component: ICAL.Component): readonly (readonly [name: string, words: string])[] => [
  ...component
    .getAllProperties()
    .map((property) => [property.name, property.getValues().map(String).join()] as const),
  ...component.getAllSubcomponents().flatMap(calendarWords),
];

const single = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * Values that did not come through: every place that holds a value's mark must hold the whole value.
 * @param values by mark
 * @returns one line for each loss
 */
export function losses(said: readonly Quote[], values: ReadonlyMap<string, string>): readonly string[] {
  return said.flatMap(({ place, text }) =>
    [...values]
      .filter(([mark, value]) => text.includes(mark) && !single(text).includes(single(value)))
      .map(([mark, value]) => {
        const at = text.indexOf(mark);
        return `${place}: ${JSON.stringify(text.slice(at, at + value.length + 20))}`;
      }),
  );
}
