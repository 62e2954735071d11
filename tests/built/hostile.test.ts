import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteConfig } from '../../src/config/site.ts';
import { commentSaying } from '../unit/comment-support.ts';
import { folderOf, run } from '../content/commands.ts';
import { ProjectCopy } from '../support/project.ts';
import { attr, elements, parse, parseXml, readBuilt, type Built, type Element } from './support/dist.ts';
import { headFlaws, idFlaws, outputFlaws } from './support/output.ts';
import { hostileComments } from './support/comments.ts';
import { losses, quotes, type Quote } from './support/quotes.ts';

/**
 * Texts full of what ends or begins something in HTML, XML, JSON, YAML, ICU messages, templates, addresses and
 * the commands of CI, as far as the guard lets them in (it refuses tags and control characters): every place
 * they come out at must give them back as they were (trust.md G26).
 */
const nasty = `]]> "><' & &amp; &lt;b&gt; </ --> \${x} {{y}} {n} %0a %3Cb%3E \\u003c # <3 ::error::a ##[error]b ]]> مرحبا`;

/** Values by mark: a mark says which value a place should hold. */
const values = new Map<string, string>();
function value(words = nasty): string {
  const mark = `K${String(values.size + 10)}`;
  const text = `${mark} ${words}`;
  values.set(mark, text);
  return text;
}
const markOf = (text: string): string => text.slice(0, 3);
/** JSON is YAML. */
const yaml = (text: string): string => JSON.stringify(text);
const markdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
const prop = (text: string): string => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

const title = value();
const summary = value();
const author = value();
const checker = value();
const heading = value();
const callout = value();
const cite = value();
const sentence = value();
const source = value();
const publisher = value();
const swedish = value();
const audience = value();
const notWhen = value();
const limits = value(`${nasty}\nrivi\tsarkain`);
const method = value();
const everyday = value();
/** Where there is less room. */
const short = `]]> "><' & &amp; </ {n} %3Cb%3E <3 ::error::a, ;\\n`;
const done = value();
const place = value();
const used = value();
const step = [value(short), value(), value(short), value()] as const;
const tool = value();
const change = value();
const term = [value(short), value(), value(short), value()] as const;
const spelling = value(short);
const meeting = [value(short), value(short), value(), value(short)] as const;
const figure = [value(short), value(short), value(short), value(), value()] as const;
const chart = [value(short), value()] as const;
const cover = value(short);
const [role, organisation] = [value(short), value(short)];
const commenter = value(`<img src=x> ${short}`.slice(0, 55));
/** Each with a mark of its own; not among the values, as their paragraphs stand apart. */
const comments = hostileComments.map((text, place) => `Ж${place + 10} ${text}`);

const sources = `sources: [{ title: ${yaml(source)}, url: https://example.org/, publisher: ${yaml(publisher)} }]`;
const file = (front: readonly string[], body: string): string => `---\n${front.join('\n')}\n---\n\n${body}\n`;
const inThree = (text: string) => ({ fi: text, sv: text, en: text });
const common = (own: string): readonly string[] => [`title: ${yaml(own)}`, `summary: ${yaml(summary)}`];

