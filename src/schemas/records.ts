import { z } from 'zod';
import { day, httpsUrl, positive, words } from './common.ts';

const inLanguages = z.strictObject(
  { fi: words(120), sv: words(120).optional(), en: words(120).optional() },
  { error: 'by-language' },
);

/** `content/authors/<id>.yaml`: who writes posts. No private contact data. */
export const author = z.strictObject({
  name: z.union([words(120), inLanguages], { error: 'a-name' }),
  role: inLanguages.optional(),
  organisation: words(120).optional(),
  url: httpsUrl.optional(),
});
export type Author = z.infer<typeof author>;

const limitation = z.strictObject(
  { what: words(600), whom: words(600), plan: words(600) },
  { error: 'a-limitation' },
);

/** `content/about/accessibility.yaml`: the facts of the accessibility statement (Act 306/2019). */
export const accessibility = z.strictObject({
  law: words(200),
  standard: words(200),
  conformity: z.enum(['full', 'partly', 'not'], { error: 'a-conformity' }),
  assessedBy: z.enum(['self', 'other'], { error: 'an-assessor' }),
  assessedOn: day,
  writtenOn: day,
  checkedOn: day,
  authority: words(120),
  answerDays: positive,
  limitations: z.array(
    z.strictObject(
      {
        wcag: z
          .string({ error: 'a-wcag-number' })
          .regex(/^\d\.\d\.\d{1,2}$/, { error: 'a-wcag-number' })
          .nullable(),
        fi: limitation,
        sv: limitation,
        en: limitation,
        fixBy: day,
      },
      { error: 'a-limitation' },
    ),
    { error: 'a-list' },
  ),
});
export type Accessibility = z.infer<typeof accessibility>;
