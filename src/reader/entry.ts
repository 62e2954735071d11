import { dirname, join, posix } from 'node:path';
import { isVisible } from '../domain/characters.ts';
import { isLocale, localeCodes, type Locale } from '../domain/locales.ts';
import type { Heading, InnerLink, Part, RecordName } from '../domain/part.ts';
import type { Problem } from '../domain/problem.ts';
import {
  isSection,
  localesOf,
  recordSections,
  reservedIds,
  sectionKeys,
  type Section,
} from '../domain/sections.ts';
import { charactersIn } from '../domain/reading-time.ts';
import { digestOf, sectionDigests, withoutComments, type Text } from '../domain/text.ts';
import { factKeys, frontMatterSchema, markKeys, type FrontMatter } from '../schemas/entries.ts';
import { readBody, type Body } from './body.ts';
import { readEditorsBody } from './editors.ts';
import { bodyUnits, matterUnits, summaryOf } from './facts.ts';
import { cutFrontMatter, parseYaml, validate, type YamlData } from './front-matter.ts';
import { judgePairs } from './key-pairs.ts';
import { readPicture } from './pictures.ts';
import { readRecording, type Recording } from './recording.ts';
import { scriptFlaws, type ScriptFlaw } from './script.ts';
import { decode, Findings } from './source.ts';
import { wordsOf } from './tree.ts';

/** One file, read and judged: what the site must know of it before it is shown. */
export interface JudgedEntry {
  readonly text: Text;
  /** Words and facts of the section, as its schema gives them. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly headings: readonly Heading[];
  readonly links: readonly InnerLink[];
  /** Records that the text or its front matter names. */
  readonly names: readonly RecordName[];
  /** Pictures beside the file that the text or its cover names, as `./name.ext`. */
  readonly pictures: readonly string[];
  /** The text read aloud by a person. */
  readonly audio?: Recording | undefined;
  /** What its other languages must have too, as `summaryOf` writes it. */
  readonly facts: string;
  /** Words in letters of another script. */
  readonly script: readonly ScriptFlaw[];
}

/** The same with the text itself. */
export interface Entry extends JudgedEntry {
  readonly parts: readonly Part[];
  /** The text below the front matter. */
  readonly body: string;
}

/** Who a file is, by its path: the path is the identity. */
export interface EntryIdentity {
  readonly section: Section;
  readonly id: string;
  readonly locale: Locale;
}

/** What reading a file gives: the entry, or the flaws that stop it. */
export interface ReadResult {
  /** Undefined where there is an error. */
  readonly entry: Entry | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads the identity off a path.
 * @param path from the content folder, with `/`: `<section>/<id>/index.<locale>.mdx`
 */
export function identify(path: string, findings: Findings): EntryIdentity | undefined {
  const start = { line: 1, column: 1 };
  const [section = '', id = '', file = '', ...more] = path.split('/');
  const locale = /^index\.([^.]*)\.mdx$/.exec(file)?.[1];
  if (more.length > 0 || locale === undefined) {
    findings.error('path-shape', start);
  } else if (!isSection(section)) {
    findings.error('unknown-section', start, { section, known: sectionKeys.join(', ') });
  } else if (recordSections.includes(section)) {
    findings.error('records-section', start, { section, id });
  } else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || (reservedIds as readonly string[]).includes(id)) {
    findings.error('bad-id', start, { id });
  } else if (!isLocale(locale)) {
    findings.error('unknown-language', start, { code: locale, known: localeCodes.join(', ') });
  } else if (!localesOf(section, localeCodes).includes(locale)) {
    const known = localesOf(section, localeCodes).join(', ');
    findings.error('section-language', start, { section, code: locale, known });
  } else {
    return { section, id, locale };
  }
  return undefined;
}

/**
 * Reads one file: bytes, front matter, body. Nothing in it is evaluated.
 * @param bytes the file as it is
 * @param identity who the file is
 * @param file its path, as messages show it and as digests and pictures need it
 * @param folder absolute path of the folder in which its pictures stand
 */
export function readEntry(
  bytes: Uint8Array,
  identity: EntryIdentity,
  file: string,
  folder: string,
): ReadResult {
  const findings = new Findings(file);
  const entry = read(bytes, identity, file, folder, findings);
  return { entry: findings.hasErrors ? undefined : entry, problems: findings.problems };
}

