import { commentSettings, consentVersions, removalReasons } from '../../../domain/comments.ts';
import { oneOf, type Expectations } from './one-of.ts';

/** What fields of comments expect. */
export const commentExpectations: Expectations = {
  'plain-letters': {
    fi: 'teksti ilman merkkejä, jotka kätkevät, kääntävät tai kasaavat kirjaimia',
    en: 'a text without characters that hide, turn round or pile up letters',
  },
  'at-most-one-address': { fi: 'enintään yksi verkko-osoite', en: 'at most one web address' },
  initials: { fi: 'nimikirjaimet, esimerkiksi AB', en: 'initials, for instance AB' },
  'a-comment': {
    fi: 'kommentin tunnus, esimerkiksi 2026-11-22-1',
    en: 'the id of a comment, for instance 2026-11-22-1',
  },
  'a-consent': {
    fi: `lupatekstin versio: ${consentVersions.join(', ')}`,
    en: `a version of the words of permission: ${consentVersions.join(', ')}`,
  },
  'a-decision': {
    fi: 'kuka toimituksesta päätti ja milloin: { "by": "AB", "on": "2026-11-22" }; poistossa myös reason',
    en: 'who of the editors decided and when: { "by": "AB", "on": "2026-11-22" }; with reason where it was removed',
  },
  'a-removal-reason': oneOf(removalReasons),
  'a-comment-setting': oneOf(commentSettings),
};
