import { labelOf, mailFields, mailLocales, yes, type MailField } from '../../comments/mail.ts';
import { consentVersions } from '../../domain/comments.ts';
import { isLocale, type Locale } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';

/** What the mail says on its lines. */
export interface MailFields {
  readonly post: string;
  readonly name: string;
  readonly locale: Locale;
  readonly consent: (typeof consentVersions)[number];
  /** Everything below the line of the comment. */
  readonly text: string;
  /** How many lines stood above the first of ours. */
  readonly above: number;
}

/** Why a mail is no comment. */
export type NoFields =
  | 'no-lines'
  | 'no-post'
  | 'no-name'
  | 'no-language'
  | 'no-permission'
  | 'other-permission'
  | 'old-permission';

/** A line of ours in one of the languages: the name of the field, the version in it, and what stands behind the colon. */
interface Line {
  readonly field: MailField;
  readonly version: string | undefined;
  readonly said: string;
}

const fieldNames = Object.keys(mailFields) as readonly MailField[];
const place = 'VERSION';
const shapes = mailLocales.flatMap((locale) =>
  fieldNames.map((field) => {
    const label = RegExp.escape(labelOf(field, locale, place)).replace(place, '(?<version>\\S{1,20})');
    return { field, shape: new RegExp(`^\\s*${label}\\s*:\\s?(?<said>.*)$`, 'iu') };
  }),
);

function lineOf(line: string): Line | undefined {
  for (const { field, shape } of shapes) {
    const groups = shape.exec(line)?.groups;
    if (groups) return { field, version: groups['version'], said: groups['said'] ?? '' };
  }
  return undefined;
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Reads the lines that `commentMail` began and the sender filled in. In which of the languages they are, and whether
 * a program broke them, does not matter; that the words of permission are ours and answered with yes, does.
 * @param mail the words of the mail
 * @param locale the comment's language where an editor says it; else that of the mail
 */
export function readFields(mail: string, locale: string | undefined): MailFields | NoFields {
  const lines = mail.replaceAll('\u00A0', ' ').split('\n');
  const own = lines.some((line) => lineOf(line)) ? lines : lines.map((line) => line.replace(/^\s*> ?/, ''));
  const first = own.findIndex((line) => lineOf(line));
  const said = new Map<MailField, string>();
  let version: string | undefined;
  let now: MailField | undefined;
  for (const line of own.slice(Math.max(first, 0))) {
    const found: Line | undefined = now === 'text' ? undefined : lineOf(line);
    if (found) {
      now = found.field;
      version = found.version ?? version;
      said.set(now, found.said);
    } else if (now) said.set(now, `${said.get(now)}\n${line}`);
  }
  const value = (field: MailField): string => inOneLine(said.get(field) ?? '');
  const language = locale ?? value('language').toLowerCase();
  const consent = consentVersions.find((known) => known === version);

  if (first === -1 || !said.has('text')) return 'no-lines';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value('post'))) return 'no-post';
  if (value('name') === '') return 'no-name';
  if (!isLocale(language)) return 'no-language';
  if (
    !yes.has(
      value('answer')
        .toLowerCase()
        .replace(/[.!]+$/, ''),
    )
  )
    return 'no-permission';
  if (!consent) return 'old-permission';
  const words = mailLocales.map((code) => inOneLine(translator(code)('blog.comment.consent')));
  if (!words.includes(value('consent'))) return 'other-permission';
  return {
    post: value('post'),
    name: value('name'),
    locale: language,
    consent,
    text: said.get('text') ?? '',
    above: own.slice(0, first).filter((line) => line.trim() !== '').length,
  };
}
