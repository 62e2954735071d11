import type { Page } from '@playwright/test';

/** What the page has said, and whether it is saying something now. */
export interface Said {
  readonly text: string;
  /** Tag of the voice. */
  readonly voice: string;
}

interface Stub {
  readonly said: Said[];
  current: EventTarget | undefined;
  /** Ends what is being said: as it should, or with an error. */
  finish(error?: string): boolean;
}

type Speaking = typeof globalThis & { stub: Stub };

/**
 * Gives the page a speech synthesiser of ours: headless browsers have no voices. Nothing is said to its end until the
 * test says so. Call it before the first `goto`.
 * @param voices tags of the languages that have a voice
 */
export async function withVoices(page: Page, voices: readonly string[]): Promise<void> {
  await page.addInitScript((tags) => {
    class Utterance extends EventTarget {
      text: string;
      lang = '';
      voice: { lang: string } | null = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const list = tags.map((lang, index) => ({
      lang,
      name: `Voice ${index}`,
      voiceURI: `voice:${index}`,
      localService: true,
      default: index === 0,
    }));
    const stub: Stub = {
      said: [],
      current: undefined,
      finish(error) {
        const { current } = stub;
        stub.current = undefined;
        if (!current) return false;
        const event = new Event(error === undefined ? 'end' : 'error');
        current.dispatchEvent(error === undefined ? event : Object.assign(event, { error }));
        return true;
      },
    };
    const synthesis = Object.assign(new EventTarget(), {
      speaking: false,
      paused: false,
      pending: false,
      onvoiceschanged: null,
      getVoices: () => list,
      speak(utterance: Utterance) {
        // What only unlocks the voice is not said.
        if (utterance.text === '') return;
        stub.said.push({ text: utterance.text, voice: utterance.voice?.lang ?? '' });
        stub.current = utterance;
        utterance.dispatchEvent(new Event('start'));
      },
      cancel: () => stub.finish('canceled'),
      pause: () => undefined,
      resume: () => undefined,
    });
    Object.assign(globalThis, { stub });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

/** Waits until the page says something, and tells what. */
export async function saying(page: Page): Promise<Said> {
  await page.waitForFunction(() => (globalThis as Speaking).stub.current !== undefined);
  return page.evaluate(() => (globalThis as Speaking).stub.said.at(-1) ?? { text: '', voice: '' });
}

/** Ends what the page is saying. @param error what has gone wrong with the voice, if anything has */
export async function finish(page: Page, error?: string): Promise<void> {
  await saying(page);
  await page.evaluate((what) => (globalThis as Speaking).stub.finish(what), error);
}

/** Everything that the page has said so far. */
export const allSaid = (page: Page): Promise<readonly Said[]> =>
  page.evaluate(() => (globalThis as Speaking).stub.said);

/** Whether the page is saying something now. */
export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as Speaking).stub.current !== undefined);

/** Has the page read to its end. */
export async function readToTheEnd(page: Page): Promise<readonly Said[]> {
  await saying(page);
  await page.evaluate(async () => {
    const { stub } = globalThis as Speaking;
    // The next sentence begins a moment after the one before; where none does, that was the last.
    for (let idle = 0; idle < 20;) {
      idle = stub.finish() ? 0 : idle + 1;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
  return allSaid(page);
}
