/**
 * A base path in its one form: a slash at both ends.
 *
 * @param base as a person writes it in `BASE_PATH`: `repo`, `/repo`, `/repo/`, `` or `/`
 * @throws {Error} when it holds more than letters, digits and `. _ ~ -` between slashes; it is
 *   written into server configurations
 */
export function normaliseBase(base: string): string {
  const segments = base.split('/').filter((segment) => segment !== '');
  if (!segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment))) {
    throw new Error(
      `BASE_PATH «${base}» ei kelpaa: käytä muotoa /nimi/. ` +
        `BASE_PATH "${base}" is not usable: write it like /name/.`,
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
