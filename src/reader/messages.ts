/**
 * What authors read when something is wrong: per rule what it is and what to do, in Finnish and English.
 * `{name}` stands for a value of the problem.
 */
export interface Message {
  readonly fi: readonly [what: string, remedy: string];
  readonly en: readonly [what: string, remedy: string];
}

export const messages = {
  // The folder and the path
  'no-content-folder': {
    fi: ['Sisältökansiota {folder} ei ole.', 'Tarkista ympäristömuuttuja CONTENT_DIR tai poista se.'],
    en: ['There is no content folder {folder}.', 'Check the environment variable CONTENT_DIR, or unset it.'],
  },
  'no-content': {
    fi: [
      'Sisältökansiossa {folder} ei ole yhtään tekstiä.',
      'Tekstit ovat muotoa <osio>/<tunnus>/index.<kieli>.mdx.',
    ],
    en: [
      'The content folder {folder} holds no texts.',
      'Texts are named <section>/<id>/index.<language>.mdx.',
    ],
  },
  'path-shape': {
    fi: [
      'Tiedosto on väärässä paikassa.',
      'Nimeä se <osio>/<tunnus>/index.<kieli>.mdx, esimerkiksi blog/oma-juttu/index.fi.mdx.',
    ],
    en: [
      'The file is in the wrong place.',
      'Name it <section>/<id>/index.<language>.mdx, for instance blog/my-post/index.fi.mdx.',
    ],
  },
  'unknown-section': {
    fi: ['Osiota ”{section}” ei ole.', 'Käytä kansiota {known}.'],
    en: ['There is no section "{section}".', 'Use the folder {known}.'],
  },
  'bad-id': {
    fi: [
      'Tunnus ”{id}” ei kelpaa.',
      'Käytä pieniä kirjaimia a–z, numeroita ja väliviivoja; älä varattuja sanoja (fi, diat, kortti, opas, vertailu, suunnitelma, paketti).',
    ],
    en: [
      'The id "{id}" is not valid.',
      'Use small letters a–z, digits and hyphens; not the reserved words (fi, diat, kortti, opas, vertailu, suunnitelma, paketti).',
    ],
  },
  'unknown-language': {
    fi: ['Kieltä ”{code}” ei ole sivuston kielten taulukossa.', 'Käytä koodia {known}.'],
    en: ['The language "{code}" is not in the site’s table of languages.', 'Use one of {known}.'],
  },

  // The bytes
  'too-large': {
    fi: ['Tiedosto on liian suuri: {size} tavua, enintään {most}.', 'Jaa teksti kahdeksi.'],
    en: ['The file is too large: {size} bytes, at most {most}.', 'Divide the text in two.'],
  },
  'not-utf8': {
    fi: ['Tiedosto ei ole UTF-8-tekstiä.', 'Tallenna se merkistöllä UTF-8.'],
    en: ['The file is not UTF-8 text.', 'Save it with the encoding UTF-8.'],
  },
  'strange-character': {
    fi: [
      'Tekstissä on näkymätön ohjausmerkki {character}.',
      'Poista merkki; se tulee usein kopioitaessa toisesta ohjelmasta.',
    ],
    en: [
      'The text holds an invisible control character {character}.',
      'Delete it; it often comes along when copying from another program.',
    ],
  },
  'too-deep': {
    fi: [
      'Rakenne on liian syvä tai rivi liian pitkä.',
      'Yksinkertaista: vähemmän sisäkkäisiä merkintöjä, lyhyempiä rivejä.',
    ],
    en: [
      'The structure is nested too deep, or a line is too long.',
      'Simplify: fewer marks inside each other, shorter lines.',
    ],
  },

  // The front matter
  'front-matter-missing': {
    fi: [
      'Tiedoston alusta puuttuu tietolohko.',
      'Aloita ensimmäiseltä riviltä: ---, sitten tiedot (title: …), sitten ---.',
    ],
    en: [
      'The file has no front matter.',
      'Begin on the first line: ---, then the keys (title: …), then ---.',
    ],
  },
  'front-matter-fence': {
    fi: [
      'Tietolohkon sisällä on rivi, joka alkaa merkeillä ---, +++ tai ....',
      'Poista rivi tai pane teksti lainausmerkkeihin.',
    ],
    en: [
      'Inside the front matter a line begins with ---, +++ or ....',
      'Delete the line, or put the text in quotation marks.',
    ],
  },
  'front-matter-size': {
    fi: ['Tietolohko on liian suuri.', 'Siirrä pitkä teksti tietolohkon alle.'],
    en: ['The front matter is too large.', 'Move long text below it.'],
  },
  'yaml-syntax': {
    fi: [
      'Tietolohko ei ole kelvollista YAMLia: {detail}',
      'Tarkista rivi; pane kaksoispisteen sisältävä teksti lainausmerkkeihin.',
    ],
    en: [
      'The front matter is not valid YAML: {detail}',
      'Check the line; put a text with a colon in quotation marks.',
    ],
  },
  'yaml-plain': {
    fi: ['YAML-merkintä {what} ei ole sallittu.', 'Kirjoita arvo suoraan.'],
    en: ['The YAML mark {what} is not allowed.', 'Write the value itself.'],
  },
  'yaml-depth': {
    fi: ['Tietolohkossa on liian monta tasoa.', 'Käytä enintään neljää tasoa.'],
    en: ['The front matter has too many levels.', 'Use four at most.'],
  },
  'doubled-key': {
    fi: ['Sama avain on kahdesti.', 'Poista toinen.'],
    en: ['A key stands twice.', 'Delete one.'],
  },
  'unknown-key': {
    fi: [
      'Avainta ”{key}” ei tunneta.',
      'Poista se tai tarkista kirjoitusasu; avaimet ovat CONTRIBUTING-tiedostossa.',
    ],
    en: ['The key "{key}" is not known.', 'Delete it or check its spelling; CONTRIBUTING lists the keys.'],
  },
  'missing-key': {
    fi: ['Avain ”{key}” puuttuu.', 'Lisää se: {expected}.'],
    en: ['The key "{key}" is missing.', 'Add it: {expected}.'],
  },
  'bad-value': {
    fi: ['Avaimen ”{key}” arvo ”{value}” ei kelpaa.', 'Kirjoita {expected}.'],
    en: ['The value "{value}" of "{key}" is not valid.', 'Write {expected}.'],
  },
  'fact-in-translation': {
    fi: [
      'Avain ”{key}” on tosiasia, ja tosiasiat kirjoitetaan vain lähdetekstiin.',
      'Poista se käännöksestä; sivu ottaa sen lähteestä.',
    ],
    en: [
      'The key "{key}" is a fact, and facts are stated in the source text only.',
      'Delete it from the translation; the page takes it from the source.',
    ],
  },
  'source-missing': {
    fi: [
      'Tekstillä {entry} on vain käännöksiä, ei lähdettä.',
      'Lisää lähdeteksti, tai poista translation-lohko siitä, joka kirjoitettiin ensin.',
    ],
    en: [
      'The entry {entry} has translations but no source.',
      'Add the source text, or delete the translation block of the one written first.',
    ],
  },
  'two-sources': {
    fi: [
      'Tekstillä on kaksi lähdettä; toinen on {other}.',
      'Lisää käännökseen rivi translation: { from: fi, digest: text-000000000000 } ja aja npm run l10n -- stamp.',
    ],
    en: [
      'The entry has two sources; the other is {other}.',
      'Give the translation the line translation: { from: fi, digest: text-000000000000 } and run npm run l10n -- stamp.',
    ],
  },
  'translation-from': {
    fi: ['Käännös sanoo tulleensa kielestä ”{from}”, mutta lähde on ”{source}”.', 'Korjaa translation.from.'],
    en: [
      'The translation says it comes from "{from}", but the source is in "{source}".',
      'Correct translation.from.',
    ],
  },
  'record-missing': {
    fi: [
      'Tiedostoa {path} ei ole, vaikka johonkin tekstiin tarvitaan sitä.',
      'Lisää tiedosto tai korjaa tunnus, joka siihen viittaa.',
    ],
    en: [
      'There is no file {path}, but a text needs it.',
      'Add the file, or correct the id that refers to it.',
    ],
  },
  'unknown-related': {
    fi: ['Tekstiä ”{id}” ei ole.', 'Korjaa tunnus tai poista se.'],
    en: ['There is no entry "{id}".', 'Correct the id, or delete it.'],
  },

  // The body
  'no-esm': {
    fi: [
      'import ja export eivät ole sallittuja, ei myöskään rivin alussa sanana.',
      'Poista rivi. Jos se on tavallista tekstiä, aloita rivi toisella sanalla.',
    ],
    en: [
      'import and export are not allowed, nor as the first word of a line.',
      'Delete the line. If it is ordinary text, begin the line with another word.',
    ],
  },
  'no-expression': {
    fi: [
      'Aaltosulut {code} ovat koodia, eikä koodi ole sallittu.',
      'Kirjoita aaltosulku tekstiin muodossa \\{ tai poista se.',
    ],
    en: [
      'Braces {code} are code, and code is not allowed.',
      'Write a brace in the text as \\{, or delete it.',
    ],
  },
  'no-html': {
    fi: ['HTML-merkintä <{tag}> ei ole sallittu.', 'Käytä Markdownia tai sallittuja komponentteja.'],
    en: ['The HTML tag <{tag}> is not allowed.', 'Use Markdown or the components of the list.'],
  },
  'unknown-component': {
    fi: ['Komponenttia <{tag}> ei ole.', 'Käytä jotakin näistä: {known}.'],
    en: ['There is no component <{tag}>.', 'Use one of these: {known}.'],
  },
  'unknown-prop': {
    fi: ['Komponentilla <{tag}> ei ole ominaisuutta ”{prop}”.', 'Sallitut: {known}.'],
    en: ['<{tag}> has no attribute "{prop}".', 'Allowed: {known}.'],
  },
  'prop-not-text': {
    fi: [
      'Komponentin <{tag}> ominaisuus ”{prop}” ei ole pelkkää tekstiä.',
      'Kirjoita arvo lainausmerkkeihin: {prop}="…".',
    ],
    en: [
      'The attribute "{prop}" of <{tag}> is not plain text.',
      'Write the value in quotation marks: {prop}="…".',
    ],
  },
  'prop-doubled': {
    fi: ['Komponentin <{tag}> ominaisuus ”{prop}” on kahdesti.', 'Poista toinen.'],
    en: ['The attribute "{prop}" of <{tag}> stands twice.', 'Delete one.'],
  },
  'prop-value': {
    fi: ['Komponentin <{tag}> ominaisuuden ”{prop}” arvo ”{value}” ei kelpaa.', 'Kirjoita {expected}.'],
    en: ['The value "{value}" of "{prop}" in <{tag}> is not valid.', 'Write {expected}.'],
  },
  'prop-missing': {
    fi: ['Komponentilta <{tag}> puuttuu ominaisuus ”{prop}”.', 'Lisää {prop}="…": {expected}.'],
    en: ['<{tag}> lacks the attribute "{prop}".', 'Add {prop}="…": {expected}.'],
  },
  'block-in-line': {
    fi: ['<{tag}> on tekstin keskellä.', 'Jätä tyhjä rivi sen ylle ja alle.'],
    en: ['<{tag}> stands inside a line of text.', 'Leave a blank line above and below it.'],
  },
  'steps-list': {
    fi: [
      '<Steps> ei sisällä täsmälleen yhtä numeroitua luetteloa.',
      'Kirjoita sen sisään luettelo: 1. …, 2. ….',
    ],
    en: ['<Steps> does not hold exactly one numbered list.', 'Write one list inside it: 1. …, 2. ….'],
  },
  'no-h1': {
    fi: ['Ykköstason otsikko (#) on varattu sivun nimelle.', 'Aloita otsikot merkeillä ##.'],
    en: ['The first-level heading (#) is the page’s title.', 'Begin headings with ##.'],
  },
  'heading-skips': {
    fi: ['Otsikko on tasolla {level}, vaikka edellinen on tasolla {previous}.', 'Älä hyppää tasojen yli.'],
    en: ['The heading is on level {level} after one on level {previous}.', 'Do not skip levels.'],
  },
  'heading-length': {
    fi: ['Otsikko on tyhjä tai yli {most} merkkiä.', 'Kirjoita lyhyt otsikko.'],
    en: ['The heading is empty or over {most} characters.', 'Write a short heading.'],
  },
  'link-form': {
    fi: [
      'Linkin osoite ”{address}” ei kelpaa.',
      'Sivuston sisällä: osio/tunnus (methods/perhe-yhtenaiseksi). Muualle: https://….',
    ],
    en: [
      'The link address "{address}" is not valid.',
      'Inside the site: section/id (methods/perhe-yhtenaiseksi). Elsewhere: https://….',
    ],
  },
  'link-scheme': {
    fi: ['Linkin ”{address}” tyyppi ei ole sallittu.', 'Käytä https:, mailto: tai tel:.'],
    en: ['Links such as "{address}" are not allowed.', 'Use https:, mailto: or tel:.'],
  },
  'link-without-text': {
    fi: ['Linkillä {address} ei ole tekstiä.', 'Kirjoita hakasulkuihin, minne linkki vie.'],
    en: ['The link {address} has no text.', 'Write in the square brackets where it leads.'],
  },
  'dead-link': {
    fi: ['Linkki ”{target}” ei vie mihinkään.', 'Korjaa osoite; muoto on osio/tunnus.'],
    en: ['The link "{target}" leads nowhere.', 'Correct the address; its form is section/id.'],
  },
  'dead-anchor': {
    fi: ['Linkin ”{target}” otsikkoa ei ole sivulla.', 'Korjaa #-merkin jälkeinen osa.'],
    en: ['The heading of the link "{target}" is not on the page.', 'Correct the part after #.'],
  },
  'bad-picture': {
    fi: [
      'Kuvan osoite ”{address}” ei kelpaa.',
      'Pane kuva tekstin viereen ja kirjoita ./nimi.png (pienet kirjaimet; png, jpg, webp, avif tai svg).',
    ],
    en: [
      'The picture address "{address}" is not valid.',
      'Put the picture beside the text and write ./name.png (small letters; png, jpg, webp, avif or svg).',
    ],
  },
  'picture-in-line': {
    fi: [
      'Kuva {address} on tekstin keskellä.',
      'Jätä kuvan ylle ja alle tyhjä rivi; älä pane kuvaa linkin tai otsikon sisään.',
    ],
    en: [
      'The picture {address} stands inside a line of text.',
      'Leave a blank line above and below it; do not put it inside a link or a heading.',
    ],
  },
  'picture-missing': {
    fi: ['Kuvaa {address} ei ole tiedoston vieressä.', 'Lisää kuva samaan kansioon tai korjaa nimi.'],
    en: ['There is no picture {address} beside the file.', 'Add it to the same folder, or correct its name.'],
  },
  'alt-missing': {
    fi: ['Kuvalta {address} puuttuu vaihtoehtoinen teksti.', 'Kirjoita hakasulkuihin, mitä kuvassa on.'],
    en: ['The picture {address} has no alternative text.', 'Write in the square brackets what it shows.'],
  },
  'html-comment': {
    fi: ['HTML-kommentti ei toimi tässä.', 'Kirjoita kommentti muodossa {/* … */} tai poista se.'],
    en: ['An HTML comment does not work here.', 'Write it as {/* … */}, or delete it.'],
  },
  'less-than': {
    fi: ['Merkki < tekstissä ”{text}” alkaa tässä merkinnän.', 'Kirjoita &lt; merkin < tilalle.'],
    en: ['The sign < in "{text}" begins a tag here.', 'Write &lt; instead of <.'],
  },
  brace: {
    fi: ['Aaltosulku alkaa tässä koodin, joka ei pääty.', 'Kirjoita \\{ merkin { tilalle.'],
    en: ['A brace begins code here that does not end.', 'Write \\{ instead of {.'],
  },
  'mdx-syntax': {
    fi: [
      'Merkintä on kesken tai väärin: {detail}',
      'Tarkista kohta; kirjoita tavallinen < muodossa &lt; ja { muodossa \\{.',
    ],
    en: [
      'The markup is unfinished or wrong: {detail}',
      'Check the place; write a plain < as &lt; and { as \\{.',
    ],
  },
} as const satisfies Record<string, Message>;

