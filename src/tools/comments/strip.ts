import { deceivingLetters, webAddresses } from '../../domain/comments.ts';
import { privateData, type PrivateKind } from '../../domain/private-data.ts';
import { strangeCharacter } from '../../domain/characters.ts';

/** What can be taken out of a comment's words, and how it is counted: lines, or pieces. */
export type Cut = PrivateKind | 'quoted' | 'signature' | 'hidden' | 'address';

/** A comment's words, and how much of what was taken out of them. */
export interface Stripped {
  readonly text: string;
  readonly cuts: ReadonlyMap<Cut, number>;
}

/** What shows readers that something stood here (trust.md C8: nothing is edited silently). */
const gap = '[…]';

/** Before the words of an older mail: what mail programs write above them, in Finnish, Swedish and English. */
const olderMail = new RegExp(
  [
    /^\s*-{2,}\s*(?:Alkuperäinen viesti|Välitetty viesti|Ursprungligt meddelande|Vidarebefordrat meddelande|Original Message|Forwarded message)\s*-{2,}/,
    /^\s*_{10,}\s*$/,
    /^.{0,200}\b(?:kirjoitti|skrev|wrote)\s*:\s*$/,
    /^\s*(?:Lähettäjä|Från|From)\s*:\s.*@/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);
/** Where a signature begins: RFC 3676's mark, or what telephones add. */
const signature =
  /^(?:--\s*|Lähetetty (?:iPhone|iPad|Android|Samsung|puhelime|Outlook).*|Skickat från .*|Skickas från .*|Sent from .*|Get Outlook for .*|Hanki Outlook .*|Hämta Outlook .*)$/iu;
/** A mail program breaks lines near here; people break them sooner. */
const [shortestBroken, longestBroken] = [58, 80];

/**
 * Leaves of a mail's words those that its writer meant for readers.
 * @param words what stands below the line of the comment
 */
export function strip(words: string): Stripped {
  const cuts = new Map<Cut, number>();
  const note = (cut: Cut, count: number): void => {
    if (count > 0) cuts.set(cut, (cuts.get(cut) ?? 0) + count);
  };
  const seen = withoutHidden(words, note);
  const lines = withoutQuoted(seen.split('\n'), note);
  const end = lines.findIndex((line) => signature.test(line.trimEnd()));
  const own = end === -1 ? lines : lines.slice(0, end);
  note('signature', lines.slice(own.length).filter((line) => line.trim() !== '').length);
  const joined = joinBroken(own.map((line) => line.trim()))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: withoutAddresses(withoutPrivate(joined, note), note), cuts };
}

/** @returns a name without what hides letters, in one line; empty where nothing of it can be published */
export function stripName(words: string): Stripped {
  const cuts = new Map<Cut, number>();
  const note = (cut: Cut, count: number): void => void cuts.set(cut, (cuts.get(cut) ?? 0) + count);
  const name = withoutHidden(words, (cut, count) => count > 0 && note(cut, count));
  const text = withoutPrivate(name.replace(/\s+/g, ' ').trim(), note);
  return { text: /[\p{L}\p{N}]/u.test(text.replaceAll(gap, '')) ? text : '', cuts };
}

type Note = (cut: Cut, count: number) => void;

function withoutHidden(words: string, note: Note): string {
  const hidden = new RegExp(`${deceivingLetters.source}|${strangeCharacter.source}`, 'gu');
  note('hidden', words.match(hidden)?.length ?? 0);
  return words.replace(hidden, '').replaceAll('\u00A0', ' ');
}

function withoutQuoted(lines: readonly string[], note: Note): readonly string[] {
  const older = lines.findIndex(
    (line, place) => olderMail.test(line) || olderMail.test(folded(line, lines[place + 1])),
  );
  const above = older === -1 ? lines : lines.slice(0, older);
  const kept = above.filter((line) => !/^\s*>/.test(line));
  const isSaid = (line: string): boolean => line.trim() !== '';
  note('quoted', lines.filter(isSaid).length - kept.filter(isSaid).length);
  return kept;
}

/** Long lines such as «On Sunday … Editors <…> wrote:» are broken in two. */
const folded = (line: string, next = ''): string =>
  /^(?:On|Den|Le|Am)\b|\d/u.test(line) ? `${line} ${next}` : '';

/** Puts together again what a mail program broke into lines of one length. */
const joinBroken = (lines: readonly string[]): string =>
  lines.reduce((text, line, place) => {
    const before = lines[place - 1] ?? '';
    const isBroken =
      line !== '' &&
      before.length >= shortestBroken &&
      before.length <= longestBroken &&
      !/^(?:[-*•–]|\d+[.)])\s/u.test(line);
    return `${text}${place === 0 ? '' : isBroken ? ' ' : '\n'}${line}`;
  }, '');

function withoutPrivate(text: string, note: Note): string {
  return privateData(text).reduceRight((rest, { kind, start, end }) => {
    note(kind, 1);
    return `${rest.slice(0, start)}${gap}${rest.slice(end)}`;
  }, text);
}

/** One address of a page is enough for a source; more of them are advertising (trust.md C6). */
function withoutAddresses(text: string, note: Note): string {
  return webAddresses(text)
    .slice(1)
    .reduceRight((rest, start) => {
      note('address', 1);
      return rest.slice(0, start) + rest.slice(start).replace(/^\S+/u, gap);
    }, text);
}
