/**
 * The quick way out: keeps the link in sight, and leaves at once by it or by three presses of Shift, each within five
 * seconds of the one before. Short, as the page's readers pay for it at once.
 */
const box = document.querySelector<HTMLElement>('.exit');

if (box) {
  const link = box.firstChild as HTMLAnchorElement;
  const told = link.lastChild as HTMLElement;
  let left = 3;
  /** Whether Shift is pressed alone, not with another key. */
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (presses: number): void => {
    left = presses;
    told.textContent = `${presses} × Shift`;
  };
  const leave = (): void => {
    // Whatever the network does: nothing is seen or heard any more.
    document.body.role = 'status';
    document.body.textContent = document.title = box.dataset['leaving'] ?? '';
    globalThis.speechSynthesis?.cancel();
    // This page leaves the list that the button for going back knows.
    location.replace(link.href);
  };

  // No sizes: the page is on the screen already.
  box.style.cssText = 'position:sticky;top:0;z-index:6';
  document.documentElement.style.scrollPaddingTop = '5rem';
  link.onclick = (event) => {
    event.preventDefault();
    leave();
  };
  onkeydown = ({ key }) => {
    isAlone = key === 'Shift';
    if (!isAlone && left < 3) show(3);
  };
  onkeyup = ({ key }) => {
    if (key !== 'Shift' || !isAlone) return;
    clearTimeout(timer);
    show(left - 1);
    if (left === 0) leave();
    timer = setTimeout(show, 5000, 3);
  };
}

// A module: what is declared here is its own.
export {};
