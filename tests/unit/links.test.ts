import { describe, expect, it, test } from 'vitest';
import { sectionKeys } from '../../src/domain/sections.ts';
import { judgeLink, wordsThatDeceive } from '../../src/reader/links.ts';

describe('judgeLink', () => {
  test.each([
    ...sectionKeys,
    'methods/perhe-yhtenaiseksi',
    'everyday/kela#mika-kela-on',
    'methods#luku',
    'search',
    'blog/2026',
  ])('"%s" leads inside the site, language-free', (address) => {
    expect(judgeLink(address)).toEqual({ kind: 'inner', target: address });
  });

  test.each(['#luku', '#حق', '#mikä-kela-on', '#constructor'])('"%s" is a place on this page', (address) => {
    expect(judgeLink(address)).toEqual({ kind: 'anchor' });
  });

  test.each([
    'tel:112',
    'tel:+358-20-6922',
    'mailto:a@b.fi?subject=Hei%20vaan&body=x',
    'tel:+358206922',
    'tel:080005005',
    'mailto:neuvonta@example.org',
  ])('"%s" calls or writes', (address) => {
    expect(judgeLink(address)).toEqual({ kind: 'direct' });
  });

  test.each([
    'https://www.kela.fi',
    'https://www.kela.fi/?a=1&b=2#c',
    'HTTPS://kela.fi/',
    'https://fi.wikipedia.org/wiki/Äitiys_(tukimuoto)',
    'https://www.työelämä.fi/',
    'https://example.org/@nimi',
  ])('"%s" leads out', (address) => {
    expect(judgeLink(address)).toEqual({ kind: 'outer' });
  });

  it('lets an address without protection pass, with a warning', () => {
    expect(judgeLink('http://vanha.example/a')).toEqual({ kind: 'outer', warning: 'link-http' });
    expect(judgeLink('http://a@b.example/')).toEqual({ kind: 'refused', rule: 'link-form' });
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    'blob:https://example.org/x',
    'mailto:',
    'mailto:a@b.fi?bcc=c@d.fi',
    'mailto:a b@c.fi',
    'mailto:a@b.fi,c@d.fi',
    'mailto:a@b.fi?subject=x&bcc=c@d.fi',
    'mailto:a@b.fi?subject=x&cc=c',
    'mailto:a%0Abcc:c@d.fi',
    'tel:112-',
    'tel:',
    'tel:112;ext=1',
    'tel:*#06#',
    'sms:112',
  ])('refuses the kind of "%s"', (address) => {
    expect(judgeLink(address)).toEqual({ kind: 'refused', rule: 'link-scheme' });
  });

  test.each([
    ['nothing', ''],
    ['a mark without a place', '#'],
    ['a place with a space', '#a b'],
    ['an address from the root', '/fi/arki/kela/'],
    ['another host', '//evil.example'],
    ['a neighbour', './kela'],
    ['a parent', '../toinen/'],
    ['backslashes', '\\\\evil.example'],
    ['a language in front', 'fi/arki/kela'],
    ['a segment for a section', 'arki/kela'],
    ['a capital letter', 'methods/Trt'],
    ['a letter that no id has', 'methods/trt-ä'],
    ['a slash at the end', 'methods/trt/'],
    ['a page below an entry', 'everyday/kela/fi'],
    ['two marks', 'methods/trt#a#b'],
    ['search with an id', 'search/x'],
    ['a query', 'search?q=x'],
    ['a leading space', ' javascript:alert(1)'],
    ['a tab inside a scheme', 'java\tscript:alert(1)'],
    ['a control character in front', '\u0001javascript:alert(1)'],
    ['a name of every object', 'constructor/x'],
    ['__proto__', '__proto__'],
    ['a user in front of the host', 'https://kela.fi@evil.example/'],
    ['a user and a password', 'https://a:b@evil.example/'],
    ['a port', 'https://kela.fi:8443/'],
    ['an address in numbers', 'https://192.0.2.1/'],
    ['numbers in disguise', 'https://0xc0000201/'],
    ['IPv6', 'https://[2001:db8::1]/'],
    ['a host without a dot', 'https://localhost/'],
    ['no host', 'https://'],
    ['a space', 'https://kela.fi/a b'],
    ['a line feed', 'https://kela.fi/\nx'],
    ['a backslash', 'https://kela.fi\\@evil.example'],
    ['a right-to-left override', 'https://kela.fi/\u202ex'],
    ['a zero-width space', 'https://ke\u200bla.fi/'],
  ])('refuses %s', (_, address) => {
    expect(judgeLink(address)).toEqual({ kind: 'refused', rule: 'link-form' });
  });

  it('judges the same each time', () => {
    for (const address of ['https://kela.fi', 'tel:112', '#a', 'methods', 'x'])
      expect(judgeLink(address)).toEqual(judgeLink(address));
  });
});

