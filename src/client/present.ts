/** The slides of a theme: presenting and the speaker's window are loaded when they are asked for. */
const acts = document.querySelector<HTMLElement>('[data-present]');
const hint = document.querySelector<HTMLElement>('[data-hint]');

const keys = hint?.textContent ?? '';

const say = (words: string): void => {
  if (hint && hint.textContent !== words) hint.textContent = words;
};

/** Runs what was loaded; where that fails, says so until it goes well: the slides are on the page. */
async function ask(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    say(keys);
  } catch {
    say(hint?.dataset['failed'] ?? '');
  }
}

if (location.hash === '#Speaker') {
  void ask(async () => (await import('./speaker.ts')).openSpeaker());
} else if (acts) {
  acts.hidden = false;
  acts.querySelector('[data-start]')?.addEventListener('click', () => {
    void ask(async () => (await import('./deck.ts')).present(acts.dataset['present'] ?? ''));
  });
  acts.querySelector('[data-speaker]')?.addEventListener('click', () => {
    open(`${location.pathname}#Speaker`, 'speaker', 'popup,width=1100,height=760');
  });
}
