/** File ending to media type, for all that a build can hold; what is not here is only bytes. */
export const MEDIA_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    html: 'text/html',
    css: 'text/css',
    js: 'text/javascript',
    mjs: 'text/javascript',
    json: 'application/json',
    webmanifest: 'application/manifest+json',
    xml: 'application/xml',
    rss: 'application/rss+xml',
    atom: 'application/atom+xml',
    txt: 'text/plain',
    csv: 'text/csv',
    ics: 'text/calendar',
    vtt: 'text/vtt',
    svg: 'image/svg+xml',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    webp: 'image/webp',
    avif: 'image/avif',
    gif: 'image/gif',
    ico: 'image/x-icon',
    mp3: 'audio/mpeg',
    m4a: 'audio/mp4',
    ogg: 'audio/ogg',
    opus: 'audio/ogg',
    mp4: 'video/mp4',
    webm: 'video/webm',
    woff2: 'font/woff2',
    pdf: 'application/pdf',
    wasm: 'application/wasm',
  }),
);

export const BYTES = 'application/octet-stream';

/** Media types of text: sent with `charset=utf-8`, and worth compressing. */
export function isText(type: string): boolean {
  return /^(?:text\/.*|.*(?:xml|json))(?:;|$)/.test(type);
}

/** The `Content-Type` of a file by the ending of its name. */
export function contentType(name: string): string {
  const type = MEDIA_TYPES.get(/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '') ?? BYTES;
  return isText(type) ? `${type}; charset=utf-8` : type;
}
