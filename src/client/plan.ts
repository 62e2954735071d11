/** The maker of plans: composes from what is ticked, keeps the choice in the address, gives a calendar file. */
import {
  choiceOf,
  clockOf,
  compose,
  lengthOf,
  minutesOf,
  overrun,
  queryOf,
  spanAt,
  timed,
  type Block,
  type Choice,
  type TimedRow,
} from '../domain/session-plan.ts';
import { planIds } from './plan-ids.ts';

interface Stone extends Block {
  readonly what: string;
  readonly who: string;
}

const form = document.querySelector<HTMLElement>('[data-builder]');
const made = document.querySelector<HTMLElement>('[data-made]');

if (form && made) run(form, made);

function run(form: HTMLElement, made: HTMLElement): void {
  const blocks = JSON.parse(form.dataset['blocks'] ?? '[]') as readonly Stone[];
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;
  const { mark = ':', zone = 'UTC', language } = form.dataset;
  const stones = new Map(blocks.map((block) => [block.id, block]));
  const field = (name: string): HTMLInputElement =>
    form.querySelector(`[name="${name}"]`) as HTMLInputElement;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const list = made.querySelector('ol');
  const model = list?.firstElementChild;
  const verdict = made.querySelector('.verdict');
  const told = made.querySelector('[data-told]');
  const day = made.querySelector('[data-day]');
  const idOf = planIds(() => crypto.randomUUID());
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const clock = (minutes: number): string => clockOf(minutes).replace(':', mark);
  let rows: readonly TimedRow[] = [];
  let start = 0;

  const asked = (): Choice => {
    // While the field is empty, the time before holds.
    start = minutesOf(field('start').value) ?? start;
    const ticked = (name: string): readonly string[] =>
      boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value);
    return {
      themes: ticked('themes'),
      talks: ticked('talks').filter((theme) => ticked('themes').includes(theme)),
      start,
      length: Number(field('length').value),
      pause: ticked('break').length > 0,
    };
  };

  const fill = (choice: Choice): void => {
    for (const box of boxes)
      box.checked =
        box.name === 'break' ? choice.pause : choice[box.name as 'themes' | 'talks'].includes(box.value);
    field('start').value = clockOf(choice.start);
    const lengths = field('length') as unknown as HTMLSelectElement;
    const value = String(choice.length);
    if (![...lengths.options].some((option) => option.value === value))
      lengths.add(new Option(say('minutes', { count: value }), value));
    lengths.value = value;
  };

  const show = (): void => {
    const choice = asked();
    // A talk without its theme has nothing to talk about.
    for (const box of boxes) if (box.name === 'talks') box.disabled = !choice.themes.includes(box.value);
    rows = timed(choice.themes.length > 0 ? compose(choice, blocks) : [], choice.start);
    list?.replaceChildren(...rows.map(lineOf));
    const date = field('date').value;
    // The field is not printed, and a plan on paper has its day.
    if (day)
      day.textContent = date
        ? new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date))
        : '';
    const over = overrun(rows, choice.length);
    const minutes = lengthOf(rows);
    made.classList.toggle('over', over > 0);
    if (verdict)
      verdict.textContent =
        rows.length === 0
          ? say('none')
          : over > 0
            ? say('over', { count: over, until: clock(choice.start + minutes) })
            : [say('fits', { minutes }), ...(over < 0 ? [say('left', { count: -over })] : [])].join(' ');
  };

  const lineOf = ({ block, minutes, from, to }: TimedRow): Node => {
    const line = model?.cloneNode(true) as Element;
    const stone = stones.get(block);
    const put = (selector: string, text: string): void => {
      const place = line.querySelector(selector);
      if (place) place.textContent = text;
    };
    put('.clock', `${clock(from)}–${clock(to)}`);
    put('.what span', stone?.what ?? '');
    put('.what .soft', say('minutes', { count: minutes }));
    put('.who', stone?.who ?? '');
    return line;
  };

  const address = (): string => {
    const date = field('date').value;
    return `${location.pathname}?${queryOf(asked())}${date ? `&date=${date}` : ''}`;
  };

  const fromAddress = (): void => {
    fill(choiceOf(location.search, blocks));
    const date = new URLSearchParams(location.search).get('date') ?? '';
    field('date').value = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '';
    show();
  };

  const save = async (): Promise<void> => {
    const date = field('date').value;
    if (told) told.textContent = date ? '' : say('day');
    if (!date) field('date').focus();
    if (!date || rows.length === 0) return;
    const { iCalendar } = await import('../icalendar.ts');
    const url = new URL(address(), location.href);
    const text = iCalendar([
      {
        uid: idOf(address()),
        ...spanAt(date, start, lengthOf(rows), zone),
        stamp: `${new Date().toISOString().slice(0, 19)}Z`,
        title: say('name'),
        text: rows
          .map(({ block, from, to }) => `${clock(from)}–${clock(to)} ${stones.get(block)?.what ?? ''}`)
          .join('\n'),
        url: url.href,
      },
    ]);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = `kotokahvila-${date}.ics`;
    link.click();
    URL.revokeObjectURL(link.href);
    if (told) told.textContent = say('saved');
  };

  form.hidden = false;
  made.hidden = false;
  form.addEventListener('change', () => {
    history.pushState(null, '', address());
    show();
  });
  field('start').addEventListener('blur', () => {
    field('start').value = clockOf(start);
  });
  made.querySelector('[data-calendar]')?.addEventListener('click', () => {
    save().catch(() => {
      if (told) told.textContent = say('failed');
    });
  });
  made.querySelector('[data-paper]')?.addEventListener('click', () => print());
  for (const button of document.querySelectorAll<HTMLElement>('[data-paper-of]')) {
    button.hidden = false;
    button.addEventListener('click', () => alone(button.closest('.plan')));
  }
  addEventListener('popstate', fromAddress);
  fromAddress();
}

/** Prints one of the ready plans, and nothing of the others. */
function alone(plan: Element | null): void {
  plan?.classList.add('alone');
  addEventListener('afterprint', () => plan?.classList.remove('alone'), { once: true });
  print();
}