const content = {
  'authors/joku.yaml': `name: { fi: ${yaml(author)} }\nrole: { fi: ${yaml(role)} }\norganisation: ${yaml(organisation)}\n`,
  'blog/juttu/index.fi.mdx': file(
    [...common(title), 'published: 2026-11-21', 'authors: [joku]', 'tags: [kunnat]', sources],
    `## ${markdown(heading)}\n\n## Toinen\n\n## Kolmas\n\n${markdown(sentence)}\n
<Callout type="info" title=${prop(callout)}>\nHei.\n</Callout>\n\n<Quote cite=${prop(cite)}>\nHei.\n</Quote>`,
  ),
  'blog/juttu/index.sv.mdx': file(
    [
      ...common(swedish),
      'review: checked',
      `reviewedBy: ${yaml(checker)}`,
      'translation: { from: fi, digest: text-000000000000, sections: [text-000000000000, text-000000000000, text-000000000000, text-000000000000] }',
    ],
    `## ${markdown(heading)}\n\n## Andra\n\n## Tredje\n\nHej.`,
  ),
  'blog/toinen/index.fi.mdx': file(
    [
      'title: Toinen',
      'summary: Toinen.',
      'published: 2026-11-20',
      'authors: [joku]',
      'tags: [kunnat]',
      'cover: ./kansi.png',
      `coverAlt: ${yaml(cover)}`,
    ],
    'Lue [juttu](blog/juttu).',
  ),
  ...Object.fromEntries(
    comments.map((text, place) => [
      `blog/juttu/comments/2026-11-21-${place + 1}.json`,
      JSON.stringify(commentSaying({ name: commenter, lang: place % 2 ? 'ar' : 'fi', text })),
    ]),
  ),
  'blog/juttu/comments/2026-11-22-1.json': JSON.stringify(commentSaying({ replyTo: '2026-11-21-1' })),
  'blog/juttu/comments/2026-11-22-2.json': JSON.stringify({
    removed: { reason: 'asked', by: 'AB', on: '2026-11-22' },
  }),
  'moved.yaml': 'blog/vanha: blog/juttu\n',
  'everyday/asia/index.fi.mdx': file(
    [...common(everyday), 'weight: everyday', sources, 'checkedOn: 2026-11-21'],
    'Hei.',
  ),
  'methods/tapa/index.fi.mdx': file(
    [
      ...common(method),
      `audience: ${yaml(audience)}`,
      `doneBy: ${yaml(done)}`,
      `setting: ${yaml(place)}`,
      `usedWhere: ${yaml(used)}`,
      `steps: [{ what: ${yaml(step[0])}, how: ${yaml(step[1])}, time: ${yaml(step[2])}, materials: ${yaml(step[3])} }]`,
      `tools: [${yaml(tool)}]`,
      'versions: ["2026"]',
      `versionNotes: [${yaml(change)}]`,
      'situations: [newcomer]',
      'ages: [families]',
      'phases: [any]',
      'professions: [any]',
      'format: [group]',
      'settings: [any]',
      'commitment: session',
      'outcomes: [luku]',
      `notWhen: [${yaml(notWhen)}]`,
      `evidenceLimits: ${yaml(limits)}`,
      'purpose: [support]',
      'interpreter: possible',
      'cost: free',
      'evidence: { strength: C, effect: low, applicability: high }',
      'sources: [{ title: T, url: https://example.org/ }]',
      'checkedOn: 2026-11-21',
    ],
    'Katso <Term id="sana">sanaa</Term>.\n\n<Outcome id="luku" />',
  ),
  'glossary/sana.yaml': JSON.stringify({
    group: 'law',
    status: 'current',
    terms: {
      fi: { term: term[0], definition: term[1] },
      en: { term: term[2], definition: term[3], certain: false },
    },
    also: [spelling],
    checkedOn: '2026-11-21',
  }),
  'network/verkko/index.fi.mdx': file(
    ['title: Verkko', 'summary: Verkko.', sources, 'checkedOn: 2026-11-21'],
    'Hei.',
  ),
  'events/kokous.yaml': JSON.stringify({
    title: { fi: meeting[0] },
    start: '2026-11-20',
    place: { fi: meeting[1] },
    text: { fi: meeting[2] },
    of: 'network/verkko',
    source: { title: meeting[3], url: 'https://example.org/' },
    checkedOn: '2026-11-21',
  }),
  'results/luvut/index.fi.mdx': file(
    ['title: Luvut', 'summary: Luvut.', sources, 'checkedOn: 2026-11-21'],
    'Hei.',
  ),
  'results/luvut/figures.yaml': JSON.stringify({
    charts: [{ kind: 'change', title: inThree(chart[0]), note: inThree(chart[1]), figures: ['luku'] }],
    figures: [
      {
        id: 'luku',
        method: 'tapa',
        value: -50,
        unit: 'percent-change',
        kind: 'result',
        n: 'unknown',
        label: inThree(figure[0]),
        period: inThree(figure[1]),
        population: inThree(figure[2]),
        limits: inThree(figure[3]),
        source: inThree(figure[4]),
      },
    ],
  }),
};

