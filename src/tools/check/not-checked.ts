import type { Problem } from '../../domain/problem.ts';
import type { MessageLanguage } from '../../reader/report.ts';

/** How a check ended that did not come to its end. */
const how = {
  crash: { fi: 'kaatui', en: 'crashed' },
  time: { fi: 'kesti liian kauan', en: 'took too long' },
  memory: { fi: 'vei liikaa muistia', en: 'took too much memory' },
} as const;

/** @returns the flaw of a file that brought the check down (trust.md G28) */
export function notChecked(file: string, ended: keyof typeof how, language: MessageLanguage): Problem {
  const values = { how: how[ended][language] };
  return { file, line: 1, column: 1, severity: 'error', rule: 'not-checked', values };
}
