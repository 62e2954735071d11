import { z } from 'zod';

/** Stricter than HSDS, whose services need but an id, a name and a status. */
const service = z.looseObject({
  id: z.uuid({ version: 'v5' }),
  name: z.string().min(1),
  description: z.string().min(10),
  url: z.url({ protocol: /^https$/ }),
  status: z.enum(['active', 'defunct']),
  fees_description: z.string().min(1),
  application_process: z.string().min(1),
  eligibility_description: z.string().min(1),
  assured_date: z.iso.date(),
  last_modified: z.iso.datetime(),
  alert: z.string().regex(/^mark [AB]/),
  organization: z.looseObject({
    id: z.uuid({ version: 'v5' }),
    name: z.string().min(1),
    description: z.string().min(1),
    website: z.url().optional(),
  }),
  languages: z.array(
    z.looseObject({ id: z.uuid({ version: 'v5' }), name: z.string().min(1), code: z.string() }),
  ),
  service_areas: z.array(z.looseObject({ id: z.uuid({ version: 'v5' }), name: z.string().min(1) })).min(1),
  service_at_locations: z.array(
    z.looseObject({
      id: z.uuid(),
      location: z.looseObject({ id: z.uuid(), location_type: z.enum(['physical', 'virtual']) }),
    }),
  ),
  attributes: z
    .array(
      z.looseObject({
        id: z.uuid({ version: 'v5' }),
        link_type: z.string(),
        taxonomy_term: z.looseObject({
          id: z.uuid(),
          code: z.string(),
          name: z.string(),
          description: z.string(),
        }),
      }),
    )
    .min(3),
});
/** A page of a list of services. */
export const listPage = z.strictObject({
  total_items: z.number(),
  total_pages: z.number(),
  page_number: z.number(),
  size: z.number(),
  first_page: z.boolean(),
  last_page: z.boolean(),
  empty: z.boolean(),
  contents: z.array(service),
});
