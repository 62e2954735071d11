import { chartKinds, exactnesses, figureKinds, units } from '../../../domain/outcomes.ts';
import { termGroups, termStatuses } from '../../../schemas/glossary.ts';
import { priceUnits } from '../../../schemas/prices.ts';
import { oneOf, type Expectations } from './one-of.ts';

/** What fields of records expect: terms, acts, figures, meetings, prices, the accessibility statement. */
export const recordExpectations: Expectations = {
  'a-day-or-moment': {
    fi: 'päivä VVVV-KK-PP, tai jos kellonaika tiedetään, hetki UTC-aikana: 2026-11-13T07:00:00Z',
    en: 'a day as YYYY-MM-DD, or where the time is known, a moment in UTC: 2026-11-13T07:00:00Z',
  },
  'an-end': {
    fi: 'loppu samassa muodossa kuin start: viimeinen päivä, tai hetki startin jälkeen',
    en: 'an end in the same form as start: the last day, or a moment after start',
  },
  'a-network-page': {
    fi: 'verkoston sivu muodossa network/<tunnus>',
    en: 'the page of a network as network/<id>',
  },
  'a-moved-table': {
    fi: 'rivejä muodossa osio/vanha-tunnus: osio/uusi-tunnus',
    en: 'rows of the form section/old-id: section/new-id',
  },
  'a-number': { fi: 'luku, vähintään 0', en: 'a number, at least 0' },
  'a-price-unit': oneOf(priceUnits),
  'a-price': {
    fi: 'luku avaimineen: value, unit, validFrom, label, source, checkedOn',
    en: 'a figure with its keys: value, unit, validFrom, label, source, checkedOn',
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
  'a-term-group': oneOf(termGroups),
  'a-term-status': oneOf(termStatuses),
  'a-term': {
    fi: 'termi, jolla on term, definition (suomeksi aina) ja muilla kielillä certain',
    en: 'a term with term, definition (always in Finnish) and in other languages certain',
  },
  'yes-or-no': {
    fi: 'true, jos muoto on virallinen tai vakiintunut, muuten false',
    en: 'true where the form is official or established, else false',
  },
  'only-where-dated': {
    fi: 'se vain vanhaan nimeen (status: dated), tai poista avain',
    en: 'it for an old name only (status: dated), or delete the key',
  },
  'only-where-repealed': {
    fi: 'se vain kumottuun säädökseen (inForceUntil), tai poista avain',
    en: 'it for a repealed act only (inForceUntil), or delete the key',
  },
  'a-law-id': { fi: 'numero-vuosi, esimerkiksi 681-2023', en: 'number-year, for instance 681-2023' },
  'a-law-number': { fi: 'numero/vuosi, esimerkiksi 681/2023', en: 'number/year, for instance 681/2023' },
  'in-three': {
    fi: 'teksti kolmella kielellä: fi, sv ja en',
    en: 'a text in three languages: fi, sv and en',
  },
  'shared-words': {
    fi: 'lukujen yhteiset sanat (period, population, limits, source)',
    en: 'words that figures have in common (period, population, limits, source)',
  },
  'a-figure': {
    fi: 'luku avaimineen (id, method, value, unit, kind, label, period, population, limits, source)',
    en: 'a figure with its keys (id, method, value, unit, kind, label, period, population, limits, source)',
  },
  'a-signed-number': { fi: 'luku, esimerkiksi 37 tai -50', en: 'a number, for instance 37 or -50' },
  'a-whole-number-of-things': {
    fi: 'kokonaisluku (desimaaleja voi olla vain prosenteissa)',
    en: 'a whole number (only percentages have decimals)',
  },
  'a-share': {
    fi: 'osuus 0–100 (muutos on unit: percent-change)',
    en: 'a share from 0 to 100 (a change is unit: percent-change)',
  },
  'a-change': { fi: 'muutos, vähintään -100', en: 'a change, at least -100' },
  'an-exactness': oneOf(exactnesses),
  'a-unit': oneOf(units),
  'a-figure-kind': oneOf(figureKinds),
  'n-or-unknown': {
    fi: 'monestako luku on laskettu: kokonaisluku, tai unknown, jos sitä ei tiedetä',
    en: 'of how many the figure is counted: a whole number, or unknown if nobody knows',
  },
  'n-that-is-assumed': {
    fi: 'n, joka on luku, tai poista nAssumed',
    en: 'an n that is a number, or delete nAssumed',
  },
  'true-or-nothing': { fi: 'true, tai poista avain', en: 'true, or delete the key' },
  'a-chart': {
    fi: 'kuvio avaimineen (kind, title, note, figures; osille myös whole)',
    en: 'a chart with its keys (kind, title, note, figures; for parts also whole)',
  },
  'a-chart-kind': oneOf(chartKinds),
  'a-figure-of-the-file': {
    fi: 'luku, joka on tässä tiedostossa eikä vielä toisessa kuviossa',
    en: 'a figure of this file that stands in no other chart',
  },
  'a-figure-that-fits': {
    fi: 'luku, jonka yksikkö sopii kuvioon (change: percent-change; share: percent; muut: kappaleita) ja on sama kuin kuvion muilla',
    en: 'a figure whose unit fits the chart (change: percent-change; share: percent; others: things counted) and is that of the chart’s others',
  },
  'parts-of-a-whole': {
    fi: 'luku, jonka suuruinen on osien summa; vain kuviossa kind: parts',
    en: 'the figure that the parts add up to; only in a chart of kind: parts',
  },
};
