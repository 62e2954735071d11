/**
 * Looks at how a page can be read (trust.md A7 to A9). Each function runs in the browser and lists what is wrong;
 * each is itself tested with a page that has the fault.
 */

/** What a text may not go below or beyond. */
export interface Limits {
  /** Pixels of running text, and of what stands beside it. */
  readonly size: number;
  readonly small: number;
  /** Height of a line of running text, as a multiple of its size. */
  readonly leading: number;
  /**
   * Characters in a line: on average one is half as wide as its font is high, a Chinese one as wide. Counted would
   * be the fonts of the machine that tests, which are not those of the readers.
   */
  readonly measure: number;
}

/** trust.md A9. */
export const limits: Limits = { size: 18, small: 15.9, leading: 1.5, measure: 70 };

/** Words too small, lines too long or too near each other, and words that are stretched or all in capitals. */
export function hardToRead({ size, small, leading, measure }: Limits): readonly string[] {
  const flaws: string[] = [];
  const isRunning = (element: Element): boolean =>
    element.closest('p, li, dd, blockquote') !== null &&
    element.closest('.prose') !== null &&
    element.closest('.small, cite, figcaption, table, code, sub, sup, [class*=source], .legend, .tag') ===
      null;

  /** How many lines a block has, and the width of the widest. */
  const linesOf = (block: Element): readonly [count: number, width: number] => {
    const range = new Range();
    range.selectNodeContents(block);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const rows = new Set(rects.map(({ bottom }) => Math.round(bottom / 8)));
    return [
      rows.size,
      Math.max(...rects.map(({ right }) => right)) - Math.min(...rects.map(({ left }) => left)),
    ];
  };

  for (const element of document.body.querySelectorAll('*')) {
    const has = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
    );
    if (!has || element.closest('svg, noscript') || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    const { fontSize, lineHeight, textAlign, textTransform, fontVariantCaps, clipPath } =
      getComputedStyle(element);
    if (clipPath !== 'none') continue;
    const tell = (what: string): unknown => flaws.push(`${what}: ${element.outerHTML.slice(0, 100)}`);
    const pixels = Number.parseFloat(fontSize);
    if (pixels < (isRunning(element) ? size : small)) tell(`${pixels} px`);
    if (textAlign === 'justify') tell('justified');
    if (textTransform === 'uppercase' || /all|unicase/.test(fontVariantCaps)) tell('capitals');
    if (!element.matches('p:not(.h3), li, dd, blockquote') || !element.closest('main')) continue;
    const [lines, width] = linesOf(element);
    const height = Number.parseFloat(lineHeight) / pixels;
    if (lines > 1 && height < leading - 0.005) tell(`lines ${height.toFixed(2)}`);
    if (lines > 2 && width / pixels > measure / 2) tell(`${Math.round((2 * width) / pixels)} characters`);
  }
  return flaws;
}

/**
 * Words that do not run the way of their script, arrows that do not point the way in which the page is read, and
 * telephone numbers whose groups have changed places.
 */
export function wrongWay(): readonly string[] {
  const flaws: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('noscript')) continue;
    const way = getComputedStyle(parent).direction;
    const isRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
    const isLeft =
      !isRight && (text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]{2,}|\p{Script=Han}/gu)?.length ?? 0) > 2;
    if ((isRight && way !== 'rtl') || (isLeft && way !== 'ltr'))
      flaws.push(`runs ${way}: ${text.trim().slice(0, 60)}`);
    for (const { 0: number, index } of text.matchAll(/\d{2,}(?:[ \u00A0-]\d{2,})+/g)) {
      const placeOf = (at: number): number => {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().x;
      };
      if (placeOf(index) > placeOf(index + number.length - 1)) flaws.push(`turned: ${number}`);
    }
  }
  for (const icon of document.querySelectorAll('svg[class*=arrow], svg[class*=chevron]')) {
    // What is not drawn has no transform, and points nowhere.
    if (!icon.checkVisibility()) continue;
    const { direction, transform } = getComputedStyle(icon);
    const isFlipped = new DOMMatrix(transform).a < 0;
    if (isFlipped !== (direction === 'rtl')) flaws.push(`points back: ${icon.outerHTML.slice(0, 60)}`);
  }
  return flaws;
}

/** Main actions that a thumb would miss: what stands in the header, in forms, and where a language is chosen. */
export function smallActions(): readonly string[] {
  const least = 44;
  const selector =
    'body > header a, body > header summary, form input, form button, form select, .btn, .langs a';
  return [...document.querySelectorAll(selector)]
    .filter((action) => action.checkVisibility({ visibilityProperty: true }))
    .map((action) => ({ action, box: action.getBoundingClientRect() }))
    .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
    .map(
      ({ action, box }) =>
        `${Math.round(box.width)}×${Math.round(box.height)}: ${action.outerHTML.slice(0, 100)}`,
    );
}
