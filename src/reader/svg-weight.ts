/** The most elements that a browser may have to draw for one drawing, those it draws again counted again. */
const most = 20_000;

/**
 * Counts what a drawing makes a browser draw: `<use>` and `url(#…)` draw a part once more, and such parts within
 * such parts multiply (trust.md G20: no bombs).
 */
export class SvgWeight {
  /** By the id of a part (the whole drawing has none): its own elements, and the parts it draws. */
  readonly #parts = new Map<string, { own: number; drawn: string[] }>();
  readonly #inside: string[] = [''];

  /** Takes note of an element that begins. */
  begin(id: string | undefined): void {
    if (id !== undefined) this.#part(this.#inside.at(-1) ?? '').drawn.push(id);
    this.#inside.push(id ?? this.#inside.at(-1) ?? '');
    this.#part(this.#inside.at(-1) ?? '').own++;
  }

  /** Takes note of its end. */
  end(): void {
    this.#inside.pop();
  }

  /** Takes note that the element that began last draws these parts. */
  draws(ids: readonly string[]): void {
    this.#part(this.#inside.at(-1) ?? '').drawn.push(...ids);
  }

  /** Whether it is too much, or has no end. */
  get isTooMuch(): boolean {
    const known = new Map<string, number>();
    const weigh = (id: string): number => {
      const before = known.get(id);
      if (before !== undefined) return before;
      // What draws itself never ends.
      known.set(id, Infinity);
      const { own, drawn } = this.#parts.get(id) ?? { own: 0, drawn: [] };
      const weight = drawn.reduce((sum, part) => (sum > most ? sum : sum + weigh(part)), own);
      known.set(id, weight);
      return weight;
    };
    return weigh('') > most;
  }

  #part(id: string): { own: number; drawn: string[] } {
    const part = this.#parts.get(id) ?? { own: 0, drawn: [] };
    this.#parts.set(id, part);
    return part;
  }
}
