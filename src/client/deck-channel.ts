import type { Standing } from './shows.ts';

/** What the presentation and the speaker's window tell each other, over a channel of this theme's page. */
export type Message =
  | ({ readonly kind: 'at'; readonly show: string } & Standing)
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'again'; readonly started: number }
  | { readonly kind: 'end'; readonly show: string }
  | { readonly kind: 'hello' };

/** A channel to every other window that shows this page. */
export const channelOfPage = (): BroadcastChannel => new BroadcastChannel(`slides ${location.pathname}`);

/** Sends a message: the channel itself takes anything. */
export const tell = (channel: BroadcastChannel, message: Message): void => channel.postMessage(message);

/** The slides of the page, each with what is shown and what is said. */
export const framesOfPage = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-deck] > .frame'),
];

/** A copy of what a slide shows or of what is said to it, without ids: the original keeps them. */
export function copyOf(frame: HTMLElement | undefined, part: 'shown' | 'notes'): readonly Node[] {
  const copy = frame?.querySelector(`.${part}`)?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return [];
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  return [...copy.childNodes];
}
