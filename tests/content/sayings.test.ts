import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/domain/part.ts';
import { sayingsOf } from '../../src/domain/saying.ts';
import { pairLocale } from '../../src/domain/sections.ts';
import { readWholeText, textFiles } from '../../src/reader/folder.ts';

const root = process.cwd();
const contentDir = join(root, 'content');
const plain = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : plain(part.children))).join('');

const topics = textFiles(contentDir, 'everyday')
  .flatMap((path) => readWholeText(contentDir, path, root).entry ?? [])
  .map(({ text, parts }) => {
    const { lead = [], said = [] } = sayingsOf(parts, text.locale) ?? {};
    return { file: text.file, text, lead: plain(lead), said: said.map(({ code, words }) => ({ code, words: plain(words) })) };
  });
const finnishIn = ({ said }: (typeof topics)[number]): string | undefined =>
  said.find(({ code }) => code === pairLocale)?.words;

describe('every everyday text', () => {
  it('gives its reader a sentence to show, in the reader’s language and in Finnish', () => {
    const wanted = (locale: string): string => (locale === pairLocale ? 'fi en' : `${locale} fi`);
    const without = topics.filter(({ text, said }) => said.map(({ code }) => code).join(' ') !== wanted(text.locale));
    expect(without.map(({ file, said }) => `${file}: ${JSON.stringify(said)}`)).toEqual([]);
    expect(topics.length).toBeGreaterThan(300);
  });

  it('says what to do with it', () => {
    expect(topics.filter(({ lead }) => lead.length < 5).map(({ file }) => file)).toEqual([]);
  });

  it('says in Finnish what the Finnish text says, with the reader’s language filled in', () => {
    const sources = new Map(topics.filter(({ text }) => !text.translation).map((topic) => [topic.text.id, topic]));
    const strange = topics.filter((topic) => {
      const source = sources.get(topic.text.id);
      const pieces = (source && finnishIn(source)?.split('…').map(RegExp.escape)) ?? ['^'];
      return !new RegExp(`^${pieces.join('.+')}$`).test(finnishIn(topic) ?? '');
    });
    expect(strange.map((topic) => `${topic.file}: ${finnishIn(topic)}`)).toEqual([]);
  });
});
