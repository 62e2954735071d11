import type { Text } from '../domain/text.ts';

/**
 * Writes into a translation's front matter which source text it was made from.
 * @param file the translation's file as it is
 * @param source the source text as it is now
 * @returns the file with its `translation` block replaced, or added at the end of the front matter
 * @throws if the file has no front matter
 */
export function stamped(file: string, source: Pick<Text, 'locale' | 'digest' | 'sections'>): string {
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
