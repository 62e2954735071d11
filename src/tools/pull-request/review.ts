import type { Problem } from '../../domain/problem.ts';
import { cutFrontMatter, parseYaml } from '../../reader/front-matter.ts';
import { decode, Findings } from '../../reader/source.ts';

/**
 * What a stranger's text may not say of itself: that a person has checked it (trust.md G5). Only the editors do.
 * @param file path of the text, as messages show it
 * @param bytes the text; its other flaws are told elsewhere
 */
export function reviewFlaws(file: string, bytes: Uint8Array): readonly Problem[] {
  const others = new Findings(file);
  const text = decode(bytes, others);
  const cut = text === undefined ? undefined : cutFrontMatter(text, others);
  const yaml = cut && parseYaml(cut.yaml, 2, others);
  if (!yaml) return [];
  const findings = new Findings(file);
  for (const key of ['review', 'reviewedBy', 'reviewedOn']) {
    const said = Object.hasOwn(yaml.value, key) ? yaml.value[key] : undefined;
    if (said === undefined || (key === 'review' && said === 'machine')) continue;
    findings.error('not-machine', yaml.keyPlace([], key), { review: String(said) });
  }
  return findings.problems;
}
