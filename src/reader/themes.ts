import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeCodes, isProfessional } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';
import type { JudgedEntry } from './entry.ts';
import { cutFrontMatter } from './front-matter.ts';
import { codeLikeLine, parseMdx } from './parse.ts';
import { Findings, type Place } from './source.ts';
import { wordsOf, type MdxElement, type Node } from './tree.ts';

/** What a slide may hold, so that it is read from the back of the room. */
export const slideLimits = { characters: 420, items: 6 } as const;
/** What is said while one slide is shown: about two minutes. */
export const notesLimit = 900;

const ofThemes = new Set(['Slide', 'Notes', 'Questions', 'TableCard', 'Handout']);

/** A component of a theme and the one around it, if any. */
interface Found {
  readonly node: MdxElement;
  readonly name: string;
  readonly inside: string | undefined;
  /** Whether a second-level heading stands before it. */
  readonly headed: boolean;
  readonly place: Place;
}

/**
 * Finds what is wrong with the themes of the learning café: one without slides, questions or a handout, a slide that
 * shows nothing or has no notes in one of its languages, slides with too much text, a theme that a language of professionals lacks, and components of
 * themes in other texts.
 * @param entries every text of the site
 * @param root absolute path that the texts' paths start from
 * @returns errors, and as warnings what is a matter of measure
 */
export function themeProblems(entries: readonly JudgedEntry[], root: string): readonly Problem[] {
  return [...sessionProblems(entries, root), ...missingLanguages(entries)];
}

/**
 * The same for single texts: what does not depend on their other languages.
 * @param entries sound texts
 * @param root absolute path that the texts' paths start from
 */
export function sessionProblems(entries: readonly JudgedEntry[], root: string): readonly Problem[] {
  return entries.flatMap(({ text }) => {
    const source = readFileSync(join(root, text.file), 'utf8').replaceAll('\r\n', '\n');
    const isTheme = text.section === 'cafe';
    if (
      !isTheme &&
      (text.section === 'about' || !/<(Slide|Notes|Questions|TableCard|Handout)\b/.test(source))
    )
      return [];
    const found = componentsIn(source);
    const problem = (rule: string, place: Place, values: Problem['values'] = {}): Problem => {
      return { file: text.file, ...place, severity: 'error', rule, values };
    };
    if (!isTheme)
      return found.map(({ name, place }) =>
        problem('theme-component', place, { tag: name, section: text.section }),
      );
    const top = { line: 1, column: 1 };
    const lacks = (name: string): boolean => !found.some((one) => one.name === name);
    return [
      ...(lacks('Slide') ? [problem('theme-without-slides', top)] : []),
      ...(lacks('Questions') ? [problem('theme-without-questions', top)] : []),
      ...(lacks('Handout') ? [problem('theme-without-handout', top)] : []),
      ...found.flatMap((one) => judge(one, found, problem)),
    ];
  });
}

function judge(
  { node, name, inside, headed, place }: Found,
  all: readonly Found[],
  problem: (rule: string, place: Place, values?: Problem['values']) => Problem,
): readonly Problem[] {
  const warning = (rule: string, values: Problem['values']): Problem => {
    return { ...problem(rule, place, values), severity: 'warning' };
  };
  const misplaced = name === 'Notes' ? inside !== 'Slide' : inside !== undefined || !headed;
  if (misplaced) return [problem('theme-place', place, { tag: name })];
  if (name === 'Questions') return asksIn(node) ? [] : [problem('theme-without-questions', place)];
  if (name === 'Handout')
    return childrenOf(node).some(isSeen) ? [] : [problem('theme-without-handout', place)];
  if (name === 'Notes') {
    const length = lengthOf(node);
    return length > notesLimit
      ? [warning('notes-too-long', { length: String(length), most: String(notesLimit) })]
      : [];
  }
  if (name !== 'Slide') return [];
  const title = String(node.attributes.find((one) => one.name === 'title')?.value ?? '');
  const notes = node.children.filter((child) => isComponent(child) && child.name === 'Notes');
  const shown = node.children.filter((child) => !notes.includes(child));
  const length = shown.reduce((sum, child) => sum + lengthOf(child), 0);
  const items = shown.reduce((sum, child) => sum + itemsIn(child), 0);
  const said = notes.filter((one) => lengthOf(one) > 0).length;
  const number = String(all.filter((one) => one.name === 'Slide').findIndex((one) => one.node === node) + 1);
  return [
    ...(shown.some(isSeen) ? [] : [problem('slide-empty', place, { number, title })]),
    ...(said === 1 ? [] : [problem('slide-without-notes', place, { number, title })]),
    ...(length > slideLimits.characters || items > slideLimits.items
      ? [
          warning('slide-too-long', {
            number,
            title,
            length: String(length),
            most: String(slideLimits.characters),
            items: String(items),
            mostItems: String(slideLimits.items),
          }),
        ]
      : []),
  ];
}

