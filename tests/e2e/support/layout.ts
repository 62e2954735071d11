/**
 * Looks at a page that axe does not take (trust.md 4.2). Each function runs in the browser and lists what is
 * wrong; each is itself tested with a page that has the fault.
 */

/** Elements that reach over the sides of the window, unless they stand in a box that scrolls by itself. */
export function beyondTheSides(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isWide = (element: Element): boolean => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && element.checkVisibility() && (left < -0.5 || right > clientWidth + 0.5);
  };
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => isWide(element) && !element.closest('[role=region][tabindex="0"], section[tabindex="0"]'),
  );
  return [`${scrollWidth} px in ${clientWidth}`, ...wide.map((element) => element.outerHTML.slice(0, 120))];
}

/** Tables that do not stand in a box that the keyboard reaches and that has a name. */
export function looseTables(): readonly string[] {
  return [...document.querySelectorAll('table')]
    .filter((table) => {
      const box = table.closest('section[tabindex="0"], [role=region][tabindex="0"]');
      const label = box?.getAttribute('aria-labelledby');
      const name = label
        ? label
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' ')
        : box?.getAttribute('aria-label');
      return !name?.trim();
    })
    .map((table) => table.outerHTML.slice(0, 120));
}

/** Elements whose words are cut off by their own box; what is hidden from sight on purpose is left out. */
export function clipped(): readonly string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const hasText = (element.textContent ?? '').trim() !== '' && !element.closest('svg');
      return hasText && (wide || high) && clipPath === 'none' && element.checkVisibility();
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/**
 * Targets smaller than 24 × 24 px whose circle of 24 px meets another target (WCAG 2.5.8); links inside a
 * sentence may be small.
 */
export function smallTargets(): readonly string[] {
  const selector = 'a[href], button, input, select, textarea, summary, [role=button]';
  const targets = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none',
  );
  const boxes = targets.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isSmall = (box: DOMRect): boolean => box.width < 23.5 || box.height < 23.5;
  const isInSentence = (element: HTMLElement): boolean => {
    const around = element.closest('p, li, dd, td, cite, span')?.textContent ?? '';
    const own = element.textContent ?? '';
    return getComputedStyle(element).display === 'inline' && around.trim().length > own.trim().length;
  };
  const meets = (one: DOMRect, other: DOMRect): boolean => {
    const x = one.x + one.width / 2;
    const y = one.y + one.height / 2;
    const dx = x - Math.min(Math.max(x, other.left), other.right);
    const dy = y - Math.min(Math.max(y, other.top), other.bottom);
    const [ox, oy] = [other.x + other.width / 2 - x, other.y + other.height / 2 - y];
    return Math.hypot(dx, dy) < 12 || (isSmall(other) && Math.hypot(ox, oy) < 24);
  };
  return boxes
    .filter(
      ({ element, box }) =>
        isSmall(box) &&
        !isInSentence(element) &&
        boxes.some((other) => other.element !== element && meets(box, other.box)),
    )
    .map(
      ({ element, box }) =>
        `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 100)}`,
    );
}

/**
 * What has moved by itself since the page began to load; waits for two frames. Below 0.001, where Lighthouse says
 * 0, lies a system's own fallback font that came late on a busy machine and moved a word by a pixel.
 */
export function layoutShifts(): Promise<readonly string[]> {
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node?: Node | null }[];
  }
  const found: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const shifts = [...found, ...observer.takeRecords()] as LayoutShift[];
        resolve(
          shifts
            .filter((shift) => shift.value >= 0.001 && !shift.hadRecentInput)
            .map(
              ({ value, sources }) =>
                `${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName).join(' ')}`,
            ),
        );
      }),
    );
  });
}

/** Boxes that stay in place while the page scrolls, and leave less than half of the window to the text. */
export function covering(): readonly string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { position } = getComputedStyle(element);
      const { height } = element.getBoundingClientRect();
      const stays = position === 'fixed' || position === 'sticky';
      return stays && element.checkVisibility({ visibilityProperty: true }) && height > innerHeight / 2;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Spaces letters, words, lines and paragraphs as readers may who need it (WCAG 1.4.12), until it is called again. */
export function spaceText(): void {
  const isSpaced = document.adoptedStyleSheets.length > 0;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = isSpaced ? [] : [sheet];
}
