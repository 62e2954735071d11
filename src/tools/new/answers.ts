import type { MessageLanguage } from '../../reader/report.ts';
import type { Answers, Question } from './questions.ts';

/** Asks a person one line and waits for the answer. */
export type Ask = (question: string) => Promise<string>;

/** Every answer; or why there are not: what is missing, and what is wrong with the flags. */
export type Collected =
  | { readonly answers: Answers; readonly missing: readonly []; readonly flaws: readonly [] }
  | { readonly answers: undefined; readonly missing: readonly Question[]; readonly flaws: readonly string[] };

/**
 * Collects the answers: flags first, then the person at the terminal, then what an empty answer means.
 * @param flags what the command line says, by question
 * @param ask how a person is asked; undefined where nobody is there
 */
export async function collect(
  questions: readonly Question[],
  flags: Answers,
  language: MessageLanguage,
  ask: Ask | undefined,
): Promise<Collected> {
  const answers: Record<string, string> = {};
  const missing: Question[] = [];
  const flaws: string[] = [];
  for (const question of questions.filter(({ name }) => flags[name] !== undefined)) {
    const answer = (flags[question.name] ?? '').trim();
    const flaw = question.flaw(answer, language);
    if (flaw) flaws.push(`--${question.name}: ${flaw}`);
    else answers[question.name] = answer;
  }
  if (flaws.length > 0) return { answers: undefined, missing, flaws };
  for (const question of questions) {
    if (answers[question.name] !== undefined || !question.when(answers)) continue;
    const given = ask ? await askUntilGood(question, answers, language, ask) : question.otherwise(answers);
    const flaw = given ? question.flaw(given, language) : undefined;
    if (!given) missing.push(question);
    else if (flaw) flaws.push(`--${question.name}: ${flaw}`);
    else answers[question.name] = given;
  }
  return missing.length > 0 || flaws.length > 0
    ? { answers: undefined, missing, flaws }
    : { answers, missing: [], flaws: [] };
}

async function askUntilGood(
  question: Question,
  known: Answers,
  language: MessageLanguage,
  ask: Ask,
): Promise<string> {
  const otherwise = question.otherwise(known) || undefined;
  const line = `${question.ask[language]}${otherwise ? ` [${otherwise}]` : ''}: `;
  let flaw: string | undefined;
  for (;;) {
    const answer = (await ask(flaw ? `${flaw}\n${line}` : line)).trim() || otherwise;
    flaw = answer === undefined ? needed(language) : question.flaw(answer, language);
    if (answer !== undefined && flaw === undefined) return answer;
  }
}

const needed = (language: MessageLanguage): string =>
  language === 'fi' ? 'Tämä tarvitaan.' : 'This is needed.';
