import Reveal from 'reveal.js';
import { channelOfPage, copyOf, framesOfPage, tell, type Message } from './deck-channel.ts';

/** reveal.js has these labels in English only; a deck without rows has no other buttons. */
function translate(root: HTMLElement, stage: HTMLElement): void {
  const rtl = document.documentElement.dir === 'rtl';
  const { back = '', on = '' } = stage.dataset;
  root.querySelector('.navigate-left')?.setAttribute('aria-label', rtl ? on : back);
  root.querySelector('.navigate-right')?.setAttribute('aria-label', rtl ? back : on);
  for (const idle of root.querySelectorAll('.navigate-up, .navigate-down')) idle.remove();
}

/** A stage that is higher than wide, as a telephone’s, has slides of its own form: lying ones would be too small to read. */
function sizeFor({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return clientHeight > clientWidth ? { width: 720, height: 1280 } : { width: 1280, height: 720 };
}

async function load(sheet: string): Promise<void> {
  if (document.querySelector(`link[href="${CSS.escape(sheet)}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  await loaded;
}

/**
 * Shows the slides of the page over the whole window, or the whole screen where the browser lets it.
 * @param sheet address of the style sheet of reveal.js
 * @throws if the sheet cannot be loaded
 */
export async function present(sheet: string): Promise<void> {
  const stage = document.querySelector<HTMLDialogElement>('[data-stage]');
  if (!stage || stage.open) return;
  await load(sheet);
  const root = document.createElement('div');
  root.className = 'reveal';
  // Else the button that ends the show would have the focus, and its ring would stand on every slide.
  root.tabIndex = -1;
  root.autofocus = true;
  const slides = document.createElement('div');
  slides.className = 'slides';
  for (const frame of framesOfPage()) {
    const section = document.createElement('section');
    // Not the classes of the page: reveal.js gives those of a slide to its background too.
    if (frame.querySelector('.opening')) section.className = 'first';
    section.append(...copyOf(frame, 'shown'));
    slides.append(section);
  }
  root.append(slides);
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.className = 'stop-show';
  stop.textContent = stage.dataset['stop'] ?? '';
  stop.onclick = () => stage.close();
  stage.replaceChildren(root, stop);
  stage.showModal();

  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const deck = new Reveal(root, {
    embedded: true,
    rtl: document.documentElement.dir === 'rtl',
    transition: calm ? 'none' : 'fade',
    ...sizeFor(stage),
    margin: 0.05,
    center: false,
    // Its own view for narrow screens shows all slides as one list, which the page does already.
    scrollActivationWidth: 0,
    hash: false,
    help: false,
    overview: false,
    controlsTutorial: false,
    slideNumber: 'c/t',
    // Escape would show all slides at once.
    keyboard: { 27: () => stage.close() },
  });
  await deck.initialize();
  translate(root, stage);
  // Not every browser, and never without asking: the window is stage enough.
  void stage.requestFullscreen?.().catch(() => undefined);

  // The browser takes Escape for itself on a whole screen: whoever leaves that has ended the show.
  const ended = (): void => {
    if (!document.fullscreenElement) stage.close();
  };
  document.addEventListener('fullscreenchange', ended);
  const turned = (): void => deck.configure(sizeFor(stage));
  addEventListener('resize', turned);

  const channel = channelOfPage();
  const started = Date.now();
  const where = (): void => tell(channel, { kind: 'at', index: deck.getIndices().h, started });
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'hello') where();
    if (data.kind === 'go') deck.slide(data.index);
  };
  deck.on('slidechanged', where);
  where();
  stage.addEventListener(
    'close',
    () => {
      document.removeEventListener('fullscreenchange', ended);
      removeEventListener('resize', turned);
      tell(channel, { kind: 'end' });
      channel.close();
      deck.destroy();
      stage.replaceChildren();
      if (document.fullscreenElement) void document.exitFullscreen();
    },
    { once: true },
  );
}
