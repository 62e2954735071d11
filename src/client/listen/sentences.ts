/** Words that stand one after another in a block, in one language. */
export interface Run {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** What is said with one voice. */
export interface Piece {
  readonly text: string;
  readonly lang: string;
}

/** A sentence of a block, and where it stands in the block's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Never empty: a sentence in which nothing can be said is left out. */
  readonly pieces: readonly Piece[];
}

/** Addresses of pages and mail: letters and dots that nobody wants to hear. */
const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gu;
/** Marks that only keep directions apart. */
const invisible = /[\u200B\u200E\u200F\u2066-\u2069]/gu;

/**
 * Cuts a block into sentences, and each into pieces for the voices that there are.
 *
 * Words in another language, mostly a Finnish term or the sentence to show to a worker, are said with a voice of that
 * language. Where there is none, those in brackets and whole sentences are left out: a voice of another language would
 * spell them or make them unknowable, and the reader's own word stands before the bracket. A name inside a sentence is
 * said with the voice of the sentence, which would have a hole without it.
 * @param runs the block's words in order
 * @param lang the block's own language
 * @param speaks whether there is a voice for a language
 */
export function sentencesOf(
  runs: readonly Run[],
  lang: string,
  speaks: (lang: string) => boolean,
): readonly Sentence[] {
  const text = runs.map((run) => run.text).join('');
  return cut(text, lang).flatMap(({ start, end }) => {
    const said = runsBetween(runs, start, end).map((run) => (isForeign(run, lang) ? run : { ...run, lang }));
    const pieces = piecesOf(said, lang, speaks);
    return pieces.length > 0 ? [{ start, end, pieces }] : [];
  });
}

/** Where the sentences of a text begin and end; the whole text where the browser cannot tell. */
function cut(text: string, lang: string): readonly { readonly start: number; readonly end: number }[] {
  if (!('Segmenter' in Intl)) return [{ start: 0, end: text.length }];
  // The marks inside an address end no sentence.
  const masked = text.replace(addresses, (address) => 'x'.repeat(address.length));
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(masked)];
  return sentences.map(({ index, segment }) => {
    const lead = segment.length - segment.trimStart().length;
    return { start: index + lead, end: index + Math.max(segment.trimEnd().length, lead) };
  });
}

function runsBetween(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let at = 0;
  return runs.flatMap(({ text, lang }) => {
    const from = Math.max(start - at, 0);
    const to = end - at;
    at += text.length;
    return to > from && from < text.length ? [{ text: text.slice(from, to), lang }] : [];
  });
}

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** A number is said in the language around it, whatever the mark that keeps its digits in order. */
const isForeign = ({ text, lang }: Run, around: string): boolean =>
  base(lang) !== base(around) && /\p{L}/u.test(text);

function piecesOf(runs: readonly Run[], lang: string, speaks: (lang: string) => boolean): readonly Piece[] {
  const pieces: { text: string; lang: string }[] = [];
  const own = runs.some((run) => run.lang === lang && /\p{L}/u.test(run.text));
  runs.forEach((run, index) => {
    if (run.lang !== lang && !speaks(run.lang)) {
      const before = pieces.at(-1);
      const after = runs[index + 1]?.text ?? '';
      const bracketed = /[(（]\s*$/u.test(before?.text ?? '') && /^\s*[)）]/u.test(after);
      if (bracketed || !own || isSentence(run.text)) return;
    }
    const voice = speaks(run.lang) ? run.lang : lang;
    const last = pieces.at(-1);
    if (last?.lang === voice) last.text += run.text;
    else pieces.push({ text: run.text, lang: voice });
  });
  return pieces.map(({ text, lang: voice }) => ({ text: sayable(text), lang: voice })).filter(hasWords);
}

const hasWords = ({ text }: Piece): boolean => /[\p{L}\p{N}]/u.test(text);

const isSentence = (text: string): boolean => /[.!?。！？؟]\s*["'”“»」]?\s*$/u.test(text.trim());

/** Without addresses, brackets that have lost their words, and marks that some voices would read out. */
const sayable = (text: string): string =>
  text
    .replace(addresses, ' ')
    .replace(invisible, '')
    .replace(/\s*[(（]\s*[)）]|^[\s)）،,.:]+|[(（]\s*$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
