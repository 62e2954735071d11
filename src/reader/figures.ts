import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Chart, Figure, FigureSet } from '../domain/outcomes.ts';
import type { Problem } from '../domain/problem.ts';
import { entryKey, type Text } from '../domain/text.ts';
import { figureFile, type FigureFile } from '../schemas/outcomes.ts';
import { parseYaml, validate, type YamlData } from './front-matter.ts';
import { decode, Findings } from './source.ts';

/** One file of figures that has no flaw of its own. */
interface FoundFigures {
  readonly file: string;
  readonly set: FigureSet;
  /** Where its keys stand. */
  readonly yaml: YamlData;
}

/** The figures of a folder of content. */
export interface Figures {
  readonly found: readonly FoundFigures[];
  readonly problems: readonly Problem[];
}

/** A page of results may have dozens of figures, each in three languages. */
const maxFile = 100 * 1024;

/**
 * Reads and judges every `content/results/<page>/figures.yaml`.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 */
export function readFigures(contentDir: string, root: string): Figures {
  const folder = join(contentDir, 'results');
  const pages = existsSync(folder) ? readdirSync(folder).sort() : [];
  const problems: Problem[] = [];
  const found = pages.flatMap((page): FoundFigures[] => {
    const path = join(folder, page, 'figures.yaml');
    if (!existsSync(path)) return [];
    const file = relative(root, path).split(sep).join('/');
    const findings = new Findings(file);
    const text = decode(readFileSync(path), findings);
    const yaml = text === undefined ? undefined : parseYaml(text, 1, findings, maxFile);
    const stated = yaml && validate(yaml, figureFile, findings);
    problems.push(...findings.problems);
    return stated && yaml ? [{ file, set: setOf(page, stated), yaml }] : [];
  });
  return { found, problems: [...problems, ...doubled(found)] };
}

/**
 * What is wrong between figures and texts: a figure of a method that does not exist, figures without a page.
 * @param figures what `readFigures` gives
 * @param texts every text of the site
 */
export function figureProblems({ found }: Figures, texts: readonly Text[]): readonly Problem[] {
  const entries = new Set(texts.map(entryKey));
  return found.flatMap(({ file, set, yaml }) => {
    const problem = (path: readonly PropertyKey[], rule: string, id: string): Problem => {
      return { file, ...yaml.place(path), severity: 'error', rule, values: { id } };
    };
    const strange = set.figures.flatMap(({ method }, index) =>
      entries.has(`methods/${method}`)
        ? []
        : [problem(['figures', index, 'method'], 'unknown-related', `methods/${method}`)],
    );
    const page = `results/${set.page}`;
    return entries.has(page) ? strange : [...strange, problem([], 'figures-without-page', page)];
  });
}

function doubled(found: readonly FoundFigures[]): readonly Problem[] {
  const known = new Map<string, string>();
  return found.flatMap(({ file, set, yaml }) =>
    set.figures.flatMap(({ id }, index): Problem[] => {
      const other = known.get(id);
      known.set(id, file);
      if (other === undefined) return [];
      const place = yaml.place(['figures', index, 'id']);
      return [{ file, ...place, severity: 'error', rule: 'doubled-figure', values: { id, other } }];
    }),
  );
}

function setOf(page: string, { shared, charts, figures }: FigureFile): FigureSet {
  // The schema has made sure that what a figure lacks is shared, and that charts name figures of the file.
  const all = figures.map((stated) => ({ ...shared, ...stated, page }) as Figure);
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  return {
    page,
    figures: all,
    charts: charts.map(({ whole, figures: ids, ...chart }): Chart => ({
      ...chart,
      figures: ids.flatMap((id) => byId.get(id) ?? []),
      whole: whole === undefined ? undefined : byId.get(whole),
    })),
  };
}
