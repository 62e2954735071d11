import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import type { Heading, InnerLink, RecordName } from './domain/part.ts';
import { sectionKeys, type Section } from './domain/sections.ts';
import type { Text } from './domain/text.ts';
import type { Recording } from './reader/recording.ts';
import { entryLoader } from './loaders/entries.ts';

/** The reader has judged and typed everything but pictures, which only Astro can import. */
const stored = ({ image }: SchemaContext) =>
  z.object({
    text: z.custom<Text>(),
    data: z.custom<Readonly<Record<string, unknown>>>(),
    headings: z.custom<readonly Heading[]>(),
    links: z.custom<readonly InnerLink[]>(),
    names: z.custom<readonly RecordName[]>(),
    audio: z.custom<Recording | undefined>(),
    pictures: z.record(z.string(), image()),
  });

const collectionOf = (section: Section) => defineCollection({ loader: entryLoader(section), schema: stored });

export const collections = Object.fromEntries(
  sectionKeys.map((section) => [section, collectionOf(section)]),
) as Record<Section, ReturnType<typeof collectionOf>>;
