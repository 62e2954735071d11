/** A method as far as its place among the others is concerned: which usually come before it and after it. */
export interface Ordered {
  readonly id: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What comes straight before a method and straight after it. */
export interface Neighbours {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A method in a picture of the sequence: its column, counted from what comes first, and its row. */
export interface Placed {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/** Methods that belong to one sequence, and the steps from one to the next. */
export interface Sequence {
  readonly methods: readonly Placed[];
  readonly steps: readonly (readonly [from: string, to: string])[];
  readonly columns: number;
  readonly rows: number;
}

/** Every step from one method to the next, once: one of the two states it, or both do. */
function stepsOf(methods: readonly Ordered[]): readonly (readonly [string, string])[] {
  const known = new Set(methods.map(({ id }) => id));
  const steps = new Map<string, readonly [string, string]>();
  const add = (from: string, to: string): void => {
    if (known.has(from) && known.has(to)) steps.set(`${from} ${to}`, [from, to]);
  };
  for (const { id, before, after } of methods) {
    for (const other of before) add(other, id);
    for (const other of after) add(id, other);
  }
  return [...steps.values()];
}

/**
 * What comes straight before and after each method. If A names B as what comes after, then A comes before B,
 * whether B says so or not.
 * @param methods every method; ids that are not among them are passed over
 */
export function neighbours(methods: readonly Ordered[]): ReadonlyMap<string, Neighbours> {
  const steps = stepsOf(methods);
  return new Map(
    methods.map(({ id }) => [
      id,
      {
        before: steps.filter(([, to]) => to === id).map(([from]) => from),
        after: steps.filter(([from]) => from === id).map(([, to]) => to),
      },
    ]),
  );
}

/**
 * A circle in the order: a method that would come before itself.
 * @returns the ids along the circle, the first again at the end; undefined if there is none
 */
export function circleIn(methods: readonly Ordered[]): readonly string[] | undefined {
  const next = neighbours(methods);
  const done = new Set<string>();
  const walk = (id: string, way: readonly string[]): readonly string[] | undefined => {
    const start = way.indexOf(id);
    if (start !== -1) return [...way.slice(start), id];
    if (done.has(id)) return undefined;
    for (const other of next.get(id)?.after ?? []) {
      const circle = walk(other, [...way, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of methods) {
    const circle = walk(id, []);
    if (circle) return circle;
  }
  return undefined;
}

/**
 * Arranges methods for a picture: each sequence on its own, what comes first in the first column. A method
 * stands one column after the last of those before it; rows go to the methods of a column in turn.
 * @param methods every method, without a circle
 * @returns the sequences, the longest first; methods without neighbours are in none
 */
export function sequences(methods: readonly Ordered[]): readonly Sequence[] {
  const around = neighbours(methods);
  const steps = stepsOf(methods);
  const columnOf = (id: string): number =>
    1 + Math.max(-1, ...(around.get(id)?.before ?? []).map((other) => columnOf(other)));
  const groups: string[][] = [];
  for (const [from, to] of steps) {
    const touched = groups.filter((group) => group.includes(from) || group.includes(to));
    const merged = [...new Set([...touched.flat(), from, to])];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const order = methods.map(({ id }) => id);
  return groups
    .map((group) => {
      const filled = new Map<number, number>();
      const placed = group
        .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
        .map((id) => {
          const column = columnOf(id);
          const row = filled.get(column) ?? 0;
          filled.set(column, row + 1);
          return { id, column, row };
        })
        .toSorted((a, b) => a.column - b.column || a.row - b.row);
      return {
        methods: placed,
        steps: steps.filter(([from]) => group.includes(from)),
        columns: Math.max(...filled.keys()) + 1,
        rows: Math.max(...filled.values()),
      };
    })
    .toSorted((a, b) => b.columns - a.columns || b.methods.length - a.methods.length);
}
