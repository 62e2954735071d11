import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [360, 1280];
/** What axe is asked for: in the dark only what rests on colours can come out otherwise. */
const schemes = [
  { colorScheme: 'light', runOnly: { type: 'tag', values: tags } },
  { colorScheme: 'dark', runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
] as const;

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Runs axe at both widths in both schemes of colours; no rule may find anything. */
export async function expectNoViolations(page: Page): Promise<void> {
  // The builder brings axe into the page, where it stays: once is enough. There are no frames to look into.
  await new AxeBuilder({ page }).withRules('html-has-lang').setLegacyMode().analyze();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const { colorScheme, runOnly } of schemes) {
      await page.emulateMedia({ colorScheme });
      const told = await page.evaluate(async (only) => {
        const { axe } = globalThis as unknown as { axe: Axe };
        const { violations } = await axe.run({ runOnly: only, resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      }, runOnly);
      expect(told, `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}
