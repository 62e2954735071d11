import { siteConfig } from '../config/site.ts';
import { consentVersion } from '../domain/comments.ts';
import { isProfessional, localeCodes, locales, type Locale } from '../domain/locales.ts';
import { translator, type Key } from '../i18n/translate.ts';

/** The lines of a comment's mail, in their order: what stands before the colon is a key of the dictionaries. */
export const mailFields = {
  post: 'blog.comment.mail.post',
  name: 'blog.comment.mail.name',
  language: 'blog.comment.mail.language',
  consent: 'blog.comment.mail.consent',
  answer: 'blog.comment.mail.answer',
  text: 'blog.comment.mail.text',
} as const satisfies Record<string, Key>;
export type MailField = keyof typeof mailFields;

/** The languages in which posts are published, and mails begun. */
export const mailLocales = localeCodes.filter(isProfessional);

/** @returns what a line of the mail is called in a language; permission with the version of its words */
export const labelOf = (field: MailField, locale: Locale, version: string): string =>
  translator(locale)(mailFields[field], { version });

/** A mail that a reader's own program begins. */
export interface CommentMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** The whole as an address. */
  readonly href: string;
}

/**
 * The mail by which a reader comments on a post: what it is on, the words of permission with their version, and
 * empty lines for the name, the answer and the comment. Permission is not given until its line is answered.
 * @param post the post's id
 * @param locale the language of the page
 */
export function commentMail(post: string, locale: Locale): CommentMail {
  const t = translator(locale);
  const filled: Partial<Record<MailField, string>> = {
    post,
    language: locale,
    consent: t('blog.comment.consent'),
  };
  const fields = Object.keys(mailFields) as readonly MailField[];
  const lines = fields.map((field) =>
    `${labelOf(field, locale, consentVersion)}: ${filled[field] ?? ''}`.trimEnd(),
  );
  const body = `${lines.join('\n')}\n`;
  const subject = t('blog.comment.subject', { post });
  const to = siteConfig.contactEmail;
  const encoded = (text: string): string => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return { to, subject, body, href: `mailto:${to}?subject=${encoded(subject)}&body=${encoded(body)}` };
}

/** What people may answer to the question of permission: yes in each of the languages. */
export const yes: ReadonlySet<string> = new Set(['kyllä', 'kylla', 'ja', 'yes']);

/** @returns the names of the languages that a comment may be in, for a message */
export const languageList = (): string =>
  localeCodes.map((code) => `${code} (${locales[code].endonym})`).join(', ');
