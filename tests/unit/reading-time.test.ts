import { describe, expect, it, test } from 'vitest';
import { charactersIn, minutesToRead } from '../../src/domain/reading-time.ts';
import { readText, sourceFile } from './support.ts';

describe('how long a text is', () => {
  test.each([
    ['Kolme sanaa tässä.', 18],
    ['## Otsikko\n\nTeksti.', 'Otsikko Teksti.'.length],
    ['- yksi\n- kaksi\n1. kolme', 'yksi kaksi kolme'.length],
    ['Lue [juttu](methods/trt) ja **tämä**.', 'Lue juttu ja tämä.'.length],
    ['<Callout type="info" title="Huomaa">\n\nHei.\n\n</Callout>', 'Hei.'.length],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |', 'a b 1 2'.length],
    ['', 0],
  ])('%j', (markdown, characters) => {
    expect(charactersIn(markdown)).toBe(characters);
  });

  it('is known of posts only, in their own language', () => {
    expect(readText(sourceFile('blog', 'Hei vaan.\n')).entry?.text.characters).toBe(9);
    expect(readText(sourceFile('cafe', 'Hei vaan.\n'), 'cafe').entry?.text.characters).toBeUndefined();
  });
});

describe('how long a text takes', () => {
  test.each([
    [0, 1],
    [500, 1],
    [3_530, 4],
    [8_824, 10],
  ])('%i characters: %i min', (characters, minutes) => {
    expect(minutesToRead(characters)).toBe(minutes);
  });
});
