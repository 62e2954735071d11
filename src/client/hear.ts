// As an address: Vite wraps an `import()` that it sees in a kilobyte of its own, and every reader would pay for it.
import player from './listen/player.ts?worker&url';

/**
 * Shows the button that has the page read aloud, and loads what it needs when the reader asks for it. Every byte here
 * is paid by every reader.
 */
const button = document.querySelector<HTMLButtonElement>('.hear');

if (button && 'speechSynthesis' in window) {
  button.hidden = false;
  button.onclick = () => {
    // iOS lets a page speak only if the first words are said while the button is being pressed.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    void import(/* @vite-ignore */ player);
  };
}
