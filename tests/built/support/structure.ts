import { attr, elements, having, isInside, textIn, type Element, type Root } from './dist.ts';

const places = { banner: 'header', main: 'main', contentinfo: 'footer' } as const;
const within = new Set(['article', 'aside', 'main', 'nav', 'section']);

/** Whether the element is a landmark of the page: a header or footer inside a text is its own. */
const isOfPage = (element: Element): boolean => !isInside(element, (parent) => within.has(parent.name));

/**
 * Says what is wrong with the parts of a page as a screen reader lists them (trust.md A4): one main part and one
 * footer, at most one header, nothing outside them but links and asides, and menus that are told apart by a name.
 * @returns one line for each fault
 */
export function landmarkFlaws(root: Root): readonly string[] {
  const counts = Object.entries(places).map(
    ([role, name]) =>
      [role, elements(root, name).filter((part) => role === 'main' || isOfPage(part)).length] as const,
  );
  const names = elements(root, 'nav', 'aside').map((part) => `${part.name} ${nameOf(part, root)}`);
  const bare = names.filter((name) => name.endsWith(' '));
  const [body] = elements(root, 'body');
  const loose = elements(root).filter(
    ({ name, parent }) =>
      parent === body && !['a', 'aside', 'header', 'main', 'footer', 'script'].includes(name),
  );
  return [
    ...counts.flatMap(([role, count]) =>
      count === 1 || (role === 'banner' && count === 0) ? [] : [`${count} of ${role}`],
    ),
    ...loose.map(({ name }) => `<${name}> outside the landmarks`),
    ...bare.map((name) => `${name}without a name`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `twice: ${name}`),
  ];
}

/** What an element is called, by its label or by the words of another element. */
function nameOf(element: Element, root: Root): string {
  const ids = (attr(element, 'aria-labelledby') ?? '').split(' ');
  const words = having(root, 'id').filter((other) => ids.includes(attr(other, 'id') ?? ''));
  return words.map(textIn).join(' ').trim() || (attr(element, 'aria-label') ?? '').trim();
}

/** Says whether there is one heading of the first level, before all others, and whether a level is skipped. */
export function headingFlaws(root: Root): readonly string[] {
  const levels = elements(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name[1]));
  const right = levels.every((level, index) =>
    index === 0 ? level === 1 : level > 1 && level <= (levels[index - 1] ?? 0) + 1,
  );
  return right && levels.length > 0 ? [] : [`levels ${levels.join(' ')}`];
}

/** Says whether the first thing that Tab reaches leads to the main part, which can take the focus. */
export function skipFlaws(root: Root): readonly string[] {
  const first = elements(root).find(
    ({ name, attribs }) =>
      (name === 'a' && 'href' in attribs) ||
      /^(button|input|select|textarea|summary)$/.test(name) ||
      'tabindex' in attribs,
  );
  const [main] = elements(root, 'main');
  const leads = first?.name === 'a' && attr(first, 'href') === `#${attr(main, 'id')}`;
  return [
    ...(leads ? [] : ['the first link does not lead to the main part']),
    ...(attr(main, 'tabindex') === '-1' ? [] : ['the main part cannot take the focus']),
  ];
}

/** A page with the place of everything that stands around its text. */
export interface Frame {
  readonly file: string;
  /** What comes after what, by names that are the same in all languages. */
  readonly order: readonly string[];
}

/**
 * Says which pages have what another page has, in another order (WCAG 3.2.3 and 3.2.6).
 * @param frames of all pages that readers take for one site
 * @returns one line for each page
 */
export function orderFlaws(frames: readonly Frame[]): readonly string[] {
  const known = new Map<string, string>();
  return frames.flatMap(({ file, order }) => {
    const pairs = order.flatMap((one, index) => order.slice(index + 1).map((other) => [one, other] as const));
    const [turned] = pairs.filter(([one, other]) => one !== other && known.has(`${other}\n${one}`));
    for (const [one, other] of pairs) {
      const pair = `${one}\n${other}`;
      if (!known.has(`${other}\n${one}`) && !known.has(pair)) known.set(pair, file);
    }
    const where = turned && known.get(`${turned[1]}\n${turned[0]}`);
    return turned ? [`${file}: ${turned.join(' before ')}, the other way in ${where}`] : [];
  });
}
