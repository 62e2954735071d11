import type { Text } from '../domain/text.ts';

/**
 * Writes into a translation's front matter which source text it was made from.
 * @param file the translation's file as it is
 * @param source the source text as it is now
 * @returns the file with its `translation` block replaced, or added at the end of the front matter
 * @throws if the file has no front matter
 */
export function stamped(file: string, source: Pick<Text, 'locale' | 'digest' | 'sections'>): string {
  const newline = file.includes('\r\n') ? '\r\n' : '\n';
  const lines = file.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) throw new Error('The file has no front matter.');
  const block = [
    'translation:',
    `  from: ${source.locale}`,
    `  digest: ${source.digest}`,
    `  sections: [${source.sections.map((part) => part.digest).join(', ')}]`,
  ];
  const first = lines.findIndex((line, index) => index < end && line.startsWith('translation:'));
  if (first === -1) return [...lines.slice(0, end), ...block, ...lines.slice(end)].join(newline);
  let after = first + 1;
  while (after < end && /^[ \t]+\S/.test(lines[after] ?? '')) after++;
  return [...lines.slice(0, first), ...block, ...lines.slice(after)].join(newline);
}
