/**
 * The languages of the site: one closed table. A language is published when its row stands here and its
 * dictionary stands in `locales/<code>.json`; nothing else names languages.
 * Codes, endonyms and roles come from the contract (design/contract.md, "Languages").
 */
interface LocaleFacts {
  /** The language's name in the language itself, as its readers write it. */
  readonly endonym: string;
  /** BCP 47 tag for `lang`, `hreflang` and Intl. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** ISO 15924 code of the script the language is written in on this site. */
  readonly script: 'Latn' | 'Cyrl' | 'Arab' | 'Hans';
  /** Whether sections for professionals are published in the language. */
  readonly professional: boolean;
}

export const locales = {
  fi: { endonym: 'suomi', tag: 'fi', dir: 'ltr', script: 'Latn', professional: true },
  sv: { endonym: 'svenska', tag: 'sv', dir: 'ltr', script: 'Latn', professional: true },
  en: { endonym: 'English', tag: 'en', dir: 'ltr', script: 'Latn', professional: true },
  ar: { endonym: 'العربية', tag: 'ar', dir: 'rtl', script: 'Arab', professional: false },
  ckb: { endonym: 'کوردیی ناوەندی', tag: 'ckb', dir: 'rtl', script: 'Arab', professional: false },
  et: { endonym: 'eesti', tag: 'et', dir: 'ltr', script: 'Latn', professional: false },
  fa: { endonym: 'فارسی', tag: 'fa', dir: 'rtl', script: 'Arab', professional: false },
  ru: { endonym: 'русский', tag: 'ru', dir: 'ltr', script: 'Cyrl', professional: false },
  so: { endonym: 'Soomaali', tag: 'so', dir: 'ltr', script: 'Latn', professional: false },
  tr: { endonym: 'Türkçe', tag: 'tr', dir: 'ltr', script: 'Latn', professional: false },
  uk: { endonym: 'українська', tag: 'uk', dir: 'ltr', script: 'Cyrl', professional: false },
  zh: { endonym: '中文', tag: 'zh-Hans', dir: 'ltr', script: 'Hans', professional: false },
} as const satisfies Record<string, LocaleFacts>;

export type Locale = keyof typeof locales;

/** The languages in which sections for professionals are published. */
export type ProfessionalLocale = {
  [Code in Locale]: (typeof locales)[Code]['professional'] extends true ? Code : never;
}[Locale];

/** Every language of the table, in the order in which menus show them. */
export const localeCodes = Object.keys(locales) as readonly Locale[];

/** The language in which the site's own texts are written first. */
export const sourceLocale: Locale = 'fi';

/**
 * Whether a string is the code of a language of the site.
 * @param code any string, for instance a part of a file name
 */
export function isLocale(code: string): code is Locale {
  return Object.hasOwn(locales, code);
}

/**
 * Whether sections for professionals are published in a language.
 * @param locale a language of the site
 */
export function isProfessional(locale: Locale): locale is ProfessionalLocale {
  return locales[locale].professional;
}
