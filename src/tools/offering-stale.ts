import { buildEnvironment } from '../config/environment.ts';
import { isOffered, isOld, needsCheck } from '../domain/offering.ts';
import { today } from '../domain/today.ts';
import { readOffering } from '../reader/offering.ts';
import { asLine } from '../reader/report.ts';
import { readArguments } from './arguments.ts';

/**
 * `npm run offering:stale`: what to check next, the oldest and least sure first. Ends with 1 if a record has flaws.
 */
const usage = 'npm run offering:stale [-- --json] [--lang fi|en]';
const { values, language } = readArguments({ json: { type: 'boolean' } }, usage);
const root = process.cwd();
const day = today();
const { contentDir } = buildEnvironment(process.env, root);
const { activities, organisations, problems } = readOffering(contentDir, root);
const say = (fi: string, en: string): string => (language === 'fi' ? fi : en);

if (problems.length > 0) {
  console.error(problems.map((problem) => asLine(problem, language)).join('\n'));
  process.exitCode = 1;
} else {
  const organisationOf = new Map(organisations.map(({ id, record }) => [id, record]));
  const rows = activities
    .filter(({ record }) => isOffered(record) && needsCheck(record, day))
    .map(({ id, record }) => ({
      id,
      checkedOn: record.checkedOn,
      old: isOld(record.checkedOn, day),
      mark: record.mark,
      status: record.status,
      organisation: organisationOf.get(record.organisation)?.name ?? record.organisation,
      url: record.url ?? organisationOf.get(record.organisation)?.url ?? '',
    }))
    // What nobody has looked at for longest; of one day, those without an address take the most work.
    .toSorted(
      (a, b) =>
        a.checkedOn.localeCompare(b.checkedOn) || b.mark.localeCompare(a.mark) || a.id.localeCompare(b.id),
    );
  if (values['json']) console.log(JSON.stringify(rows, null, 2));
  else {
    for (const row of rows) {
      console.log(
        [
          row.checkedOn,
          row.mark,
          row.id,
          row.organisation,
          row.url || say('osoite puuttuu', 'no address'),
        ].join('  '),
      );
    }
    console.log(
      say(
        `Tarkistettavia ${rows.length}, yli vuoden vanhoja ${rows.filter(({ old }) => old).length}.`,
        `To check: ${rows.length}, older than a year: ${rows.filter(({ old }) => old).length}.`,
      ),
    );
  }
}
