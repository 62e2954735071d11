import { locales } from '../../../src/domain/locales.ts';
import { attr, elements, having, isInside, textIn, type Element, type Root } from './dist.ts';
import { passagesIn, type Passage } from './passages.ts';

const table = Object.values(locales);
const scripts = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
};

/** Letters that a language does not have, though it is written in their script: what a neighbour has. */
const alien: Readonly<Record<string, RegExp>> = {
  ar: /[پچژگکیێۆڕڵەھ]/u,
  fa: /[كيێۆڕڵەھ]/u,
  ckb: /[كيةى]/u,
  ru: /[іїєґ]/iu,
  uk: /[ыэёъ]/iu,
};

/** Little words of the languages in Latin letters, each of one of them only: they tell the language of a text. */
const little: Readonly<Record<string, ReadonlySet<string>>> = {
  fi: new Set('tai että ovat mutta kun jos voi myös sekä joka sinun sinä tämä eivät kanssa niin'.split(' ')),
  sv: new Set('och att det som på är inte till du kan eller av med ett för'.split(' ')),
  en: new Set('the and of is you that for with not are your it this be from'.split(' ')),
  et: new Set('või et mis kui aga ning teie saab kes see sa seda oma kus teil'.split(' ')),
  so: new Set('waa iyo ama oo waxaad haddii aad leh ku waxaa laga uu kuu soo ka'.split(' ')),
  tr: new Set('ve bir için bu ile veya değil çok gibi olarak da de olan siz size'.split(' ')),
};

/**
 * Says where words and their `lang` do not agree (WCAG 3.1.2; trust.md 4.2): letters of another script, letters
 * of a neighbour's alphabet, little words of another language, names of languages that do not say theirs. One
 * word of Latin letters in a text of another script may be a name, and goes without.
 * @param root a page
 * @param names of Latin letters that may stand in any text, such as the site's
 * @returns one line for each fault
 */
export function languageFlaws(root: Root, names: readonly string[] = []): readonly string[] {
  const passages = passagesIn(root);
  return [
    ...having(root, 'lang').flatMap((element) => codeFlaw(attr(element, 'lang') ?? '')),
    ...passages.flatMap((passage) =>
      [foreignLetters(passage, names), alienLetters(passage), otherWords(passage)].flatMap((what) =>
        what ? [`lang="${passage.lang}" ${what}: ${passage.text.replace(/\s+/g, ' ').slice(0, 80)}`] : [],
      ),
    ),
    ...elements(root, 'a').flatMap(nameFlaw),
  ];
}

function codeFlaw(code: string): readonly string[] {
  return scriptOf(code) === undefined ? [`lang="${code}" is no language`] : [];
}

const languageOf = (lang: string): string => lang.split('-')[0] ?? '';

/** The script in which a language is written; none if the code is no language's. */
function scriptOf(code: string): string | undefined {
  try {
    return new Intl.Locale(code).maximize().script;
  } catch {
    return undefined;
  }
}

function foreignLetters({ text, lang }: Passage, names: readonly string[]): string | undefined {
  const script = scriptOf(lang);
  const plain = names
    .reduce((rest, name) => rest.replaceAll(name, '\n'), text)
    .replace(/\S+[@/.]\S+/gu, '\n');
  // Numbers and marks between two words do not part them, a word in the language's own letters does.
  const words = plain.match(/[\p{L}\p{M}]+|\n/gu) ?? [];
  let latin = 0;
  for (const word of words) {
    const own = Object.entries(scripts).find(([, letters]) => letters.test(word))?.[0];
    if (own === 'Latn' && script !== 'Latn') {
      // Shortened names, such as «CC BY», are words of no language.
      if (word !== word.toUpperCase() && ++latin > 1) return 'has words of Latin letters';
    } else {
      latin = 0;
      if (own !== undefined && own !== script) return 'has letters of another script';
    }
  }
  return undefined;
}

function alienLetters({ text, lang }: Passage): string | undefined {
  const [letter] = alien[languageOf(lang)]?.exec(text) ?? [];
  return letter && `has the letter ${letter}`;
}

function otherWords({ text, lang }: Passage): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  const count = (language: string): number => words.filter((word) => little[language]?.has(word)).length;
  const own = languageOf(lang);
  const other = Object.keys(little).find(
    (code) => code !== own && count(code) > 2 && count(code) > 2 * count(own),
  );
  return other && `looks like "${other}"`;
}

/** A link that is named as a language calls itself says so, for a screen reader and for the order of letters. */
function nameFlaw(link: Element): readonly string[] {
  const named = elements(link).filter((element) => table.some(({ endonym }) => endonym === textIn(element)));
  const language = table.find(({ endonym }) => named.some((element) => endonym === textIn(element)));
  if (!language || attr(link, 'hreflang') === undefined) return [];
  const { tag, dir } = language;
  const says = (element: Element): boolean => attr(element, 'lang') === tag && attr(element, 'dir') === dir;
  const told = [link, ...named].some((element) => says(element) || isInside(element, says));
  return told ? [] : [`the name ${language.endonym} lacks lang="${tag}" dir="${dir}"`];
}
