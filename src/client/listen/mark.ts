import type { Spoken } from './blocks.ts';

/** Shows which sentence is read: colours alone, so that nothing moves. */
export class Mark {
  readonly #highlights = 'highlights' in CSS ? CSS.highlights : undefined;
  #block: Element | undefined;

  /** Marks a sentence, and scrolls to it unless the reader has scrolled away from the one before. */
  show(sentence: Spoken): void {
    const follows = !this.#block || isSeen(this.#block);
    this.hide();
    this.#block = sentence.block;
    if (this.#highlights) this.#highlights.set('spoken', new Highlight(sentence.range));
    else sentence.block.classList.add('spoken');
    if (follows && !isSeen(sentence.range)) sentence.block.scrollIntoView({ block: 'center' });
  }

  hide(): void {
    this.#highlights?.delete('spoken');
    this.#block?.classList.remove('spoken');
    this.#block = undefined;
  }
}

function isSeen(place: Element | Range): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
