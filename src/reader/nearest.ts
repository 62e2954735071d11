/** What stands in a message where no id is near. */
export const nothingNear = '–';

/** As ids are written: a name in capitals or with its dots is near to its id. */
const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The id that somebody may have meant, for a message.
 * @returns the known id with the longest beginning in common; a dash where none shares three letters
 */
export function nearest(id: string, ids: Iterable<string>): string {
  const asked = plain(id);
  let best: string = nothingNear;
  let most = 2;
  for (const known of ids) {
    let shared = 0;
    while (shared < known.length && known[shared] === asked[shared]) shared++;
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
