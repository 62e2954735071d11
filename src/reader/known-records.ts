import type { Problem } from '../domain/problem.ts';
import { readCafeKit, type CafeKitFile } from './cafe-kit.ts';
import type { KnownRecords } from './cross-check.ts';
import { readEvents, type Events } from './events.ts';
import { readFigures, type Figures } from './figures.ts';
import { readGlossary, type Glossary } from './glossary.ts';
import { readLaws, type LawRegister } from './laws.ts';
import { readOffering, type Offering } from './offering.ts';
import { readPrices } from './prices.ts';

/** The records of a folder of content: those that texts may name, and meetings, which name their texts. */
export interface Records {
  readonly cafe: CafeKitFile;
  readonly events: Events;
  readonly figures: Figures;
  readonly glossary: Glossary;
  readonly laws: LawRegister;
  readonly offering: Offering;
  /** Ids, by kind. */
  readonly known: KnownRecords;
  readonly problems: readonly Problem[];
}

/**
 * Reads and judges the records.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 */
export function readRecords(contentDir: string, root: string): Records {
  const cafe = readCafeKit(contentDir, root);
  const events = readEvents(contentDir, root);
  const figures = readFigures(contentDir, root);
  const outcome = new Set(figures.found.flatMap(({ set }) => set.figures.map(({ id }) => id)));
  const glossary = readGlossary(contentDir, root);
  const laws = readLaws(contentDir, root);
  const term = new Set(glossary.records.map(({ id }) => id));
  const law = new Set(laws.records.map(({ id }) => id));
  const prices = readPrices(contentDir, root);
  const price = new Set(prices.records.keys());
  const offering = readOffering(contentDir, root);
  const problems = [cafe, events, figures, glossary, laws, prices, offering].flatMap((read) => read.problems);
  return { cafe, events, figures, glossary, laws, offering, known: { outcome, term, law, price }, problems };
}
