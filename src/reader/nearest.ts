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
