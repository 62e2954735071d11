import { offeringNeeds } from '../../../domain/offering.ts';
import { marks, statuses } from '../../../schemas/offering.ts';
import { oneOf, type Expectations } from './one-of.ts';

/** What fields of the offering’s records and taxonomies expect. */
export const offeringExpectations: Expectations = {
  'in-every-language': {
    fi: 'sanat sivuston jokaisella kielellä (fi, sv, en, ar …)',
    en: 'words in every language of the site (fi, sv, en, ar …)',
  },
  'a-code': {
    fi: 'koodi luettelosta (content/taxonomies): pieniä kirjaimia a–z, numeroita, väliviivoja',
    en: 'a code of the list (content/taxonomies): small letters a–z, digits, hyphens',
  },
  'codes-once': { fi: 'jokainen koodi vain kerran', en: 'each code once only' },
  'a-need': oneOf(offeringNeeds),
  'a-term-of-taxonomy': {
    fi: 'koodi, jolla on labels kaikilla kielillä',
    en: 'a code with labels in all languages',
  },
  'a-tile': { fi: 'ruutu [rivi, sarake]', en: 'a tile [row, column]' },
  'an-area': {
    fi: 'alue, jolla on fi, sv ja (hyvinvointialueella) en ja tile tai (kunnalla) number ja county',
    en: 'an area with fi, sv and (a county) en and tile or (a municipality) number and county',
  },
  'a-municipality-number': {
    fi: 'kuntanumero, esimerkiksi 837',
    en: 'a municipality’s number, for instance 837',
  },
  'an-offering-source': {
    fi: 'lähde, jolla on title ja jos on, url',
    en: 'a source with title and, if there is one, url',
  },
  'a-mark': oneOf(marks),
  'a-phone': { fi: 'järjestön puhelinnumero', en: 'the organisation’s phone number' },
  'an-office-email': { fi: 'toimiston sähköpostiosoite', en: 'an office’s address of mail' },
  'a-postcode': { fi: 'postinumero, viisi numeroa', en: 'a postcode of five digits' },
  'a-place': {
    fi: 'paikka, jolla on street, postcode ja city',
    en: 'a place with street, postcode and city',
  },
  'an-offering-status': oneOf(statuses),
  'a-cell': {
    fi: 'ruutu, jolla on form ja jos on, level, scope, prevalence, challenges ja gaps',
    en: 'a cell with form and, if there are, level, scope, prevalence, challenges and gaps',
  },
};
