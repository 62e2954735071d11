import { describe, expect, it, test } from 'vitest';
import { mailLocales } from '../../src/comments/mail.ts';
import { readFields } from '../../src/tools/comments/fields.ts';
import { readMail } from '../../src/tools/comments/read-mail.ts';
import { strip, stripName } from '../../src/tools/comments/strip.ts';
import { filledMail, type Filling } from './comment-support.ts';

/** As a mail program sends it: headers, and the words in an encoding. */
const eml = (text: string, headers: readonly string[] = []): string =>
  [
    'Received: from mail.example.org (192.0.2.7) by mx.example.org; Sat, 21 Nov 2026 10:00:00 +0200',
    'From: Aino Virta <aino.virta@example.org>',
    'To: toimitus@perhe-mielessa.example',
    'Subject: Kommentti: juttu',
    'Date: Sat, 21 Nov 2026 10:00:00 +0200',
    'MIME-Version: 1.0',
    ...headers,
    '',
    text,
  ].join('\r\n');

const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];
const words = filledMail();
const html = `<html><body><p>${words.replaceAll('\n', '<br>')}</p><script>alert(1)</script></body></html>`;
const parts = (...each: readonly (readonly [type: string, body: string])[]): string =>
  [...each.map(([type, body]) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`), '--b--\r\n'].join('');
const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte === 10
        ? '=0A'
        : byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase()}`
          : String.fromCharCode(byte),
    )
    .join('')
    .replace(/.{1,60}(?<!=.?)/g, '$&=\r\n');

/** What the command makes of a mail. */
async function taken(mail: string | Buffer): Promise<object | string> {
  const read = await readMail(Buffer.from(mail as string));
  if (typeof read === 'string') return read;
  const fields = readFields(read.text, undefined);
  if (typeof fields === 'string') return fields;
  const { post, name, locale } = fields;
  const { text, cuts } = strip(fields.text);
  return { post, name, locale, text, cuts: Object.fromEntries(cuts) };
}
const wanted = { post: 'juttu', name: 'Aino', locale: 'fi', text: 'Kiitos kirjoituksesta.', cuts: {} };

describe('a mail', () => {
  test.each<readonly [string, string | Buffer]>([
    ['copied from the screen', words],
    ['copied with the lines above it', `Lähettäjä: Aino\nAihe: Kommentti: juttu\n\n${words}`],
    ['saved as a file', eml(words, plain)],
    ['with line ends of Windows', eml(words.replaceAll('\n', '\r\n'), plain)],
    [
      'in quoted-printable',
      eml(quotedPrintable(words), [
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
      ]),
    ],
    [
      'in base64',
      eml(Buffer.from(words).toString('base64'), [
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
      ]),
    ],
    [
      'in another encoding than UTF-8',
      Buffer.from(eml(words, ['Content-Type: text/plain; charset=iso-8859-1']), 'latin1'),
    ],
    [
      'with a copy in HTML',
      eml(parts(['text/plain; charset=utf-8', words], ['text/html; charset=utf-8', html]), [
        'Content-Type: multipart/alternative; boundary=b',
      ]),
    ],
    [
      'with a picture',
      eml(parts(['text/plain; charset=utf-8', words], ['image/png; name="perhe.png"', 'x']), [
        'Content-Type: multipart/mixed; boundary=b',
      ]),
    ],
    ['as the answer to another', words.replace(/^/gm, '> ')],
    ['broken into short lines', words.replace(/(.{50,70}) /g, '$1\n')],
    ['whose letters are parted from their dots', words.normalize('NFD')],
    ['saved so', eml(words.normalize('NFD'), plain)],
    ['with hard spaces', words.replaceAll(': ', ':\u00A0')],
  ])('%s is read', async (_, mail) => {
    expect(await taken(mail)).toEqual(wanted);
  });

  test.each(mailLocales)('begun in %s is read', async (locale) => {
    const answer = { fi: 'Kyllä.', sv: 'JA', en: 'yes' }[locale];
    expect(await taken(filledMail({ locale, answer, language: 'ar', text: 'شكرا' }))).toMatchObject({
      locale: 'ar',
      text: 'شكرا',
    });
  });

  test.each<readonly [string, string]>([
    ['html-only', eml(html, ['Content-Type: text/html; charset=utf-8'])],
    ['empty', eml('', plain)],
    ['no-lines', 'Hei, kommenttini on tämä.'],
    ['no-lines', words.replace(/Kommentti:[^]*/, '')],
    ['no-permission', filledMail({ answer: '' })],
    ['no-permission', filledMail({ answer: 'ei' })],
    ['no-permission', filledMail({ answer: 'kyllä tai ei' })],
    ['other-permission', words.replace('Saatte julkaista', 'Ette saa julkaista')],
    ['old-permission', words.replace('Lupa 2026-11-22', 'Lupa 2020-01-01')],
    ['no-name', filledMail({ name: ' ' })],
    ['no-language', filledMail({ language: 'klingon' })],
    ['no-post', filledMail({ post: '../../etc' })],
  ])('is refused: %s', async (reason, mail) => {
    expect(await taken(mail)).toBe(reason);
  });

  it('says on which day it was sent', async () => {
    expect(await readMail(Buffer.from(eml(words, plain)))).toMatchObject({
      date: '2026-11-21',
      attachments: 0,
    });
    expect(await readMail(Buffer.from(words))).toMatchObject({ date: undefined, headers: 0 });
  });

  it('may have lines of ours in the comment itself', async () => {
    const text = 'Kieli on tärkeä.\nNimi tai nimimerkki: ei haittaa.';
    expect(await taken(filledMail({ text }))).toMatchObject({ name: 'Aino', text });
  });
});

describe('what is left of a comment', () => {
  test.each<readonly [string, string, Readonly<Record<string, number>>]>([
    ['Hei.\n\n--\nAino Virta\nErityisopettaja', 'Hei.', { signature: 3 }],
    ['Hei.\n\nLähetetty iPhonesta', 'Hei.', { signature: 1 }],
    [
      'Hei.\n\nla 21.11.2026 klo 10.00 Toimitus <t@example.org> kirjoitti:\n> Kiitos.\n> Julkaisemme.',
      'Hei.',
      { quoted: 3 },
    ],
    [
      'Hei.\n\nOn Sat, Nov 21, 2026 at 10:00 AM The Editors of the site\n<t@example.org> wrote:\n> Thanks.',
      'Hei.',
      { quoted: 3 },
    ],
    ['Hei.\n-----Alkuperäinen viesti-----\nLähettäjä: a\nx', 'Hei.', { quoted: 3 }],
    ['Hei.\n________________________________\nFrom: a@example.org\nx', 'Hei.', { quoted: 3 }],
    ['> Vanhaa.\nHei.', 'Hei.', { quoted: 1 }],
    [
      'Soita 040 123 4567 tai a@example.org, tunnus 131052-308T.',
      'Soita […] tai […], tunnus […].',
      { phone: 1, email: 1, 'identity-code': 1 },
    ],
    ['Katso https://a.fi/x, https://b.fi ja www.c.fi.', 'Katso https://a.fi/x, […] ja […]', { address: 2 }],
    ['a\u202Eb\u200Bc\u0007', 'abc', { hidden: 3 }],
    ['a\u00A0b', 'a b', {}],
    ['Yksi.\n\n\n\nKaksi.  ', 'Yksi.\n\nKaksi.', {}],
    [
      `${'Pitkä rivi, jonka sähköpostiohjelma katkaisi juuri tästä kohdasta'}\nja jatkoi.\nOma rivi.`,
      'Pitkä rivi, jonka sähköpostiohjelma katkaisi juuri tästä kohdasta ja jatkoi.\nOma rivi.',
      {},
    ],
    ['- yksi\n- kaksi', '- yksi\n- kaksi', {}],
    ['<b>Hei</b> & <script>alert(1)</script>', '<b>Hei</b> & <script>alert(1)</script>', {}],
    ['Terveisin\nAino', 'Terveisin\nAino', {}],
  ])('%j', (said, text, cuts) => {
    const left = strip(said);
    expect([left.text, Object.fromEntries(left.cuts)]).toEqual([text, cuts]);
  });

  it('has a name in one line, without an address', () => {
    expect(stripName(' Aino\n\u202E a@example.org ').text).toBe('Aino […]');
  });
});

test('a mail has lines that are filled in as a reader would', () => {
  const fillings: readonly Filling[] = [{}, { locale: 'sv', answer: 'ja' }];
  for (const filling of fillings) expect(filledMail(filling).split('\n')).toHaveLength(7);
});
