import type { Page } from '@playwright/test';

/**
 * Lists what moves, or would move when it is pointed at or chosen (trust.md A14). For a reader who asked for less
 * motion nothing may. Runs in the browser.
 */
export function movements(): readonly string[] {
  const seconds = (list: string): number =>
    Math.max(
      ...list.split(',').map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)),
    );
  const isMoving = (style: CSSStyleDeclaration): boolean =>
    (style.animationName !== 'none' && seconds(style.animationDuration) > 0) ||
    (style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0) ||
    style.scrollBehavior === 'smooth';
  const running = document.getAnimations().map((animation) => {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    return `runs: ${target?.outerHTML.slice(0, 100)}`;
  });
  const styled = [...document.querySelectorAll('*')].filter((element) =>
    [null, '::before', '::after', '::details-content'].some((part) =>
      isMoving(getComputedStyle(element, part)),
    ),
  );
  const own = document.querySelectorAll('marquee, animate, animateMotion, animateTransform, [autoplay]');
  return [...running, ...[...styled, ...own].map((element) => `moves: ${element.outerHTML.slice(0, 100)}`)];
}

/**
 * Lets ten minutes pass in a page that nobody touches and says what has changed by itself: words, place in the
 * page, address. Start the page's clock (`page.clock.install()`) before the page is opened.
 */
export async function changesByItself(page: Page): Promise<readonly string[]> {
  const look = (): Promise<readonly string[]> =>
    page.evaluate(() => [
      `running: ${document.getAnimations().length}`,
      `at ${Math.round(scrollX)}, ${Math.round(scrollY)} of ${location.href}`,
      document.documentElement.outerHTML,
    ]);
  const before = await look();
  await page.clock.runFor('10:00');
  const after = await look();
  const running = before[0] === 'running: 0' ? [] : before.slice(0, 1);
  return [
    ...running,
    ...after.filter((line, index) => line !== before[index]).map((line) => line.slice(0, 200)),
  ];
}
