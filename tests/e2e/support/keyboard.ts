import type { Locator, Page } from '@playwright/test';

/** One stop of a walk with the Tab key. */
export interface Stop {
  /** Place among the elements that should be reached, in the order of the document; -1 for another. */
  readonly place: number;
  /** The beginning of its HTML, for messages. */
  readonly html: string;
  readonly outlined: boolean;
  /** Whether it can be seen: inside the window and not below something else. */
  readonly seen: boolean;
}

/** Numbers everything that Tab should reach. @returns how many there are */
export function numberTargets(page: Page): Promise<number> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const targets = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
    );
    for (const [place, element] of targets.entries()) element.dataset['place'] = String(place);
    return targets.length;
  });
}

/**
 * Presses a key again and again, from where the focus is, until it leaves the page or comes back.
 * @param most presses, so that a trap ends too
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  const known = new Set<number>();
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(lookAtFocus);
    // Beyond the last stop is the browser, or the first stop again.
    if (!stop || (stops.length > 1 && stop.place === stops[0]?.place)) return stops;
    stops.push(stop);
    if (known.has(stop.place)) return stops;
    known.add(stop.place);
  }
  return stops;
}

/** Runs in the browser. The window scrolls to what has focus within some frames. */
async function lookAtFocus(): Promise<Stop | undefined> {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const isSeen = (): boolean =>
    [...element.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .some(({ x, y, width, height }) => {
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return top !== null && (element.contains(top) || top.contains(element));
      });
  for (let frame = 0; frame < 40 && !isSeen(); frame++) await new Promise(requestAnimationFrame);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    place: Number(element.dataset['place'] ?? -1),
    html: element.outerHTML.slice(0, 100),
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
    seen: isSeen(),
  };
}

/** What is wrong with a walk that should have reached `count` elements, once each, in order. */
export function walkFlaws(
  stops: readonly Stop[],
  count: number,
  key: 'Tab' | 'Shift+Tab',
): readonly string[] {
  const order = stops.map(({ place }) => place);
  const wanted = [...Array(count).keys()];
  if (key === 'Shift+Tab') wanted.reverse();
  return [
    ...(order.join() === wanted.join() ? [] : [`order: ${order.join(' ')} of ${count}`]),
    ...stops.filter(({ outlined }) => !outlined).map(({ html }) => `not outlined: ${html}`),
    ...stops.filter(({ seen }) => !seen).map(({ html }) => `not seen: ${html}`),
  ];
}

/**
 * Presses Tab until something has the focus, as a reader does who looks for it.
 * @throws if Tab has come past the whole page without meeting it
 */
export async function reach(page: Page, target: Locator): Promise<void> {
  const start = await page.evaluateHandle(() => document.activeElement);
  for (let rounds = 0; rounds < 2;) {
    await page.keyboard.press('Tab');
    const met = await target.evaluate((element, from) => {
      const at = document.activeElement;
      return at === element ? 'target' : at === from || at === document.body ? 'start' : 'other';
    }, start);
    if (met === 'target') return;
    if (met === 'start') rounds++;
  }
  throw new Error(`${String(target)} cannot be reached.`);
}
