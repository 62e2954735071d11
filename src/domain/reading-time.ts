/**
 * Milliseconds a reader needs for a character: the mean of 14 languages of letters, read aloud by adults
 * (Trauzettel-Klosinski, Dietz et al. 2012, https://doi.org/10.1167/iovs.11-8284). Counted in characters, one figure
 * holds for Finnish with its long words and for English with its short ones.
 */
const perCharacter = 68;

/**
 * Counts the characters a reader reads: Markdown without its marks, addresses and names of components.
 * @param markdown the text below the front matter
 */
export function charactersIn(markdown: string): number {
  const words = markdown
    .replace(/<\/?[A-Z][^<>]*>/g, ' ')
    .replace(/\]\([^)\s]*\)/g, '')
    .replace(/^\s*(?:[-+*>#|]|\d+[.)])+\s*/gmu, '')
    .replace(/[*_`|[\]]|-{3,}/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words.length;
}

/**
 * How long a text takes to read.
 * @param characters as `charactersIn` counts them
 * @returns whole minutes, at least one
 */
export const minutesToRead = (characters: number): number =>
  Math.max(1, Math.round((characters * perCharacter) / 60_000));
