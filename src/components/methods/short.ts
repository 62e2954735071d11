/** The name of a method: what stands before the colon of its title. */
export const shortTitle = (title: string): string => title.split(': ')[0] ?? title;

/**
 * Breaks a name into lines between words: SVG does not.
 * @param most characters of a line; a longer word has a line of its own
 */
export function linesOf(name: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
