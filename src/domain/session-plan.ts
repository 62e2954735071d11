/**
 * Plans of the learning café: blocks with minutes, ready plans of such blocks, and the making of a plan from chosen
 * themes. Minutes count; a time of day is told as minutes after midnight.
 */
export const blockKinds = ['opening', 'warm-up', 'theme', 'talk', 'break', 'list', 'closing'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** What every plan is composed of: without a block of each, the maker of plans would leave a gap. */
export const neededKinds = blockKinds.filter((kind) => kind !== 'talk');

/** Who leads a block: the first or the second facilitator, the tables themselves, or everybody. */
export const leaders = ['first', 'second', 'tables', 'all'] as const;
export type Leader = (typeof leaders)[number];

/** What composing needs to know of a block. */
export interface Block {
  readonly id: string;
  readonly kind: BlockKind;
  readonly minutes: number;
  /** The theme whose slides or cards it uses. */
  readonly theme?: string | undefined;
  /** Whether a plan that nobody has changed holds it. */
  readonly usual?: boolean | undefined;
}

/** A block at its place in a plan. */
export interface Row {
  readonly block: string;
  readonly minutes: number;
}

/** A block in a meeting, with its times as minutes after midnight. */
export interface TimedRow extends Row {
  readonly from: number;
  readonly to: number;
}

/** What somebody asks of a plan. */
export interface Choice {
  /** Ids of themes. */
  readonly themes: readonly string[];
  /** Ids of themes after which the tables talk. */
  readonly talks: readonly string[];
  /** Minutes after midnight. */
  readonly start: number;
  /** Minutes there are. */
  readonly length: number;
  /** Whether there is a break for coffee. */
  readonly pause: boolean;
}

/** The rows of one meeting with their times, from a start. */
export function timed(rows: readonly Row[], start: number): readonly TimedRow[] {
  let from = start;
  return rows.map((row) => {
    const to = from + row.minutes;
    const one = { ...row, from, to };
    from = to;
    return one;
  });
}

/** How long rows take together. */
export const lengthOf = (rows: readonly Row[]): number => rows.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * A meeting from a choice: opening, warming up, each theme with its talk, the list of questions and the closing;
 * the break comes after the theme that ends nearest to the middle.
 * @param choice what is asked; unknown themes are left out
 * @param blocks the building stones, themes in the order in which they are held
 */
export function compose(choice: Choice, blocks: readonly Block[]): readonly Row[] {
  const of = (kind: BlockKind): readonly Row[] => blocks.filter((block) => block.kind === kind).map(rowOf);
  const one = (kind: BlockKind): readonly Row[] => of(kind).slice(0, 1);
  const parts = blocks
    .filter(({ kind, theme }) => kind === 'theme' && choice.themes.includes(theme ?? ''))
    .map((block) => [
      rowOf(block),
      ...blocks
        .filter(({ kind, theme }) => kind === 'talk' && theme === block.theme)
        .filter(({ theme }) => choice.talks.includes(theme ?? ''))
        .map(rowOf),
    ]);
  const first = [...one('opening'), ...one('warm-up')];
  const last = [...one('list'), ...one('closing')];
  const pause = choice.pause && parts.length > 1 ? one('break') : [];
  const middle = lengthOf([...first, ...parts.flat(), ...last]) / 2;
  // Never after the last theme: then people could as well go home.
  const ends = parts.slice(0, -1).map((_, at) => lengthOf([...first, ...parts.slice(0, at + 1).flat()]));
  const nearest = ends.reduce(
    (best, end, at) => (Math.abs(end - middle) < Math.abs((ends[best] ?? 0) - middle) ? at : best),
    0,
  );
  return [
    ...first,
    ...parts.slice(0, nearest + 1).flat(),
    ...pause,
    ...parts.slice(nearest + 1).flat(),
    ...last,
  ];
}

const rowOf = ({ id, minutes }: Block): Row => ({ block: id, minutes });

/** The choice that nobody has changed: every theme, the usual talks, two hours from two o'clock with a break. */
export function usualChoice(blocks: readonly Block[]): Choice {
  const of = (kind: BlockKind): readonly string[] =>
    blocks
      .filter((block) => block.kind === kind && (kind === 'theme' || block.usual))
      .flatMap(({ theme }) => theme ?? []);
  return { themes: of('theme'), talks: of('talk'), start: 14 * 60, length: 120, pause: true };
}

/** How much a plan is over its time; below zero what is left of it. */
export const overrun = (rows: readonly Row[], length: number): number => lengthOf(rows) - length;

/**
 * A time of day.
 * @param text `14:00`, `9.30`
 * @returns minutes after midnight; undefined where it is none
 */
export function minutesOf(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim()) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return hours === '' || Number(hours) > 23 || Number(minutes) > 59 ? undefined : all;
}

