import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import PostalMime from 'postal-mime';

/** A letter with its pictures; nobody needs more to write two thousand characters. */
const maxBytes = 20 * 1024 * 1024;
/** How long a program may take to hand over a mail before it is taken for one that never will. */
const patience = 5_000;

/** A mail as far as the command needs it. */
export interface Mail {
  readonly text: string;
  /** The day on which it was sent, ISO, if the mail says so. */
  readonly date: string | undefined;
  /** How many lines of headers were left out. */
  readonly headers: number;
  /** How many files came with it; they are left out. */
  readonly attachments: number;
}

/** Why there is no mail. */
export type NoMail = 'empty' | 'too-large' | 'html-only' | 'no-file';

/**
 * Reads a file, or what is piped or pasted in. Without a terminal it waits no longer than a moment for the first
 * words: it never hangs.
 * @param file path; standard input if left out
 */
export async function readBytes(file: string | undefined): Promise<Buffer | NoMail> {
  const bytes = file === undefined ? await readInput() : readWhole(file);
  if (bytes === undefined) return 'no-file';
  if (bytes.byteLength > maxBytes) return 'too-large';
  return bytes.toString().trim() === '' ? 'empty' : bytes;
}

function readWhole(file: string): Buffer | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    if (!fstatSync(handle).isFile()) return undefined;
    const buffer = Buffer.alloc(Math.min(fstatSync(handle).size, maxBytes + 1));
    return buffer.subarray(0, readSync(handle, buffer));
  } finally {
    closeSync(handle);
  }
}

function readInput(): Promise<Buffer> {
  const { stdin } = process;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (): void => {
      clearTimeout(silence);
      stdin.destroy();
      resolve(Buffer.concat(chunks));
    };
    // A person takes their time.
    let silence = stdin.isTTY ? undefined : setTimeout(end, patience);
    stdin.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (silence) clearTimeout(silence);
      if (!stdin.isTTY) silence = setTimeout(end, patience);
      if (size > maxBytes) end();
    });
    stdin.once('end', end);
    stdin.once('error', end);
  });
}

/**
 * Takes the words out of a mail: one saved from a mail program, with its headers and parts, or words that were
 * copied from the screen.
 */
export async function readMail(bytes: Buffer): Promise<Mail | NoMail> {
  const raw = bytes.toString();
  if (!hasHeaders(raw)) return { text: plain(raw), date: undefined, headers: 0, attachments: 0 };
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 10 });
  const { text, html, date, headers, attachments } = mail;
  if (text === undefined || text.trim() === '') return html === undefined ? 'empty' : 'html-only';
  const sent = date === undefined ? Number.NaN : Date.parse(date);
  return {
    text: plain(text),
    date: Number.isNaN(sent) ? undefined : new Date(sent).toISOString().slice(0, 10),
    headers: headers.length,
    attachments: attachments.length,
  };
}

/** One form of line ends and of letters (NFC): Apple's programs write ä as a and its dots, and «kyllä» is still yes. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** Whether it begins as a mail does on its way (RFC 5322): lines of headers, one of them every program's. */
function hasHeaders(raw: string): boolean {
  const head = raw.trimStart().split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.split(/\r?\n/);
  return (
    lines.every((line) => /^(?:From |[!-9;-~]+:|[ \t])/.test(line)) &&
    lines.some((line) => /^(?:Received|Message-ID|MIME-Version|Return-Path|Content-Type):/i.test(line))
  );
}
