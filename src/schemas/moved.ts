import { z } from 'zod';

const entryName = z
  .string({ error: 'an-entry' })
  .regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an-entry' });

/** `content/moved.yaml`: entries whose id has changed, as `section/old-id: section/new-id`. */
export const moved = z.record(entryName, entryName, { error: 'a-moved-table' });
