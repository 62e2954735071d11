/** Links that begin a message with a page's title and address, in the reader's own program. */
export interface ShareLinks {
  readonly sms: string;
  readonly email: string;
  readonly whatsapp: string;
}

/**
 * Makes them: plain links, so they work without script, and nobody hears of it before the reader sends.
 * @param title of the page; signs that only tell a browser the direction of words are left out, and white
 *   space is one space: behind a line end a subject could go on as another header
 * @param address of the page, whole
 */
export function shareLinks(title: string, address: string): ShareLinks {
  const plain = title
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const message = encoded(`${plain}\n${address}`);
  // Mail has its line ends from RFC 6068.
  const body = encoded(`${plain}\r\n${address}`);
  return {
    // Without a number Android asks for ?body= and iOS for &body=; both find theirs here.
    sms: `sms:?&body=${message}`,
    email: `mailto:?subject=${encoded(plain)}&body=${body}`,
    whatsapp: `https://wa.me/?text=${message}`,
  };
}

/** Everything but letters, digits and four signs: some programs end a link at a quotation mark or a bracket. */
const encoded = (words: string): string =>
  encodeURIComponent(words).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
