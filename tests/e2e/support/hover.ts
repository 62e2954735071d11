import type { Page } from '@playwright/test';

/** Everything that can be seen, with what the style sheet says beside it. Runs in the browser. */
function seen(): readonly string[] {
  return [...document.body.querySelectorAll('*')].flatMap((element, index) => {
    const { clipPath } = getComputedStyle(element);
    const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isSeen || clipPath !== 'none') return [];
    const said = ['::before', '::after'].map((part) => getComputedStyle(element, part).content).join(' ');
    return [`${index} <${element.localName}> ${said}`];
  });
}

/** Where to point for one target of each look that is not yet known. Runs in the browser. */
function looksIn(known: readonly string[]): readonly { readonly look: string; readonly index: number }[] {
  const found = new Set(known);
  return [...document.querySelectorAll('body *')].flatMap((element, index) => {
    if (!element.matches('a, abbr, button, dfn, img, label, summary, [tabindex], [title]')) return [];
    const way: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement)
      way.push(`${at.localName}.${at.className}`);
    const look = way.join(' ');
    if (found.has(look) || !element.checkVisibility({ visibilityProperty: true })) return [];
    found.add(look);
    return [{ look, index }];
  });
}

/** Brings an element into the window. @returns its middle. Runs in the browser. */
function middleOf(index: number): readonly [x: number, y: number] {
  const element = document.querySelectorAll('body *')[index];
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element?.getClientRects()[0] ?? new DOMRect();
  return [x + width / 2, y + height / 2];
}

/**
 * Lists what appears when a pointer rests on something, and stays when Escape is pressed (WCAG 1.4.13).
 * @param page at rest
 * @param known looks of what was pointed at on other pages: style sheets tell no more apart; new ones are added
 */
export async function stuckHovers(page: Page, known = new Set<string>()): Promise<readonly string[]> {
  const flaws: string[] = [];
  const atRest = new Set(await page.evaluate(seen));
  const appeared = async (): Promise<readonly string[]> =>
    (await page.evaluate(seen)).filter((one) => !atRest.has(one));
  for (const { look, index } of await page.evaluate(looksIn, [...known])) {
    known.add(look);
    await page.mouse.move(...(await page.evaluate(middleOf, index)));
    if ((await appeared()).length === 0) continue;
    await page.keyboard.press('Escape');
    flaws.push(...(await appeared()).map((one) => `stays: ${one} under ${look.split(' ')[0]}`));
  }
  return flaws;
}
