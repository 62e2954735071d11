import type { Locale } from './locales.ts';

/**
 * How languages write their months, January first: patterns for every case of a name, ` / ` between names of one
 * month. `~` stands before a name that is also another word: it counts only beside a number.
 */
const names: Readonly<Record<Locale, readonly string[]>> = {
  // «Tammi–elokuussa» leaves the end of the first month out; «joulukuusi» is a spruce.
  fi: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'
    .split(' ')
    .map((name) => `${name}kuu(?!s[ie])\\p{L}* / ${name}(?=[-–‑]\\p{L}+kuu)`),
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February ~March April ~May June July August September October November December'.split(' '),
  ar: [
    'يناير / كانون الثاني',
    'فبراير / شباط',
    '~مارس / آذار',
    '[أإا]بريل / نيسان',
    'مايو / أيار',
    'يونيو / حزيران',
    'يوليو / تموز',
    'أغسطس / آب',
    'سبتمبر / أيلول',
    'أكتوبر / تشرين الأول',
    'نوفمبر / تشرين الثاني',
    'ديسمبر / كانون الأول',
  ],
  ckb: [
    'کانوو?نی دووەم\\p{L}* / جەنیوەری\\p{L}* / ژانو?یە\\p{L}*',
    'شوبات\\p{L}* / فێبرایەری\\p{L}*',
    '~ئازار\\p{L}* / مارس\\p{L}* / مارچ\\p{L}*',
    'نیسان\\p{L}* / ئەپریل\\p{L}*',
    'ئایار\\p{L}* / مایس\\p{L}*',
    'حوزەیران\\p{L}* / جوون\\p{L}*',
    'تەمموو?ز\\p{L}* / تەمووز\\p{L}*',
    '~ئاب\\p{L}* / ئۆگۆست\\p{L}* / ئاگۆست\\p{L}*',
    'ئەیلوو?ل\\p{L}* / سێپتەمبەر\\p{L}*',
    'تشرینی یەکەم\\p{L}* / ئۆکتۆبەر\\p{L}*',
    'تشرینی دووەم\\p{L}* / نۆڤەمبەر\\p{L}*',
    'کانوو?نی یەکەم\\p{L}* / دیسەمبەر\\p{L}*',
  ],
  et: [
    'jaanuar\\p{L}*',
    'veebruar\\p{L}*',
    'märts\\p{L}*',
    'aprill\\p{L}*',
    '~mai / ~mais / maist / maini / maikuu\\p{L}*',
    'juuni\\p{L}*',
    'juuli\\p{L}*',
    'august\\p{L}*',
    'septemb\\p{L}*',
    'oktoob\\p{L}*',
    'novemb\\p{L}*',
    'detsemb\\p{L}*',
  ],
  fa: [
    'ژانویهٔ?',
    'فوریهٔ?',
    'مارس',
    'آوریل',
    '~مهٔ?',
    'ژوئن',
    'ژوئیهٔ? / جولای',
    'اوت / آگوست',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
  ru: [
    'январ\\p{L}+',
    'феврал\\p{L}+',
    'март(?:[аеу]|ом)?',
    'апрел\\p{L}+',
    'ма[йяею] / маем',
    'июн\\p{L}+',
    'июл\\p{L}+',
    'август\\p{L}*',
    'сентябр\\p{L}+',
    'октябр\\p{L}+',
    'ноябр\\p{L}+',
    'декабр\\p{L}+',
  ],
  so: [
    'jann?aa?yo\\p{L}*',
    'febra+yo\\p{L}*',
    'maarso\\p{L}*',
    'abriil\\p{L}*',
    'maa[jy]o',
    'juun\\p{L}*',
    'luul?i?yo\\p{L}*',
    '[ao]go+sto\\p{L}*',
    'se[bp]te+mb\\p{L}*',
    'okto+b\\p{L}*',
    'no+fe+mb\\p{L}*',
    'dise+mb\\p{L}*',
  ],
  tr: '~ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ~ekim kasım ~aralık'
    .split(' ')
    .map((name) => `${name}(?:[ıiuü]n?|[ae]|[dt][ae]n?)?`),
  uk: [
    'січ(?:ень|н[яіюе]\\p{L}*)',
    '~лют(?:ий|ого|ому|им)',
    'берез(?:ень|н[яіюе]\\p{L}*)',
    'квіт(?:ень|н[яіюе]\\p{L}*)',
    'трав(?:ень|н[яіюе]\\p{L}*)',
    'черв(?:ень|н[яіюе]\\p{L}*)',
    'лип(?:ень|н[яіюе]\\p{L}*)',
    'серп(?:ень|н[яіюе]\\p{L}*)',
    'верес(?:ень|н[яіюе]\\p{L}*)',
    'жовт(?:ень|н[яіюе]\\p{L}*)',
    'листопад\\p{L}*',
    '~груд(?:ень|н[яіюе]\\p{L}*)',
  ],
  // Written with digits: `chineseMonths`.
  zh: [],
};

interface MonthNames {
  /** Whether a text may have any: most have none. */
  readonly may: RegExp;
  /** Each name is a group of its own: making a pattern for each takes longer than reading a text. */
  readonly find: RegExp;
  /** What the groups are, in order. */
  readonly groups: readonly { readonly month: number; readonly unsure: boolean }[];
}

const made = new Map<Locale, MonthNames>();

function namesIn(locale: Locale): MonthNames {
  const known = made.get(locale);
  if (known) return known;
  const forms = names[locale].flatMap((line, index) =>
    line
      .split(' / ')
      .map((form) => ({ form: form.replace('~', ''), month: index + 1, unsure: form.startsWith('~') })),
  );
  // Arabic writes «and», «in», «for» together with the next word. A pattern of nothing would be found everywhere.
  const before = locale === 'ar' ? '[وبلف]{0,2}' : '';
  const any = forms.map(({ form }) => `(${form})`).join('|') || '(?!)';
  const beginnings = forms.map(({ form }) => /^\p{L}+(?![?+*])/u.exec(form)?.[0] ?? form);
  const list = {
    may: new RegExp(beginnings.join('|') || '(?!)', 'u'),
    find: new RegExp(`(?<![\\p{L}\\p{M}])${before}(?:${any})(?![\\p{L}\\p{M}])`, 'gu'),
    groups: forms.map(({ month, unsure }) => ({ month, unsure })),
  };
  made.set(locale, list);
  return list;
}

/** What a text says of months. */
export interface Months {
  /** 1 for January; each once, in the order of the calendar. */
  readonly months: readonly number[];
  /** The text without the digits that stood for a month. */
  readonly rest: string;
}

/**
 * The months that a text names, in words or in a date of digits such as 12.1.2026.
 * @param text plain words
 * @param locale the language of the text
 */
export function monthsIn(text: string, locale: Locale): Months {
  const found = new Set<number>();
  let rest = /\d{4}/.test(text) ? datesOf(text, found) : text;
  if (locale === 'zh') rest = chineseMonths(rest, found);
  // English months have a capital letter: «may» is no month.
  const words = locale === 'en' ? rest : rest.toLowerCase();
  const { may, find, groups } = namesIn(locale);
  for (const { 0: word, index, ...match } of may.test(words) ? words.matchAll(find) : []) {
    const name = groups.find(
      (_, n) => (match as Readonly<Record<number, string | undefined>>)[n + 1] !== undefined,
    );
    if (name && (!name.unsure || besideNumber(words, index, index + word.length))) found.add(name.month);
  }
  return { months: [...found].sort((a, b) => a - b), rest };
}

/** Takes the months out of dates in digits: 12.1.2026, 12/1/2026, 2026-01-12. */
const datesOf = (text: string, found: Set<number>): string =>
  text.replace(
    /(?<!\d)(?:(?<day>\d{1,2})([./])(?<month>0?[1-9]|1[0-2])\2(?<year>\d{4})|(?<first>\d{4})-(?<second>0[1-9]|1[0-2])-(?<third>\d\d))(?!\d)/g,
    (...match: readonly unknown[]) => {
      const date = match.at(-1) as Readonly<Record<string, string | undefined>>;
      found.add(Number(date['month'] ?? date['second']));
      return `${date['day'] ?? date['third']} ; ${date['year'] ?? date['first']}`;
    },
  );

/** Whether a number stands before or after a word, with no other word between. */
const besideNumber = (text: string, start: number, end: number): boolean =>
  /\d[\p{P}\p{Z}]{0,3}$/u.test(text.slice(0, start)) || /^[\p{P}\p{Z}]{0,3}\d/u.test(text.slice(end));

/** «3月» and «三月»; «3个月» are three months. */
function chineseMonths(text: string, found: Set<number>): string {
  const digits = '一二三四五六七八九';
  return text
    .replace(/(?<!\d)(1[0-2]|[1-9]) ?月/gu, (_, month: string) => {
      found.add(Number(month));
      return ' ';
    })
    .replace(
      /(?<![一二三四五六七八九十])(十?)([一二三四五六七八九]?)月/gu,
      (whole, ten: string, one: string) => {
        const month = (ten ? 10 : 0) + digits.indexOf(one || '〇') + 1;
        if (month >= 1 && month <= 12) found.add(month);
        return whole;
      },
    );
}

/**
 * Whether a language's names of a month are no other words: where a text seems to lack the month, it surely does.
 * @param month 1 for January
 */
export function isSureMonth(month: number, locale: Locale): boolean {
  return !namesIn(locale).groups.some((name) => name.month === month && name.unsure);
}
