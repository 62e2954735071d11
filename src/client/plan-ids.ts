/**
 * Gives each plan that is made an identifier for calendars. It is drawn by chance, as the same blocks on the same day
 * are held by teams who know nothing of each other, and a calendar would take the second meeting for the first
 * (RFC 5545, 3.8.4.7: globally unique; RFC 7986, 5.3: a UUID, without the host). The same plan saved twice keeps its
 * own, so that a calendar has it once.
 * @param draw gives a new identifier
 * @returns a function from the address of a plan to its identifier
 */
export function planIds(draw: () => string): (address: string) => string {
  const known = new Map<string, string>();
  return (address) => {
    const id = known.get(address) ?? draw();
    known.set(address, id);
    return id;
  };
}
