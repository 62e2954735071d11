import { describe, expect, it, test } from 'vitest';
import { decode, placeOf } from '../../src/reader/source.ts';
import { judged, told } from './support.ts';

const KiB = 1024;
const read = (input: string | Uint8Array) =>
  judged((findings) => decode(typeof input === 'string' ? Buffer.from(input) : input, findings));
const flaws = (input: string | Uint8Array) => told(read(input).problems);

describe('decode', () => {
  test.each([
    ['plain text', 'Hei.\n'],
    ['nothing', ''],
    ['letters of every script', 'äö å Ж عائلة کوردی 家庭 éè \u{1f9d1}\u200d\u{1f33e}'],
    ['marks of typography', 'a\u00a0b\u00adc\u2013d\u2060e\u200ef\u200fg\u2068h\u2069'],
    ['a tab', 'a\tb'],
  ])('gives %s as it is', (_, text) => {
    expect(read(text)).toEqual({ result: text, problems: [] });
  });

  it('gives Windows line ends as line feeds', () => {
    expect(read('a\r\nb\r\n').result).toBe('a\nb\n');
  });

  it('takes 200 KiB and not one byte more, counting bytes', () => {
    const line = `${'ä'.repeat(127)} \n`;
    const most = line.repeat(800);
    expect(Buffer.byteLength(most)).toBe(200 * KiB);
    expect(flaws(most)).toEqual([]);
    const { problems } = read(`${most}x`);
    expect(told(problems)).toEqual(['too-large 1:1']);
    expect(problems[0]?.values).toEqual({ size: String(200 * KiB + 1), most: String(200 * KiB) });
  });

  test.each([
    ['Latin 1', Buffer.from('äiti', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffHei', 'utf16le')],
    ['an overlong form', Buffer.from([0x2f, 0xc0, 0xaf])],
    ['half a surrogate pair', Buffer.from([0xed, 0xa0, 0x80])],
    ['a cut letter', Buffer.from('ä').subarray(0, 1)],
  ])('refuses %s', (_, bytes) => {
    expect(flaws(bytes)).toEqual(['not-utf8 1:1']);
  });

  test.each([
    ['NUL', '\u0000', 'U+0000'],
    ['escape', '\u001b', 'U+001B'],
    ['a lone carriage return', '\r', 'U+000D'],
    ['vertical tab', '\u000b', 'U+000B'],
    ['form feed', '\u000c', 'U+000C'],
    ['delete', '\u007f', 'U+007F'],
    ['next line', '\u0085', 'U+0085'],
    ['byte order mark', '\ufeff', 'U+FEFF'],
    ['sign of a lost object', '\uFFFC', 'U+FFFC'],
    ['line separator', '\u2028', 'U+2028'],
    ['paragraph separator', '\u2029', 'U+2029'],
  ])('refuses %s, showing where it is', (_, character, shown) => {
    const { problems, result } = read(`eka\r\nto${character}ka`);
    expect(result).toBeUndefined();
    expect(told(problems)).toEqual(['strange-character 2:3']);
    expect(problems[0]?.values).toEqual({ character: shown });
  });

  it('refuses a byte order mark at the start too', () => {
    expect(flaws('\ufeff---\n')).toEqual(['strange-character 1:1']);
  });

  test.each([
    ['a line', 'a '.repeat(10_000), 'a '.repeat(10_001)],
    ['a run without spaces', 'x'.repeat(5_000), 'x'.repeat(5_001)],
    ['quotes', '> '.repeat(30), '> '.repeat(31)],
    ['quotes without spaces', '>'.repeat(30), '>'.repeat(31)],
    ['brackets', '['.repeat(100), '['.repeat(101)],
    ['brackets that close', '[]'.repeat(500), `${'['.repeat(101)}${']'.repeat(101)}`],
    ['tags', '<b> '.repeat(600), '<b> '.repeat(601)],
    ['tags that close', '<b></b> '.repeat(2_000), '<b> '.repeat(601) + '</b> '.repeat(601)],
    [
      'tags after stray ends',
      `${'/> '.repeat(9)}${'<b> '.repeat(600)}`,
      '/> '.repeat(9) + '<b> '.repeat(601),
    ],
    ['stars', '* '.repeat(5_000), '* '.repeat(2_500) + '_ '.repeat(2_501)],
  ])('takes %s up to a limit, and no more', (_, most, more) => {
    expect(flaws(`eka\n${most}`)).toEqual([]);
    expect(flaws(`eka\n${more}`)).toEqual(['too-deep 2:1']);
  });

  it('counts tags and stars over all lines', () => {
    expect(flaws('<b>\n'.repeat(601))).toEqual(['too-deep 601:1']);
    expect(flaws('* \n'.repeat(5_001))).toEqual(['too-deep 5001:1']);
  });
});

describe('placeOf', () => {
  test.each([
    [0, { line: 1, column: 1 }],
    [2, { line: 1, column: 3 }],
    [3, { line: 2, column: 1 }],
    [6, { line: 3, column: 2 }],
  ])('offset %i of "ab⏎c⏎de"', (offset, place) => {
    expect(placeOf('ab\nc\nde', offset)).toEqual(place);
  });
});
