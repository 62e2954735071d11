import sheet from '../../styles/finder.css?url';
import { makeCombobox, type Option } from './combobox.ts';
import { gather } from './gather.ts';
import type { HeaderWords } from './header-words.ts';
import { searchLanguage } from './languages.ts';

/**
 * The search field of the header: opens in place of the way to the search page, offers pages while the reader types,
 * and leads to the search page with what is typed. Loaded when the reader turns to the link.
 */
const link = document.querySelector<HTMLAnchorElement>('#Find');
let field: HTMLFormElement | undefined;
let opening: Promise<void> | undefined;

const pagesOffered = 6;
/** So long the reader must have stopped typing. */
const pause = 180;

if (link) {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-expanded', 'false');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(link);
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle(link);
  });
}

function toggle(link: HTMLAnchorElement): void {
  if (field && !field.hidden) return close(link, field);
  opening ??= make(link).then(
    (made) => {
      field = made;
    },
    () => {
      // Without the words for it there is still the page.
      location.assign(link.href);
    },
  );
  void opening.then(() => {
    if (!field) return;
    field.hidden = false;
    link.setAttribute('aria-expanded', 'true');
    field.querySelector('input')?.focus();
  });
}

function close(link: HTMLAnchorElement, field: HTMLFormElement): void {
  field.hidden = true;
  link.setAttribute('aria-expanded', 'false');
  link.focus();
}

async function make(link: HTMLAnchorElement): Promise<HTMLFormElement> {
  const answer = await fetch(`${import.meta.env.BASE_URL}data/search/${document.documentElement.lang}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const words = (await answer.json()) as HeaderWords;
  await styled();
  const form = document.createElement('form');
  form.className = 'finder';
  form.action = link.href;
  form.setAttribute('role', 'search');
  form.hidden = true;
  const label = document.createElement('label');
  label.className = 'vh';
  label.htmlFor = 'Finder';
  label.textContent = words.label;
  const box = document.createElement('div');
  box.className = 'combo';
  const input = document.createElement('input');
  Object.assign(input, { id: 'Finder', type: 'search', name: 'q', autocomplete: 'off', maxLength: 500 });
  input.placeholder = words.label;
  const list = document.createElement('ul');
  list.id = 'Found';
  list.hidden = true;
  list.setAttribute('aria-label', words.suggestions);
  box.append(input, list);
  const submit = button(words.button);
  submit.type = 'submit';
  const shut = button('×');
  shut.setAttribute('aria-label', words.close);
  shut.addEventListener('click', () => close(link, form));
  form.append(label, box, submit, shut);
  link.after(form);
  makeCombobox(input, list, (typed) => offered(words, typed));
  input.addEventListener(
    'focus',
    () => void searchLanguage(words.bundle, words.locale).catch(() => undefined),
    {
      once: true,
    },
  );
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(link, form);
  });
  return form;
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  return made;
}

let latest = 0;
/** Pages for what is typed, once the reader has stopped for a moment. */
async function offered(words: HeaderWords, typed: string): Promise<readonly Option[]> {
  const turn = ++latest;
  const query = typed.trim();
  if (query.length < (words.locale === 'zh' ? 1 : 2)) return [];
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (turn !== latest) return [];
  const { first } = await gather(words.bundle, words.locale, query, '', pagesOffered);
  return first.map(({ title, section, url }) => ({
    text: title,
    detail: words.sections[section] ?? '',
    onChoose: () => location.assign(url),
  }));
}

/** Loads the field's style sheet, so that it never stands there without. */
function styled(): Promise<void> {
  return new Promise((resolve) => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = sheet;
    style.onload = style.onerror = () => resolve();
    document.head.append(style);
  });
}
