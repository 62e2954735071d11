import { attr, type Element, type Root } from './dist.ts';

/** Words that a page says in one go: of one block, in one language and direction. */
export interface Passage {
  /** Where another language or direction comes between, a line feed stands for it. */
  readonly text: string;
  /** The nearest `lang`; empty if there is none. */
  readonly lang: string;
  /** The nearest `dir`; `auto` inside a bare `<bdi>` too. */
  readonly dir: string;
  /** What a reader takes for one text: a paragraph, an item, a link that stands alone. Attributes have none. */
  readonly block?: Element;
}

/** A passage that grows, below the element that says its language and direction. */
interface Growing extends Passage {
  text: string;
  readonly scope: Element;
  readonly block: Element;
}

const unread = new Set(['head', 'script', 'style', 'template']);
const spoken = ['alt', 'aria-description', 'aria-label', 'placeholder', 'title'];
const sentences = new Set(
  'blockquote button caption dd dt figcaption h1 h2 h3 h4 h5 h6 label legend li p summary td th'.split(' '),
);
const inline = new Set('a abbr b bdi cite code em i mark q s small span strong sub sup time u'.split(' '));

/**
 * Reads a page as a screen reader would, with the attributes that are read aloud.
 * @param root a whole page, or a part of one that says its language
 */
export function passagesIn(root: Root): readonly Passage[] {
  const inAttributes: Passage[] = [];
  const inBlocks = new Map<Element, Growing[]>();

  const visit = (element: Element, around: Pick<Growing, 'lang' | 'dir' | 'scope'>): void => {
    if (unread.has(element.name)) return;
    const lang = attr(element, 'lang');
    const dir = attr(element, 'dir') ?? (element.name === 'bdi' ? 'auto' : undefined);
    const here = {
      lang: lang ?? around.lang,
      dir: dir ?? around.dir,
      scope: lang === undefined && dir === undefined ? around.scope : element,
    };
    for (const name of spoken) {
      inAttributes.push({ text: attr(element, name) ?? '', lang: here.lang, dir: here.dir });
    }
    for (const child of element.children) {
      if (child.type === 'tag') visit(child as Element, here);
      else if (child.type === 'text')
        say((child as { data: string }).data, { ...here, block: blockOf(element) });
    }
  };

  const say = (text: string, where: Omit<Growing, 'text'>): void => {
    const passages = inBlocks.get(where.block) ?? [];
    inBlocks.set(where.block, passages);
    const known = passages.find(({ scope }) => scope === where.scope);
    for (const other of passages) if (other !== known) other.text += '\n';
    if (known) known.text += text;
    else passages.push({ text, ...where });
  };

  for (const child of root.children) {
    if (child.type === 'tag') visit(child as Element, { lang: '', dir: 'ltr', scope: child as Element });
  }
  return [...inAttributes, ...[...inBlocks.values()].flat()].filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function blockOf(parent: Element): Element {
  let [block, topmost] = [parent, parent];
  while (inline.has(block.name) && block.parent?.type === 'tag') {
    topmost = block;
    block = block.parent as Element;
  }
  const hasWords = block.children.some(
    (child) => child.type === 'text' && /\S/.test((child as { data: string }).data),
  );
  return sentences.has(block.name) || hasWords ? block : topmost;
}
