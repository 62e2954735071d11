import type { Page } from '@playwright/test';
import { beyondTheSides, clipped } from './layout.ts';
import { plain, textOfPages } from './pdf.ts';

/** A4 within the margins of print.css, in pixels of a style sheet. */
const sheet = { width: 658, height: 979 };

interface Printed {
  readonly words: string;
  readonly addresses: readonly string[];
  /** Addresses that a text from right to left would take apart. */
  readonly turned: readonly string[];
  readonly height: number;
}

/** What a reader of the paper should find on it. Runs in the browser. */
function printed(): Printed {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')];
  const seen = links.filter((link) => link.checkVisibility());
  const isTurned = (link: Element): boolean => {
    const { direction, unicodeBidi } = getComputedStyle(link, '::after');
    const isAlone = direction === 'ltr' && unicodeBidi.startsWith('isolate');
    return getComputedStyle(link).direction === 'rtl' && !isAlone;
  };
  const addressOf = (link: Element): string => link.getAttribute('href') ?? '';
  return {
    words: document.body.innerText,
    addresses: seen.map(addressOf),
    turned: seen.filter(isTurned).map(addressOf),
    height: document.documentElement.scrollHeight,
  };
}

/**
 * Lists what is lost when a page is printed (trust.md A20): words and addresses of links that are not on the paper,
 * what the paper's edge or a box cuts off, empty sheets, and many more sheets than the text needs.
 */
export async function paperFlaws(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  const { words, addresses, turned, height } = await page.evaluate(printed);
  const sheets = textOfPages(await page.pdf({ preferCSSPageSize: true }));
  const text = sheets.join('');
  const needed = Math.ceil(height / sheet.height) + 1;
  // Signs between words may stand elsewhere where a sentence runs in two directions.
  const all = new Set(words.split(/[^\p{L}\p{M}\p{N}]+/u).map(plain));
  return [
    ...[...all].filter((word) => !text.includes(word)).map((word) => `not printed: ${word}`),
    ...addresses
      .filter((address) => !holdsAddress(text, plain(address)))
      .map((address) => `no address: ${address}`),
    ...turned.map((address) => `address that runs from right to left: ${address}`),
    ...sheets.flatMap((words, index) => (words === '' ? [`sheet ${index + 1} is empty`] : [])),
    ...(sheets.length > needed ? [`${sheets.length} sheets for a text of ${needed}`] : []),
    ...(await page.evaluate(beyondTheSides)).map((what) => `beyond the paper: ${what}`),
    ...(await page.evaluate(clipped)).map((what) => `cut off: ${what}`),
  ];
}

/** Finds an address whose lines are parted by words that run the other way. */
function holdsAddress(text: string, address: string): boolean {
  const aLine = 120;
  const [first = '', ...parts] = address.split(/(?<=[/?&=-])/);
  return [...text.matchAll(new RegExp(RegExp.escape(first), 'g'))].some(({ index }) => {
    let end = index + first.length;
    return parts.every((part) => {
      const found = text.indexOf(part, end);
      const isNear = found >= 0 && found - end < aLine;
      end = found + part.length;
      return isNear;
    });
  });
}
