import Reveal from 'reveal.js';
import { channelOfPage, copyOf, framesOfPage, tell, type Message } from './deck-channel.ts';
import type { Standing } from './shows.ts';

/** Tells this window from another that shows the same page. */
const show = String(Math.random());
/** Where the last show of this window was left: ended by mistake, it goes on from there with its time. */
let left: Standing | undefined;
let loading: Promise<void> | undefined;

/** reveal.js has these labels in English only; a deck without rows has no other buttons but that of the dark screen. */
function translate(root: HTMLElement, stage: HTMLElement): void {
  const rtl = document.documentElement.dir === 'rtl';
  const { back = '', on = '', resume = '' } = stage.dataset;
  root.querySelector('.navigate-left')?.setAttribute('aria-label', rtl ? on : back);
  root.querySelector('.navigate-right')?.setAttribute('aria-label', rtl ? back : on);
  root.querySelector('.resume-button')?.replaceChildren(resume);
  for (const idle of root.querySelectorAll('.navigate-up, .navigate-down')) idle.remove();
}

/** A stage that is higher than wide, as a telephone’s, has slides of its own form: lying ones would be too small to read. */
function sizeFor({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return clientHeight > clientWidth ? { width: 720, height: 1280 } : { width: 1280, height: 720 };
}

/** Loads the sheet once. What has failed leaves nothing behind, so that it can be asked for again. */
function load(sheet: string): Promise<void> {
  loading ??= new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      loading = undefined;
      reject(new Error(`${sheet} cannot be loaded.`));
    };
    document.head.append(link);
  });
  return loading;
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
  // Somebody may have asked twice while it was loading.
  if (stage.open) return;
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
    // Its words are English only.
    jumpToSlide: false,
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
  let started = left?.started ?? Date.now();
  if (left) deck.slide(left.index);
  const where = (): void => {
    left = { index: deck.getIndices().h, started };
    tell(channel, { kind: 'at', show, ...left });
  };
  const gone = (): void => tell(channel, { kind: 'end', show });
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'hello') where();
    if (data.kind === 'go') deck.slide(data.index);
    if (data.kind !== 'again') return;
    ({ started } = data);
    where();
  };
  deck.on('slidechanged', where);
  // Whoever closes or leaves the window ends nothing; whoever comes back by the button of the browser finds it open.
  addEventListener('pagehide', gone);
  addEventListener('pageshow', where);
  where();
  stage.addEventListener(
    'close',
    () => {
      document.removeEventListener('fullscreenchange', ended);
      removeEventListener('resize', turned);
      removeEventListener('pagehide', gone);
      removeEventListener('pageshow', where);
      gone();
      channel.close();
      deck.destroy();
      stage.replaceChildren();
      if (document.fullscreenElement) void document.exitFullscreen();
    },
    { once: true },
  );
}
