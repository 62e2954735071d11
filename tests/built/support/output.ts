import { metaPolicy } from '../../../src/hosting/security-headers.ts';
import { attr, elements, having, type Element, type Root } from './dist.ts';

/** Attributes whose value a browser loads or runs without being asked. */
const loading = [
  'src',
  'srcset',
  'poster',
  'data',
  'background',
  'ping',
  'manifest',
  'imagesrcset',
  'formaction',
];
const forbidden = ['iframe', 'frame', 'object', 'embed', 'base', 'style', 'portal', 'applet', 'fencedframe'];
/** Relations of `<link>` that only tell where something is; a browser loads nothing for them. */
const telling = new Set(['canonical', 'alternate', 'license', 'author']);

/**
 * The second line of defence (trust.md G24, H3): what no page may hold, whatever let it in.
 * @param root a page
 * @param origin of the published site
 * @returns one line for each flaw
 */
export function outputFlaws(root: Root, origin: string): readonly string[] {
  const isOwn = (address: string): boolean =>
    URL.canParse(address, origin) && new URL(address, origin).origin === origin;
  return elements(root).flatMap((element) => [
    ...(forbidden.includes(element.name) ? [`<${element.name}>`] : []),
    ...(element.name === 'script' ? scriptFlaws(element) : []),
    ...(element.name === 'meta' ? metaFlaws(element) : []),
    ...Object.entries(element.attribs).flatMap(([name, value]) =>
      attributeFlaws(element, name, value, isOwn),
    ),
  ]);
}

function scriptFlaws(script: Element): readonly string[] {
  const type = attr(script, 'type');
  const src = attr(script, 'src');
  if (type === 'application/ld+json') return src === undefined ? [] : ['<script> of data with a source'];
  const isModule = type === 'module' && src !== undefined && /^\/(.*\/)?_astro\/[^/]+\.js$/.test(src);
  return isModule && script.children.length === 0 ? [] : ['<script> that is no module of ours'];
}

const metaFlaws = (element: Element): readonly string[] =>
  attr(element, 'http-equiv')?.toLowerCase() === 'refresh' ? ['<meta http-equiv="refresh">'] : [];

function attributeFlaws(
  element: Element,
  name: string,
  value: string,
  isOwn: (address: string) => boolean,
): readonly string[] {
  const what = `<${element.name} ${name}="${value.slice(0, 60)}">`;
  if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') return [what];
  // A browser drops control characters and spaces before it reads the scheme.
  if (/^(javascript|data|vbscript|blob):/i.test(value.replace(/[\u0000-\u0020]/g, ''))) return [what];
  const isLoaded =
    loading.includes(name) ||
    (name === 'action' && element.name === 'form') ||
    (/^(xlink:)?href$/.test(name) &&
      (element.name === 'link' ? !telling.has(attr(element, 'rel') ?? '') : element.name !== 'a'));
  const addresses = name.endsWith('srcset') ? value.split(',').map((part) => part.trim()) : [value];
  return isLoaded && !addresses.every(isOwn) ? [what] : [];
}

/** The policy must be read before anything that it governs: charset, policy, the rest. */
export function headFlaws(root: Root, kind: Parameters<typeof metaPolicy>[0]): readonly string[] {
  const [head] = elements(root, 'head');
  const [charset, policy] = head ? elements(head).slice(1) : [];
  const right =
    attr(charset, 'charset') === 'utf-8' &&
    attr(policy, 'http-equiv') === 'Content-Security-Policy' &&
    attr(policy, 'content') === metaPolicy(kind);
  return right ? [] : ['the policy does not follow the charset at the top of head'];
}

/**
 * Ids of the layout hold an upper-case letter, so that no heading of an author can take one (trust.md G25).
 * @returns one line for each id that stands twice, or that has no upper-case letter and is no heading of a text
 */
export function idFlaws(root: Root): readonly string[] {
  const seen = new Set<string>();
  return having(root, 'id').flatMap((element) => {
    const id = attr(element, 'id') ?? '';
    const twice = seen.has(id) ? [`id "${id}" stands twice`] : [];
    seen.add(id);
    const isHeading = /^h[2-6]$/.test(element.name);
    return isHeading || /\p{Lu}/u.test(id) ? twice : [...twice, `id "${id}" could be a heading's`];
  });
}
