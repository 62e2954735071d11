/** What the player says in writing; a file of its own for each language, loaded with the player. */
export interface ListenWords {
  readonly pause: string;
  readonly continue: string;
  readonly close: string;
  readonly failed: string;
  /** By the tag of the language for which the device has no voice. */
  readonly noVoice: Readonly<Record<string, string>>;
  readonly addVoice: string;
}

/**
 * Loads the words.
 * @param lang tag of the page's language
 * @throws if they cannot be had
 */
export async function wordsIn(lang: string): Promise<ListenWords> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const answer = await fetch(`${base}data/listen/${lang}.json`);
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as ListenWords;
}
