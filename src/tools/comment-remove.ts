import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import { removalReasons } from '../domain/comments.ts';
import { today } from '../domain/today.ts';
import { commentFolder } from '../reader/comments.ts';
import { commentId } from '../schemas/comments.ts';
import { slug } from '../schemas/common.ts';
import { readArguments } from './arguments.ts';
import { shown, writeTombstone } from './comments/files.ts';

/**
 * `npm run comment:remove -- POST/DATE-N --reason asked|rules --by AB`: takes a comment away. A tombstone without any
 * of its words stays, so that answers to it make sense and readers see that something stood there.
 */
const usage = `npm run comment:remove -- POST/2026-11-22-1 --reason ${removalReasons.join('|')} --by AB [--lang fi|en]`;
const { values, words, language } = readArguments(
  { reason: { type: 'string' }, by: { type: 'string' } },
  usage,
);
const say = (fi: string, en: string): string => (language === 'fi' ? fi : en);

const root = process.cwd();
const { contentDir } = buildEnvironment(process.env, root);
const [post = '', id = '', ...more] = (words[0] ?? '').split('/');
const by = String(values['by'] ?? '');
const reason = removalReasons.find((known) => known === values['reason']);
if (
  words.length !== 1 ||
  more.length > 0 ||
  !slug.safeParse(post).success ||
  !commentId.safeParse(id).success
)
  stop(
    `${say('Nimeä kommentti: kirjoitus/päivä-numero.', 'Name the comment: post/day-number.')}\n${usage}`,
    2,
  );
if (!reason)
  stop(
    `${say('Sano syy: --reason asked (kommentoija pyysi) tai rules (toimitus poistaa).', 'Say why: --reason asked (its writer asked) or rules (the editors remove it).')}\n${usage}`,
    2,
  );
if (!/^\p{Lu}{1,4}$/u.test(by))
  stop(`${say('Sano nimikirjaimesi: --by AB.', 'Say your initials: --by AB.')}\n${usage}`, 2);

const path = join(contentDir, commentFolder(post), `${id}.json`);
const file = shown(path, root);
if (!existsSync(path) || !lstatSync(path).isFile())
  stop(say(`Kommenttia ei ole: ${file}`, `There is no such comment: ${file}`), 1);
writeTombstone(path, { reason, by, on: today() });
console.log(
  [
    say(`Poistettu: ${file}`, `Removed: ${file}`),
    say(
      'Sivulla lukee nyt, että kommentti on poistettu. Seuraavaksi:',
      'The page now says that the comment was removed. Next:',
    ),
    say('1. Tallenna tiedosto tietovarastoon ja julkaise.', '1. Commit the file and publish.'),
    say(
      '2. Vanha teksti on vielä tietovaraston historiassa. Jos se pitää poistaa sieltäkin, ylläpitäjä tekee sen:',
      '2. The old words still stand in the history of the repository. If they must go from there too, a maintainer does it:',
    ),
    `   git filter-repo --path ${file} --invert-paths`,
    say(
      '   Lisää sitten tämä tiedosto takaisin. README kertoo lisää.',
      '   Then add this file again. README tells more.',
    ),
  ].join('\n'),
);

function stop(said: string, code: number): never {
  console.error(said);
  process.exit(code);
}
