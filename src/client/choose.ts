import {
  choiceIn,
  fields,
  loosening,
  matches,
  queryOf,
  type Choice,
  type Facets,
  type Field,
} from '../domain/method-choice.ts';

/** The index of methods: filters at once, keeps the choice in the address, tells how many are left. */
const panel = document.querySelector<HTMLElement>('[data-choose]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-method]')];
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-choose] a')];
const valuesOf = (row: HTMLElement, field: Field): readonly string[] => (row.dataset[field] ?? '').split(' ');
const methods = rows.map(
  (row) => Object.fromEntries(fields.map((field) => [field, valuesOf(row, field)])) as unknown as Facets,
);
const find = <E extends HTMLElement>(selector: string): E | null => document.querySelector<E>(selector);
let choice: Choice = {};

const listOf = (field: Field): HTMLSelectElement | null => find<HTMLSelectElement>(`[name=${field}]`);
const situationOf = (link: HTMLAnchorElement): string => link.hash.replace(/^#For-|^#.*/, '');
const linkTo = (situation: string | undefined): HTMLAnchorElement | undefined =>
  links.find((link) => situationOf(link) === (situation ?? ''));

/** Whether the page offers such a value. */
function offers(field: Field, value: string): boolean {
  if (field === 'situation') return value !== '' && linkTo(value) !== undefined;
  return value !== '' && [...(listOf(field)?.options ?? [])].some((option) => option.value === value);
}

/** What a field and its value are called. */
function labelOf(field: Field): string {
  if (field === 'situation') return linkTo(choice.situation)?.textContent ?? '';
  const list = listOf(field);
  const name = list?.labels[0]?.textContent ?? '';
  return `${name}: ${list?.selectedOptions[0]?.textContent ?? ''}`;
}

function show(): void {
  if (!panel) return;
  const counts = (panel.dataset['counts'] ?? '').split('\n');
  const shown = rows.filter((row, index) => {
    const facets = methods[index];
    row.hidden = !facets || !matches(facets, choice);
    return !row.hidden;
  });
  for (const field of fields) {
    const list = listOf(field);
    if (list) list.value = choice[field] ?? '';
  }
  for (const link of links) link.removeAttribute('aria-current');
  linkTo(choice.situation)?.setAttribute('aria-current', 'true');
  tell(shown, counts);
  compare(shown, counts);
}

/** The count, and where nothing is left the one field that is best given up. */
function tell(shown: readonly HTMLElement[], counts: readonly string[]): void {
  const status = find('[role=status] b');
  if (status) status.textContent = counts[shown.length] ?? '';
  const box = find('[data-loosening]');
  const button = find<HTMLButtonElement>('[data-loosen-one]');
  if (!box || !button) return;
  box.hidden = shown.length > 0;
  const loose = shown.length > 0 ? undefined : loosening(methods, choice);
  button.hidden = !loose;
  if (!loose) return;
  const words = panel?.dataset['loosen'] ?? '';
  button.textContent = words
    .replace('{label}', () => labelOf(loose.field))
    .replace('{count}', () => counts[loose.count] ?? '');
  button.onclick = () => {
    choose({ ...choice, [loose.field]: undefined });
    find('#Methods')?.focus();
  };
}

/** The link to the comparison takes along what is shown, where that is few enough to compare. */
function compare(shown: readonly HTMLElement[], counts: readonly string[]): void {
  const link = find<HTMLAnchorElement>('[data-compare]');
  if (!link) return;
  link.dataset['title'] ??= link.textContent;
  const few = shown.length > 1 && shown.length < 5;
  link.search = few
    ? new URLSearchParams(shown.map((row) => ['m', row.dataset['method'] ?? ''])).toString()
    : '';
  link.textContent = few
    ? (link.dataset['compare'] ?? '').replace('{count}', counts[shown.length] ?? '')
    : link.dataset['title'];
}

/** Takes a choice and notes it in the address, so that the way back leads to the one before. */
function choose(next: Choice): void {
  choice = next;
  const query = queryOf(choice);
  history.pushState(null, '', query ? `?${query}` : location.pathname);
  show();
}

function fromAddress(): void {
  const named = location.hash.startsWith('#For-') ? { situation: location.hash.slice(5) } : {};
  choice = { ...choiceIn(new URLSearchParams(location.search), offers) };
  if (named.situation && offers('situation', named.situation)) choice = { ...choice, ...named };
  show();
}

if (panel) {
  panel.closest('main')?.setAttribute('data-choosing', '');
  panel.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLSelectElement;
    choose({ ...choice, [name]: value || undefined });
  });
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose({ ...choice, situation: situationOf(link) || undefined });
    });
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-clear]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      choose({});
      find('#Methods')?.focus();
    });
  }
  addEventListener('popstate', fromAddress);
  fromAddress();
}
