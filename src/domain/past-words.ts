import type { Locale } from './locales.ts';

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(', '));

/**
 * Words by which a text says that it tells of the past, as beginnings of words in small letters. A text that names
 * a repealed act or a retired office beside one of these has said that it is no more. Words that also mean
 * something else in everyday texts (before, now, was) are left out, or stand with a year.
 */
export const pastWords: Readonly<Record<Locale, readonly string[]>> = {
  fi: list(
    'kumot, kumos, kumou, korvas, korvattiin, korvaa, tilalle, tilalla, sijaan, lakkasi, lakannut, lakkau',
    'aiemp, aiemm, aikaisem, entis, entinen, edeltä, silloi, siihen aikaan, sittemmin, enää',
    'vanha, vanhoj, vanhois, vanhentu, vuoteen, asti, saakka, ennen vuo, ennen 1.1',
    'loppui, loppunut, päättyi, päättynyt, poistui, poistunut, siirtyi, muuttui, muuttunut',
  ),
  sv: list(
    'upphäv, ersatt, ersätt, tidigare, dåvarande, då gällande, dåtida, föregå, hette, gammal, gamla, äldre',
    'förr, före 1, före 20, före år, fram till, till och med, inte längre, upphör, i stället, föråldra',
    'övergick, flyttades, överfördes, har ändrats, har förändrats',
  ),
  en: list(
    'repeal, replace, former, earlier, previous, then, until, no longer, used to, superseded, predecessor',
    'before 1, before 20, before the year, ended, ceased, abolished, at the time, instead of, outdated',
    'the old, an old, old name, older, transferred, was moved, were moved, has changed, have changed',
  ),
  ar: list('سابق, قديم, حتى نهاية, حتى عام, حتى 31, قبل عام, قبل 20, لم يعد, لم تعد, ألغي, حل محل, حلت محل'),
  ckb: list('پێشوو, پێشتر, کۆنەکە, ناوی کۆن, هەتا ساڵی, تا ساڵی, نەما, جاران, هەڵوەشا'),
  et: list('endi, varem, vana, kuni, enne 1, enne 20, enam ei, ei ole enam, asenda, kehtetu, tollal, toona'),
  fa: list('سابق, قبلی, پیشین, قدیم, تا پایان, تا سال, پیش از سال, قبل از سال, لغو شد, جایگزین'),
  ru: list(
    'бывш, прежн, раньше, ранее, тогда, до 1, до 20, до 31, до конца, отмен, утратил, замени, заменен',
    'старый, старого, старое, старая, старом, больше не',
  ),
  so: list('hore, duug, ilaa, beddel, ma jiro, ma jirto'),
  tr: list('eski, önceki, daha önce, kadar, artık, yerini, kaldırıl, o zaman, yürürlükten'),
  uk: list(
    'колишн, попередн, раніше, тоді, до 1, до 20, до 31, до кінця, скасов, втратив, замін, більше не',
    'старий, старого, стара, старе, старої',
  ),
  zh: list('以前, 旧, 曾, 直到, 截至, 废止, 取代, 不再, 当时, 前身, 先前'),
};
