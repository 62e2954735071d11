import { Parser } from 'htmlparser2';

/** Attributes whose address a browser loads without being asked. */
const loading = new Set('src srcset poster data background ping manifest imagesrcset formaction'.split(' '));
const forbidden = new Set('iframe frame object embed base style portal applet fencedframe'.split(' '));
/** Relations of `<link>` that only tell where something is. */
const telling = new Set(['canonical', 'alternate', 'license', 'author']);
/** Whether an attribute's value is an address at all. */
const addressed = /^(?:xlink:)?(?:href|src|action|formaction|data|poster|background|ping|manifest|cite)$/;

/**
 * The second line of defence (trust.md G24): what no built page may hold, whatever let it in. Independent of the
 * check of content, so that a hole in one is none in both.
 * @param html a whole page
 * @param origin of the published site
 * @returns what is wrong, each once; nothing where all is well
 */
export function builtFlaws(html: string, origin: string): readonly string[] {
  const flaws = new Set<string>();
  let inScript = false;
  const isOwn = (address: string): boolean => {
    try {
      return new URL(address, `${origin}/`).origin === origin;
    } catch {
      return false;
    }
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (forbidden.has(name)) flaws.add(`<${name}>`);
        inScript = name === 'script' && !isGoodScript(attributes, flaws);
        if (name === 'meta' && isForeignRefresh(attributes, isOwn)) flaws.add('<meta http-equiv="refresh">');
        for (const [key, value] of Object.entries(attributes))
          if (!isGoodAttribute(name, key, value, attributes, isOwn))
            flaws.add(`<${name} ${key}="${value.slice(0, 60)}">`);
      },
      ontext(text) {
        if (inScript && text.trim() !== '') flaws.add('<script> with code in it');
      },
      onclosetag(name) {
        if (name === 'script') inScript = false;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return [...flaws];
}

type Attributes = Readonly<Record<string, string>>;

/** @returns whether the script is data, whose words are not looked at */
function isGoodScript(script: Attributes, flaws: Set<string>): boolean {
  const { type, src } = script;
  if (type === 'application/ld+json' && src === undefined) return true;
  if (type !== 'module' || !/^\/(?:[^/].*\/)?(?:_astro|pagefind)\/[^?#]+\.js$/.test(src ?? ''))
    flaws.add(`<script${type ? ` type="${type}"` : ''}${src ? ` src="${src.slice(0, 60)}"` : ''}>`);
  return false;
}

/** A page that has moved may send on, to another page of ours. */
function isForeignRefresh(meta: Attributes, isOwn: (address: string) => boolean): boolean {
  if (meta['http-equiv']?.toLowerCase() !== 'refresh') return false;
  const target = /^0;\s*url=(.+)$/i.exec(meta['content'] ?? '')?.[1];
  return target === undefined || !isOwn(target);
}

function isGoodAttribute(
  element: string,
  name: string,
  value: string,
  all: Attributes,
  isOwn: (address: string) => boolean,
): boolean {
  if (/^on/.test(name) || name === 'style' || name === 'srcdoc') return false;
  // A browser drops control characters and spaces before it reads the scheme.
  if (
    addressed.test(name) &&
    /^(?:javascript|data|vbscript|blob|file):/i.test(value.replace(/[\0-\x20]/g, ''))
  )
    return false;
  const isLoaded =
    loading.has(name) ||
    (name === 'action' && element === 'form') ||
    (/^(?:xlink:)?href$/.test(name) &&
      (element === 'link' ? !telling.has(all['rel'] ?? '') : element !== 'a'));
  if (!isLoaded) return true;
  const addresses = name.endsWith('srcset') ? value.split(',').map((part) => part.trim()) : [value];
  return addresses.every(isOwn);
}
