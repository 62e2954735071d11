import type { Problem } from '../../src/domain/problem.ts';
import type { Section } from '../../src/domain/sections.ts';
import { cafeKitProblems, readCafeKit } from '../../src/reader/cafe-kit.ts';
import { readFolder } from '../../src/reader/folder.ts';
import { themeProblems } from '../../src/reader/themes.ts';
import { withContent } from './glossary-support.ts';
import { sourceFile, textOf } from './support.ts';

interface ThemeParts {
  readonly before?: string;
  readonly shown?: string;
  readonly notes?: string;
  readonly questions?: string;
  readonly handout?: string;
}

/** The body of a sound theme, parts of it replaced. */
export const theme = ({
  before = '',
  shown = '- a',
  notes = '<Notes>\n\nb\n\n</Notes>',
  questions = '- c',
  handout = 'e',
}: ThemeParts = {}): string => `## Diat

${before}

<Slide title="Nimi">

${shown}

${notes}

</Slide>

<Questions>

${questions}

</Questions>

<TableCard title="Kortti">

d

</TableCard>

<Handout title="Jaettava">

${handout}

</Handout>
`;

/** What is wrong with a theme, or with a text of another section that looks like one. */
export const themeFlaws = (body: string, section: Section = 'cafe'): readonly Problem[] =>
  withContent({ [`${section}/juttu/index.fi.mdx`]: sourceFile(section, body) }, (folder) => {
    const { entries, problems } = readFolder(folder, folder);
    return [...problems, ...themeProblems(entries, folder)];
  });

const all = '{ fi: a, sv: b, en: c }';

const blockOf = (keys: string): string => `  - { minutes: 5, who: first, what: ${all}, ${keys} }`;

/** A sound kit, parts of it replaced. */
export const kitFile = ({
  minutes = 20,
  block = 'alku',
  closing = 'closing',
  blocks = [] as readonly string[],
  more = '',
} = {}): string => `checkedOn: 2026-11-22
sources: [{ title: T, url: https://example.org/ }]
card: [{ label: ${all}, value: ${all} }]
room: [${all}]
materials: [${all}]
warmUp: { how: ${all}, questions: [${all}] }
board: { how: ${all}, columns: [${all}] }
feedback: { how: ${all}, questions: [${all}] }
followUp: [${all}]
adaptations: [${all}]
safety: [${all}]
report: { how: ${all}, lines: [${all}] }
blocks:
  - { id: alku, kind: opening, minutes: 8, who: first, what: ${all} }
  - { id: lait, kind: theme, theme: lait, minutes: 12, who: first, what: ${all} }
${['warm-up', 'break', 'list', closing].map((kind) => blockOf(`id: ${kind}, kind: ${kind}`)).join('\n')}${blocks.map((one) => `\n${blockOf(one)}`).join('')}
plans:
  - id: lyhyt
    name: ${all}
    lead: ${all}
    minutes: ${minutes}
    meetings: [[{ block: ${block}, minutes: 8 }, { block: lait, minutes: 12 }]]
${more}`;

/** What is wrong with a kit on a site that has another theme than its. */
export const kitFlaws = (parts: Parameters<typeof kitFile>[0]): readonly Problem[] =>
  withContent({ 'cafe/kit.yaml': kitFile(parts) }, (folder) => {
    const read = readCafeKit(folder, folder);
    return [...read.problems, ...cafeKitProblems(read, [textOf({ section: 'cafe', id: 'muu' })])];
  });
