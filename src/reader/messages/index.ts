import { bodyMessages } from './body.ts';
import { commentMessages } from './comments.ts';
import { cafeMessages } from './cafe.ts';
import { fileMessages } from './files.ts';
import { frontMatterMessages } from './front-matter.ts';
import { movedMessages } from './moved.ts';
import { recordMessages } from './records.ts';
import { pictureMessages } from './pictures.ts';
import { safetyMessages } from './safety.ts';
import { offeringMessages } from './offering.ts';
import { syntaxMessages } from './syntax.ts';
import { translationMessages } from './translations.ts';

/** Every rule's message, by the rule's name. */
export const messages = {
  ...fileMessages,
  ...frontMatterMessages,
  ...recordMessages,
  ...bodyMessages,
  ...syntaxMessages,
  ...pictureMessages,
  ...safetyMessages,
  ...translationMessages,
  ...movedMessages,
  ...commentMessages,
  ...cafeMessages,
  ...offeringMessages,
};