function read(
  bytes: Uint8Array,
  identity: EntryIdentity,
  file: string,
  folder: string,
  findings: Findings,
): Entry | undefined {
  const source = decode(bytes, findings);
  const cut = source === undefined ? undefined : cutFrontMatter(source, findings);
  if (!cut) return undefined;
  const yaml = parseYaml(cut.yaml, 2, findings);
  const translation = yaml !== undefined && Object.hasOwn(yaml.value, 'translation');
  const facts = new Set(translation ? factKeys(identity.section) : []);
  const misplaced = (key: string): string | undefined => (facts.has(key) ? 'fact-in-translation' : undefined);
  const data = yaml && validate(yaml, frontMatterSchema(identity.section, translation), findings, misplaced);
  const before = findings.problems.length;
  // The editors' pages are real MDX, compiled by Astro (architecture.md: two zones of trust).
  const body: Body =
    identity.section === 'about'
      ? readEditorsBody(cut.body, cut.bodyLine, findings)
      : readBody(cut.body, cut.bodyLine, findings, { ...identity, isTranslation: translation });
  if (identity.section === 'blog' && findings.problems.length === before && isEmpty(body))
    findings.error('body-empty', { line: cut.bodyLine, column: 1 });
  if (!data) return undefined;

  const pictures = [...body.pictures];
  if (typeof data['cover'] === 'string') {
    pictures.push({ src: data['cover'], place: yaml.place(['cover']) });
  }
  judgePairs(data, yaml, translation, findings);
  const { audio } = data;
  const judged = new Set<string>();
  for (const { src, place } of pictures) {
    const flaws = judged.has(src) ? [] : readPicture(join(folder, src), beside(file, src));
    if (!flaws) findings.error('picture-missing', place, { address: src });
    else judged.add(src);
    findings.add(flaws ?? []);
  }
  // Who checked a text that nobody has checked?
  const claimed = (['reviewedBy', 'reviewedOn'] as const).filter((key) => data[key] !== undefined);
  if (data.review === 'machine')
    for (const key of claimed) findings.error('review-contradicts', yaml.place([key]), { key });
  return {
    text: textOf(data, identity, file, cut.body, body.headings),
    data,
    parts: body.parts,
    headings: body.headings,
    links: body.links,
    names: [
      ...namedIn(data, yaml, 'outcomes', 'outcome'),
      ...namedIn(data, yaml, 'laws', 'law'),
      ...body.names,
    ],
    pictures: [...new Set(pictures.map(({ src }) => src))],
    audio:
      typeof audio === 'string' ? readRecording(folder, audio, yaml.place(['audio']), findings) : undefined,
    facts: summaryOf([
      ...matterUnits(yaml, identity),
      ...bodyUnits(body.nodes, cut.bodyLine, identity.locale),
    ]),
    script: scriptFlaws(source ?? '', yaml, body.nodes, cut.bodyLine, identity),
    body: cut.body,
  };
}

const isEmpty = ({ nodes, pictures }: Body): boolean =>
  pictures.length === 0 && !nodes.some((node) => isVisible(wordsOf(node)));

/** The records that a list of the front matter names: a method's figures, and the acts it rests on. */
function namedIn(
  data: FrontMatter,
  yaml: YamlData,
  key: string,
  kind: RecordName['kind'],
): readonly RecordName[] {
  const ids = Array.isArray(data[key]) ? data[key].map(String) : [];
  return ids.map((id, index) => ({ kind, id, ...yaml.place([key, index]) }));
}

/** How a text of the front matter is broken into lines is not one of its words. */
const plainSpacing = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;

function textOf(
  data: FrontMatter,
  identity: EntryIdentity,
  file: string,
  body: string,
  headings: readonly Heading[],
): Text {
  const said = withoutComments(body);
  const parts = sectionDigests(said);
  // Their words without Markdown's marks; the editors' pages have no list of headings.
  const titles = headings.filter(({ depth }) => depth === 2).map(({ title }) => title);
  const sections =
    titles.length === parts.length
      ? parts.map((part, index) => ({ ...part, title: titles[index] ?? part.title }))
      : parts;
  // Neither facts nor marks are words: they do not count in the digest.
  const facts = new Set([...factKeys(identity.section), ...markKeys]);
  const words = Object.entries(data).filter(([key]) => !facts.has(key));
  const fact = (key: string): string | undefined => {
    const value = data[key];
    return typeof value === 'string' ? value : undefined;
  };
  const list = (key: string): readonly string[] | undefined => {
    const value = data[key];
    return Array.isArray(value) ? value.map(String) : undefined;
  };
  return {
    ...identity,
    file,
    title: data.title,
    summary: data.summary,
    digest: digestOf(...words.map(([key, value]) => `${key}: ${JSON.stringify(value, plainSpacing)}`), said),
    sections,
    translation: data.translation,
    review: data.review,
    reviewedBy: data.reviewedBy,
    reviewedOn: data.reviewedOn,
    published: fact('published'),
    checkedOn: fact('checkedOn'),
    weight: fact('weight') as Text['weight'],
    sensitive: data['sensitive'] === true || undefined,
    ...(identity.section === 'blog'
      ? { authors: list('authors'), tags: list('tags'), characters: charactersIn(body) }
      : {}),
  };
}

/** Path of a picture as messages show it, like that of the text beside it. */
const beside = (file: string, src: string): string => posix.join(posix.dirname(file), src);

/** @returns the folder in which an entry's pictures stand */
export function pictureFolder(contentDir: string, path: string): string {
  return dirname(join(contentDir, path));
}
