import { bare, fold } from '../text.ts';

/**
 * Finnish words of a query to possible base forms, by rule. Coarse on purpose: who asks keeps the forms that the
 * site's own list of words has. Works on folded letters (ä is a, ö is o).
 */
type Rule = readonly [pattern: RegExp, form: string];

const clitics = ['', 'kin', 'kaan', 'ko', 'han', 'pa'];
const owners = ['', 'ni', 'si', 'nsa', 'mme', 'nne'];
const endings = (
  ' n t a ta tta ssa sta lla lta lle na ksi seen siin iin hin han hen hon hun hyn an en in on un yn ien jen iden ' +
  'itten den ten ia ja ita issa ista illa ilta ille ina iksi ihin oihin ne ineen itta aa taan daan tiin vat tte mme'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

const toStrong: readonly Rule[] = [
  [/mm([aeiouy]+)$/, 'mp$1'],
  [/nn([aeiouy]+)$/, 'nt$1'],
  [/ng([aeiouy]+)$/, 'nk$1'],
  [/ll([aeiouy]+)$/, 'lt$1'],
  [/rr([aeiouy]+)$/, 'rt$1'],
  [/d([aeiouy]+)$/, 't$1'],
  [/v([aeiouy]+)$/, 'p$1'],
  [/([^k])k([aeiouy]+)$/, '$1kk$2'],
  [/([^p])p([aeiouy]+)$/, '$1pp$2'],
  [/([^t])t([aeiouy]+)$/, '$1tt$2'],
  [/([lr])([aeiouy]+)$/, '$1k$2'],
  [/([lrh])j(e[aeiouy]*)$/, '$1k$2'],
  [/([aeiouy])([aeiouy])$/, '$1k$2'],
  [/([aeiouy])([aeiouy]i)$/, '$1k$2'],
];
const toWeak: readonly Rule[] = [
  [/kk([aeiouy]+)$/, 'k$1'],
  [/pp([aeiouy]+)$/, 'p$1'],
  [/tt([aeiouy]+)$/, 't$1'],
  [/nt([aeiouy]+)$/, 'nn$1'],
  [/nk([aeiouy]+)$/, 'ng$1'],
  [/mp([aeiouy]+)$/, 'mm$1'],
  [/lt([aeiouy]+)$/, 'll$1'],
  [/rt([aeiouy]+)$/, 'rr$1'],
  [/([aeiouyh])t([aeiouy]+)$/, '$1d$2'],
  [/([aeiouylr])p([aeiouy]+)$/, '$1v$2'],
  [/([aeiouylr])k([aeiouy]+)$/, '$1$2'],
];
const irregular: readonly Rule[] = [
  [/las(ta|ten|tensa|temme)$/, 'lapsi'],
  [/mie(he|s)t?.*$|miehi.*$/, 'mies'],
  [/ve(ta|tena|de.*|si.+)$/, 'vesi'],
  [/nais(ta|ten)$/, 'nainen'],
];

/** A stem that ends in a vowel, to forms that do not: -mAtOn, -nen, -Us, -si, -n, -l, -r, -nUt, -mpi. */
const afterVowel: readonly Rule[] = [
  [/(t[oi])m[ai]$/, '$1n'],
  [/ttom[ai]$/, 'ton'],
  [/ttom[ai]$/, 'tton'],
  [/s[ei]$/, 'nen'],
  [/ks[ei]$/, 's'],
  [/s[ei]$/, 's'],
  [/([uy])[dt]e$/, '$1s'],
  [/[dt]e$/, 'si'],
  [/([^aeiouy])se$/, '$1si'],
  [/ke$/, 'ksi'],
  [/ne$/, 'n'],
  [/([rln]e)$/, '$1l'],
  [/([rln])e$/, '$1'],
  [/([rln]e)$/, '$1r'],
  [/nee$/, 'nut'],
  [/.m[pm][ai]$/, 'mpi'],
];
const afterConsonant: readonly Rule[] = [
  [/s$/, 'nen'],
  [/t$/, ''],
  [/([uy])t$/, '$1s'],
  [/([aeiouy])t$/, '$1si'],
  [/([nlr])$/, '$1i'],
  [/([nlr])$/, '$1e'],
];

const applied = (stem: string, rules: readonly Rule[]): readonly string[] =>
  rules.filter(([pattern]) => pattern.test(stem)).map(([pattern, form]) => stem.replace(pattern, form));
const withItself = (stem: string, rules: readonly Rule[]): readonly string[] => [
  stem,
  ...applied(stem, rules),
];

function* fromStrong(stem: string): Generator<string> {
  const body = stem.slice(0, -1);
  yield stem;
  if (stem.endsWith('e')) yield `${body}i`;
  if (stem.endsWith('i')) yield* ['i', 'a', 'e', 'o', '', 'ea'].map((vowel) => body + vowel);
  if (stem.endsWith('oi')) yield `${stem.slice(0, -2)}a`;
  if (stem.endsWith('ei')) yield `${stem.slice(0, -2)}i`;
  if (/[aeiouy]i$/.test(stem)) yield body + body.slice(-1);
  if (stem.endsWith('o')) yield `${body}a`;
  // Verbs: hae(n), hakee: hakea.
  yield `${stem}a`;
  if (/(aa|ee|oo|uu|yy)$/.test(stem)) yield `${body}a`;
}

function* fromWeak(stem: string): Generator<string> {
  const body = stem.slice(0, -1);
  if (stem.endsWith('ee') || stem.endsWith('ei')) yield body;
  if (/(aa|ii)$/.test(stem) || /[aiou]i$/.test(stem)) yield `${body}s`;
  if (/im[ei]$/.test(stem)) yield* withItself(stem.slice(0, -2), toWeak).map((form) => `${form}n`);
}

function* ofStem(stem: string): Generator<string> {
  if (/[aeiouy]$/.test(stem)) {
    for (const strong of withItself(stem, toStrong)) yield* fromStrong(strong);
    for (const weak of withItself(stem, toWeak)) yield* fromWeak(weak);
    yield* applied(stem, afterVowel);
    return;
  }
  yield stem;
  yield* applied(stem, afterConsonant);
  if (/[io]m$/.test(stem)) yield* withItself(stem.slice(0, -1), toWeak).map((form) => `${form}n`);
  for (const vowel of ['i', 'a', 'o', 'e', 'u']) yield* withItself(stem + vowel, toStrong);
}

/**
 * Possible base forms of a word.
 * @returns each folded form with its rank: 0 is the word itself, lower is likelier
 */
export function baseForms(word: string): ReadonlyMap<string, number> {
  const whole = bare(fold(word));
  const found = new Map<string, number>();
  const put = (form: string, rank: number): void => {
    if (form.length >= 2 && (found.get(form) ?? Infinity) > rank) found.set(form, rank);
  };
  put(whole, 0);
  for (const clitic of clitics) {
    if (!whole.endsWith(clitic) || whole.length - clitic.length < 3) continue;
    const owned = whole.slice(0, whole.length - clitic.length);
    for (const owner of owners) {
      if (!owned.endsWith(owner) || owned.length - owner.length < 3) continue;
      const body = owned.slice(0, owned.length - owner.length);
      const rank = (clitic ? 2 : 0) + (owner ? 2 : 0) + 1;
      for (const inflected of owner ? [body, `${body}n`] : [body]) {
        for (const ending of endings) {
          if (!inflected.endsWith(ending) || inflected.length - ending.length < 2) continue;
          for (const form of ofStem(inflected.slice(0, inflected.length - ending.length))) put(form, rank);
        }
      }
    }
  }
  for (const form of applied(whole, irregular)) put(form, 0.5);
  const action = /^(.{2,})mi(?:nen|sen|sta|seen|sessa)$/.exec(whole)?.[1];
  if (action !== undefined) {
    put(`${action}minen`, 1);
    put(`${action}a`, 2);
    put(`${action}da`, 2);
    put(`${action.replace(/a$/, '')}ta`, 3);
  }
  return found;
}

const ending =
  /(?:ssani|ssa|sta|lla|lta|lle|ksi|tta|na|iden|itten|seen|siin|jen|ien|ten|den|hin|hen|han|hon|hun|ta|ja|ia|en|in|an|on|un|yn|n|t|a)$/;

/** A coarse key for words that nothing better covers: endings off, gradation made one. */
export function root(word: string): string {
  let stem = bare(fold(word));
  const off = (pattern: RegExp, to: string, least: number): void => {
    stem = stem.replace(pattern, (match) => (stem.length - match.length >= least ? to : match));
  };
  if (stem.length > 4) {
    off(/(kin|kaan|ko|han)$/, '', 5);
    off(/(nsa|mme|nne)$/, '', 4);
    for (const first of [true, false]) {
      const match = ending.exec(stem)?.[0];
      if (match === undefined || stem.length - match.length < (match.length > 1 ? 3 : 4)) break;
      stem = stem.slice(0, -match.length);
      if (match.length > 1 && first && !/[ij]$/.test(stem)) break;
    }
  }
  off(/(uude|uute|uuks|uus|uut|uuksi|uukse|ude|ute|ukse|uksi|uks|us|u)[ei]?$/, 'u', 3);
  off(/(yyde|yyte|yyks|yys|yyt|yde|yte|ykse|yksi|yks|ys|y)$/, 'y', 3);
  off(/(inen|ise|isi|ist|iset|is|in)$/, 'i', 3);
  off(/(kse|ksi|ks)$/, 's', 3);
  stem = stem.replace(/im[ei]?$/, 'in');
  off(/[aeiouy]+$/, '', 2);
  stem = stem
    .replace(/([kpt])\1/g, '$1')
    .replace(/n[ntgk]$/, 'n')
    .replace(/m[mp]$/, 'm')
    .replace(/l[lt]$/, 'l')
    .replace(/r[rt]$/, 'r')
    .replace(/d$/, 't')
    .replace(/h[td]$/, 'h')
    .replace(/v$/, 'p')
    .replace(/[ks]$/, '');
  off(/[aeiouy]+$/, '', 4);
  return stem;
}
