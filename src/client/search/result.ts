import type { Excerpt, Part } from '../../search/query/excerpt.ts';
import type { FoundPage } from './gather.ts';

/** What a section is called, and its family of colours. */
export interface SectionName {
  readonly name: string;
  readonly colour: string;
}

/**
 * One result: what sort of page it is, its title, the words around those that were found, and how it was made.
 * Text alone.
 * @param states words for each key of a page's state, in the language of the page
 */
export function resultRow(
  page: FoundPage,
  names: Readonly<Record<string, SectionName>>,
  states: Readonly<Record<string, string>>,
): HTMLLIElement {
  const item = document.createElement('li');
  const section = Object.hasOwn(names, page.section) ? names[page.section] : undefined;
  if (section) {
    item.className = `s-${section.colour}`;
    const kind = document.createElement('p');
    kind.className = 'kind small';
    kind.textContent = section.name;
    item.append(kind);
  }
  const heading = document.createElement('h3');
  heading.append(link(page.url, page.excerpt.title, true));
  item.append(heading, excerpt(page.excerpt, page.url), ...told(page.state, states));
  return item;
}

/** How a text was made, in the language of the page: the results of a group may be in another. */
function told(state: string, states: Readonly<Record<string, string>>): readonly HTMLElement[] {
  const words = state.split(' ').flatMap((key) => (Object.hasOwn(states, key) ? states[key] : []) ?? []);
  if (words.length === 0) return [];
  const line = document.createElement('p');
  line.className = 'small soft';
  line.lang = document.documentElement.lang;
  line.dir = document.documentElement.dir;
  line.textContent = words.join(' · ');
  return [line];
}

function link(address: string, parts: readonly Part[], isResult: boolean): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  if (isResult) anchor.dataset['searchResult'] = '';
  anchor.append(...parts.map(node));
  return anchor;
}

function node({ text, isFound }: Part): Node {
  if (!isFound) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function excerpt({ parts, heading }: Excerpt, url: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  if (heading) {
    const place = link(`${url}#${heading.id}`, [{ text: heading.text, isFound: false }], false);
    place.className = 'small place';
    paragraph.append(place, ' ');
  }
  paragraph.append(...parts.map(node));
  return paragraph;
}
