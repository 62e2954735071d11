import { z } from 'zod';
import { day, reference, slug, words } from './common.ts';

/** What a figure of `content/prices.yaml` counts; `euro-month` is euros a month. */
export const priceUnits = ['euro', 'euro-month', 'percent', 'day', 'month', 'year'] as const;

/** One price, share or span of time. */
export const price = z.strictObject(
  {
    value: z.number({ error: 'a-number' }).nonnegative({ error: 'a-number' }),
    unit: z.enum(priceUnits, { error: 'a-price-unit' }),
    /** From when the figure holds. */
    validFrom: z.union([day, z.string().regex(/^\d{4}$/)], { error: 'a-day-or-year' }),
    label: z.strictObject(
      { fi: words(160), sv: words(160).optional(), en: words(160).optional() },
      { error: 'by-language' },
    ),
    source: reference,
    checkedOn: day,
  },
  { error: 'a-price' },
);
export type Price = z.infer<typeof price>;

/** `content/prices.yaml`: prices, limits and shares that change, in one place; only figures that a source states. */
export const prices = z.record(slug, price, { error: 'a-price' });
