import type { Part } from './part.ts';

const named = new Set(['Callout', 'Figure', 'Quote', 'table']);

/**
 * Whether a text has quotations, pictures, boxes or tables: their rules stand in a style sheet of their own
 * (styles/rich.css), which a page of words does without.
 */
export function isRich(parts: readonly Part[]): boolean {
  return parts.some((part) =>
    typeof part === 'string'
      ? /<(?:blockquote|table|img)\b/.test(part)
      : named.has(part.name) || isRich(part.children),
  );
}