describe('judgeLink of a text that stands somewhere', () => {
  const base = { section: 'blog', id: 'juttu' } as const;

  test.each([
    ['../toinen/', 'blog/toinen'],
    ['../toinen', 'blog/toinen'],
    ['../../arki/kela/', 'everyday/kela'],
    ['../../everyday/kela/#mika', 'everyday/kela#mika'],
    ['../../vardag/kela/', 'everyday/kela'],
    ['/fi/arki/kela/', 'everyday/kela'],
    ['/en/everyday/kela/?a=b#c', 'everyday/kela#c'],
    ['/fi/haku/?q=a', 'search'],
    ['/fi/', ''],
    ['/', ''],
    ['./', 'blog/juttu'],
    ['./kortti/', 'blog/juttu/kortti'],
    ['?a', 'blog/juttu'],
    ['/fi/muu/x/', 'muu/x'],
  ])('turns "%s" into the house form', (address, target) => {
    expect(judgeLink(address, base)).toEqual({ kind: 'inner', target, relative: true });
    expect(judgeLink(address)).toEqual({ kind: 'refused', rule: 'link-form' });
  });

  test.each([
    ['another host', '//evil.example'],
    ['backslashes', '/\\\\evil.example'],
    ['a coded backslash', '/%5Cevil.example'],
    ['coded dots', '../%2e%2e/x'],
    ['a coded slash', '../a%2Fb'],
    ['a coded line feed', '/a%0ab'],
    ['three levels up', '../../../x/'],
    ['three levels up and down again', '../a/../../b/../'],
    ['a space', '../a b/'],
    ['a direction', '../a\u202e/'],
    ['a control character', '/\u0001javascript:alert(1)'],
  ])('refuses %s', (_, address) => {
    expect(judgeLink(address, base)).toEqual({ kind: 'refused', rule: 'link-form' });
  });
});

describe('wordsThatDeceive', () => {
  test.each([
    ['www.kela.fi/tuet', 'https://evil.example/tuet', 'www.kela.fi', 'evil.example'],
    ['Katso kela.fi.', 'https://evil.example/', 'kela.fi', 'evil.example'],
    ['https://kela', 'https://evil.example/', undefined, undefined],
    ['(Kela.fi)', 'https://kela.fi.evil.example/', 'Kela.fi', 'kela.fi.evil.example'],
    ['kela.fi', 'https://notkela.fi/', 'kela.fi', 'notkela.fi'],
    ['apu@kela.fi', 'mailto:apu@evil.example', 'kela.fi', 'evil.example'],
    ['kela.fi', 'https://www.kela.fi/tuet', undefined, undefined],
    ['asiointi.kela.fi', 'https://kela.fi', undefined, undefined],
    ['työelämä.fi', 'https://tyoelama.fi', undefined, undefined],
    ['Suomi.fi-viestit', 'https://dvv.fi/a', undefined, undefined],
    ['Suomi.fi-viestit', 'https://evil.example/a', 'Suomi.fi', 'evil.example'],
    ['ohje.pdf, Node.js, klo 9.30 ja esim. näin', 'https://a.example/', undefined, undefined],
    ['apu@kela.fi', 'mailto:apu@kela.fi', undefined, undefined],
    ['www.kela.fi', 'everyday/kela', undefined, undefined],
    ['kela\uFF0Efi', 'https://evil.example/', 'kela.fi', 'evil.example'],
    ['kela\u3002fi', 'https://evil.example/', 'kela.fi', 'evil.example'],
    ['kela\uFF61fi', 'https://evil.example/', 'kela.fi', 'evil.example'],
    ['kela\u2024fi', 'https://evil.example/', 'kela.fi', 'evil.example'],
    ['ｋｅｌａ.fi', 'https://evil.example/', 'kela.fi', 'evil.example'],
    ['apu@kela\uFF0Efi', 'mailto:apu@evil.example', 'kela.fi', 'evil.example'],
    ['https://kela.fi@evil.example', 'https://evil.example/', 'kela.fi', 'evil.example'],
    ['co.uk', 'https://evil.co.uk/', 'co.uk', 'evil.co.uk'],
    ['co.uk', 'https://co.uk/', undefined, undefined],
    ['nhs.uk', 'https://www.nhs.uk/', undefined, undefined],
    ['tuki.Ja', 'https://kela.fi/', undefined, undefined],
    ['ks.em. sivu', 'https://kela.fi/', undefined, undefined],
    ['kela.se', 'https://kela.fi/', 'kela.se', 'kela.fi'],
    ['europa.eu', 'https://kela.fi/', 'europa.eu', 'kela.fi'],
  ])('of «%s» and %s', (words, address, shown, real) => {
    expect(wordsThatDeceive(words, address)).toEqual(shown === undefined ? undefined : { shown, real });
  });
});
