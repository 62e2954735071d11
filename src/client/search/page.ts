import { makeCombobox, type Option } from './combobox.ts';
import { searchLanguage } from './languages.ts';
import { resultRow, type SectionName } from './result.ts';
import { completions, type Group, gather, isWorthFinnish } from './gather.ts';

/** The search page. Nothing is loaded before the reader turns to the field; all that is found is shown as text. */
interface Sayings {
  readonly bundle: string;
  readonly locale: string;
  /** Sentences for each number of results, with `{query}`. */
  readonly counts: readonly string[];
  readonly sections: Readonly<Record<string, Readonly<Record<string, SectionName>>>>;
  /** How texts were made, by key. */
  readonly states: Readonly<Record<string, string>>;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  /** `{word}` is the word that was searched for. */
  readonly corrected: string;
}

const form = document.querySelector<HTMLFormElement>('[data-search]');
const status = document.querySelector<HTMLElement>('[role=status]');
const input = form?.querySelector<HTMLInputElement>('[type=search]');
const list = form?.querySelector('ul');

/** Results that are shown before the reader asks for more: each is a file to download. */
const atFirst = 5;
let latest = 0;
/** Whether the reader has asked for Finnish results once. */
let wantsFinnish = false;

if (form && status && input && list) start(form, status, input, list);

function start(
  form: HTMLFormElement,
  status: HTMLElement,
  input: HTMLInputElement,
  list: HTMLUListElement,
): void {
  const say = JSON.parse(form.dataset['search'] ?? '{}') as Sayings;
  const groups = [...document.querySelectorAll<HTMLElement>('[data-search-group]')];
  const filter = form.querySelector('select');
  const again = document.querySelector<HTMLElement>('[data-search-again]');
  const contents = document.querySelector<HTMLElement>('[data-search-contents]');
  const codes = groups.map((group) => group.dataset['searchGroup'] ?? '');
  const section = (): string => filter?.value ?? '';
  if (filter) filter.disabled = false;

  const state = (name: 'idle' | 'loading' | 'done' | 'error', told: string): void => {
    form.dataset['searchState'] = name;
    status.textContent = told;
  };

  const show = (found: readonly Group[]): void => {
    for (const [index, box] of groups.entries()) {
      const group = found.find(({ locale }) => locale === codes[index]);
      showGroup(box, group, say, () => state('error', say.failed));
    }
    const isFound = found.some(({ total }) => total > 0);
    if (contents) contents.hidden = isFound;
    if (again) again.hidden = true;
  };
  const searchIn = (index: number, query: string): Promise<Group> =>
    gather(say.bundle, codes[index] ?? '', query, section(), atFirst);

  const search = async (): Promise<void> => {
    const turn = ++latest;
    const query = input.value.trim();
    if (query === '') {
      show([]);
      return state('idle', '');
    }
    state('loading', say.loading);
    const found: Group[] = [];
    try {
      const own = await searchIn(0, query);
      if (turn !== latest) return;
      found.push(own);
      const needsOther = codes.length > 1 && (wantsFinnish || isWorthFinnish(own, query));
      if (needsOther) {
        // What is in the reader's language need not wait for the rest.
        if (own.total > 0) show(found);
        found.push(await searchIn(1, query));
        if (turn !== latest) return;
      }
      show(found);
      if (again) again.hidden = needsOther || codes.length < 2;
      state('done', told(say, found, query));
    } catch (error) {
      if (turn !== latest) return;
      console.warn('search', error);
      show(found);
      if (contents) contents.hidden = false;
      state(
        'error',
        found.some(({ total }) => total > 0) ? `${told(say, found, query)} ${say.failed}` : say.failed,
      );
    }
  };

  const toAddress = (): void => {
    const address = new URL(location.href);
    const put = (name: string, value: string): void => {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    };
    put('q', input.value.trim());
    put('s', section());
    if (address.href !== location.href) history.pushState(null, '', address);
    void search();
  };
  const fromAddress = (): void => {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get('q')?.trim() ?? '';
    if (filter) {
      filter.value = asked.get('s') ?? '';
      // A section that there is not leaves nothing chosen.
      if (filter.selectedIndex < 0) filter.value = '';
    }
    void search();
  };

  const { close } = makeCombobox(input, list, async (typed) => {
    const { words } = await searchLanguage(say.bundle, say.locale);
    return completions(words, typed).map((text): Option => ({
      text,
      onChoose: () => {
        input.value = text;
        toAddress();
      },
    }));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close();
    toAddress();
  });
  form.addEventListener('change', (event) => {
    if (event.target === filter) toAddress();
  });
  // What is loaded while the reader types need not be waited for.
  input.addEventListener('focus', () => void searchLanguage(say.bundle, say.locale).catch(() => undefined), {
    once: true,
  });
  again?.querySelector('button')?.addEventListener('click', () => {
    wantsFinnish = true;
    void search().then(() => {
      const heading = groups[1]?.hidden === false ? groups[1].querySelector('h2') : input;
      heading?.focus();
    });
  });
  addEventListener('popstate', fromAddress);
  if (new URLSearchParams(location.search).has('q')) fromAddress();
}

/** What is said when a search is over: how many, by which words, and where to go on if there is nothing. */
function told(say: Sayings, found: readonly Group[], query: string): string {
  const count = found.reduce((sum, { total }) => sum + total, 0);
  const sentences = [
    (say.counts[Math.min(count, say.counts.length - 1)] ?? '').replace('{query}', () => query),
  ];
  const words = new Set(found.flatMap(({ corrections }) => corrections.map(({ to }) => to)));
  if (count > 0 && words.size > 0)
    sentences.push(say.corrected.replace('{word}', () => [...words].join(', ')));
  if (count === 0) sentences.push(say.empty);
  return sentences.join(' ');
}

function showGroup(box: HTMLElement, group: Group | undefined, say: Sayings, onFailure: () => void): void {
  const rows = box.querySelector('ul');
  const more = box.querySelector('button');
  const names = say.sections[box.dataset['searchGroup'] ?? ''] ?? {};
  rows?.replaceChildren(...(group?.first ?? []).map((page) => resultRow(page, names, say.states)));
  box.hidden = !group || group.total === 0;
  if (!more || !group) return;
  let shown = group.first.length;
  more.hidden = group.total <= shown;
  more.onclick = () => {
    more.disabled = true;
    void group
      .next(shown)
      .then((pages) => {
        const added = pages.map((page) => resultRow(page, names, say.states));
        rows?.append(...added);
        added[0]?.querySelector('a')?.focus();
        shown += pages.length;
        more.hidden = group.total <= shown;
      })
      .catch(onFailure)
      .finally(() => (more.disabled = false));
  };
}
