import { commentMail } from '../../src/comments/mail.ts';
import type { Locale } from '../../src/domain/locales.ts';

/** What the file of a comment says; a comment without flaws if nothing else is said. */
export const commentSaying = (said: object = {}): object => ({
  name: 'Aino',
  lang: 'fi',
  text: 'Kiitos kirjoituksesta.',
  consent: '2026-11-22',
  accepted: { by: 'AB', on: '2026-11-22' },
  ...said,
});

/** What somebody fills into the mail of a comment. */
export interface Filling {
  readonly locale?: Locale;
  readonly post?: string;
  readonly name?: string;
  readonly language?: string;
  readonly answer?: string;
  readonly text?: string;
}

/** The words of a mail that a page began and a reader filled in. */
export function filledMail({
  locale = 'fi',
  post = 'juttu',
  name = 'Aino',
  language = locale,
  answer = 'kyllä',
  text = 'Kiitos kirjoituksesta.',
}: Filling = {}): string {
  const lines = commentMail(post, locale).body.trimEnd().split('\n');
  const [on, who, in_, consent, asked, below] = lines;
  return [
    on,
    `${who} ${name}`,
    in_?.replace(/: .*/, `: ${language}`),
    consent,
    `${asked} ${answer}`,
    below,
    text,
  ].join('\n');
}
