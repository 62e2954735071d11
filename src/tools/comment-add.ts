import { resolve } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import { commenting, lastCommentDay, mostCommentCharacters } from '../domain/comments.ts';
import type { CommentSetting } from '../domain/comments.ts';
import { sections, segmentIn } from '../domain/sections.ts';
import { today } from '../domain/today.ts';
import { readFolder } from '../reader/folder.ts';
import { nearest } from '../reader/nearest.ts';
import { asLine, visible } from '../reader/report.ts';
import { day } from '../schemas/common.ts';
import { readArguments } from './arguments.ts';
import { readFields } from './comments/fields.ts';
import { writeComment } from './comments/files.ts';
import { readBytes, readMail } from './comments/read-mail.ts';
import { strip, stripName } from './comments/strip.ts';
import { cutNames, refusals, wordFlaws } from './comments/words.ts';

/**
 * `npm run comment:add -- [FILE] --by AB`: makes a file of a comment that came by mail and that the editors have
 * accepted. Reads a saved mail or pasted words; takes out headers, older mails, signatures, addresses and numbers;
 * says what it took out and what to do next. Writes nothing where permission is missing or the post is closed.
 */
const usage =
  'npm run comment:add -- [MAIL.eml] --by AB [--language fi] [--reply-to 2026-11-22-1] [--date 2026-11-22] [--lang fi|en]';
const { values, words, language } = readArguments(
  {
    by: { type: 'string' },
    language: { type: 'string' },
    'reply-to': { type: 'string' },
    date: { type: 'string' },
  },
  usage,
);
const say = (fi: string, en: string): string => (language === 'fi' ? fi : en);
const option = (name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

const root = process.cwd();
const { contentDir, basePath } = buildEnvironment(process.env, root);
const by = option('by') ?? '';
if (words.length > 1) stop(usage, 2);
if (!/^\p{Lu}{1,4}$/u.test(by))
  stop(`${say('Sano nimikirjaimesi: --by AB.', 'Say your initials: --by AB.')}\n${usage}`, 2);
const asked = option('date');
if (asked !== undefined && !day.safeParse(asked).success)
  stop(say('--date: päivä muodossa 2026-11-22.', '--date: a day as 2026-11-22.'), 2);
if (asked !== undefined && asked > today())
  stop(
    say(
      `--date: ${asked} on vasta tulossa; tänään on ${today()}. Kirjoita päivä, jona viesti tuli.`,
      `--date: ${asked} is still to come; today is ${today()}. Say the day on which the mail came.`,
    ),
    2,
  );

if (words.length === 0 && process.stdin.isTTY)
  console.error(say('Liitä viesti ja paina Ctrl+D:', 'Paste the mail and press Ctrl+D:'));
// npm runs scripts in the project's folder; INIT_CWD is where the editor stood.
const file = words[0] === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? root, words[0]);
const bytes = await readBytes(file);
if (typeof bytes === 'string') stop(refusals[bytes][language], bytes === 'empty' ? 2 : 1);
const mail = await readMail(bytes);
if (typeof mail === 'string') stop(refusals[mail][language], 1);
const fields = readFields(mail.text, option('language'));
if (typeof fields === 'string') stop(refusals[fields][language], 1);

const name = stripName(fields.name);
if (name.text === '') stop(refusals['no-name'][language], 1);
const { text, cuts } = strip(fields.text);
if (text === '') stop(wordFlaws.nothing[language], 1);
if (text.length > mostCommentCharacters) stop(`${wordFlaws.long[language]} (${text.length})`, 1);
// A clock that runs ahead dates no comment.
const sent = mail.date !== undefined && mail.date < today() ? mail.date : today();
const date = asked ?? sent;
refuseClosed();

