import EasySpeech from 'easy-speech';
import sheet from '../../styles/listen.css?url';
import { languagesOn, spokenOn, type Spoken } from './blocks.ts';
import { Help } from './help.ts';
import { Mark } from './mark.ts';
import { voiceFor } from './voices.ts';
import { wordsIn, type ListenWords } from './words.ts';

/** How long voices may take to load, and how long one may take to begin to speak. */
const patience = { voices: 2000, start: 8000 };

/** Reads the sentences of the page one after another. */
class Player {
  readonly #button: HTMLButtonElement;
  readonly #label: string;
  readonly #mark = new Mark();
  #help: Help | undefined;
  #words: ListenWords | undefined;
  #sentences: readonly Spoken[] = [];
  /** The sentence that is read, or will be. */
  #position = 0;
  /** Counts the starts, so that a voice that was stopped knows that it is not its turn. */
  #turn = 0;
  #playing = false;

  constructor(button: HTMLButtonElement) {
    this.#button = button;
    this.#label = button.textContent;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet }));
    addEventListener('pagehide', () => this.#stop());
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#help?.close();
      this.#stop();
    });
  }

  async toggle(): Promise<void> {
    this.#help?.close();
    if (this.#playing) return this.#halt();
    this.#playing = true;
    const turn = ++this.#turn;
    this.#button.setAttribute('aria-busy', 'true');
    const ready = await this.#ready();
    this.#button.removeAttribute('aria-busy');
    if (turn === this.#turn && ready) await this.#read(turn);
  }

  /** Loads words and voices, and finds the sentences. @returns whether there is anything to read */
  async #ready(): Promise<boolean> {
    try {
      this.#words ??= await wordsIn(document.documentElement.lang);
    } catch {
      // Nothing was loaded, not even the words to say so: the button is as it was, and can be pressed again.
      this.#stop();
      return false;
    }
    this.#help ??= new Help(this.#button, this.#words.close);
    await EasySpeech.init({ maxTimeout: patience.voices, interval: 250, quiet: true });
    const missing = languagesOn(document).filter((lang) => !speaks(lang));
    if (missing.length > 0) {
      const { noVoice, addVoice } = this.#words;
      this.#help.show([...missing.map((lang) => noVoice[lang] ?? ''), addVoice]);
    }
    if (this.#sentences.length === 0) this.#sentences = spokenOn(document, speaks);
    if (this.#sentences.length === 0) this.#stop();
    return this.#sentences.length > 0;
  }

  async #read(turn: number): Promise<void> {
    this.#show('pause');
    try {
      for (; this.#position < this.#sentences.length; this.#position++) {
        const sentence = this.#sentences[this.#position];
        if (!sentence) break;
        this.#mark.show(sentence);
        for (const { text, lang } of sentence.pieces) {
          await say(text, lang);
          if (turn !== this.#turn) return;
        }
      }
      this.#position = 0;
      this.#stop();
    } catch {
      // A voice that was stopped ends with an error, too.
      if (turn !== this.#turn) return;
      this.#stop();
      this.#help?.show([this.#words?.failed ?? '']);
    }
  }

  /** Is silent; the button stays where the reader has it at hand. */
  #halt(): void {
    this.#turn++;
    this.#playing = false;
    speechSynthesis.cancel();
    this.#show('continue');
  }

  /** Is silent, and all looks as before; the next press goes on from here. */
  #stop(): void {
    if (this.#playing) this.#halt();
    this.#mark.hide();
    this.#show();
  }

  #show(state?: 'pause' | 'continue'): void {
    const goesOn = state ?? (this.#position > 0 ? 'continue' : undefined);
    const word = goesOn && this.#words?.[goesOn];
    const text = this.#button.lastChild;
    if (text) text.nodeValue = word ?? this.#label;
    // Out of the flow and back again: what stands around the button stays where it is.
    this.#button.classList.toggle('on', state !== undefined);
  }
}

const speaks = (lang: string): boolean => voiceFor(speechSynthesis.getVoices(), lang) !== undefined;

/** Says one piece. @throws if the voice fails, is stopped, or never begins */
async function say(text: string, lang: string): Promise<void> {
  const voice = voiceFor(speechSynthesis.getVoices(), lang);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begun = () => clearTimeout(timer);
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The voice does not begin.')), patience.start);
  });
  const speech = EasySpeech.speak({ text, ...(voice && { voice }), start: begun });
  await Promise.race([speech, silence]).finally(begun);
}

// The first press loaded this module; it takes over the button.
const button = document.querySelector<HTMLButtonElement>('.hear');
if (button) {
  const player = new Player(button);
  button.onclick = () => void player.toggle();
  void player.toggle();
}
