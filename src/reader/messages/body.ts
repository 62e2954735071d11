import type { Message } from './message.ts';

/** Flaws of the text itself. */
export const bodyMessages = {
  'body-empty': {
    fi: ['Kirjoituksessa ei ole tekstiä.', 'Kirjoita teksti tietolohkon (---) alle.'],
    en: ['The post has no text.', 'Write it below the front matter (---).'],
  },
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
  'not-empty': {
    fi: [
      'Komponentin <{tag}> sisällä on tekstiä, joka ei näkyisi lukijalle.',
      'Sulje komponentti heti, <{tag} … />, ja kirjoita teksti sen ylle tai alle.',
    ],
    en: [
      '<{tag}> holds words that no reader would see.',
      'Close it at once, <{tag} … />, and write the words above or below it.',
    ],
  },
  'unknown-outcome': {
    fi: [
      'Lukua ”{id}” ei ole. Lähin tunnus on ”{near}”.',
      'Korjaa tunnus, tai lisää luku tiedostoon content/results/<sivu>/figures.yaml.',
    ],
    en: [
      'There is no figure "{id}". The nearest id is "{near}".',
      'Correct the id, or add the figure to content/results/<page>/figures.yaml.',
    ],
  },
  'unknown-price': {
    fi: [
      'Hintaa tai rajaa ”{id}” ei ole. Lähin tunnus on ”{near}”.',
      'Korjaa tunnus, tai lisää luku lähteineen tiedostoon content/prices.yaml.',
    ],
    en: [
      'There is no price or limit "{id}". The nearest id is "{near}".',
      'Correct the id, or add the figure with its source to content/prices.yaml.',
    ],
  },
  'unknown-term': {
    fi: [
      'Termiä ”{id}” ei ole sanastossa. Lähin tunnus on ”{near}”.',
      'Korjaa tunnus, tai lisää termi tiedostoon content/glossary/{id}.yaml.',
    ],
    en: [
      'There is no term "{id}" in the glossary. The nearest id is "{near}".',
      'Correct the id, or add the term as content/glossary/{id}.yaml.',
    ],
  },
  'term-unexplained': {
    fi: [
      'Vihje: lain termiä ”{term}” ei selitetä tekstissä.',
      'Merkitse ensimmäinen kohta <Term id="{id}">…</Term>, jos lukija ei ehkä tunne sanaa.',
    ],
    en: [
      'Hint: the text does not explain the legal term "{term}".',
      'Mark its first use as <Term id="{id}">…</Term> if readers may not know the word.',
    ],
  },
  'term-place': {
    fi: [
      '<Term id="{id}"> on sisäkkäin linkin, otsikon tai toisen termin kanssa.',
      'Erota ne, tai selitä termi tekstissä otsikon alla.',
    ],
    en: [
      '<Term id="{id}"> stands inside a link, a heading or another term, or a link inside it.',
      'Put them side by side, or explain the term in the text below the heading.',
    ],
  },
  'term-without-words': {
    fi: [
      '<Term id="{id}"> on tyhjä.',
      'Kirjoita sen sisään sanat, joilla teksti käyttää termiä: <Term id="{id}">sanat</Term>.',
    ],
    en: [
      '<Term id="{id}"> is empty.',
      'Write the words by which the text uses the term inside it: <Term id="{id}">words</Term>.',
    ],
  },
  'outcome-section': {
    fi: [
      'Luku on osiossa ”{section}”, jota luetaan myös muilla kielillä kuin fi, sv ja en.',
      'Poista luku; linkitä ammattilaisten sivulle, jolla se on.',
    ],
    en: [
      'The figure stands in the section "{section}", which is read in other languages than fi, sv and en too.',
      'Delete it, and link to the page for professionals that shows it.',
    ],
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
    fi: [
      'Linkin ”{target}” otsikkoa ei ole sivulla. Lähin tunnus on ”{near}”.',
      'Korjaa #-merkin jälkeinen osa: otsikko pienillä kirjaimilla, sanojen välissä viiva.',
    ],
    en: [
      'The heading of the link "{target}" is not on the page. The nearest id is "{near}".',
      'Correct the part after #: the heading in small letters, with hyphens between its words.',
    ],
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
} as const satisfies Record<string, Message>;
