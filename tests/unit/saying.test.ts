import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/domain/part.ts';
import { sayingsOf } from '../../src/domain/saying.ts';
import { readSound } from './support.ts';

const plain = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : plain(part.children))).join('');
const said = (body: string, locale: 'fi' | 'ar' | 'zh') => {
  const found = sayingsOf(readSound(body).parts, locale);
  return found && [plain(found.lead), ...found.said.map(({ code, words }) => `${code}: ${plain(words)}`)];
};

const finnish =
  '## Mitä sanot?\n\nNäytä tämä työntekijälle.\n\n- Suomeksi: ”Tarvitsen tulkin. Kieleni on …”\n' +
  '- Englanniksi: <Lang code="en">“I need an interpreter.”</Lang>\n';

describe('what a text gives its reader to say', () => {
  it('is told from the text, each in its language', () => {
    expect(said(`## Mikä?\n\n- Kela: tuki\n\n${finnish}\n## Muuta\n\n- Eka: ”x”\n`, 'fi')).toEqual([
      'Näytä tämä työntekijälle.',
      'fi: ”Tarvitsen tulkin. Kieleni on …”',
      'en: “I need an interpreter.”',
    ]);
  });

  it('may have words of other languages in it, and any colon before it', () => {
    const arabic =
      '## ماذا؟\n\n- بالعربية: «أحتاج إلى <Lang code="fi">Wilma</Lang>. نعم.»\n' +
      '- بالفنلندية: <Lang code="fi">”Tarvitsen Wilma-tunnuksen.”</Lang>\n';
    expect(said(arabic, 'ar')).toEqual([
      '',
      'ar: «أحتاج إلى Wilma. نعم.»',
      'fi: ”Tarvitsen Wilma-tunnuksen.”',
    ]);
    const chinese = '## 怎么说？\n\n- 中文：“我：好。”\n- 芬兰语：<Lang code="fi">”Hyvä.”</Lang>\n';
    expect(said(chinese, 'zh')).toEqual(['', 'zh: “我：好。”', 'fi: ”Hyvä.”']);
  });

  it.each([
    ['there is no other', finnish.replace(/- Engl.*\n/, '')],
    ['the other’s language has no colon', finnish.replace('Englanniksi:', 'Englanniksi')],
    ['the other has more behind it', finnish.replace('</Lang>', '</Lang> (englantia)')],
  ])('is in the text’s own language alone where %s', (_, body) => {
    expect(said(body, 'fi')).toEqual(['Näytä tämä työntekijälle.', 'fi: ”Tarvitsen tulkin. Kieleni on …”']);
  });

  it.each([
    ['words without quotation marks', finnish.replaceAll(/[”“]/g, '')],
    ['two sentences in the text’s own language', finnish.replace(/<\/?Lang[^>]*>/g, '')],
    ['words that others say', '## Luulot\n\n- ”Sanotaan: ”ei”.” Ei.\n'],
    ['nothing', '## Mikä?\n\nTeksti.\n'],
  ])('is not made of %s', (_, body) => {
    expect(said(body, 'fi')).toBeUndefined();
  });
});
