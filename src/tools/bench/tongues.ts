import { locales, type Locale } from '../../domain/locales.ts';
import { chance, type Chance } from './chance.ts';

/** What words of a language are made of: parts of syllables, and endings that join stems (empty: none). */
interface Letters {
  readonly onsets: string;
  readonly cores: string;
  readonly codas: string;
  readonly endings: string;
}

/**
 * The ten languages of the corpus. Words are built from letters, not taken from `content/`: the corpus stays
 * the same when the site's own texts change, so figures of different days can be compared.
 */
const letters = {
  fi: {
    onsets: 'k p t s h j l m n r v',
    cores: 'a e i o u y ä ö aa ii uu ie uo ai',
    codas: '- - - n s l k',
    endings: '- - n t ssa sta lle lla ja tta ksi minen',
  },
  sv: {
    onsets: 'b d f g h k l m n r s t v sk st tr',
    cores: 'a e i o u å ä ö',
    codas: '- n r l s t nd ng',
    endings: '- - en et ar er na s ning ande',
  },
  en: {
    onsets: 'b c d f g h l m n p r s t w st th pl',
    cores: 'a e i o u ea ou ee',
    codas: '- n r t s l nd st',
    endings: '- - s ed ing er ly tion ment',
  },
  ar: {
    onsets: 'ب ت ج ح د ر س ش ص ع ف ق ك ل م ن ه و ي',
    cores: 'ا و ي - - ا',
    codas: '- ر ل م ن د ب',
    endings: '- - ة ات ين ها ون ية',
  },
  et: {
    onsets: 'k p t s h j l m n r v',
    cores: 'a e i o u õ ä ö ü aa ee oo ea',
    codas: '- - n s l d k',
    endings: '- - d s st le ga mine vad ks',
  },
  fa: {
    onsets: 'ب پ ت ج چ خ د ر ز س ش ف ک گ ل م ن و ه ی',
    cores: 'ا و ی - - ا',
    codas: '- ر ل م ن د ت',
    endings: '- - ها ان ی تر ند م',
  },
  ru: {
    onsets: 'б в г д ж з к л м н п р с т х ст пр',
    cores: 'а е и о у ы я',
    codas: '- - н р л т сь к',
    endings: '- а у ы ов ам ный ная ть ся ние',
  },
  so: {
    onsets: 'b d dh f g h j k l m n q r s sh w x y',
    cores: 'a e i o u aa ee oo',
    codas: '- - n d l r sh',
    endings: '- - ka ta ku yo ha aan ayaa',
  },
  tr: {
    onsets: 'b c ç d g h k l m n p r s ş t v y',
    cores: 'a e ı i o ö u ü',
    codas: '- - n r l k m',
    endings: '- - lar ler da de in mak lik dır',
  },
  uk: {
    onsets: 'б в г д ж з к л м н п р с т х ст пр',
    cores: 'а е и і о у ї я',
    codas: '- - н р л т сь к',
    endings: '- а у и ів ам ний на ти ся ння',
  },
} as const satisfies Partial<Record<Locale, Letters>>;

export type CorpusLocale = keyof typeof letters;

/** The languages of the corpus, in the order of the locale table. */
export const corpusLocales = (Object.keys(locales) as readonly Locale[]).filter(
  (locale): locale is CorpusLocale => Object.hasOwn(letters, locale),
);

/** Says words of one language. */
export interface Voice {
  /** Words with single spaces between them. */
  words(count: number): string;
  /** The same, the first letter a capital. */
  title(count: number): string;
  /** Sentences, ended by full stops. */
  sentences(count: number): string;
}

const stemCount = 1200;
const stemsOf = new Map<CorpusLocale, readonly string[]>();

function stems(locale: CorpusLocale): readonly string[] {
  const known = stemsOf.get(locale);
  if (known) return known;
  const { by, parts } = { by: chance(`stems ${locale}`), parts: partsOf(locale) };
  const syllable = (): string => by.pick(parts.onsets) + by.pick(parts.cores) + by.pick(parts.codas);
  // Frequent words are short.
  const syllables = (rank: number): number => (rank < 30 ? 1 : rank < 300 ? 2 : 3);
  const made = Array.from({ length: stemCount }, (_, rank) =>
    Array.from({ length: syllables(rank) }, syllable).join(''),
  );
  stemsOf.set(locale, made);
  return made;
}

function partsOf(locale: CorpusLocale): Readonly<Record<keyof Letters, readonly string[]>> {
  const split = (list: string): readonly string[] =>
    list.split(' ').map((part) => (part === '-' ? '' : part));
  const { onsets, cores, codas, endings } = letters[locale];
  return { onsets: split(onsets), cores: split(cores), codas: split(codas), endings: split(endings) };
}

/**
 * A voice that chooses words by chance, frequent ones often, as texts do.
 * @param by where the choices come from
 */
export function voiceOf(locale: CorpusLocale, by: Chance): Voice {
  const known = stems(locale);
  const { endings } = partsOf(locale);
  const word = (): string => {
    const rank = Math.floor((by.below(1e6) / 1e6) ** 3 * stemCount);
    return (known[rank] ?? '') + (rank < 30 ? '' : by.pick(endings));
  };
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const title = (count: number): string => {
    const text = words(count);
    return text.slice(0, 1).toLocaleUpperCase(locales[locale].tag) + text.slice(1);
  };
  const sentences = (count: number): string => {
    const made: string[] = [];
    for (let left = count; left > 0;) {
      const length = Math.min(left, by.between(5, 12));
      made.push(`${title(length)}.`);
      left -= length;
    }
    return made.join(' ');
  };
  return { words, title, sentences };
}