const project = new ProjectCopy();
afterAll(() => project.remove());
let built: Built;
let found: readonly Quote[];

beforeAll(async () => {
  project.write(Object.fromEntries(Object.entries(content).map(([path, text]) => [`hostile/${path}`, text])));
  const picture = sharp({ create: { width: 1400, height: 700, channels: 3, background: '#2f8164' } });
  await picture.png().toFile(join(project.dir, 'hostile/blog/toinen/kansi.png'));
  const { code, output, dir } = await project.build({ CONTENT_DIR: 'hostile' });
  expect(code, output).toBe(0);
  built = readBuilt(dir, siteConfig.url, '/');
  found = [...built.files].flatMap((path) => quotesIn(path));
}, 90_000);

/** Everything that a file says, as its own kind of reader understands it. */
function quotesIn(path: string): readonly Quote[] {
  const bytes = readFileSync(join(built.dir, path));
  const isText = !/\.(png|jpe?g|webp|avif|woff2|ico|pf_(index|meta|filter))$|\.pagefind$/.test(path);
  if (path.endsWith('.html')) return quotes.html(path, parse(bytes.toString()));
  if (/\.(xml|svg)$/.test(path)) return quotes.xml(path, parseXml(bytes.toString()));
  if (path.endsWith('.json')) return quotes.json(path, JSON.parse(bytes.toString()));
  if (path.endsWith('.pf_fragment')) {
    const packed = gunzipSync(bytes).toString();
    return quotes.json(
      path.replace(/fragment\/.*/, 'fragment'),
      JSON.parse(packed.slice(packed.indexOf('{'))),
    );
  }
  if (path.endsWith('.csv')) return quotes.csv(path, bytes.toString());
  if (path.endsWith('.ics')) return quotes.calendar(path, bytes.toString());
  return isText ? [{ place: path, text: bytes.toString() }] : [];
}

