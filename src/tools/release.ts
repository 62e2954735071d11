import type { SiteConfig } from '../config/site.ts';
import type { MessageLanguage } from '../reader/report.ts';
import type { Accessibility } from '../schemas/records.ts';

/** Something that must be put right before the site is published. */
export interface ReleaseProblem {
  readonly file: string;
  /** 1-based; absent where the flaw is found by its key. */
  readonly line?: number | undefined;
  /** The key at fault, where the file is one of keys. */
  readonly key?: string | undefined;
  readonly fi: readonly [what: string, remedy: string];
  readonly en: readonly [what: string, remedy: string];
}

/** Where the settings and the accessibility record stand, as messages show them. */
export const configFile = 'src/config/site.ts';
export const recordPath = 'about/accessibility.yaml';

/** The authority that has watched over the accessibility act (306/2019) since 1 January 2025. */
const authority = 'Traficom';
const oldest = 365;

const required = {
  publisher: { fi: 'julkaisija', en: 'publisher' },
  controller: { fi: 'rekisterinpitäjä', en: 'controller of personal data' },
} as const;
const mailboxes = {
  contactEmail: { fi: 'yhteydenottojen postilaatikko', en: 'contact mailbox' },
  feedbackEmail: { fi: 'palautteen postilaatikko', en: 'feedback mailbox' },
  securityEmail: { fi: 'tietoturvan postilaatikko', en: 'security mailbox' },
} as const;

const placeholder = /\.example\b/i;
const address = /(?:https?:\/\/|mailto:|[\w.+-]+@)[^\s"'<>()[\]{}]*\.example\b/i;
const mailbox = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/**
 * What in the settings and in the accessibility record keeps the site from being published.
 * @param config the settings, after the environment has had its say
 * @param record the facts of the accessibility statement; undefined where they could not be read
 * @param today ISO date
 * @param recordFile path of the record, as messages show it
 */
export function releaseProblems(
  config: SiteConfig,
  record: Pick<Accessibility, 'checkedOn' | 'authority'> | undefined,
  today: string,
  recordFile = `content/${recordPath}`,
): readonly ReleaseProblem[] {
  return [...configProblems(config), ...(record ? recordProblems(record, today, recordFile) : [])];
}

function configProblems(config: SiteConfig): readonly ReleaseProblem[] {
  return Object.entries(config).flatMap(([key, value]: readonly [string, unknown]) => {
    if (typeof value !== 'string') return [];
    const own = { file: configFile, key };
    if (placeholder.test(value)) {
      const remedy = key === 'url' ? ['tai aseta SITE_URL', 'or set SITE_URL'] : undefined;
      return [
        {
          ...own,
          fi: [
            `Asetus ${key} on vielä malli: ”${value}”.`,
            `Kirjoita oma arvo${remedy ? ` ${remedy[0]}` : ''}.`,
          ],
          en: [
            `The setting ${key} is still a placeholder: "${value}".`,
            `Write your own value${remedy ? `, ${remedy[1]}` : ''}.`,
          ],
        } satisfies ReleaseProblem,
      ];
    }
    return missingProblem(key, value, own);
  });
}

function missingProblem(
  key: string,
  value: string,
  own: Pick<ReleaseProblem, 'file' | 'key'>,
): readonly ReleaseProblem[] {
  if (Object.hasOwn(mailboxes, key) && !mailbox.test(value.trim())) {
    const { fi, en } = mailboxes[key as keyof typeof mailboxes];
    return [
      {
        ...own,
        fi: [
          `${key} puuttuu tai ei ole sähköpostiosoite (${fi}).`,
          'Kirjoita osoite, jonka viestit joku lukee.',
        ],
        en: [`${key} is missing or no mail address (${en}).`, 'Write an address whose mail somebody reads.'],
      },
    ];
  }
  if (Object.hasOwn(required, key) && value.trim() === '') {
    const { fi, en } = required[key as keyof typeof required];
    return [
      {
        ...own,
        fi: [`${key} puuttuu (${fi}).`, 'Kirjoita, kuka vastaa.'],
        en: [`${key} is missing (${en}).`, 'Write who answers for it.'],
      },
    ];
  }
  return [];
}

function recordProblems(
  record: Pick<Accessibility, 'checkedOn' | 'authority'>,
  today: string,
  file: string,
): readonly ReleaseProblem[] {
  const problems: ReleaseProblem[] = [];
  const age = Math.floor((Date.parse(today) - Date.parse(record.checkedOn)) / 86_400_000);
  if (age > oldest) {
    problems.push({
      file,
      key: 'checkedOn',
      fi: [
        `Saavutettavuusseloste on tarkistettu ${record.checkedOn}, ${age} päivää sitten; enintään ${oldest} käy.`,
        'Arvioi sivusto uudelleen, korjaa puutteiden luettelo ja kirjoita tarkistuksen päivä.',
      ],
      en: [
        `The accessibility statement was checked on ${record.checkedOn}, ${age} days ago; ${oldest} is the most.`,
        'Assess the site again, correct the list of limitations and write the day of the check.',
      ],
    });
  }
  if (record.authority !== authority) {
    problems.push({
      file,
      key: 'authority',
      fi: [
        `Valvova viranomainen on ”${record.authority}”; Suomessa se on ${authority} vuodesta 2025.`,
        `Kirjoita ${authority}. Muussa maassa: vaihda viranomainen myös tiedostoon src/tools/release.ts.`,
      ],
      en: [
        `The supervising authority is "${record.authority}"; in Finland it has been ${authority} since 2025.`,
        `Write ${authority}. In another country: change the authority in src/tools/release.ts too.`,
      ],
    });
  }
  return problems;
}

/**
 * Placeholder addresses in a text or record, such as a template's source that nobody has replaced.
 * @param file path as messages show it
 * @param text the whole file
 * @returns one problem for each line that holds an address ending in `.example`
 */
export function exampleAddresses(file: string, text: string): readonly ReleaseProblem[] {
  return text.split('\n').flatMap((line, index) => {
    const found = address.exec(line)?.[0];
    if (!found) return [];
    return [
      {
        file,
        line: index + 1,
        fi: [`Osoite ${found} on malli.`, 'Vaihda oikea osoite tai poista se.'],
        en: [`The address ${found} is a placeholder.`, 'Write the real address, or delete it.'],
      } satisfies ReleaseProblem,
    ];
  });
}

/**
 * The line of a file on which a key stands.
 * @param text the whole file, TypeScript or YAML
 * @returns 1-based; undefined if the key is not there
 */
export function lineOfKey(text: string, key: string): number | undefined {
  const index = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${key}:`));
  return index === -1 ? undefined : index + 1;
}

/** @returns the problem as one line: `file:line: what — remedy`, without the line where it is not known */
export function asReleaseLine(problem: ReleaseProblem, language: MessageLanguage): string {
  const [what, remedy] = problem[language];
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${what} — ${remedy}`;
}
