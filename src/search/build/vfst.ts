/**
 * Reads the transducer of voikko-fi's dictionary (`mor.vfst`, unweighted VFST). The layout of the file was learned
 * from the source of corevoikko (https://github.com/voikko/corevoikko; MPL 1.1, GPL 2+, LGPL 2.1+); the code is ours.
 */
export interface Transducer {
  /** Every output for a word in lower case, tags and letters; none when the word is unknown. */
  readonly outputs: (word: string) => readonly string[];
}

/** Bytes before the table of symbols. */
const headerBytes = 16;
/** How long a search may take and how much it may find: a made-up word could branch without end. */
const mostSteps = 200_000;
const mostOutputs = 16;
const longest = 400;
/** The input that marks an end state. */
const final = 0xffff;
/** The number of further transitions that says: look in the next cell. */
const overflow = 255;

/** A flag diacritic, `@U.FEATURE.VALUE@`: what the path has said before decides whether it may go on. */
interface Flag {
  readonly operation: string;
  readonly feature: number;
  readonly value: number;
}
const anyValue = 1;

interface Symbols {
  readonly names: readonly string[];
  readonly flags: readonly (Flag | undefined)[];
  readonly letters: ReadonlyMap<string, number>;
  readonly firstLetter: number;
  readonly features: number;
  /** Where the transitions begin. */
  readonly end: number;
}

const numbered = (map: Map<string, number>, name: string): number => {
  const known = map.get(name) ?? map.size;
  map.set(name, known);
  return known;
};

function readSymbols(bytes: Uint8Array): Symbols {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(headerBytes, true);
  const names: string[] = [];
  const flags: (Flag | undefined)[] = [];
  const letters = new Map<string, number>();
  const features = new Map<string, number>();
  const values = new Map([
    ['', 0],
    ['@', anyValue],
  ]);
  const decoder = new TextDecoder();
  let at = headerBytes + 2;
  let firstLetter = 0;
  let inTags = false;
  for (let index = 0; index < count; index++) {
    const stop = bytes.indexOf(0, at);
    const name = decoder.decode(bytes.subarray(at, stop));
    at = stop + 1;
    names.push(name);
    if (index === 0) {
      flags.push(undefined);
    } else if (firstLetter === 0 && name.startsWith('@')) {
      const [feature = '', value = '@'] = name.slice(3, -1).split('.');
      flags.push({
        operation: name[1] ?? '',
        feature: numbered(features, feature),
        value: numbered(values, value),
      });
    } else {
      if (firstLetter === 0) firstLetter = index;
      inTags ||= name.startsWith('[');
      if (!inTags) letters.set(name, index);
    }
  }
  return { names, flags, letters, firstLetter, features: features.size, end: at + ((8 - (at % 8)) % 8) };
}

/**
 * Makes a transducer of the bytes of a file.
 * @param bytes the whole file
 */
export function readTransducer(bytes: Uint8Array): Transducer {
  const symbols = readSymbols(bytes);
  // A copy of its own: a Buffer may begin at any byte of its pool.
  const body = Uint8Array.from(bytes.subarray(symbols.end));
  const halves = new Uint16Array(body.buffer, 0, body.byteLength >> 1);
  const cells = new Uint32Array(body.buffer, 0, body.byteLength >> 2);
  return { outputs: (word) => walk(word, symbols, halves, cells) };
}

/** What a flag does to a path: the feature's new value, or that the path ends here. */
function passed({ operation, value }: Flag, current: number): number | undefined {
  switch (operation) {
    case 'P':
      return value;
    case 'C':
      return 0;
    case 'U':
      return current === 0 || current === value ? value : undefined;
    case 'R':
      return (value === anyValue ? current !== 0 : current === value) ? current : undefined;
    case 'D':
      return (value === anyValue && current !== 0) || current === value ? undefined : current;
    default:
      return undefined;
  }
}

function walk(word: string, symbols: Symbols, halves: Uint16Array, cells: Uint32Array): readonly string[] {
  const { names, flags, firstLetter } = symbols;
  const input = [...word].map((letter) => symbols.letters.get(letter) ?? -1);
  const state = new Uint16Array(symbols.features);
  const found = new Set<string>();
  const output: string[] = [];
  let steps = 0;
  const go = (first: number, at: number): void => {
    steps++;
    if (found.size >= mostOutputs || steps > mostSteps || output.length > longest) return;
    let more = (cells[first * 2 + 1] ?? 0) >>> 24;
    const isLong = more === overflow;
    if (isLong) more = (cells[(first + 1) * 2] ?? 0) + 1;
    for (let offset = 0; offset <= more; offset++) {
      if (offset === 1 && isLong) continue;
      const transition = first + offset;
      const symbol = halves[transition * 4] ?? final;
      if (symbol === final) {
        if (at === input.length) found.add(output.join(''));
        continue;
      }
      const target = (cells[transition * 2 + 1] ?? 0) & 0xffffff;
      const said = names[halves[transition * 4 + 1] ?? 0] ?? '';
      if (symbol < firstLetter) {
        const flag = flags[symbol];
        const before = flag ? (state[flag.feature] ?? 0) : 0;
        const after = flag ? passed(flag, before) : 0;
        if (after === undefined) continue;
        if (flag) state[flag.feature] = after;
        output.push(said.startsWith('@') ? '' : said);
        go(target, at);
        output.pop();
        if (flag) state[flag.feature] = before;
      } else if (at < input.length && symbol === input[at]) {
        output.push(said);
        go(target, at + 1);
        output.pop();
      }
    }
  };
  go(0, 0);
  return [...found];
}
