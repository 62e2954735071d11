/**
 * Lists what stands out too little from what is behind it (WCAG 1.4.3 and 1.4.11; trust.md A11): words, borders
 * of controls, rings of focus. axe gives up where it finds more than one thing at a place; this does not, and
 * looks at borders and rings too. Runs in the browser.
 */
export function lowContrast(): readonly string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const flaws: string[] = [];

  /** Reads a colour in any notation of CSS by painting with it. */
  const read = (css: string): Colour => {
    if (!canvas) throw new Error('There is no canvas to paint on.');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const parse = (css: string): Colour => {
    const colour = known.get(css) ?? read(css);
    known.set(css, colour);
    return colour;
  };
  const over = ([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour => {
    const mix = (one: number, other: number): number => one * alpha + other * (1 - alpha);
    return [mix(r, red), mix(g, green), mix(b, blue), 1];
  };
  const light = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: Colour, other: Colour): number => {
    const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  const up = (element: Element): readonly Element[] =>
    element.parentElement ? [element, ...up(element.parentElement)] : [element];
  /** What is painted behind the words of an element. */
  const behind = (element: Element): Colour =>
    up(element).reduceRight<Colour>(
      (below, at) => over(parse(getComputedStyle(at).backgroundColor), below),
      [255, 255, 255, 1],
    );
  const opacity = (element: Element): number =>
    up(element).reduce((all, at) => all * Number(getComputedStyle(at).opacity), 1);
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    up(element).every((at) => getComputedStyle(at).clipPath === 'none');
  const tell = (found: number, wanted: number, what: string, element: Element): void => {
    if (found < wanted)
      flaws.push(`${what} ${found.toFixed(2)} of ${wanted}: ${element.outerHTML.slice(0, 100)}`);
  };

  const words = (element: Element, style: CSSStyleDeclaration): void => {
    const [red, green, blue, alpha] = parse(style.color);
    const ground = behind(element);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ink = over([red, green, blue, alpha * opacity(element)], ground);
    tell(ratio(ink, ground), isLarge ? 3 : 4.5, 'words', element);
  };
  /** Words of a style sheet: not those that screen readers are told to leave out. */
  const hasWords = (content: string): boolean =>
    /counter|attr|"[^"]*[\p{L}\p{N}]/u.test(content) && !/ \/ ""$/.test(content);

  /** A shape that a style sheet draws, such as the dot before an item: it is gone where its colour is taken. */
  const shape = (element: Element, { backgroundColor }: CSSStyleDeclaration): void => {
    const ground = behind(element);
    const colour = parse(backgroundColor);
    if (colour[3] > 0) tell(ratio(over(colour, ground), ground), 1.5, 'shape', element);
  };
  /** A drawing can be told from its ground by one of its lines or areas at least. */
  const lines = (drawing: Element): void => {
    const ground = behind(drawing);
    const paints = [...drawing.querySelectorAll('*')].flatMap((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return [fill, stroke].filter((paint) => paint !== 'none');
    });
    const best = paints.map((paint) => ratio(over(parse(paint), ground), ground));
    tell(Math.max(1, ...best), 3, 'drawing', drawing);
  };

  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('svg, noscript') || !isSeen(element)) continue;
    const hasOwn = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
    );
    if (hasOwn) words(element, getComputedStyle(element));
    if (element.getAttribute('placeholder')) words(element, getComputedStyle(element, '::placeholder'));
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(element, part);
      if (hasWords(style.content)) words(element, style);
      else if (style.content === '""') shape(element, style);
    }
  }
  for (const drawing of document.body.querySelectorAll('svg')) if (isSeen(drawing)) lines(drawing);

  for (const element of document.querySelectorAll<HTMLElement>(
    'a, button, input, select, summary, textarea',
  )) {
    if (!isSeen(element) || element.matches('[type=checkbox], [type=radio], [type=hidden]')) continue;
    const style = getComputedStyle(element);
    const outside = behind(element.parentElement ?? element);
    const inside = over(parse(style.backgroundColor), outside);
    const widths = [
      style.borderTopWidth,
      style.borderRightWidth,
      style.borderBottomWidth,
      style.borderLeftWidth,
    ];
    const isEdged = widths.every((width) => Number.parseFloat(width) > 0);
    const edge = isEdged ? over(parse(style.borderTopColor), outside) : inside;
    // A link without a border is known by its words.
    if (isEdged || !element.matches('a, summary')) {
      tell(Math.max(ratio(edge, outside), ratio(edge, inside)), 3, 'border', element);
    }
  }

  for (const element of document.querySelectorAll<HTMLElement>(
    'a, button, input, select, summary, textarea',
  )) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) continue;
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
    const ground = behind(element.parentElement ?? element);
    const isThere =
      outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    tell(isThere ? ratio(over(parse(outlineColor), ground), ground) : 1, 3, 'ring of focus', element);
    element.blur();
  }
  return flaws;
}
