/**
 * What nobody types into a text on purpose: C0 but tab and line feed, DEL, C1, byte order mark, and Unicode's
 * line and paragraph separators (trust.md G2).
 */
export const strangeCharacter = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\u2028\u2029]/u;