const fromBibtex = (text: string): string =>
  text.replaceAll('\\textbackslash{}', '\\\\').replace(/\\([\\&%$#_{}])/g, '$1');

/** A link that begins a message with a page's title in it: the one sort of address that may hold such words. */
const isMessage = ({ place, text }: Quote): boolean =>
  place.endsWith(' a@href') && /^(?:sms:|mailto:\?subject=|https:\/\/wa\.me\/\?)[!-~]+$/.test(text);
/** What a text says to the program that reads it. */
function asMeant(quote: Quote): string {
  if (isMessage(quote)) return decodeURIComponent(quote.text);
  return quote.place.endsWith(' pre') ? fromBibtex(quote.text) : quote.text;
}

const placesOf = (text: string): readonly string[] =>
  found.filter((quote) => quote.text.includes(markOf(text))).map(({ place }) => place);

const isComments = (list: Element): boolean =>
  elements(list, 'li').some((row) => /^C\d/.test(attr(row, 'id') ?? ''));
const wordsIn = (element: Element): string =>
  element.children.map((child) => ('data' in child ? child.data : '')).join('');

describe('a text full of what means something elsewhere', () => {
  it('comes out of every place as it went in', () => {
    // Pagefind reads entities of headings twice; the site does not show them (no results inside a page).
    const shown = found
      .filter(({ place }) => !/^pagefind\/..\/fragment anchors/.test(place))
      .map((quote) => ({ ...quote, text: asMeant(quote) }));
    expect(losses(shown, values)).toEqual([]);
  });

  it('does come out at every place', () => {
    const page = 'fi/blogi/juttu/index.html';
    expect(placesOf(title)).toEqual(
      expect.arrayContaining([
        `${page} title`,
        `${page} h1`,
        `${page} meta@content og:title`,
        `${page} ld+json @graph.0.headline`,
        `${page} ld+json @graph.1.itemListElement.2.name`,
        'fi/blogi/index.html a',
        'fi/index.html a',
        'fi/blogi/toinen/index.html bdi',
        'fi/blogi/feed.xml title',
        'fi/blogi/atom.xml title',
        'fi/blogi/feed.json items.0.title',
        'fi/blogi/vuosi/2026/index.html a',
        'fi/blogi/aihe/kunnat/index.html a',
        'fi/blogi/toinen/index.html a',
        'fi/blogi/vanha/index.html bdi',
        `${page} meta@content og:image:alt`,
        'pagefind/fi/fragment meta.title',
        'pagefind/fi/fragment content',
      ]),
    );
    // In a language without it the error page there names it.
    expect(placesOf(everyday)).toContain('ar/everyday/asia/404.html bdi');
    expect(placesOf(summary)).toEqual(
      expect.arrayContaining([
        `${page} p`,
        `${page} meta@content description`,
        `${page} meta@content og:description`,
        `${page} ld+json @graph.0.description`,
        'fi/blogi/feed.xml description',
        'fi/blogi/atom.xml summary',
        'fi/blogi/feed.json items.0.content_text',
      ]),
    );
    expect(placesOf(author)).toEqual(
      expect.arrayContaining([
        `${page} a`,
        `${page} ld+json @graph.0.author.0.name`,
        'fi/blogi/index.html p',
        'fi/blogi/feed.xml dc:creator',
        'fi/blogi/atom.xml name',
        'fi/blogi/feed.json items.0.authors.0.name',
        'fi/blogi/kirjoittaja/joku/index.html h1',
      ]),
    );
    expect(placesOf(heading)).toEqual(
      expect.arrayContaining([`${page} h2`, `${page} a`, 'sv/blogg/juttu/index.html p']),
    );
    expect(placesOf(checker)).toContainEqual(expect.stringMatching(/^sv\/blogg\/juttu\/index\.html /));
    const never = [...values.values()].filter((text) => placesOf(text).length === 0);
    expect(never).toEqual([]);
  });

  it('stands below a post as plain words where it is a comment, and nowhere else', () => {
    const shown = built.pages.filter(({ root }) => elements(root, 'ol').some(isComments));
    expect(shown.map(({ file: name }) => name).sort()).toEqual(
      ['en/blog', 'fi/blogi', 'sv/blogg'].map((folder) => `${folder}/juttu/index.html`),
    );
    for (const { root } of shown) {
      const rows = elements(elements(root, 'ol').find(isComments) ?? parse(''), 'li');
      expect(rows).toHaveLength(comments.length + 2);
      expect(rows.map((row) => attr(row, 'id')).every((id) => /^C2026-11-2[12]-\d+$/.test(id ?? ''))).toBe(
        true,
      );
      const links = rows.flatMap((row) => elements(row, 'a').map((link) => attr(link, 'href')));
      expect(links).toEqual(['#C2026-11-21-1']);
      for (const [place, row] of rows.slice(0, comments.length).entries()) {
        const said = elements(row, 'div')[0];
        const told = elements(said ?? parse(''), 'p')
          .map(wordsIn)
          .join('\n\n');
        expect(told.replace(/\n{2,}/g, '\n\n')).toBe(comments[place]?.trim().replace(/\n{2,}/g, '\n\n'));
        expect([attr(said, 'lang'), attr(said, 'dir')]).toEqual(place % 2 ? ['ar', 'rtl'] : ['fi', 'ltr']);
      }
    }
    const places = comments.flatMap((text) => placesOf(text));
    expect(places.filter((place) => !/^(en|fi|sv)\/blogg?i?\/juttu\/index\.html p$/.test(place))).toEqual([]);
  });

  it('has a cover in sizes and forms that fit the reader’s screen, fetched at once', () => {
    const page = built.pages.find(({ file: name }) => name === 'fi/blogi/toinen/index.html');
    const [picture] = elements(page?.root ?? parse(''), 'picture');
    const [img] = elements(picture ?? parse(''), 'img');
    expect(attr(img, 'alt')).toBe(cover);
    expect([attr(img, 'loading'), attr(img, 'fetchpriority')]).toEqual(['eager', 'high']);
    expect([attr(img, 'width'), attr(img, 'height')].every(Boolean)).toBe(true);
    const forms = elements(picture ?? parse(''), 'source');
    expect(forms.map((form) => attr(form, 'type'))).toEqual(['image/avif', 'image/webp']);
    for (const form of forms) expect(attr(form, 'srcset')).toMatch(/360w, .* 612w, .* 1224w/);
  });

  it('leads from an address that a post had before to the one it has', () => {
    const page = built.pages.find(({ file: name }) => name === 'fi/blogi/vanha/index.html');
    const links = elements(page?.root ?? parse(''), 'a').map((link) => attr(link, 'href'));
    expect(links).toContain('/fi/blogi/juttu/');
    expect(page?.record).toMatchObject({ kind: 'moved', indexable: false, movedTo: '/fi/blogi/juttu/' });
    const rules = readFileSync(join(built.dir, '_redirects'), 'utf8');
    expect(rules).toContain('\n/fi/blogi/vanha/ /fi/blogi/juttu/ 301\n');
    expect(readFileSync(join(built.dir, 'sitemap-0.xml'), 'utf8')).not.toContain('/vanha/');
  });

  it('brings no element, attribute, id or script with it', () => {
    const flaws = built.pages.flatMap(({ root, file: name }) =>
      [...outputFlaws(root, built.origin), ...headFlaws(root, 'page'), ...idFlaws(root)].map(
        (flaw) => `${name}: ${flaw}`,
      ),
    );
    expect(flaws).toEqual([]);
  });

  it('stays out of addresses: sitemap, links, the subject of a report', () => {
    const urls = elements(parseXml(readFileSync(join(built.dir, 'sitemap-0.xml'), 'utf8')), 'loc');
    expect(urls.length).toBeGreaterThan(3);
    const mails = built.pages.flatMap(({ root }) =>
      elements(root, 'a').filter((link) => attr(link, 'href')?.startsWith('mailto:')),
    );
    const subjects = mails.map((link) => decodeURIComponent(attr(link, 'href')?.split('?subject=')[1] ?? ''));
    expect(subjects).toContainEqual(
      expect.stringMatching(/^\/fi\/blogi\/juttu\/ source machine text-[0-9a-f]{12}$/),
    );
    const marks = [...values.keys()];
    const places = found.filter(
      (quote) =>
        /@(href|src|action|id)|loc$/.test(quote.place) &&
        !isMessage(quote) &&
        marks.some((mark) => quote.text.includes(mark)),
    );
    expect(places).toEqual([]);
  });
});

describe('messages about hostile files', () => {
  const evil = '\u001B[31m\n::error::a\r::add-mask::b\u009B1m\u202E\u2028 ##[error]c';
  const files = {
    'blog/avain/index.fi.mdx': file(['title: A', `${yaml(evil)}: 1`], 'Hei.'),
    'blog/arvo/index.fi.mdx': file(['title: A', 'summary: B', `published: ${yaml(evil)}`], 'Hei.'),
    'blog/otsikko/index.fi.mdx': file([`title: ${yaml(evil)}`], 'Hei.'),
    'blog/linkki/index.fi.mdx': file(
      [...common('A'), 'published: 2026-11-20', 'authors: [joku]'],
      '[x](everyday/::error::a "::error::") ::error::\n\n<\u202Eb\u202C title="::error::a">x</b>',
    ),
    'authors/joku.yaml': `${yaml(evil)}: 1\n`,
  };
  // Windows has no such names.
  const names =
    process.platform === 'win32' ? {} : { [`blog/${evil}/index.fi.mdx`]: file(['title: A'], 'Hei.') };
  const folder = folderOf({ ...files, ...names });
  afterAll(() => rmSync(folder, { recursive: true }));
  /** Nothing that moves a terminal's cursor or turns its text around, and no line that is a command to CI. */
  const flawsOf = (out: string): readonly string[] =>
    out
      .split('\n')
      .filter(
        (line) => /[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u.test(line) || /^\s*::|##\[/.test(line),
      );

  it('are lines of their own, with names and values as data', () => {
    const { code, out, err } = run('check-content', folder, ['--lang', 'en']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(flawsOf(out)).toEqual([]);
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(Object.keys({ ...files, ...names }).length);
    const told = /^\S.*:\d+:\d+ (?:error|warning) [a-z0-9-]+ .+ — .+$/;
    expect(lines.slice(0, -1).filter((line) => !told.test(line))).toEqual([]);
    expect(out).toContain('U+001B[31mU+000A::error::aU+000D::add-mask::bU+009B1mU+202EU+2028');
  });

  it('are data as JSON, too', () => {
    const { out } = run('check-content', folder, ['--json']);
    expect(flawsOf(out)).toEqual([]);
    const rows = JSON.parse(out) as readonly { readonly values: Readonly<Record<string, string>> }[];
    expect(rows.some(({ values: said }) => Object.values(said).includes(evil))).toBe(true);
  });

  it('are seen to be hostile by this test', () => {
    expect(flawsOf(`a\n::error::b\n  ::warning::c\n\u001B[31m\n\u202E\na ##[error]b`)).toHaveLength(5);
  });
});

describe('the look for losses itself', () => {
  const html = (markup: string): readonly Quote[] => quotes.html('p', parse(markup));
  const one = new Map([['K10', `K10 "><' &lt;b&gt; ]]> x`]]);
  const escaped = 'K10 &quot;&gt;&lt;&#39; &amp;lt;b&amp;gt; ]]&gt; x';

  it.each([
    ['HTML', html(`<p title="${escaped}">${escaped}</p>`)],
    ['XML', quotes.xml('f', parseXml(`<a b="${escaped}">${escaped}</a>`))],
    ['CDATA', quotes.xml('f', parseXml(`<a><![CDATA[K10 "><' &lt;b&gt; ]]]]><![CDATA[> x]]></a>`))],
    ['JSON', quotes.json('j', { a: [one.get('K10')] })],
    ['JSON-LD', html(`<script type="application/ld+json">${JSON.stringify({ a: one.get('K10') })}</script>`)],
  ])('finds none in right %s', (_, said) => {
    expect(said.length).toBeGreaterThan(0);
    expect(losses(said, one)).toEqual([]);
  });

  it.each([
    ['an attribute that ends early', html(`<p title="${escaped.replace('&quot;', '"')}"></p>`)],
    ['an entity read twice', html(`<p>${escaped.replaceAll('&amp;', '&')}</p>`)],
    ['text escaped twice', html(`<p>${escaped.replaceAll('&', '&amp;')}</p>`)],
    ['a tag in a text', html(`<p>${escaped.replace('&amp;lt;b&amp;gt;', '<b>')}</p>`)],
    ['CDATA that ends early', quotes.xml('f', parseXml(`<a><![CDATA[${one.get('K10')}]]></a>`))],
    ['a text cut short', quotes.json('j', { a: 'K10 "><' })],
  ])('finds %s', (_, said) => {
    expect(losses(said, one)).not.toEqual([]);
  });
});