/** @returns minutes after midnight as `14:00`; a plan that goes on past midnight begins anew */
export function clockOf(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 24;
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** How long a meeting may be, in minutes: a working day at most. */
export const lengths = { least: 20, most: 480 } as const;

/** A choice as the query of an address. */
export function queryOf(choice: Choice): string {
  return new URLSearchParams({
    themes: choice.themes.join(' '),
    talks: choice.talks.join(' '),
    start: clockOf(choice.start),
    length: String(choice.length),
    break: choice.pause ? 'yes' : 'no',
  }).toString();
}

/**
 * The choice that an address asks for. Whatever it lacks or says wrongly is as usual.
 * @param query of the address
 */
export function choiceOf(query: string, blocks: readonly Block[]): Choice {
  const asked = new URLSearchParams(query);
  const usual = usualChoice(blocks);
  const known = (key: string, list: readonly string[]): readonly string[] => {
    const words = asked.get(key)?.split(/[ ,+]+/);
    return words ? list.filter((id) => words.includes(id)) : [];
  };
  const all = blocks.flatMap(({ kind, theme }) => (kind === 'theme' && theme ? [theme] : []));
  const talking = blocks.flatMap(({ kind, theme }) => (kind === 'talk' && theme ? [theme] : []));
  const length = Number(asked.get('length') ?? '');
  const sound = Number.isInteger(length) && length >= lengths.least && length <= lengths.most;
  return {
    themes: asked.has('themes') ? known('themes', all) : usual.themes,
    talks: asked.has('talks') ? known('talks', talking) : usual.talks,
    start: minutesOf(asked.get('start') ?? '') ?? usual.start,
    length: sound ? length : usual.length,
    pause: asked.has('break') ? asked.get('break') !== 'no' : usual.pause,
  };
}

/**
 * The moment of a time of day at a place.
 * @param day ISO date
 * @param minutes after midnight
 * @param timeZone IANA name of the place
 * @returns ISO moment in UTC
 */
export function momentAt(day: string, minutes: number, timeZone: string): string {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  // Twice, since the first guess may lie on the other side of a change to summer time.
  let guess = wanted;
  for (let round = 0; round < 2; round++) guess = wanted - offsetAt(guess, timeZone);
  return inSeconds(guess);
}

/**
 * When a meeting begins and ends. The end is counted from the moment of the beginning: clocks that change meanwhile
 * make a meeting no shorter and no longer.
 * @param day ISO date
 * @param start minutes after midnight
 * @param minutes how long it takes
 * @param timeZone IANA name of the place
 * @returns ISO moments in UTC
 */
export function spanAt(
  day: string,
  start: number,
  minutes: number,
  timeZone: string,
): { readonly start: string; readonly end: string } {
  const begins = momentAt(day, start, timeZone);
  return { start: begins, end: inSeconds(Date.parse(begins) + minutes * 60_000) };
}

const inSeconds = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

/** How far a place's clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-CA-u-hc-h23', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const shown = Date.parse(
    `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:${get('second')}Z`,
  );
  return shown - moment;
}
