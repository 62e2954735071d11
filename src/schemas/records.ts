import { z } from 'zod';
import { httpsUrl, words } from './common.ts';

const inLanguages = z.strictObject({ fi: words(120), sv: words(120).optional(), en: words(120).optional() });

/** `content/authors/<id>.yaml`: who writes posts. No private contact data. */
export const author = z.strictObject({
  name: z.union([words(120), inLanguages]),
  role: inLanguages.optional(),
  organisation: words(120).optional(),
  url: httpsUrl.optional(),
});
export type Author = z.infer<typeof author>;

const limitation = z.strictObject({ what: words(600), whom: words(600), plan: words(600) });

/** `content/about/accessibility.yaml`: the facts of the accessibility statement (Act 306/2019). */
export const accessibility = z.strictObject({
  law: words(200),
  standard: words(200),
  conformity: z.enum(['full', 'partly', 'not']),
  assessedBy: z.enum(['self', 'other']),
  assessedOn: z.iso.date(),
  writtenOn: z.iso.date(),
  checkedOn: z.iso.date(),
  authority: words(120),
  answerDays: z.int().positive(),
  limitations: z.array(
    z.strictObject({
      wcag: z
        .string()
        .regex(/^\d\.\d\.\d{1,2}$/)
        .nullable(),
      fi: limitation,
      sv: limitation,
      en: limitation,
      fixBy: z.iso.date(),
    }),
  ),
});
export type Accessibility = z.infer<typeof accessibility>;
