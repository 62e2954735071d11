import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { noPlaces, type CodeListName } from '../../domain/offering.ts';
import type { Problem } from '../../domain/problem.ts';
import { nearest } from '../../reader/nearest.ts';
import { areaFlaw, isSameName } from '../../reader/offering-check.ts';
import { readOffering, readTaxonomies } from '../../reader/offering.ts';
import { recordYaml } from '../../reader/offering-yaml.ts';
import { inWords, type MessageLanguage } from '../../reader/report.ts';
import { httpsUrl, slug, words } from '../../schemas/common.ts';
import { activity, marks, organisation } from '../../schemas/offering.ts';
import { idFromTitle } from './id.ts';
import { activityHints, organisationHints, withHints } from './organisation-hints.ts';
import { always, judgedBy, later, nothing, unfit, type Answers, type Question } from './questions.ts';

type Flaw = Question['flaw'];

/**
 * What has to be known of a new organisation and its first activity, in the order in which it is asked.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 */
export function organisationQuestions(contentDir: string, root: string): readonly Question[] {
  const { lists, places } = readTaxonomies(contentDir, root);
  const { organisations } = readOffering(contentDir, root);
  const ofList =
    (list: CodeListName): Flaw =>
    (answer, language) => {
      const codes = Object.keys(lists?.[list].terms ?? {});
      if (codes.includes(answer)) return undefined;
      const values = { list, value: answer, near: nearest(answer, codes), known: codes.join(', ') };
      return sentence('unknown-code', values, language);
    };
  const question = (
    name: string,
    fi: string,
    en: string,
    flaw: Flaw,
    otherwise: Question['otherwise'] = nothing,
  ) => ({
    name,
    ask: { fi, en },
    otherwise,
    when: always,
    flaw,
  });
  return [
    question('title', 'Järjestön nimi', 'Name of the organisation', (answer, language) => {
      const other = organisations.find(({ record }) => isSameName(record.name, answer));
      return other
        ? sentence('doubled-organisation', { name: answer, other: other.file }, language)
        : judgedBy(words(120))(answer, language);
    }),
    {
      ...question('id', 'Tunnus: a–z, 0–9 ja väliviiva', 'Id: a–z, 0–9 and hyphens', (answer, language) =>
        existsSync(join(contentDir, 'organisations', `${answer}.yaml`))
          ? sentence(
              'csv-doubled',
              { row: '–', value: answer, other: `organisations/${answer}.yaml` },
              language,
            )
          : judgedBy(slug)(answer, language),
      ),
      otherwise: (known: Answers) => idFromTitle(known['title'] ?? ''),
    },
    question(
      'url',
      'Järjestön sivut, https://… (- = ei tiedossa)',
      'Its site, https://… (- = not known)',
      (answer, language) => (answer === later ? undefined : judgedBy(httpsUrl)(answer, language)),
    ),
    question(
      'about',
      'Mikä järjestö on, yksi tai kaksi virkettä suomeksi',
      'What the organisation is, one or two sentences in Finnish',
      judgedBy(organisation.shape.about.shape.fi),
    ),
    question('source', 'Lähde: mistä tieto on', 'Source: where this comes from', judgedBy(words(200))),
    question(
      'mark',
      'A = oma tai virallinen sivu kuvaa toiminnan, B = vanha tai toisen käden tieto',
      'A = its own or an official page describes it, B = old or second-hand',
      (answer, language) =>
        (marks as readonly string[]).includes(answer) ? undefined : unfit(answer, 'A, B', language),
    ),
    question('activity', 'Toiminnan nimi suomeksi', 'Name of the activity in Finnish', judgedBy(words(120))),
    question(
      'text',
      'Mitä siellä tehdään, yksi tai kaksi virkettä suomeksi',
      'What is done there, one or two sentences in Finnish',
      judgedBy(activity.shape.text.shape.fi),
    ),
    question('form', 'Toimintamuoto (koodi)', 'Activity form (code)', ofList('forms')),
    question('level', 'Taso (koodi)', 'Level (code)', ofList('levels')),
    question('group', 'Kohderyhmä (koodi)', 'Target group (code)', ofList('groups'), () => 'kaikki'),
    question(
      'area',
      `Alue (${noPlaces.join(', ')}, hyvinvointialue tai kunta)`,
      `Area (${noPlaces.join(', ')}, a county or a municipality)`,
      (answer, language) => {
        const flaw = places && areaFlaw(answer, places);
        return flaw && sentence(flaw.rule, flaw.values, language);
      },
    ),
  ];
}

/** Where and how an organisation is made. */
export interface OrganisationOrder {
  readonly answers: Answers;
  readonly language: MessageLanguage;
  /** Today, as an ISO date. */
  readonly day: string;
  readonly contentDir: string;
  readonly root: string;
}

/**
 * Writes the records of an organisation and of its first activity, with comments that tell what else they may hold.
 * @returns the written files as they are shown, the activity first: that is what has most to be filled in
 * @throws if a file of that name is there already
 */
export function makeOrganisation({ answers, language, day, contentDir, root }: OrganisationOrder): {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
} {
  const of = (name: string): string => answers[name] ?? '';
  const { lists } = readTaxonomies(contentDir, root);
  const url = of('url') === later ? undefined : of('url');
  const known = { source: { title: of('source') }, mark: of('mark'), checkedOn: day };
  const files = new Map([
    [
      `offering/${of('id')}-toiminta.yaml`,
      withHints(
        recordYaml({
          organisation: of('id'),
          name: { fi: of('activity') },
          text: { fi: of('text') },
          forms: [of('form')],
          levels: [of('level')],
          groups: [of('group')],
          areas: [of('area')],
          cost: 'ei-tiedossa',
          referral: 'ei-tiedossa',
          url,
          status: of('mark') === 'A' ? 'active' : 'unverified',
          ...known,
        }),
        activityHints(language, lists),
      ),
    ],
    [
      `organisations/${of('id')}.yaml`,
      withHints(
        recordYaml({ name: of('title'), about: { fi: of('about') }, url, ...known }),
        organisationHints(language),
      ),
    ],
  ]);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), text, { flag: 'wx' });
  }
  const shown = (file: string): string => relative(root, join(contentDir, file)).split(sep).join('/');
  return { files: [...files.keys()].map(shown), problems: [] };
}

const sentence = (rule: string, values: Problem['values'], language: MessageLanguage): string =>
  inWords({ file: '', line: 1, column: 1, severity: 'error', rule, values }, language).join(' ');
