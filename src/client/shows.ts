/** Where a presentation stands: its slide, and the moment from which the time of its block counts. */
export interface Standing {
  readonly index: number;
  readonly started: number;
}

/**
 * The presentations of a page that are open: two windows may show it at once, and the end of one is not the end of the
 * other. The speaker’s view follows the one that spoke last.
 */
export class Shows {
  readonly #open = new Map<string, Standing>();

  /** Keeps what a presentation tells of itself; the last that spoke stands last. */
  told(show: string, standing: Standing): void {
    this.#open.delete(show);
    this.#open.set(show, standing);
  }

  /** Forgets a presentation that has ended, or whose window was closed or left. */
  ended(show: string): void {
    this.#open.delete(show);
  }

  /** @returns the presentation to follow; undefined while none is open */
  get followed(): Standing | undefined {
    return [...this.#open.values()].at(-1);
  }
}

/**
 * The minutes that a field of whole minutes asks for.
 * @param before what it asked for last: an empty field, or a number beyond its limits, asks for nothing
 */
export const minutesAsked = (field: HTMLInputElement, before: number): number =>
  field.value !== '' && field.validity.valid ? field.valueAsNumber : before;
