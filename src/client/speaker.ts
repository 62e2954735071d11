import { channelOfPage, copyOf, framesOfPage, tell, type Message } from './deck-channel.ts';
import { minutesAsked, Shows } from './shows.ts';

/** Minutes and seconds, never below zero: whether they are left or over is told in words. */
function clock(seconds: number): string {
  const all = Math.abs(seconds);
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}

/**
 * Turns the page into the speaker's view: this slide, the next, the notes, and the time that is left of the block. It
 * follows the presentation in the other window, and steers it.
 */
export function openSpeaker(): void {
  const template = document.querySelector<HTMLTemplateElement>('#SpeakerView');
  const main = document.querySelector('main');
  const frames = framesOfPage();
  if (!template || !main || frames.length === 0) return;
  const title = main.querySelector('h1');
  if (title) title.className = 'vh';
  main.replaceChildren(...(title ? [title] : []), template.content.cloneNode(true));
  document.body.classList.add('speaking');
  const find = <E extends HTMLElement>(name: string): E => {
    const found = main.querySelector<E>(`[data-${name}]`);
    if (!found) throw new Error(`The speaker's view has no ${name}.`);
    return found;
  };
  const next = find('next');
  const word = find('word');
  const link = find('link');
  const length = find<HTMLInputElement>('length');
  const channel = channelOfPage();
  const shows = new Shows();
  let at = 0;
  let started = Date.now();
  /** When the time was begun anew here, as a show that was not open then does not know. */
  let anew = 0;
  let minutes = length.valueAsNumber;

  const show = (): void => {
    const last = at + 1 >= frames.length;
    find('at').textContent = `${at + 1}/${frames.length}`;
    find('now').replaceChildren(...copyOf(frames[at], 'shown'));
    next.replaceChildren(...(last ? [next.dataset['last'] ?? ''] : copyOf(frames[at + 1], 'shown')));
    find('said').replaceChildren(...copyOf(frames[at], 'notes'));
    find('said').scrollTop = 0;
    // Disabled buttons would lose the focus.
    find('back').setAttribute('aria-disabled', String(at === 0));
    find('on').setAttribute('aria-disabled', String(last));
  };
  const tick = (): void => {
    const left = minutes * 60 - Math.floor((Date.now() - started) / 1000);
    find('clock').textContent = clock(left);
    word.textContent = (left < 0 ? word.dataset['over'] : word.dataset['left']) ?? '';
    word.parentElement?.classList.toggle('over', left < 0);
  };
  const go = (index: number): void => {
    if (index < 0 || index >= frames.length) return;
    at = index;
    show();
    tell(channel, { kind: 'go', index });
  };

  // The presentation tells the time with every slide: it has to know.
  const begin = (moment: number): void => {
    started = moment;
    tell(channel, { kind: 'again', started });
  };

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'at') shows.told(data.show, data);
    else if (data.kind === 'end') shows.ended(data.show);
    else return;
    const { followed } = shows;
    link.textContent = followed ? '' : (link.dataset['waiting'] ?? '');
    if (!followed) return;
    ({ index: at, started } = followed);
    if (started < anew) begin(anew);
    show();
    tick();
  };
  find('back').onclick = () => go(at - 1);
  find('on').onclick = () => go(at + 1);
  find('again').onclick = () => {
    anew = Date.now();
    begin(anew);
    tick();
  };
  length.oninput = () => {
    minutes = minutesAsked(length, minutes);
    tick();
  };
  length.onchange = () => {
    length.value = String(minutes);
  };
  const rtl = document.documentElement.dir === 'rtl';
  addEventListener('keydown', ({ key, target }) => {
    if (target instanceof HTMLInputElement) return;
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, PageDown: 1, PageUp: -1 }[key];
    if (step) go(at + step);
  });
  show();
  tick();
  setInterval(tick, 1000);
  tell(channel, { kind: 'hello' });
}
