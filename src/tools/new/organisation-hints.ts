import { noPlaces, type CodeListName, type CodeLists } from '../../domain/offering.ts';
import type { MessageLanguage } from '../../reader/report.ts';
import { marks, statuses } from '../../schemas/offering.ts';

/** Comments by the key that they stand before; those of `end` close the file. */
type Hints = Readonly<Record<string, readonly string[]>>;

/**
 * A record as YAML, with comments that say what may stand there: whoever fills it in knows no schema.
 * @param yaml as `recordYaml` writes it
 */
export function withHints(yaml: string, { end = [], ...hints }: Hints): string {
  const comment = (lines: readonly string[]): readonly string[] => lines.map((line) => `# ${line}`);
  const lines = yaml
    .trimEnd()
    .split('\n')
    .flatMap((line) => [...comment(hints[/^(\w+):/.exec(line)?.[1] ?? ''] ?? []), line]);
  return [...lines, ...comment(end), ''].join('\n');
}

const first = {
  fi: 'Rivit, jotka alkavat merkillä #, ovat ohjeita. Poista ne, kun et tarvitse niitä.',
  en: 'Lines that begin with # are advice. Delete them when you no longer need them.',
};
const languages = {
  fi: 'Lisää ruotsi ja englanti, jos on: sv: "…", en: "…"',
  en: 'Add Swedish and English where there are: sv: "…", en: "…"',
};
const mark = {
  fi: 'A = oma tai virallinen sivu kuvaa toiminnan, B = vanha tai toisen käden tieto',
  en: 'A = its own or an official page describes it, B = old or second-hand',
};
const checked = {
  fi: 'Päivä, jona vertasit tiedot lähteeseen',
  en: 'The day on which you compared this with the source',
};
const source = {
  fi: 'Mistä tieto on; osoite vain, jos tiedät juuri sen sivun: url: https://…',
  en: 'Where this comes from; an address only where you know the very page: url: https://…',
};

/** The comments of an organisation's file. */
export function organisationHints(language: MessageLanguage): Hints {
  const fi = language === 'fi';
  return {
    name: [first[language]],
    about: [
      fi ? 'Mikä järjestö on, enintään 300 merkkiä.' : 'What it is, at most 300 characters.',
      languages[language],
    ],
    source: [source[language]],
    mark: [`${marks.join(', ')}: ${mark[language]}`],
    checkedOn: [checked[language]],
    end: [
      fi
        ? 'Järjestön oma numero ja toimiston osoite, jos ne ovat julkisia. Ei yksityisten ihmisten.'
        : 'Its own number and its office’s address, where they are public. None of private persons.',
      'phone: "+358 …"',
      'email: …',
    ],
  };
}

/** The comments of an activity's file, with the codes that its lists may hold. */
export function activityHints(language: MessageLanguage, lists: CodeLists | undefined): Hints {
  const fi = language === 'fi';
  const of = (list: CodeListName): string => Object.keys(lists?.[list].terms ?? {}).join(', ');
  return {
    organisation: [first[language]],
    name: [languages[language]],
    text: [
      fi
        ? 'Mitä siellä tehdään, enintään 400 merkkiä. Ei ihmisten yhteystietoja.'
        : 'What is done there, at most 400 characters. No contact data of people.',
    ],
    forms: [of('forms')],
    levels: [of('levels')],
    groups: [of('groups')],
    areas: [
      fi
        ? 'Kielet, jotka lähde nimeää, ja onko muita:'
        : 'Languages that the source names, and whether there are more:',
      'languages: [fi]',
      'moreLanguages: true',
      of('languages'),
      fi
        ? `Alueet: ${noPlaces.join(', ')} (lähde ei nimeä paikkoja), hyvinvointialue tai kunta (content/taxonomies/areas.yaml)`
        : `Areas: ${noPlaces.join(', ')} (the source names no places), a county or a municipality (content/taxonomies/areas.yaml)`,
    ],
    cost: [of('cost')],
    referral: [of('referral')],
    status: [statuses.join(', ')],
    source: [source[language]],
    mark: [`${marks.join(', ')}: ${mark[language]}`],
    checkedOn: [checked[language]],
    end: [
      fi ? 'Jos paikka on julkinen:' : 'Where the place is public:',
      'place: { street: "…", postcode: "…", city: "…" }',
      'plain: true',
      'accessibility: []',
      of('accessibility'),
    ],
  };
}