const replyTo = option('reply-to');
const made = writeComment(
  {
    post: fields.post,
    date,
    said: {
      name: name.text,
      lang: fields.locale,
      text,
      ...(replyTo === undefined ? {} : { replyTo }),
      consent: fields.consent,
      accepted: { by, on: today() },
    },
  },
  contentDir,
  root,
);
if (made.problems.length > 0) stop(made.problems.map((problem) => asLine(problem, language)).join('\n'), 1);
console.log([...told(), ...nextSteps()].join('\n'));

function stop(reason: string, code: number): never {
  console.error(reason);
  process.exit(code);
}

function refuseClosed(): void {
  const { post } = fields as Exclude<typeof fields, string>;
  const posts = readFolder(contentDir, root).entries.filter(({ text: { section } }) => section === 'blog');
  const source = posts.find((entry) => entry.text.id === post && !entry.text.translation);
  const published = source?.text.published;
  if (!source || published === undefined) {
    const near = nearest(
      post,
      posts.map((entry) => entry.text.id),
    );
    stop(
      say(`Kirjoitusta ”${post}” ei ole. Lähin: ${near}.`, `There is no post "${post}". Nearest: ${near}.`),
      1,
    );
  }
  const state = commenting(source.data['comments'] as CommentSetting | undefined, published, date);
  if (state === 'over')
    stop(
      say(
        `Kirjoitusta on voinut kommentoida ${lastCommentDay(published)} asti. Jos kommentti tuli ajoissa, kerro päivä: --date.`,
        `The post took comments until ${lastCommentDay(published)}. If the comment came in time, say its day: --date.`,
      ),
      1,
    );
  if (state !== 'open')
    stop(
      say(
        `Toimitus on sulkenut kommentoinnin (comments: ${state}).`,
        `The editors have closed the comments (comments: ${state}).`,
      ),
      1,
    );
}

/** What was taken out, and what is left as readers will see it. */
function told(): readonly string[] {
  const { headers, attachments } = mail as Exclude<typeof mail, string>;
  const { above } = fields as Exclude<typeof fields, string>;
  const counts = new Map<keyof typeof cutNames, number>([
    ['headers', headers],
    ['attachments', attachments],
    ['above', above],
    ...cuts,
    ...[...name.cuts].map(([cut, count]) => [cut, count + (cuts.get(cut) ?? 0)] as const),
  ]);
  const rows = [...counts].filter(([, count]) => count > 0);
  return [
    say(`Tehty: ${made.file}`, `Made: ${made.file}`),
    rows.length === 0
      ? say('Mitään ei poistettu.', 'Nothing was taken out.')
      : say('Poistettu:', 'Taken out:'),
    ...rows.map(([cut, count]) => `  ${cutNames[cut][language]}: ${count}`),
    '',
    say('Näin se julkaistaan:', 'As it will be published:'),
    ...[name.text, ...text.split('\n')].map((line) => `  ${visible(line)}`),
  ];
}

function nextSteps(): readonly string[] {
  const { post } = fields as Exclude<typeof fields, string>;
  const address = `${basePath}fi/${segmentIn(sections.blog.segment, 'fi')}/${post}/#C${made.id}`;
  return [
    '',
    say('Seuraavaksi:', 'Next:'),
    say(
      '1. Lue teksti vielä kerran: nimet, osoitteet ja muut, joista ihmisen tai perheen voi tunnistaa. Korvaa ne merkillä […].',
      '1. Read the words once more: names, addresses and whatever tells who a person or family is. Put […] in their place.',
    ),
    say(
      `2. Katso sivua: npm run dev, sitten http://localhost:4321${address}`,
      `2. Look at the page: npm run dev, then http://localhost:4321${address}`,
    ),
    say('3. Tarkista: npm run check:content', '3. Check it: npm run check:content'),
    say(
      '4. Tallenna tiedosto tietovarastoon ja julkaise. Tallenna vain tämä tiedosto, ei viestiä.',
      '4. Commit the file and publish. Commit this file alone, not the mail.',
    ),
    say('5. Poista viesti sähköpostista.', '5. Delete the mail from the mailbox.'),
  ];
}
