import { describe, expect, it } from 'vitest';
import { siteConfig } from '../../src/config/site.ts';
import { directionFlaws } from './support/direction.ts';
import { parse, readSite } from './support/dist.ts';
import { languageFlaws } from './support/language.ts';

const { pages } = readSite();

describe('every page', () => {
  it('says the language of every part', { timeout: 240_000 }, () => {
    const flaws = pages.flatMap(({ file, root }) =>
      languageFlaws(root, [siteConfig.name]).map((flaw) => `${file}: ${flaw}`),
    );
    expect(flaws).toEqual([]);
  });

  it('keeps words that run the other way apart', () => {
    const flaws = pages.flatMap(({ file, root }) => directionFlaws(root).map((flaw) => `${file}: ${flaw}`));
    expect(flaws).toEqual([]);
  });
});

const page = (lang: string, html: string): ReturnType<typeof parse> => {
  const dir = /^(ar|ckb|fa)/.test(lang) ? 'rtl' : 'ltr';
  return parse(`<html lang="${lang}" dir="${dir}"><body>${html}</body></html>`);
};

describe('the check of languages sees', () => {
  it.each([
    ['Finnish in Arabic', 'ar', '<p>اتصل بمركز Monika-Naiset liitto الآن</p>'],
    ['Finnish in Arabic, word by word', 'ar', '<p>اتصل <b>Nollalinja</b> <i>auttaa</i></p>'],
    ['Finnish in Persian, in an attribute', 'fa', '<img alt="Perhe istuu pöydässä">'],
    ['Finnish in Sorani', 'ckb', '<p>پەیوەندی بکە بە Digi- ja väestötietovirasto</p>'],
    ['English in Russian', 'ru', '<p>Прочитайте <a href="/">How to report an emergency</a></p>'],
    ['Finnish in Ukrainian', 'uk', '<p>Пишіть: Kansaneläkelaitos, Helsinki</p>'],
    ['Finnish in Chinese', 'zh-Hans', '<p>请联系 Oma Kela 服务</p>'],
    ['Arabic in Finnish', 'fi', '<p>Kieli: العربية</p>'],
    ['Russian in Swedish', 'sv', '<p>Språk: русский</p>'],
    ['Chinese in Russian', 'ru', '<p>Язык: 中文</p>'],
    ['Russian in Arabic', 'ar', '<p>اللغة: русский</p>'],
    ['Persian in Arabic', 'ar', '<p>چه باید کرد</p>'],
    ['Arabic letters in Persian', 'fa', '<p>كتاب</p>'],
    ['Arabic letters in Sorani', 'ckb', '<p>خيزان</p>'],
    ['Ukrainian in Russian', 'ru', '<p>Допомога для всіх</p>'],
    ['Russian in Ukrainian', 'uk', '<p>Помощь для семьи, мы рядом</p>'],
    ['English in Finnish', 'fi', '<p>This is for you and your family</p>'],
    ['Finnish in English', 'en', '<p>Soita, jos sinä voi odottaa tai kun tämä jatkuu</p>'],
    ['Swedish in Finnish', 'fi', '<p>Det är inte för alla som bor här</p>'],
    ['Estonian in Finnish', 'fi', '<p>Kui teie laps ei saab aru, kes aitab või mis on see</p>'],
    ['Somali in English', 'en', '<p>Haddii aad qoys leh waxaad heli kartaa iyo ama</p>'],
    ['Turkish in Swedish', 'sv', '<p>Aileniz ve siz bu hizmet için bir yer</p>'],
    [
      'a text with the wrong language',
      'fi',
      '<p lang="sv">Soita, jos sinä voi odottaa tai kun tämä jatkuu</p>',
    ],
    ['a code that is no language', 'fi', '<p lang="suomi1">Perhe</p>'],
    ['a code of nothing', 'fi', '<p lang="xx">Perhe</p>'],
    ['no language', '', '<p>Perhe</p>'],
    ['a name of a language without it', 'fi', '<a hreflang="sv" href="/sv/"><b>svenska</b></a>'],
    [
      'a name of a language without its direction',
      'fi',
      '<a hreflang="ar" href="/ar/" lang="ar">العربية</a>',
    ],
  ])('%s', (_, lang, html) => {
    expect(languageFlaws(page(lang, html))).not.toEqual([]);
  });

  it.each([
    ['a name', 'ar', '<p>اتصل بمؤسسة Kela. موقع Kela: www.kela.fi/omakela tai@kela.fi</p>'],
    ['the name of the site', 'ar', '<p>موقع Perhe mielessä</p>'],
    ['a licence', 'ru', '<p>Содержание: CC BY 4.0</p>'],
    ['a language that is told', 'ar', '<p>قل: <bdi lang="fi" dir="ltr">Tarvitsen tulkin heti</bdi>.</p>'],
    ['two parts', 'zh-Hans', '<p>Kela <bdi lang="fi">Oma Kela</bdi> Migri</p>'],
    [
      'a page of another language',
      'fi',
      '<article lang="en"><p>This is for you and your family</p></article>',
    ],
    ['a language of no table', 'fi', '<p lang="vi">Gia đình và của bạn</p>'],
    ['a link to a language', 'fi', '<a hreflang="ar" href="/ar/"><b lang="ar" dir="rtl">العربية</b></a>'],
    ['numbers', 'fa', '<p>80, 112</p><script>const a = "x y z"</script>'],
  ])('nothing in %s', (_, lang, html) => {
    expect(languageFlaws(page(lang, html), ['Perhe mielessä'])).toEqual([]);
  });
});

describe('the check of directions sees', () => {
  it.each([
    ['Arabic that runs from left to right', 'fi', '<p lang="ar">العربية.</p>'],
    ['a telephone number', 'ar', '<p>اتصل بالرقم 080 005 005.</p>'],
    ['a number from abroad', 'fa', '<p>شماره +358 295 020 900</p>'],
    ['a number of two groups', 'ar', '<p>اتصل بالرقم 0295 020900</p>'],
    ['a Finnish word', 'ar', '<p>هذا (hätänumero) رقم</p>'],
    ['a Finnish word that says its language alone', 'ar', '<p>هذا <span lang="fi">hätänumero</span> رقم</p>'],
  ])('%s', (_, lang, html) => {
    expect(directionFlaws(page(lang, html))).not.toEqual([]);
  });

  it.each([
    ['a box', 'ar', '<p>اتصل <bdi>080 005 005</bdi> أو <span dir="ltr">0295 020 900</span></p>'],
    ['isolates', 'ar', '<h1>رقم الطوارئ \u2068080 005 005\u2069</h1>'],
    ['a name that stands alone', 'ar', '<p>اتصل</p><a href="/ar/"><span lang="fi">Perhe mielessä</span></a>'],
    ['single numbers', 'ar', '<p>في عام 2026: نحو 800 يورو، 50%</p>'],
    ['Arabic in its direction', 'fi', '<p lang="ar" dir="rtl">العربية</p><bdi lang="ar">العربية</bdi>'],
    ['an attribute', 'fi', '<img lang="ar" alt="العربية">'],
  ])('nothing in %s', (_, lang, html) => {
    expect(directionFlaws(page(lang, html))).toEqual([]);
  });
});
