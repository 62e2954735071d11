/**
 * The day of the build: everything that depends on today asks here, so that two builds of one commit are
 * the same when SOURCE_DATE_EPOCH (seconds, https://reproducible-builds.org/specs/source-date-epoch/) is set.
 * @returns ISO date, in UTC
 * @throws if SOURCE_DATE_EPOCH is set but is not a whole number of seconds
 */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (!epoch) return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH must be whole seconds, it is "${epoch}".`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
