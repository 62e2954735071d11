/** A file that a pull request changes, as `git diff --raw -z --no-renames --no-abbrev` tells it. */
export interface Change {
  readonly path: string;
  /** Git's letter: `A` added, `M` modified, `D` deleted, `T` of another kind. */
  readonly status: string;
  /** Of the new file: `100644` plain, `100755` a program, `120000` a link, `160000` another repository. */
  readonly mode: string;
  /** Id of the new file's bytes. */
  readonly blob: string;
}

/** A change that keeps a pull request out of the lane of content, and why. */
export interface Obstacle {
  readonly path: string;
  readonly why: 'changes' | 'kind' | 'place' | 'double';
}

/**
 * Reads what git tells of the changed files. Renames are told as one file deleted and one added.
 * @param raw output with NUL between its parts
 * @throws if it is not of that form
 */
export function readChanges(raw: string): readonly Change[] {
  const parts = raw.split('\0').filter((part) => part !== '');
  const changes: Change[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [, mode, blob, status] =
      /^:[0-7]{6} ([0-7]{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) ([A-Z])\d*$/.exec(parts[at] ?? '') ?? [];
    const path = parts[at + 1];
    if (mode === undefined || blob === undefined || status === undefined || path === undefined)
      throw new Error(`Not a line of git diff --raw: ${JSON.stringify(parts[at])}`);
    changes.push({ path, status, mode, blob });
  }
  return changes;
}

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** A new post or its translation with its pictures; a new author with a picture. Comments are the editors'. */
const places = [
  new RegExp(`^content/blog/${id}/index\\.[a-z]{2,3}\\.mdx$`),
  new RegExp(`^content/blog/${id}/[a-z0-9][a-z0-9-]*\\.(?:png|jpe?g|webp|avif|svg)$`),
  new RegExp(`^content/authors/${id}\\.(?:yaml|png|jpe?g|webp|avif)$`),
];

const plain = (path: string): string => path.normalize('NFKC').toLowerCase();

/**
 * What keeps a pull request out of the lane of content, in which one editor's review is enough (trust.md W14): it
 * may add posts, pictures and one author, and change nothing that is there.
 * @param changes every changed file
 * @param existing paths of all files of the branch it goes to
 * @returns nothing where it belongs to the lane
 */
export function obstacles(changes: readonly Change[], existing: Iterable<string>): readonly Obstacle[] {
  const taken = new Set([...existing].map(plain));
  const authors = changes.filter(({ path }) => /^content\/authors\/[^/]+\.yaml$/.test(path));
  return changes.flatMap(({ path, status, mode }): readonly Obstacle[] => {
    if (status !== 'A') return [{ path, why: 'changes' }];
    if (mode !== '100644') return [{ path, why: 'kind' }];
    if (!places.some((place) => place.test(path))) return [{ path, why: 'place' }];
    // Another file of the same name in other letters: on many machines it would take its place.
    if (taken.has(plain(path))) return [{ path, why: 'double' }];
    const tooMany = authors.length > 1 && authors.some((author) => author.path === path);
    const isOwnPicture =
      !/^content\/authors\/[^/]+$/.test(path) ||
      authors.some((author) => author.path.replace(/\.yaml$/, '') === path.replace(/\.[^.]+$/, ''));
    return tooMany || !isOwnPicture ? [{ path, why: 'place' }] : [];
  });
}
