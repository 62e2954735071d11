/**
 * The id that somebody may have meant, for a message.
 * @returns the known id with the longest beginning in common; a dash where none shares three letters
 */
export function nearest(id: string, ids: Iterable<string>): string {
  let best = '–';
  let most = 2;
  for (const known of ids) {
    let shared = 0;
    while (shared < known.length && known[shared] === id[shared]) shared++;
    if (shared > most) [best, most] = [known, shared];
  }
  return best;
}

/**
 * The heading that a link's `#…` may have meant: the one whose letters are the same without their dots and accents,
 * else the nearest.
 * @param anchor what stands behind `#`, readable
 * @returns the id of a heading; a dash where none is near
 */
export function nearestAnchor(anchor: string, ids: Iterable<string>): string {
  const known = [...ids];
  return known.find((id) => plain(id) === plain(anchor)) ?? nearest(anchor, known);
}

/** What stands behind `#` as an author typed it: the parser codes other letters than a–z. */
export function readableAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

const plain = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