/** What a field expects, by the name that the schemas give as their error. */
export const expectations: Readonly<Record<string, { readonly fi: string; readonly en: string }>> = {
  'a-text': { fi: 'teksti, joka ei ole tyhjä', en: 'a text that is not empty' },
  'no-tags': { fi: 'teksti ilman merkintöjä kuten <b>', en: 'a text without tags such as <b>' },
  'a-day': {
    fi: 'oikea päivä muodossa VVVV-KK-PP, esimerkiksi 2026-11-21',
    en: 'a real day as YYYY-MM-DD, for instance 2026-11-21',
  },
  'a-day-or-year': { fi: 'päivä VVVV-KK-PP tai vuosi', en: 'a day as YYYY-MM-DD, or a year' },
  'a-year': { fi: 'vuosi, esimerkiksi 2019', en: 'a year, for instance 2019' },
  'an-id': {
    fi: 'tunnus: pieniä kirjaimia a–z, numeroita, väliviivoja',
    en: 'an id: small letters a–z, digits, hyphens',
  },
  'an-https-address': { fi: 'osoite, joka alkaa https://', en: 'an address that begins with https://' },
  'a-whole-number': { fi: 'kokonaisluku, vähintään 1', en: 'a whole number, at least 1' },
  'a-language': { fi: 'kielen koodi, esimerkiksi fi', en: 'a language code, for instance fi' },
  'a-list': { fi: 'luettelo, jossa on ainakin yksi kohta', en: 'a list with at least one item' },
  'a-digest': {
    fi: 'tunniste, jonka npm run l10n -- stamp kirjoittaa',
    en: 'the digest that npm run l10n -- stamp writes',
  },
  'a-review': { fi: 'person, checked tai machine', en: 'person, checked or machine' },
  'a-weight': { fi: 'rights, health, deadline tai everyday', en: 'rights, health, deadline or everyday' },
  'a-tag': {
    fi: 'tunniste luettelosta (src/schemas/entries.ts, blogTags)',
    en: 'a tag of the list (src/schemas/entries.ts, blogTags)',
  },
  'a-purpose': {
    fi: 'prevention, support, intensive, network tai staff-learning',
    en: 'prevention, support, intensive, network or staff-learning',
  },
  'an-interpreter-use': {
    fi: 'recommended, possible tai not-described',
    en: 'recommended, possible or not-described',
  },
  'a-cost': {
    fi: 'not-described, free, staff-time tai funded',
    en: 'not-described, free, staff-time or funded',
  },
  'an-evidence-grade': { fi: 'A–E tai väli kuten C-D', en: 'A–E, or a range such as C-D' },
  'an-assessment': { fi: 'not-assessed, low, medium tai high', en: 'not-assessed, low, medium or high' },
  'min-max': { fi: 'min, joka on enintään max', en: 'a min that is at most max' },
  'a-picture': {
    fi: './nimi.png (png, jpg, webp, avif tai svg tiedoston vieressä)',
    en: './name.png (png, jpg, webp, avif or svg beside the file)',
  },
  'no-control': { fi: 'teksti ilman ohjausmerkkejä', en: 'a text without control characters' },
  'a-reference': {
    fi: 'lähde, jolla on title ja url (- title: … ja sen alle url: https://…)',
    en: 'a source with title and url (- title: … and below it url: https://…)',
  },
  'a-span': { fi: 'väli { min: 4, max: 6 }', en: 'a span { min: 4, max: 6 }' },
  'an-evidence': {
    fi: 'avaimet strength, effect ja applicability',
    en: 'the keys strength, effect and applicability',
  },
  'a-stamp': {
    fi: 'lohko, jonka npm run l10n -- stamp kirjoittaa',
    en: 'the block that npm run l10n -- stamp writes',
  },
  'a-name': {
    fi: 'nimi, tai nimi kielittäin (fi, sv, en)',
    en: 'a name, or a name by language (fi, sv, en)',
  },
  'by-language': {
    fi: 'teksti kielittäin: fi, ja jos on, sv ja en',
    en: 'a text by language: fi, and if there are, sv and en',
  },
  'a-conformity': { fi: 'full, partly tai not', en: 'full, partly or not' },
  'an-assessor': { fi: 'self tai other', en: 'self or other' },
  'a-wcag-number': {
    fi: 'WCAG-kriteerin numero, esimerkiksi 1.4.3, tai null',
    en: 'the number of a WCAG criterion, for instance 1.4.3, or null',
  },
  'a-limitation': {
    fi: 'puute avaimineen (what, whom, plan; puutteella fi, sv, en, wcag ja fixBy)',
    en: 'a limitation with its keys (what, whom, plan; around them fi, sv, en, wcag and fixBy)',
  },
  'a-callout-type': { fi: 'info, tip tai warning', en: 'info, tip or warning' },
};

const mostPattern = /^at-most-(\d+)$/;

/**
 * What a field expects, in words.
 * @param name the name of the expectation, or the message of Zod where a field has none of its own
 */
export function expectation(name: string, language: 'fi' | 'en'): string {
  const most = mostPattern.exec(name)?.[1];
  if (most)
    return language === 'fi'
      ? `enintään ${most} (merkkiä tai kohtaa)`
      : `at most ${most} (characters or items)`;
  return expectations[name]?.[language] ?? name;
}
