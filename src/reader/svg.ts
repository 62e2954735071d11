import { decode, placeOf, type Findings } from './source.ts';
import { SvgWeight } from './svg-weight.ts';

/** Elements that draw, and those that say what is drawn (trust.md G20). */
const elements = new Set(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker filter feGaussianBlur feOffset feBlend feMerge feMergeNode feColorMatrix feFlood feComposite'.split(
    ' ',
  ),
);

const attributes = new Set(
  `xmlns xmlns:xlink xml:space version id class role lang xml:lang direction aria-label aria-labelledby aria-describedby aria-hidden focusable
  viewBox width height preserveAspectRatio transform x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate points d pathLength offset href xlink:href
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset
  opacity color stop-color stop-opacity clip-path clip-rule mask filter display visibility overflow vector-effect paint-order shape-rendering text-rendering
  font-family font-size font-weight font-style font-variant letter-spacing word-spacing text-anchor dominant-baseline alignment-baseline baseline-shift text-decoration unicode-bidi writing-mode textLength lengthAdjust startOffset
  gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
  markerWidth markerHeight markerUnits refX refY orient marker-start marker-mid marker-end
  filterUnits primitiveUnits in in2 result stdDeviation mode type values operator k1 k2 k3 k4 flood-color flood-opacity color-interpolation-filters`.split(
    /\s+/,
  ),
);
const namespaces = new Map([
  ['xmlns', 'http://www.w3.org/2000/svg'],
  ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
]);

/** The next piece of a drawing: a comment, a tag, or words. Whatever is neither is refused. */
const piece =
  /<!--(?:(?!--)[^])*-->|<\/(?<end>[A-Za-z][\w:.-]*)\s*>|<(?<start>[A-Za-z][\w:.-]*)(?<rest>(?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<words>[^<]+)/y;
const attribute = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;
/** The references that XML itself knows; others need a DTD. */
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/i;

/**
 * Judges a drawing: known elements and attributes alone, well formed, and nothing in it that runs, loads, links or
 * refers to another file.
 * @param bytes the file as it is
 * @param findings where flaws go
 */
export function judgeSvg(bytes: Uint8Array, findings: Findings): void {
  const text = decode(bytes, findings);
  if (text === undefined) return;
  const flaw = (offset: number, what: string): void =>
    findings.error('svg-forbidden', placeOf(text, offset), { what: what.slice(0, 60) });
  const open: string[] = [];
  const weight = new SvgWeight();
  let root = 0;
  let from =
    /^<\?xml version=["']1\.0["'](?: encoding=["']utf-8["'])?(?: standalone=["'](?:yes|no)["'])?\s*\?>/i.exec(
      text,
    )?.[0].length ?? 0;
  for (; from < text.length; from = piece.lastIndex) {
    piece.lastIndex = from;
    const found = piece.exec(text);
    if (!found) return flaw(from, text.slice(from, from + 20).split('\n')[0] ?? '');
    const { start, end, rest = '', empty, words } = found.groups ?? {};
    if (words !== undefined) {
      const strange = reference.exec(words);
      if (strange) return flaw(from + strange.index, words.slice(strange.index, strange.index + 20));
      if (open.length === 0 && words.trim() !== '') return flaw(from, words.trim());
    } else if (end !== undefined) {
      if (open.pop() !== end) return flaw(from, `</${end}>`);
      weight.end();
    } else if (start !== undefined) {
      if (open.length === 0 && (start !== 'svg' || ++root > 1)) return flaw(from, `<${start}>`);
      if (!elements.has(start)) flaw(from, `<${start}>`);
      const values = judgeAttributes(rest, (what) => flaw(from, `<${start} ${what}>`));
      if (open.length === 0 && !values.has('xmlns')) findings.error('svg-namespace', placeOf(text, from));
      weight.begin(values.get('id'));
      weight.draws(start === 'use' || start === 'textPath' ? hrefsOf(values) : []);
      weight.draws([...values.values()].flatMap(partsDrawn));
      if (empty) weight.end();
      else open.push(start);
    }
  }
  if (weight.isTooMuch) flaw(0, '<use>');
  if (open.length > 0 || root === 0) flaw(0, open.length > 0 ? `<${open.at(-1)}>` : '');
}

const hrefsOf = (values: ReadonlyMap<string, string>): readonly string[] =>
  ['href', 'xlink:href'].flatMap((name) => values.get(name)?.slice(1) ?? []);
const partsDrawn = (value: string): readonly string[] =>
  [...value.matchAll(/url\(\s*['"]?#([\w.-]+)/g)].map(([, id = '']) => id);

/** @returns the values by name, decoded */
function judgeAttributes(rest: string, flaw: (what: string) => void): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  for (const [, name = '', double, single] of rest.matchAll(attribute)) {
    const value = decoded(double ?? single ?? '');
    const isKnown = attributes.has(name) && !seen.has(name);
    seen.set(name, value);
    const isNamespace = !namespaces.has(name) || namespaces.get(name) === value;
    // A drawing may refer to its own parts: href="#a", fill="url(#a)".
    const isOwn = !/^(xlink:)?href$/.test(name) || /^#[\w.-]+$/.test(value);
    const isInside = namespaces.has(name) || staysInside(value, name === 'aria-label');
    if (!isKnown || reference.test(double ?? single ?? '') || !isNamespace || !isOwn || !isInside)
      flaw(`${name}="${value}"`);
  }
  return seen;
}

/** Functions of values that draw and move; others, such as image-set() and src(), fetch files. */
const functions = new Set(
  'matrix translate scale rotate skewx skewy rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp circle ellipse inset polygon path rect xywh blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia'.split(
    ' ',
  ),
);

/** Whether a value refers to parts of its own drawing alone. */
function staysInside(value: string, isWords: boolean): boolean {
  const rest = value.replace(/url\(\s*(['"]?)#[\w.-]+\1\s*\)/g, '');
  if (/url\s*\(|\\|\/\/|javascript:|data:/i.test(rest)) return false;
  return (
    isWords ||
    [...rest.matchAll(/([\w-]*)\s*\(/g)].every(([, name = '']) => functions.has(name.toLowerCase()))
  );
}

/** The value as a browser reads it: its references decoded. */
const decoded = (value: string): string =>
  value
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
