import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reservedIds, type Section } from '../../domain/sections.ts';
import { inWords, type MessageLanguage } from '../../reader/report.ts';
import { slug } from '../../schemas/common.ts';

const longest = 60;

/**
 * Makes an id of a title: small ASCII letters and digits, words joined by hyphens; å, ä and ö lose their marks.
 * @returns the id, cut at a word where it would be very long; empty if the title has no such letters
 */
export function idFromTitle(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  const end = plain.lastIndexOf('-', longest);
  return plain.slice(0, end > 0 ? end : longest);
}

/**
 * Why an entry cannot be called so.
 * @param contentDir absolute path of the folder of content
 * @returns a sentence: wrong letters, a reserved word, or an entry that is there already; undefined if it is free
 */
export function idFlaw(
  id: string,
  section: Section,
  contentDir: string,
  language: MessageLanguage,
): string | undefined {
  if (!slug.safeParse(id).success || (reservedIds as readonly string[]).includes(id)) {
    const values = { id };
    return inWords(
      { file: '', line: 1, column: 1, severity: 'error', rule: 'bad-id', values },
      language,
    ).join(' ');
  }
  const folder = join(contentDir, section, id);
  const taken = existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('index.'));
  if (!taken) return undefined;
  return language === 'fi'
    ? `Teksti ${section}/${id} on jo olemassa. Valitse toinen tunnus (--id). Käännös kirjoitetaan samaan kansioon: CONTRIBUTING.md kertoo.`
    : `The entry ${section}/${id} exists already. Choose another id (--id). A translation goes into the same folder: see CONTRIBUTING.md.`;
}
