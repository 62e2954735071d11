import { describe, expect, it } from 'vitest';
import { shareLinks } from '../../src/domain/share-links.ts';

const address = 'https://perhe-mielessa.example/ar/everyday/kela/';

/** What a program reads in the query of a link. */
const asked = (link: string): ReadonlyMap<string, string> =>
  new Map(
    link
      .slice(link.indexOf('?') + 1)
      .split('&')
      .map((field): [string, string] => {
        const [name = '', value = ''] = field.split('=');
        return [name, decodeURIComponent(value)];
      }),
  );

describe.each([
  'Kela ja toimeentulotuki',
  'A & B? 100 % #1 = +',
  'رقم الطوارئ \u2068112\u2069',
  '紧急电话',
  "l'été",
])('links to send «%s»', (title) => {
  const links = shareLinks(title, address);
  const plain = title.replace(/[\u2068\u2069]/g, '');

  it('say title and address', () => {
    expect(asked(links.sms).get('body')).toBe(`${plain}\n${address}`);
    expect(asked(links.whatsapp).get('text')).toBe(`${plain}\n${address}`);
    expect(asked(links.email).get('subject')).toBe(plain);
    expect(asked(links.email).get('body')).toBe(`${plain}\r\n${address}`);
  });

  it('are plain ASCII addresses without spaces, quotes or signs of the query', () => {
    for (const link of Object.values(links) as string[]) {
      expect(link).toMatch(/^[\w:/.?&=%~-]+$/);
      expect(new URL(link).href).toBe(link);
    }
  });

  it('open the reader’s own program, and one service by its address', () => {
    expect(links.sms).toMatch(/^sms:\?&body=/);
    expect(links.email).toMatch(/^mailto:\?subject=/);
    expect(links.whatsapp).toMatch(/^https:\/\/wa\.me\/\?text=/);
  });
});

it('hold no line end of a title, which could begin another header of the mail', () => {
  const { email, sms, whatsapp } = shareLinks('Hei\r\nBcc: x@evil.example\t\u0085 a\n', address);
  expect(asked(email).get('subject')).toBe('Hei Bcc: x@evil.example a');
  expect(asked(email).get('body')).toBe(`Hei Bcc: x@evil.example a\r\n${address}`);
  expect([asked(sms).get('body'), asked(whatsapp).get('text')]).toEqual(
    Array(2).fill(`Hei Bcc: x@evil.example a\n${address}`),
  );
});
