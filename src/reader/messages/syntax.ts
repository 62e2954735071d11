import type { Message } from './message.ts';

/** Markup and YAML that cannot be read. The parsers' own words are English, and name no remedy (trust.md G18). */
export const syntaxMessages = {
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
  'link-in-brackets': {
    fi: [
      'Osoite <{address}> on kulmasuluissa, jotka alkavat tässä merkinnän.',
      'Kirjoita linkki näin: {link}.',
    ],
    en: [
      'The address <{address}> stands in angle brackets, which begin a tag here.',
      'Write the link so: {link}.',
    ],
  },
  'tag-open': {
    fi: [
      'Komponentti <{tag}> ei pääty siinä osassa tekstiä, jossa se alkaa.',
      'Lisää loppuun </{tag}>. Kun sisällä on monta kappaletta, pane <{tag}> ja </{tag}> kumpikin omalle rivilleen.',
    ],
    en: [
      '<{tag}> does not end in the part of the text in which it begins.',
      'Add </{tag}> at its end. Around several paragraphs, put <{tag}> and </{tag}> on lines of their own.',
    ],
  },
  'tag-crossed': {
    fi: [
      'Tässä päättyy </{end}>, mutta rivillä {line} alkanut <{tag}> on vielä auki.',
      'Kirjoita tähän </{tag}>, tai lisää </{tag}> ennen tätä kohtaa.',
    ],
    en: [
      '</{end}> ends here, but <{tag}> of line {line} is still open.',
      'Write </{tag}> here, or add </{tag}> before this place.',
    ],
  },
  'tag-unopened': {
    fi: ['Lopulla </{tag}> ei ole alkua.', 'Poista se, tai lisää <{tag}> kohtaan, josta sen pitää alkaa.'],
    en: ['The end </{tag}> has no beginning.', 'Delete it, or add <{tag}> where it should begin.'],
  },
  'tag-unfinished': {
    fi: [
      'Komponentin <{tag}> alku on kesken tai väärin: ”{text}”.',
      'Kirjoita arvot lainausmerkkeihin ja päätä alku merkkiin >, näin: <{tag} nimi="arvo">.',
    ],
    en: [
      'The beginning of <{tag}> is unfinished or wrong: "{text}".',
      'Write its values in quotation marks and end it with >, so: <{tag} name="value">.',
    ],
  },
  'mdx-syntax': {
    fi: [
      'Merkintä on kesken tai väärin: ”{text}”.',
      'Kirjoita tavallinen < muodossa &lt; ja { muodossa \\{.',
    ],
    en: ['The markup is unfinished or wrong: "{text}".', 'Write a plain < as &lt; and { as \\{.'],
  },
  'yaml-tab': {
    fi: ['Rivin alussa on sarkainmerkki.', 'Sisennä rivi välilyönneillä, tai poista sisennys.'],
    en: ['The line begins with a tab.', 'Indent the line with spaces, or not at all.'],
  },
  'yaml-sign': {
    fi: [
      'Tässä alkaa arvo tai rivi merkillä {sign}, jolla on YAMLissa oma tehtävänsä.',
      'Pane koko arvo lainausmerkkeihin: "{sign} …". Muuten poista merkki.',
    ],
    en: [
      'A value or a line begins here with {sign}, which has a meaning of its own in YAML.',
      'Put the whole value in quotation marks: "{sign} …". Otherwise delete the sign.',
    ],
  },
  'yaml-colon': {
    fi: [
      'Arvossa on kaksoispiste ja väli, tai seuraava rivi on sisennetty.',
      'Pane arvo lainausmerkkeihin: title: "Aihe: teksti". Aloita avaimet rivin alusta.',
    ],
    en: [
      'The value holds a colon and a space, or the next line is indented.',
      'Put the value in quotation marks: title: "Subject: words". Begin keys at the start of the line.',
    ],
  },
  'yaml-open': {
    fi: ['Arvosta puuttuu lopusta merkki {sign}.', 'Lisää {sign} arvon loppuun, ennen seuraavaa avainta.'],
    en: ['The value lacks {sign} at its end.', 'Add {sign} where the value ends, before the next key.'],
  },
  'yaml-key': {
    fi: [
      'Rivillä ”{text}” ei ole avainta ja arvoa.',
      'Kirjoita avain, kaksoispiste, väli ja arvo: title: Otsikko. Pitkän arvon seuraava rivi sisennetään.',
    ],
    en: [
      'The line "{text}" does not have a key and a value.',
      'Write a key, a colon, a space and the value: title: Words. Indent further lines of a long value.',
    ],
  },
  'yaml-syntax': {
    fi: [
      'Rivi ”{text}” ei ole kelvollista YAMLia.',
      'Kirjoita avain, kaksoispiste, väli ja arvo; pane koko arvo lainausmerkkeihin "…". Jos arvossa on ", kirjoita \\" sen tilalle.',
    ],
    en: [
      'The line "{text}" is not valid YAML.',
      'Write a key, a colon, a space and the value; put the whole value in quotation marks "…". Write \\" for a " inside it.',
    ],
  },
} as const satisfies Record<string, Message>;
