/** Something to choose from a list below a field. */
export interface Option {
  readonly text: string;
  /** Said after the text, for instance the section of a page. */
  readonly detail?: string;
  readonly onChoose: () => void;
}

/**
 * Makes a field a combobox with a list that the reader may use or not (ARIA Authoring Practices, "list autocomplete
 * with manual selection"): arrows move in the list while the focus stays in the field, Enter takes the marked option
 * and otherwise does what the field does, Escape closes the list and then empties the field.
 * @param input the field, labelled
 * @param list an empty `ul` with an id and a label, hidden
 * @param optionsFor what to offer for what is typed; called when the reader types
 */
export function makeCombobox(
  input: HTMLInputElement,
  list: HTMLUListElement,
  optionsFor: (typed: string) => Promise<readonly Option[]>,
): { readonly close: () => void } {
  let options: readonly Option[] = [];
  let marked = -1;
  let latest = 0;

  set(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  });
  set(list, { role: 'listbox' });

  const items = (): readonly HTMLElement[] => [...list.children] as HTMLElement[];

  const mark = (index: number): void => {
    marked = index;
    for (const [at, item] of items().entries()) item.setAttribute('aria-selected', String(at === index));
    const item = items()[index];
    if (item) {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const show = (offered: readonly Option[]): void => {
    options = offered;
    list.replaceChildren(...offered.map((option, index) => row(option, `${list.id}${index}`)));
    list.hidden = offered.length === 0;
    input.setAttribute('aria-expanded', String(offered.length > 0));
    mark(-1);
  };
  const close = (): void => {
    latest++;
    show([]);
  };

  const choose = (index: number): void => {
    const option = options[index];
    close();
    option?.onChoose();
  };

  input.addEventListener('input', () => {
    // What was marked belongs to what was typed before.
    mark(-1);
    const turn = ++latest;
    void optionsFor(input.value).then(
      (offered) => {
        if (turn === latest) show(offered);
      },
      // The list is a help only: what does not load is told when the reader searches.
      () => {
        if (turn === latest) close();
      },
    );
  });
  input.addEventListener('keydown', (event) => {
    // While a word is being composed (Chinese), the keys are the editor's.
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Escape' && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      // The field itself is one of the places: up from the first option leads back to it.
      const places = options.length + 1;
      mark(((marked + 1 + step + places) % places) - 1);
    } else if (key === 'Enter' && marked >= 0) {
      event.preventDefault();
      choose(marked);
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) {
      // The reader is back in the text.
      mark(-1);
    }
  });
  input.addEventListener('blur', close);
  // Pressing an option must not take the focus out of the field.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (item) choose(items().indexOf(item));
  });
  return { close };
}

function row({ text, detail }: Option, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  set(item, { role: 'option', 'aria-selected': 'false' });
  const name = document.createElement('span');
  name.textContent = text;
  item.append(name);
  if (detail) {
    const more = document.createElement('span');
    more.className = 'small soft';
    more.textContent = ` ${detail}`;
    item.append(more);
  }
  return item;
}

function set(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
