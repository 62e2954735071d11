import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { messageLanguage, type MessageLanguage } from '../reader/report.ts';

/** The options and words of a command line, and the language of its answers. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
  readonly language: MessageLanguage;
}

/**
 * Reads a command line; ends the process with a sentence and code 2 where it is not understood.
 * @param options what the command takes beside `--lang`
 * @param usage one line that shows how the command is called
 */
export function readArguments(options: ParseArgsOptionsConfig, usage: string): Arguments {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, lang: { type: 'string' } },
      allowPositionals: true,
    });
    const flat = values as Readonly<Record<string, string | boolean | undefined>>;
    const asked = typeof flat['lang'] === 'string' ? flat['lang'] : undefined;
    return { values: flat, words: positionals, language: messageLanguage(asked, process.env) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
