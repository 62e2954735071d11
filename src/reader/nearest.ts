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
