import type { YAMLError } from 'yaml';

/** A flaw of YAML, by the name of its message: the library's own words are English, and name no remedy. */
export interface YamlFlaw {
  readonly rule: string;
  /** 0-based offset in the text. */
  readonly offset: number;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * What the YAML library found wrong, told as authors can mend it: one flaw of each line, as the others follow from it.
 * @param errors those of the document, in its order
 * @param yaml the text
 */
export function yamlFlaws(errors: readonly YAMLError[], yaml: string): readonly YamlFlaw[] {
  const lineOf = (offset: number): number => yaml.slice(0, offset).split('\n').length;
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const flaws = [...tabs, ...errors].map((error) => flawOf(error, yaml));
  const first = new Map<number, YamlFlaw>();
  for (const flaw of flaws) {
    const line = lineOf(flaw.offset);
    if (!first.has(line)) first.set(line, flaw);
  }
  return [...first.values()].sort((a, b) => a.offset - b.offset);
}

function flawOf({ code, message, pos: [start] }: YAMLError, yaml: string): YamlFlaw {
  const at = (rule: string, values: YamlFlaw['values'] = {}, offset = start): YamlFlaw => ({
    rule,
    offset,
    values,
  });
  const directive = /^%/m.exec(yaml)?.index;
  if (code === 'DUPLICATE_KEY') return at('doubled-key');
  if (code === 'TAB_AS_INDENT') return at('yaml-tab');
  if (message.includes('directives-end') && directive !== undefined)
    return at('yaml-sign', { sign: '%' }, directive);
  if (code === 'BAD_SCALAR_START') return at('yaml-sign', { sign: yaml[start] ?? '' });
  if (message.includes('Nested mappings')) return at('yaml-colon');
  const quote = /^Missing closing (.)/.exec(message)?.[1];
  const bracket = /end with a ([\]}])/.exec(message)?.[1];
  const open = quote ?? bracket;
  if (open !== undefined) return at('yaml-open', { sign: open });
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys'))
    return at('yaml-key', { text: lineAt(yaml, start) });
  return at('yaml-syntax', { text: lineAt(yaml, start) });
}

/** The line around an offset: an error at a line's end is one of that line. */
const lineAt = (yaml: string, offset: number): string => {
  const from = yaml.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  return (yaml.slice(from).split('\n')[0] ?? '').trim().slice(0, 60);
};
