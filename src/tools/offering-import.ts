import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import type { Problem } from '../domain/problem.ts';
import { today } from '../domain/today.ts';
import { emptyOfferingTable } from '../offering-template.ts';
import { readOfferingTable } from '../reader/offering-csv.ts';
import { readOffering, readTaxonomies } from '../reader/offering.ts';
import { recordYaml } from '../reader/offering-yaml.ts';
import { asLine } from '../reader/report.ts';
import { readArguments } from './arguments.ts';

/**
 * `npm run offering:import -- FILE.csv`: takes a table that a municipality filled in a spreadsheet. Nothing is
 * written unless all rows pass. `--update` lets rows replace activities that are there; `--template` prints an
 * empty table.
 */
const usage = 'npm run offering:import -- [--update] [--template] [--lang fi|en] FILE.csv';
const { values, words, language } = readArguments(
  { update: { type: 'boolean' }, template: { type: 'boolean' } },
  usage,
);
const say = (fi: string, en: string): string => (language === 'fi' ? fi : en);
const root = process.cwd();
const { contentDir } = buildEnvironment(process.env, root);

if (values['template']) {
  process.stdout.write(emptyOfferingTable());
} else process.exitCode = bringIn();

function bringIn(): number {
  const [name, ...rest] = words;
  if (name === undefined || rest.length > 0) return stop([usage], 2);
  // npm runs scripts in the project's folder; INIT_CWD is where the author stood.
  const path = resolve(process.env['INIT_CWD'] ?? root, name);
  if (!existsSync(path)) return stop([say(`Tiedostoa ${path} ei ole.`, `There is no file ${path}.`)], 2);
  const { lists, places, problems } = readTaxonomies(contentDir, root);
  if (!lists || !places)
    return stop(
      problems.map((problem) => asLine(problem, language)),
      1,
    );
  const { organisations, activities } = readOffering(contentDir, root);
  const known = activities.map(({ id }) => id);
  const context = {
    lists,
    places,
    organisations: new Set(organisations.map(({ id }) => id)),
    taken: new Set(values['update'] ? [] : known),
    today: today(),
  };
  const table = readOfferingTable(readFileSync(path), relative(root, path), context);
  if (table.problems.length > 0) {
    const lines = table.problems.map(inTable);
    return stop([...lines, say('Mitään ei kirjoitettu.', 'Nothing was written.')], 1);
  }
  mkdirSync(join(contentDir, 'offering'), { recursive: true });
  for (const { id, record } of table.activities) {
    writeFileSync(join(contentDir, 'offering', `${id}.yaml`), recordYaml({ ...record }));
  }
  const count = table.activities.length;
  console.log(
    say(
      `Kirjoitettu: ${count}. Tarkista: npm run check:content`,
      `Written: ${count}. Check: npm run check:content`,
    ),
  );
  return 0;
}

/** A flaw with what a spreadsheet calls its place: the row and the name of the column. */
function inTable(problem: Problem): string {
  const line = asLine(problem, language);
  const { row, column } = problem.values;
  if (row === undefined || column === undefined || problem.rule.startsWith('csv-')) return line;
  const where = say(`Rivi ${row}, sarake ”${column}”. `, `Row ${row}, column "${column}". `);
  return line.replace(` ${problem.rule} `, (rule) => rule + where);
}

function stop(lines: readonly string[], code: number): number {
  console.error(lines.join('\n'));
  return code;
}
