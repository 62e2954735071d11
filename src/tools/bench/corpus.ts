import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { reservedIds, type Section } from '../../domain/sections.ts';
import { digestOf, reviews, weights, type Text } from '../../domain/text.ts';
import { readEntry } from '../../reader/entry.ts';
import { stamped } from '../../reader/stamp.ts';
import { blogTags } from '../../schemas/entries.ts';
import { bodyOf } from './body.ts';
import { chance, type Chance } from './chance.ts';
import { corpusLocales, voiceOf, type CorpusLocale, type Voice } from './tongues.ts';

/** One entry of the corpus, before it is written. */
interface Plan {
  readonly section: CorpusSection;
  readonly id: string;
  /** Languages that have a text, the source's first. */
  readonly locales: readonly CorpusLocale[];
}

type CorpusSection = Extract<Section, 'everyday' | 'methods' | 'blog'>;

const professional: readonly CorpusLocale[] = ['fi', 'sv', 'en'];
/** Of five entries three are for families in every language, and two for professionals in three. */
const cycle: readonly CorpusSection[] = ['everyday', 'everyday', 'methods', 'everyday', 'blog'];

/**
 * Texts in our own shape, the same at every call: everyday pages in ten languages, methods and posts in three.
 * Now and then a language is missing (the build then makes a page that shows the source, or an error page
 * that names the other languages) or a translation is stale.
 * @param pages how many entry pages the build makes of them
 * @returns contents by path from the folder of content
 */
export function corpus(pages: number): ReadonlyMap<string, string> {
  const plans = plansFor(pages);
  const keys = plans.map(({ section, id }) => `${section}/${id}`);
  return new Map(plans.flatMap((plan, index) => filesOf(plan, index, keys)));
}

/**
 * Writes the corpus as a folder of content; records come from the site's.
 * @param dir absolute path of the folder to write
 * @param pages how many entry pages the build makes of it
 * @param own absolute path of the site's own content
 */
export function writeCorpus(dir: string, pages: number, own: string): void {
  for (const [path, text] of corpus(pages)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  cpSync(join(own, 'authors'), join(dir, 'authors'), { recursive: true });
}

function plansFor(pages: number): readonly Plan[] {
  const plans: Plan[] = [];
  for (let left = pages; left > 0;) {
    const index = plans.length;
    const wanted = cycle[index % cycle.length] ?? 'everyday';
    // A section for professionals has a page in each of its languages, whatever texts there are.
    const section = left < professional.length ? 'everyday' : wanted;
    const by = chance(`plan ${index}`);
    const all = section === 'everyday' ? corpusLocales : professional;
    const missing = index % 7 === 6 ? by.pick(all.slice(1)) : undefined;
    const locales = all.filter((locale) => locale !== missing).slice(0, left);
    plans.push({ section, id: idOf(index), locales });
    left -= section === 'everyday' ? locales.length : all.length;
  }
  return plans;
}

function idOf(index: number): string {
  const words = voiceOf('fi', chance(`id ${index}`))
    .words(2)
    .normalize('NFD');
  const id = `${words.replace(/\p{M}/gu, '').replaceAll(' ', '-')}-${index}`;
  if ((reservedIds as readonly string[]).includes(id)) throw new Error(`${id} is a reserved word.`);
  return id;
}

function filesOf(plan: Plan, index: number, keys: readonly string[]): readonly (readonly [string, string])[] {
  const pathOf = (locale: CorpusLocale): string => `${plan.section}/${plan.id}/index.${locale}.mdx`;
  const [first = 'fi', ...others] = plan.locales;
  const written = fileOf(plan, first, keys, true);
  const source = textOf(written, plan, pathOf(first));
  const stale = index % 11 === 10 ? others[0] : undefined;
  return [
    [pathOf(first), written],
    ...others.map((locale) => {
      const from = locale === stale ? { ...source, digest: digestOf('earlier', source.digest) } : source;
      return [pathOf(locale), stamped(fileOf(plan, locale, keys, false), from, '2026-10-01')] as const;
    }),
  ];
}

function fileOf(
  { section, id }: Plan,
  locale: CorpusLocale,
  keys: readonly string[],
  isSource: boolean,
): string {
  const shape = chance(`shape ${id}`);
  const voice = voiceOf(locale, chance(`words ${id} ${locale}`));
  const body = bodyOf(shape.between(400, 780), {
    shape,
    voice,
    locale,
    finnish: voiceOf('fi', chance(`terms ${id}`)),
    target: () => shape.pick(keys),
  });
  const marks = chance(`marks ${id}`);
  const head = {
    title: voice.title(marks.between(2, 5)),
    summary: voice.sentences(marks.between(12, 20)),
    ...wordsOf(section, voice),
    ...reviewOf(marks),
    ...(isSource ? factsOf(section, voice, marks) : {}),
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}`;
}

function wordsOf(section: CorpusSection, voice: Voice): Readonly<Record<string, unknown>> {
  if (section !== 'methods') return {};
  return {
    audience: voice.sentences(10),
    doneBy: voice.sentences(8),
    setting: voice.sentences(8),
    notWhen: [voice.sentences(6), voice.sentences(6)],
    usedWhere: voice.sentences(8),
    steps: [{ what: voice.title(4), how: voice.sentences(20) }, { what: voice.title(4) }],
    evidenceLimits: voice.sentences(20),
  };
}

function reviewOf(by: Chance): Readonly<Record<string, unknown>> {
  const review = by.pick(reviews);
  return review === 'checked' ? { review, reviewedBy: 'Toimitus', reviewedOn: dayOf(by) } : { review };
}

const dayOf = (by: Chance): string => `2026-0${by.between(1, 9)}-${by.between(10, 28)}`;

function factsOf(section: CorpusSection, voice: Voice, by: Chance): Readonly<Record<string, unknown>> {
  const sources = Array.from({ length: by.between(2, 4) }, () => ({
    title: voice.title(5),
    url: `https://example.org/${by.below(10_000)}`,
    publisher: voice.title(1),
    language: 'fi',
  }));
  const checkedOn = dayOf(by);
  switch (section) {
    case 'everyday':
      return { weight: by.pick(weights), sources, checkedOn };
    case 'blog':
      return { published: dayOf(by), authors: ['toimitus'], tags: [by.pick(blogTags)], sources };
    case 'methods':
      return {
        situations: ['newcomer'],
        ages: ['families'],
        phases: ['any'],
        purpose: ['support'],
        professions: ['family-worker'],
        commitment: 'months',
        format: ['family'],
        settings: ['home'],
        meetings: { min: 7, max: 9 },
        minutes: 90,
        interpreter: 'recommended',
        cost: 'staff-time',
        evidence: { strength: 'C', effect: 'low', applicability: 'medium' },
        sources,
        checkedOn,
      };
  }
}

/** Reads a source back, for the digests that its translations remember. */
function textOf(file: string, { section, id }: Plan, path: string): Text {
  const { entry, problems } = readEntry(Buffer.from(file), { section, id, locale: 'fi' }, path, '');
  if (!entry) throw new Error(`The corpus is flawed: ${JSON.stringify(problems)}`);
  return entry.text;
}
