import type { Message } from './message.ts';

/** Flaws of the learning café: its themes, its kit and its plans. */
export const cafeMessages = {
  'theme-without-slides': {
    fi: ['Teemassa ei ole yhtään diaa.', 'Lisää <Slide title="…"> ja sen sisään <Notes>.'],
    en: ['The theme has no slide.', 'Add <Slide title="…"> with <Notes> inside.'],
  },
  'theme-without-questions': {
    fi: [
      'Teemassa ei ole kysymyksiä pöytäkeskusteluun.',
      'Lisää <Questions> ja sen sisään luettelo, jossa on ainakin yksi kysymys.',
    ],
    en: [
      'The theme has no questions for the tables.',
      'Add <Questions> with a list of at least one question inside.',
    ],
  },
  'theme-without-handout': {
    fi: [
      'Teemassa ei ole jaettavaa, tai se on tyhjä.',
      'Lisää <Handout title="…"> ja sen sisään se, minkä osallistuja vie mukanaan.',
    ],
    en: [
      'The theme has no handout, or an empty one.',
      'Add <Handout title="…"> with what participants take home inside.',
    ],
  },
  'theme-without-block': {
    fi: [
      'Mikään ohjelman osa ei käytä teemaa ”{id}”: sitä ei voi valita suunnitelmaan.',
      'Lisää tiedostoon {kit} kohtaan blocks osa, jossa on kind: theme ja theme: {id}.',
    ],
    en: [
      'No block of the programme holds the theme "{id}": it cannot be chosen for a plan.',
      'Add a block with kind: theme and theme: {id} under blocks in {kit}.',
    ],
  },
  'theme-place': {
    fi: [
      '<{tag}> on väärässä paikassa.',
      'Muistiinpanot (Notes) kuuluvat dian (Slide) sisään; muut osat ovat omillaan ##-otsikon alla.',
    ],
    en: [
      '<{tag}> stands in the wrong place.',
      'Notes belong inside a Slide; the other parts stand by themselves below a ## heading.',
    ],
  },
  'theme-component': {
    fi: [
      '<{tag}> kuuluu vain Kotokahvilan teemoihin, ja teksti on osiossa ”{section}”.',
      'Käytä otsikoita, luetteloita ja muita komponentteja.',
    ],
    en: [
      '<{tag}> belongs to themes of the Kotokahvila only, and the text is in the section "{section}".',
      'Use headings, lists and other components.',
    ],
  },
  'theme-language': {
    fi: [
      'Teemaa ei ole kielellä ”{language}”, joten siltä puuttuvat diat ja muistiinpanot sillä kielellä.',
      'Kirjoita viereen index.{language}.mdx.',
    ],
    en: [
      'The theme is missing in the language "{language}", and so are its slides and notes.',
      'Write index.{language}.mdx beside it.',
    ],
  },
  'slide-without-notes': {
    fi: [
      'Dialla {number} (”{title}”) ei ole puhujan muistiinpanoja, tai niitä on kahdet.',
      'Kirjoita dian sisään yksi <Notes>, jossa on se, mitä vetäjä sanoo.',
    ],
    en: [
      'Slide {number} ("{title}") has no notes for the speaker, or two sets of them.',
      'Write one <Notes> inside the slide with what the facilitator says.',
    ],
  },
  'slide-empty': {
    fi: [
      'Dialla {number} (”{title}”) ei näytetä mitään.',
      'Kirjoita dialle se, mitä näytetään, muistiinpanojen (Notes) ulkopuolelle.',
    ],
    en: ['Slide {number} ("{title}") shows nothing.', 'Write what is shown on it, outside its Notes.'],
  },
  'slide-too-long': {
    fi: [
      'Dialla {number} (”{title}”) on {length} merkkiä ja {items} kohtaa tai taulukon riviä; takarivi lukee enintään {most} merkkiä ja {mostItems} kohtaa.',
      'Jaa dia kahtia, tai siirrä tekstiä muistiinpanoihin.',
    ],
    en: [
      'Slide {number} ("{title}") has {length} characters and {items} items or rows of a table; the back row reads {most} characters and {mostItems} items at most.',
      'Cut it in two, or move words into the notes.',
    ],
  },
  'notes-too-long': {
    fi: [
      'Muistiinpanoissa on {length} merkkiä; kahdessa minuutissa ehtii sanoa noin {most}.',
      'Lyhennä, tai siirrä osa diojen alle tavalliseksi tekstiksi.',
    ],
    en: [
      'The notes have {length} characters; about {most} can be said in two minutes.',
      'Shorten them, or move a part below the slides as ordinary text.',
    ],
  },
  'plan-over-time': {
    fi: [
      'Suunnitelman ”{plan}” tapaaminen {meeting} vie {minutes} minuuttia, vaikka sille on varattu {most}.',
      'Lyhennä osia tai jätä jokin pois.',
    ],
    en: [
      'Meeting {meeting} of the plan "{plan}" takes {minutes} minutes, though it has {most}.',
      'Shorten its blocks, or leave one out.',
    ],
  },
  'kit-twice': {
    fi: [
      'Luettelossa {list} on ”{id}” jo kerran (kohdassa {key}).',
      'Anna toiselle oma arvo, tai poista toinen.',
    ],
    en: [
      'The list {list} has "{id}" once already (as {key}).',
      'Give one of them a value of its own, or remove one.',
    ],
  },
  'block-kind-missing': {
    fi: [
      'Osien luettelossa ei ole yhtään, jossa on kind: {kind}, ja jokainen suunnitelma tarvitsee sellaisen.',
      'Lisää osa kohtaan blocks.',
    ],
    en: ['No block is of kind: {kind}, and every plan needs one.', 'Add such a block under blocks.'],
  },
  'block-without-theme': {
    fi: ['Osalla ”{id}” on kind: theme, mutta ei teemaa.', 'Lisää sille theme: teeman tunnus.'],
    en: ['The block "{id}" is of kind: theme, but has no theme.', 'Add theme: with the id of the theme.'],
  },
  'unknown-block': {
    fi: ['Osaa ”{id}” ei ole luettelossa blocks.', 'Korjaa tunnus, tai lisää osa luetteloon.'],
    en: ['There is no block "{id}" under blocks.', 'Correct the id, or add the block.'],
  },
  'unknown-theme': {
    fi: ['Teemaa ”{id}” ei ole.', 'Korjaa tunnus, tai kirjoita content/cafe/{id}/index.fi.mdx.'],
    en: ['There is no theme "{id}".', 'Correct the id, or write content/cafe/{id}/index.fi.mdx.'],
  },
} as const satisfies Record<string, Message>;
