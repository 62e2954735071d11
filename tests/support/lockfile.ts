/** Names of packages and the versions wanted of them. */
export type Wanted = Readonly<Record<string, string>>;

/** What a manifest, or a lockfile's record of one, says of the packages it needs. */
export interface Needs {
  readonly dependencies?: Wanted;
  readonly devDependencies?: Wanted;
  readonly optionalDependencies?: Wanted;
  readonly peerDependencies?: Wanted;
}

interface Locked extends Needs {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * What in a lockfile could bring in something that nobody asked for (trust.md W16). Ours has no addresses
 * (`omit-lockfile-registry-resolved`): the registry is the one that npm is set to, and a package's digest says
 * which file it must be.
 * @param lock the lockfile
 * @param manifest package.json
 * @param own folders of our own packages, as `src/node-runtime`
 * @returns one line for each flaw
 */
export function lockfileFlaws(lock: Lockfile, manifest: Needs, own: readonly string[]): readonly string[] {
  const { '': root = {}, ...packages } = lock.packages;
  const asked = (['dependencies', 'devDependencies', 'optionalDependencies'] as const).filter(
    (kind) => JSON.stringify(root[kind] ?? {}) !== JSON.stringify(manifest[kind] ?? {}),
  );
  const found = reached({ ...packages, '': manifest });
  return [
    ...asked.map((kind) => `${kind} are not those of package.json`),
    ...exactFlaws(manifest, own),
    ...Object.entries(packages).flatMap(([path, entry]) => [
      ...entryFlaws(path, entry, own),
      ...(found.has(path) ? [] : [`${path}: no package asks for it`]),
    ]),
  ];
}

function exactFlaws(manifest: Needs, own: readonly string[]): readonly string[] {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(
      ([, wanted]) => !/^\d+\.\d+\.\d+$/.test(wanted) && !own.some((folder) => wanted === `file:${folder}`),
    )
    .map(([name, wanted]) => `package.json: ${name} is "${wanted}", no exact version`);
}

function entryFlaws(path: string, entry: Locked, own: readonly string[]): readonly string[] {
  if (own.includes(path)) return [];
  if (entry.link)
    return own.includes(entry.resolved ?? '') ? [] : [`${path}: leads to ${entry.resolved ?? '?'}`];
  return [
    ...(path.startsWith('node_modules/') ? [] : [`${path}: is no folder of packages`]),
    ...(entry.resolved === undefined ? [] : [`${path}: comes from ${entry.resolved}`]),
    ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(entry.integrity ?? '') ? [] : [`${path}: has no SHA-512 digest`]),
    ...(/^\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(entry.version ?? '') ? [] : [`${path}: has no version`]),
    // `npm:` would put another package into the place of this name.
    ...(entry.name === undefined ? [] : [`${path}: holds ${entry.name}`]),
  ];
}

/** The packages that the root asks for, and those ask for, found as Node finds them: up the folders. */
function reached(packages: Readonly<Record<string, Locked>>): ReadonlySet<string> {
  const found = new Set(['']);
  // A set is walked in the order in which it grows.
  for (const path of found) {
    const { link, resolved = '', ...needs } = packages[path] ?? {};
    if (link) found.add(resolved);
    const dev = path === '' ? needs.devDependencies : {};
    const names = { ...needs.dependencies, ...dev, ...needs.optionalDependencies, ...needs.peerDependencies };
    for (const name of Object.keys(names)) {
      const place = foldersUp(path).find((folder) => `${folder}node_modules/${name}` in packages);
      if (place !== undefined) found.add(`${place}node_modules/${name}`);
    }
  }
  return found;
}

/** `node_modules/a/node_modules/b` → the same with `/` at the end, `node_modules/a/`, and nothing. */
function foldersUp(path: string): readonly string[] {
  const parts = path.split('/node_modules/');
  const above = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/`);
  return [...(path === '' ? [] : above), ''];
}
