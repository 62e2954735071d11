/** The language page: a field that leaves the languages whose names, in any of three languages, hold what is written. */
const field = document.querySelector<HTMLInputElement>('[data-find] input');
const told = document.querySelector('[data-find] [role=status]');
const rows = [...document.querySelectorAll<HTMLElement>('.langs li')];

/** Letters alone, without their marks: «turkce» finds Türkçe. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

if (field) {
  const box = field.closest<HTMLElement>('[data-find]');
  const names = rows.map((row) => plain(`${row.textContent} ${row.querySelector('a')?.hreflang ?? ''}`));
  if (box) box.hidden = false;
  const show = (): void => {
    const wanted = plain(field.value.trim());
    rows.forEach((row, index) => {
      row.hidden = !names[index]?.includes(wanted);
    });
    const left = rows.filter((row) => !row.hidden);
    if (!told) return;
    if (left.length === 0) told.textContent = box?.dataset['find'] ?? '';
    else if (wanted === '') told.textContent = '';
    else told.textContent = left.map((row) => row.querySelector('b')?.textContent).join(', ');
  };
  field.addEventListener('input', show);
  // What the browser has kept in the field when the reader comes back.
  show();
}

// A module: what is declared here is its own.
export {};
