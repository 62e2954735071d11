/**
 * Makes ids for headings: lower case, words joined by hyphens, letters of every script kept. Ids of the
 * layout hold an upper-case letter, so no heading can take one of theirs (trust.md G25).
 * @returns a function from a heading's text to an id that it has not given before
 */
export function slugger(): (title: string) => string {
  const given = new Set<string>();
  return (title) => {
    const plain =
      title
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'osa';
    let id = plain;
    for (let n = 2; given.has(id); n++) id = `${plain}-${n}`;
    given.add(id);
    return id;
  };
}
