/** Less than a year, as RFC 9116 (2.5.5) advises: a site that nobody builds any more stops promising an answer. */
const VALID_DAYS = 360;

/** Where it must stand, from the root of the origin (RFC 9116, 3). */
export const SECURITY_TXT = '.well-known/security.txt';

/**
 * `security.txt`: whom to tell about a hole in the site's security (RFC 9116).
 *
 * @param mailbox who reads it
 * @param origin of the published site, without a slash at the end
 * @param day ISO date of the build
 */
export function renderSecurityTxt(mailbox: string, origin: string, day: string): string {
  const expires = new Date(Date.parse(day) + VALID_DAYS * 86_400_000).toISOString();
  return [
    `Contact: mailto:${encodeURI(mailbox)}`,
    `Expires: ${expires}`,
    `Canonical: ${origin}/${SECURITY_TXT}`,
    '',
  ].join('\n');
}
