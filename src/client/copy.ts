// The module of a page is one: this holds that of the header.
import './find.ts';

/** Buttons that copy the words before them; without a clipboard they stay hidden and the words can be marked. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copied]')) {
  button.hidden = !('clipboard' in navigator);
  button.onclick = async () => {
    await navigator.clipboard.writeText((button.previousElementSibling as HTMLElement).innerText);
    const status = button.parentElement?.lastElementChild;
    if (status) status.textContent = button.dataset['copied'] ?? '';
  };
}
