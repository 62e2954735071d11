import { blockKinds, leaders, lengths } from '../../../domain/session-plan.ts';
import { oneOf, type Expectations } from './one-of.ts';

/** What fields of the café’s kit expect. */
export const cafeExpectations: Expectations = {
  'a-block-kind': oneOf(blockKinds),
  'a-leader': oneOf(leaders),
  'a-block': {
    fi: 'osa avaimineen: id, kind, minutes, who, what, ja jos on, material, theme ja usual',
    en: 'a block with its keys: id, kind, minutes, who, what, and if there are, material, theme and usual',
  },
  'a-row': {
    fi: 'osan tunnus ja minuutit: { block: …, minutes: 8 }',
    en: 'a block and its minutes: { block: …, minutes: 8 }',
  },
  'a-plan': {
    fi: 'suunnitelma avaimineen: id, name, lead, minutes ja meetings, ja jos on, start',
    en: 'a plan with its keys: id, name, lead, minutes and meetings, and if there is one, start',
  },
  'minutes-of-a-meeting': {
    fi: `minuutit kokonaislukuna, 1–${lengths.most}`,
    en: `minutes as a whole number, 1–${lengths.most}`,
  },
  'a-time': { fi: 'kellonaika, esimerkiksi "14:00"', en: 'a time of day, for instance "14:00"' },
  'a-fact': { fi: 'tieto, jolla on label ja value', en: 'a fact with label and value' },
  'how-and-questions': { fi: 'avaimet how ja questions', en: 'the keys how and questions' },
  'how-and-columns': { fi: 'avaimet how ja columns', en: 'the keys how and columns' },
  'how-and-lines': { fi: 'avaimet how ja lines', en: 'the keys how and lines' },
  'in-three-languages': {
    fi: 'teksti kolmella kielellä (fi, sv ja en; tässä tai kohdassa shared)',
    en: 'a text in three languages (fi, sv and en; here or under shared)',
  },
};
