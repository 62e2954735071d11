import { body, matter, titled, whole, type Case } from './case.ts';

const post = '---\ntitle: A\nsummary: B\npublished: 2026-11-21\nauthors: [toimitus]\n---\n\nTeksti.\n';

/** Posts that the guard must take, at least one for each requirement: what looks like an attack and is none. */
export const goodPosts: readonly Case[] = [
  whole('G2', 'Windows line ends', post.replaceAll('\n', '\r\n')),
  whole('G2', 'no line end at the end', post.trimEnd()),
  body(
    'G2',
    'a long article',
    '## Luku\n\nTavallista tekstiä, jossa on pilkkuja, lukuja 12,5 ja nimiä.\n\n'.repeat(120),
  ),
  body('G2', 'a decomposed letter', 'a\u0308iti o\u0308ljy'),
  body('G3', 'a line in the text', 'a\n\n---\n\nb\n\n***\n\nc'),
  titled('G4', 'a colon and a hash in quotes', '"Miksi: 5 < 10? #1 ”a” & \'b\'"'),
  matter('G4', 'a list on lines', 'tags:\n  - kunnat\n  - nuoret'),
  matter('G5', 'the editors’ mark for drafts', 'review: machine'),
  titled('G6', 'scary words in the title', '"javascript: ja data: sanoina, onload="'),
  titled('G6', 'a name from right to left', 'مرحبا'),
  body(
    'G8',
    'the words in a line',
    'Suomen import ja export, ja\n`import x` koodina.\n\n```js\nimport x from "y";\n```',
  ),
  body('G8', 'the words with an ending', 'import-tilasto kasvoi\n\nexport, import ja\nimport: sanoja'),
  body('G9', 'a footnote with a list and a note', 'a[^1]\n\n[^1]: b {/* c */}\n\n    - d\n    - e'),
  body('G9', 'notes that nobody sees', '{/* muistiinpano */}\n\na {/* toinen, `{` ja */} b'),
  body('G9', 'braces that are text', 'a \\{b} `{c}` &#123;d&#125;'),
  body(
    'G10',
    'every component',
    '<Callout type="info" title="Huomaa: 5 < 10 & ”näin”">\n\n- a\n\n</Callout>\n\n<Quote cite="Vetäjä">\n\na\n\n</Quote>\n\n<Steps>\n\n1. a\n\n</Steps>\n\nb <Lang code="ar">مرحبا</Lang>',
  ),
  body('G11', 'quotes and signs in a prop', '<Quote cite=\'Äidin "oma" > sana\'>\n\na\n\n</Quote>'),
  body(
    'G12',
    'links of every kind',
    '[a](methods/trt), [b](everyday/kela#mika), [c](https://www.kela.fi/?a=1&b=https%3A%2F%2Fb.fi#c), [d](mailto:a@b.fi), [e](tel:+358206922), [f](#luku), https://www.kela.fi\n\n## Luku',
  ),
  body('G12', 'hosts with our own letters', '[työelämä](https://www.työelämä.fi/ä_(b))'),
  body(
    'G12',
    'addresses as a browser shows them',
    '[a](../toinen/) [b](/fi/arki/kela/) [c](../../arki/kela/#b)',
  ),
  body(
    'G12',
    'words that show the host they lead to',
    '[Kela.fi](https://www.kela.fi) [asiointi.kela.fi](https://kela.fi/a) [a@kela.fi](mailto:a@kela.fi) [esim. Node.js](https://nodejs.org)',
  ),
  body(
    'G12',
    'numbers that are the ones they show',
    '[112](tel:112) [020 692 200](tel:+35820692200) [+358 (0)20 692 200 ma–pe 9–15](tel:+35820692200) [soita](tel:020692200) [soita klo 8-16, 24 h, vuonna 2026](tel:112)',
  ),
  body('G12', 'a mail with a subject and lines', '[a](mailto:a@b.fi?subject=T%C3%A4&body=a%0D%0Ab)'),
  body('G12', 'brackets and colons that are no address', '[huom]: näin\n\n[1]: javascript: on kieli'),
  body('G12', 'an address that is not protected', '[a](http://vanha.example/)', '~link-http 8'),
  body('G12', 'an address without a scheme, which is taken as a safe one', 'Katso www.kela.fi.'),
  body('G10', 'a list of tasks', '- [ ] a\n- [x] b'),
  body('G13', 'a picture beside the text', '![Kolme perhettä](./kuva.png "Kuvateksti")'),
  matter('G13', 'a cover', 'cover: ./kuva.png\ncoverAlt: "Mitä näkyy"'),
  body('G14', 'Arabic with marks', 'رقم: \u200e020 692 200\u200e. \u2067www.kela.fi\u2069 \u061c123'),
  body('G15', 'Persian and emoji', 'می\u200cخواهم 👩\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3'),
  body('G15', 'typography', 'Kotoutumis\u00adsuunnitelma 5\u00a0€ a\u2060b'),
  body('G16', 'words of many scripts, and units', 'Kela Кела IT-специалист 5 µm 10 kΩ Ελλάδα'),
  body('G16', 'letters with a meaning of their own', '5 × 10⁻³ Δt ½ ℃ ℓ ① \u{1d49e} 中国ＡＢＣ公司 №'),
  body('G17', 'code with a language and a remark', '```js {1-3} title="a"\na\n```\n\n```\nb\n```'),
  body('G18', 'signs as text', 'a &lt;3 b < c, 5 > 4, $5 100 %, \\*a\\*, a_b_c'),
  body(
    'G25',
    'headings that are names of every object',
    '## constructor\n\n## \\_\\_proto\\_\\_\n\n## Main\n\n## Search\n\nViite [toString] ja alaviite[^constructor].\n\n[^constructor]: Selitys.',
  ),
];
