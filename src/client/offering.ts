import {
  fits,
  offeringChoiceIn,
  offeringFields,
  offeringQuery,
  type OfferingChoice,
  type OfferingFacets,
  type OfferingField,
} from '../domain/offering-choice.ts';

/** The finder of activities: filters at once, keeps the choice in the address, tells how many are left. */
const finder = document.querySelector<HTMLElement>('[data-finder]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-activity]')];
const facets = rows.map(
  (row) =>
    Object.fromEntries(
      offeringFields.map((field) => [field, (row.dataset[field] ?? '').split(' ')]),
    ) as unknown as OfferingFacets,
);
const listOf = (field: OfferingField): HTMLSelectElement | null =>
  document.querySelector<HTMLSelectElement>(`#Find-${field}`);
const offers = (field: OfferingField, value: string): boolean =>
  value !== '' && [...(listOf(field)?.options ?? [])].some((option) => option.value === value);
const counts = (finder?.dataset['counts'] ?? '').split('\n');
const clear = document.querySelector<HTMLButtonElement>('[data-clear]');

function show(choice: OfferingChoice): void {
  const shown = rows.filter((row, index) => {
    const own = facets[index];
    row.hidden = !own || !fits(own, choice);
    return !row.hidden;
  });
  for (const field of offeringFields) {
    const list = listOf(field);
    if (list) list.value = choice[field] ?? '';
  }
  const told = document.querySelector('[role=status] b');
  if (told) told.textContent = counts[shown.length] ?? '';
  const none = document.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = shown.length > 0;
  if (clear) clear.hidden = Object.keys(choice).length === 0;
  const query = new URLSearchParams(offeringQuery(choice));
  carry('.menu a[hreflang]', query);
  // A page of a need has the choice of that in its own address.
  query.delete('need');
  carry('.needs a', query);
}

/** Takes the choice along to the same list by another way: in another language, by what somebody looks for. */
function carry(links: string, query: URLSearchParams): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links)) link.search = query.toString();
}

const fromAddress = (): OfferingChoice => offeringChoiceIn(new URLSearchParams(location.search), offers);

/** Takes a choice and notes it in the address, so that the way back leads to the one before. */
function choose(choice: OfferingChoice): void {
  const query = offeringQuery(choice);
  history.pushState(null, '', query ? `?${query}` : location.pathname);
  show(choice);
}

if (finder) {
  finder.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLSelectElement;
    const rest = Object.entries({ ...fromAddress(), [name]: value }).filter(([, one]) => one !== '');
    choose(Object.fromEntries(rest) as OfferingChoice);
  });
  clear?.addEventListener('click', () => {
    choose({});
    document.querySelector<HTMLElement>('#Activities')?.focus();
  });
  addEventListener('popstate', () => {
    show(fromAddress());
  });
  show(fromAddress());
}
