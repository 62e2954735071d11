import type { Text, TranslationStamp } from '../domain/text.ts';

/**
 * Writes into a translation's front matter which source text it was made from.
 * @param file the translation's file as it is
 * @param source the source text as it is now
 * @param date ISO date of the translation
 * @returns the file with its `translation` block replaced, or added at the end of the front matter
 * @throws if the file has no front matter
 */
export function stamped(
  file: string,
  source: Pick<Text, 'locale' | 'digest' | 'sections'>,
  date: string,
): string {
  const whole = file.split(/(?<=\n)/);
  const lines = whole.map((line) => line.replace(/\r?\n$/, ''));
  const newline = whole[0]?.endsWith('\r\n') ? '\r\n' : '\n';
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) throw new Error('The file has no front matter.');
  const block = [
    'translation:',
    `  from: ${source.locale}`,
    `  digest: ${source.digest}`,
    `  sections: [${source.sections.map((part) => part.digest).join(', ')}]`,
    `  date: ${date}`,
  ].map((line) => line + newline);
  const first = lines.findIndex((line, index) => index < end && line.startsWith('translation:'));
  if (first === -1) return [...whole.slice(0, end), ...block, ...whole.slice(end)].join('');
  let after = first + 1;
  for (let next = after; next < end; next++) {
    if (/^[ \t]+\S/.test(lines[next] ?? '')) after = next + 1;
    else if (!/^\s*(#.*)?$/.test(lines[next] ?? '')) break;
  }
  return [...whole.slice(0, first), ...block, ...whole.slice(after)].join('');
}

/**
 * What a translation's file says of the source it was made from, as far as its date needs it; the file may have
 * other flaws.
 * @param file the translation's file as it is
 */
export function stampIn(file: string): Pick<TranslationStamp, 'digest' | 'date'> | undefined {
  const [, block] = /^---\r?\n[\s\S]*?^translation:(.*\r?\n(?:[ \t]+\S.*\r?\n)*)/m.exec(file) ?? [];
  const digest = /\bdigest: *(text-[0-9a-f]{12})/.exec(block ?? '')?.[1];
  const date = /\bdate: *(\d{4}-\d\d-\d\d)/.exec(block ?? '')?.[1];
  return digest === undefined ? undefined : { digest: digest as TranslationStamp['digest'], date };
}

/**
 * The date for a translation's stamp: the old one stays while the source is the one it was stamped from, so that
 * stamping twice changes nothing.
 * @param old the translation's stamp so far
 * @param source the source text as it is now
 * @param now ISO date
 */
export function stampDate(
  old: Pick<TranslationStamp, 'digest' | 'date'> | undefined,
  source: Pick<Text, 'digest'>,
  now: string,
): string {
  return old?.digest === source.digest ? (old.date ?? now) : now;
}
