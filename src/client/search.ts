import { pagefindIn, type PagefindData } from './pagefind.ts';

/** The search page: asks Pagefind on request and shows results as text. Nothing is loaded before the reader searches. */
const form = document.querySelector<HTMLFormElement>('[data-search]');
const status = document.querySelector<HTMLElement>('[role=status]');
const input = form?.querySelector<HTMLInputElement>('input');
let latest = 0;

if (form && status && input) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = input.value.trim();
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.pushState(null, '', address);
    void search(form, status, query);
  });
  const fromAddress = (): void => {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    input.value = query;
    void search(form, status, query);
  };
  addEventListener('popstate', fromAddress);
  if (new URLSearchParams(location.search).has('q')) fromAddress();
}

async function search(form: HTMLFormElement, status: HTMLElement, query: string): Promise<void> {
  const turn = ++latest;
  const current = (): boolean => turn === latest;
  const words = form.dataset;
  if (query === '') return show(form, status, [], 'idle', '');
  state(form, 'loading');
  status.textContent = words['loading'] ?? '';
  try {
    const codes = (words['groups'] ?? '').split(' ');
    const groups = await Promise.all(codes.map((code) => find(words, code, query)));
    if (!current()) return;
    const count = groups.reduce((sum, group) => sum + group.length, 0);
    const told = (words['counts'] ?? '').split('\n')[count]?.replace('{query}', () => query) ?? '';
    show(form, status, groups, 'done', count === 0 ? `${told} ${words['empty'] ?? ''}` : told);
  } catch (error) {
    if (!current()) return;
    console.warn('search', error);
    show(form, status, [], 'error', words['failed'] ?? '');
  }
}

async function find(words: DOMStringMap, code: string, query: string): Promise<readonly PagefindData[]> {
  const pagefind = await pagefindIn(words['bundle'] ?? '', code);
  const { results } = await pagefind.search(query.slice(0, 500));
  return Promise.all(results.slice(0, Number(words['most'])).map((result) => result.data()));
}

function state(form: HTMLFormElement, name: 'idle' | 'loading' | 'done' | 'error'): void {
  form.dataset['searchState'] = name;
}

function show(
  form: HTMLFormElement,
  status: HTMLElement,
  groups: readonly (readonly PagefindData[])[],
  name: 'idle' | 'done' | 'error',
  told: string,
): void {
  for (const [index, box] of document.querySelectorAll<HTMLElement>('[data-search-group]').entries()) {
    const results = groups[index] ?? [];
    box.hidden = results.length === 0;
    box.querySelector('ul')?.replaceChildren(...results.map((data) => row(data, form.dataset)));
  }
  const found = groups.some((group) => group.length > 0);
  const contents = document.querySelector<HTMLElement>('[data-search-contents]');
  if (contents) contents.hidden = found;
  status.textContent = told;
  state(form, name);
}

function row(data: PagefindData, words: DOMStringMap): HTMLLIElement {
  const shelf = document.querySelector<HTMLElement>(
    `[data-section="${CSS.escape(data.meta['section'] ?? '')}"]`,
  );
  const item = document.createElement('li');
  if (shelf) {
    item.className = `s-${shelf.dataset['colour']}`;
    const kind = document.createElement('p');
    kind.className = 'kind small';
    kind.lang = document.documentElement.lang;
    kind.textContent = shelf.dataset['name'] ?? '';
    item.append(kind);
  }
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = data.url;
  link.dataset['searchResult'] = '';
  link.textContent = data.meta['title'] ?? data.url;
  heading.append(link);
  item.append(heading, excerpt(data.excerpt), ...stateIn(data.meta['state'] ?? '', words));
  return item;
}

/** How a text was made, in the language of the page: the results of a group may be in another. */
function stateIn(names: string, words: DOMStringMap): readonly HTMLElement[] {
  const told = names.split(' ').flatMap((name) => words[name] ?? []);
  if (told.length === 0) return [];
  const state = document.createElement('p');
  state.className = 'small soft';
  state.lang = document.documentElement.lang;
  state.dir = document.documentElement.dir;
  state.textContent = told.join(' · ');
  return [state];
}

/** Pagefind marks hits as `<mark>` inside escaped text; rebuilt here from text alone. */
function excerpt(marked: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  for (const [index, part] of marked.split(/<\/?mark>/).entries()) {
    const text = part.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
    if (index % 2 === 0) {
      paragraph.append(text);
    } else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      paragraph.append(mark);
    }
  }
  return paragraph;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
