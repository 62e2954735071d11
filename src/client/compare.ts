/** The comparison: shows the chosen methods only, keeps them in the address (`?m=a&m=b`), takes four at most. */
const most = 4;
const picker = document.querySelector<HTMLElement>('[data-pick]');
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-m]')];
const cells = [...document.querySelectorAll<HTMLElement>('[data-column]')];

function show(): void {
  const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
  for (const cell of cells) cell.hidden = chosen.length > 0 && !chosen.includes(cell.dataset['column'] ?? '');
  // What cannot be chosen any more stays reachable: a disabled box would lose the focus.
  for (const box of boxes) box.setAttribute('aria-disabled', String(chosen.length >= most && !box.checked));
  const status = picker?.querySelector('[role=status] b');
  if (status) status.textContent = (picker?.dataset['counts'] ?? '').split('\n')[chosen.length] ?? '';
}

function fromAddress(): void {
  const asked = new URLSearchParams(location.search).getAll('m');
  const known = [...new Set(asked)].filter((id) => boxes.some((box) => box.value === id)).slice(0, most);
  for (const box of boxes) box.checked = known.includes(box.value);
  show();
}

function toAddress(): void {
  const query = new URLSearchParams(
    boxes.filter((box) => box.checked).map((box) => ['m', box.value]),
  ).toString();
  history.pushState(null, '', query ? `?${query}` : location.pathname);
  show();
}

if (picker) {
  picker.closest('main')?.setAttribute('data-choosing', '');
  picker.addEventListener('click', (event) => {
    const isFull = (event.target as HTMLElement).matches('[aria-disabled=true]');
    if (isFull) event.preventDefault();
  });
  picker.addEventListener('change', toAddress);
  const clear = picker.querySelector<HTMLElement>('[data-clear]');
  if (clear) clear.hidden = false;
  clear?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    toAddress();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}
