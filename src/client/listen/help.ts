/** A box on the lower edge of the window that tells why nothing is heard. */
export class Help {
  readonly #box = document.createElement('div');
  readonly #told = document.createElement('div');
  readonly #button: HTMLElement;

  /**
   * @param button what was pressed: it gets the focus back
   * @param close the word for closing the box
   */
  constructor(button: HTMLElement, close: string) {
    this.#button = button;
    this.#box.className = 'hear-help';
    this.#box.hidden = true;
    this.#told.role = 'status';
    const shut = document.createElement('button');
    shut.type = 'button';
    shut.textContent = close;
    shut.onclick = () => this.close();
    this.#box.append(this.#told, shut);
    button.after(this.#box);
  }

  /** @param paragraphs what to tell */
  show(paragraphs: readonly string[]): void {
    this.#box.hidden = false;
    this.#told.replaceChildren(
      ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
  }

  close(): void {
    if (this.#box.hidden) return;
    if (this.#box.contains(document.activeElement)) this.#button.focus();
    this.#box.hidden = true;
    this.#told.replaceChildren();
  }
}
