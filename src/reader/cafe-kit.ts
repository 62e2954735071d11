import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { lengthOf, neededKinds } from '../domain/session-plan.ts';
import { entryKey, type Text } from '../domain/text.ts';
import { cafeKit, type CafeKit } from '../schemas/cafe.ts';
import { parseYaml, validate, type YamlData } from './front-matter.ts';
import { decode, Findings } from './source.ts';

/** The kit of the learning café, and where it stands. */
export interface CafeKitFile {
  /** Absent where there is no such file, or it has flaws. */
  readonly kit: CafeKit | undefined;
  readonly file: string;
  readonly yaml: YamlData | undefined;
  readonly problems: readonly Problem[];
}

const maxFile = 100 * 1024;

/**
 * Reads and judges `content/cafe/kit.yaml`, apart from what `cafeKitProblems` judges.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 */
export function readCafeKit(contentDir: string, root: string): CafeKitFile {
  const path = join(contentDir, 'cafe', 'kit.yaml');
  const file = relative(root, path).split(sep).join('/');
  if (!existsSync(path)) return { kit: undefined, file, yaml: undefined, problems: [] };
  const findings = new Findings(file);
  const text = decode(readFileSync(path), findings);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, findings, maxFile);
  const kit = yaml && validate(yaml, cafeKit, findings);
  const sound = findings.problems.length === 0;
  return { kit: sound ? kit : undefined, file, yaml, problems: findings.problems };
}

function planProblems({ blocks, plans }: CafeKit, file: string, yaml: YamlData): readonly Problem[] {
  const findings = new Findings(file);
  const known = new Set(blocks.map(({ id }) => id));
  for (const [at, plan] of plans.entries()) {
    for (const [number, rows] of plan.meetings.entries()) {
      const path = ['plans', at, 'meetings', number];
      for (const [index, { block }] of rows.entries()) {
        if (known.has(block)) continue;
        findings.error('unknown-block', yaml.place([...path, index, 'block']), { id: block });
      }
      const minutes = lengthOf(rows);
      if (minutes <= plan.minutes) continue;
      findings.error('plan-over-time', yaml.place(path), {
        plan: plan.id,
        meeting: String(number + 1),
        minutes: String(minutes),
        most: String(plan.minutes),
      });
    }
  }
  return findings.problems;
}

/** What is in a list twice, where each has to be once: the second is told. */
function twice({ blocks, plans }: CafeKit, findings: Findings, yaml: YamlData): void {
  const judge = (list: 'blocks' | 'plans', key: string, values: readonly (string | undefined)[]): void => {
    const seen = new Set<string>();
    for (const [at, id] of values.entries()) {
      if (id === undefined) continue;
      if (seen.has(id)) findings.error('kit-twice', yaml.place([list, at]), { id, list, key });
      seen.add(id);
    }
  };
  judge(
    'blocks',
    'id',
    blocks.map(({ id }) => id),
  );
  judge(
    'plans',
    'id',
    plans.map(({ id }) => id),
  );
  // A plan is composed of the blocks of a theme: of two it would hold both.
  for (const kind of ['theme', 'talk'])
    judge(
      'blocks',
      kind,
      blocks.map((block) => (block.kind === kind ? block.theme : undefined)),
    );
}

function blockProblems(kit: CafeKit, file: string, yaml: YamlData): readonly Problem[] {
  const findings = new Findings(file);
  twice(kit, findings, yaml);
  for (const kind of neededKinds)
    if (!kit.blocks.some((block) => block.kind === kind))
      findings.error('block-kind-missing', yaml.place(['blocks']), { kind });
  for (const [at, { id, kind, theme }] of kit.blocks.entries())
    if (kind === 'theme' && theme === undefined)
      findings.error('block-without-theme', yaml.place(['blocks', at]), { id });
  return findings.problems;
}

/** Themes that nobody can choose, as no block holds them; each told at its text. */
function unheldThemes({ blocks }: CafeKit, file: string, texts: readonly Text[]): readonly Problem[] {
  const held = new Set(blocks.flatMap(({ kind, theme }) => (kind === 'theme' ? (theme ?? []) : [])));
  return texts
    .filter(({ section, id, translation }) => section === 'cafe' && !translation && !held.has(id))
    .map((text): Problem => {
      const place = { file: text.file, line: 1, column: 1 };
      return {
        ...place,
        severity: 'warning',
        rule: 'theme-without-block',
        values: { id: text.id, kit: file },
      };
    });
}

/**
 * What does not fit together in a kit that can be read: a block of a theme that does not exist, a theme without a
 * block, what is there twice or not at all, a plan with a block that does not exist, or over its time.
 * @param kit what `readCafeKit` gives
 * @param texts every text of the site
 */
export function cafeKitProblems(
  { kit, file, yaml }: CafeKitFile,
  texts: readonly Text[],
): readonly Problem[] {
  const entries = new Set(texts.map(entryKey));
  // Plans, cards and print packs are made of it.
  if (!yaml && texts.some(({ section }) => section === 'cafe'))
    return [{ file, line: 1, column: 1, severity: 'error', rule: 'record-missing', values: { path: file } }];
  if (!kit || !yaml) return [];
  const unknown = kit.blocks.flatMap(({ theme }, at): readonly Problem[] => {
    if (theme === undefined || entries.has(`cafe/${theme}`)) return [];
    const place = yaml.place(['blocks', at, 'theme']);
    return [{ file, ...place, severity: 'error', rule: 'unknown-theme', values: { id: theme } }];
  });
  return [
    ...blockProblems(kit, file, yaml),
    ...planProblems(kit, file, yaml),
    ...unknown,
    ...unheldThemes(kit, file, texts),
  ];
}