function missingLanguages(entries: readonly JudgedEntry[]): readonly Problem[] {
  const themes = Map.groupBy(
    entries.filter(({ text }) => text.section === 'cafe'),
    ({ text }) => text.id,
  );
  return [...themes.values()].flatMap((versions) => {
    const source = versions.find(({ text }) => !text.translation) ?? versions[0];
    const missing = localeCodes
      .filter(isProfessional)
      .filter((locale) => !versions.some(({ text }) => text.locale === locale));
    return source
      ? missing.map((locale): Problem => {
          const place = { file: source.text.file, line: 1, column: 1 };
          return { ...place, severity: 'warning', rule: 'theme-language', values: { language: locale } };
        })
      : [];
  });
}

function componentsIn(source: string): readonly Found[] {
  // The file has been judged: other flaws are told elsewhere.
  const findings = new Findings('');
  const cut = cutFrontMatter(source, findings);
  if (!cut || codeLikeLine(cut.body)) return [];
  const found: Found[] = [];
  let headed = false;
  const walk = (node: Node, inside: string | undefined): void => {
    if (node.type === 'element' && node.tagName === 'h2') headed = true;
    let around = inside;
    if (isComponent(node) && ofThemes.has(node.name ?? '')) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      around = node.name ?? '';
      found.push({ node, name: around, inside, headed, place: { line: line + cut.bodyLine, column } });
    }
    if ('children' in node) for (const child of node.children as readonly Node[]) walk(child, around);
  };
  for (const node of parseMdx(cut.body, cut.bodyLine, findings)) walk(node, undefined);
  return found;
}

const isComponent = (node: Node): node is MdxElement & Node =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const lengthOf = (node: Node | MdxElement): number => wordsOf(node).replace(/\s+/gu, ' ').trim().length;

const childrenOf = (node: Node | MdxElement): readonly Node[] =>
  'children' in node ? (node.children as readonly Node[]) : [];

const isItem = (node: Node | MdxElement): boolean => node.type === 'element' && node.tagName === 'li';

/** Items of lists and rows of tables: each is a line of its own to read. */
function itemsIn(node: Node | MdxElement, inBody = false): number {
  const isElement = node.type === 'element';
  const body = inBody || (isElement && node.tagName === 'tbody');
  const own = isItem(node) || (body && isElement && node.tagName === 'tr') ? 1 : 0;
  return childrenOf(node).reduce((sum, child) => sum + itemsIn(child, body), own);
}

/** Whether a list has an item with words. */
const asksIn = (node: Node | MdxElement): boolean =>
  (isItem(node) && lengthOf(node) > 0) || childrenOf(node).some(asksIn);

/** Whether anything is to be seen: words, a picture, or a component that brings words of its own, as a price does. */
const isSeen = (node: Node): boolean =>
  lengthOf(node) > 0 ||
  isComponent(node) ||
  (node.type === 'element' && node.tagName === 'img') ||
  childrenOf(node).some(isSeen);
