import { describe, expect, it, test } from 'vitest';
import { sectionKeys } from '../../src/domain/sections.ts';
import { judgeLink } from '../../src/reader/links.ts';

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

  test.each(['tel:112', 'tel:+358206922', 'tel:080005005', 'mailto:neuvonta@example.org'])(
    '"%s" calls or writes',
    (address) => {
      expect(judgeLink(address)).toEqual({ kind: 'direct' });
    },
  );

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
