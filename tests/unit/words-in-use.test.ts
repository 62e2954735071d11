import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../src/i18n/dictionaries.ts';

const source = readDictionary('fi');
const hints = readDictionary('hints');
const keys = Object.keys(source);

const code = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(astro|ts)$/.test(file.name))
  .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));

/** Keys that `t` is called with, as they stand: `t('a.b')`, `t(x ? 'a.b' : 'a.c')`. */
const called = code.flatMap((text) =>
  [...text.matchAll(/\bt\(\s*(?:[^'"`(),]*\?\s*)?'([^']+)'(?:\s*:\s*'([^']+)')?/g)].flatMap((match) =>
    match.slice(1),
  ),
);
/** Keys made of data, as patterns: `t(`a.${x}.c`)`, `keyOf('a', x, …)`. */
const made = code.flatMap((text) => [
  ...[...text.matchAll(/\bt\(\s*`([^`]+)`/g)].map((match) => match[1] ?? ''),
  ...[...text.matchAll(/\bkeyOf\(\s*'([^']+)'/g)].map((match) => `${match[1]}.\${x}`),
]);
const patterns = made.map(
  (template) =>
    new RegExp(
      `^${template
        .split(/\$\{[^}]*\}/)
        .map(RegExp.escape)
        .join('[^.]+')}$`,
    ),
);

describe('the words of the site', () => {
  it('are found by the patterns of this test', () => {
    expect(called.length).toBeGreaterThan(50);
    expect(patterns.length).toBeGreaterThan(5);
  });

  it('have every key that the sources ask for', () => {
    expect(called.filter((key) => key !== undefined && !Object.hasOwn(source, key))).toEqual([]);
    expect(patterns.filter((pattern) => !keys.some((key) => pattern.test(key)))).toEqual([]);
  });

  it('have no key that the sources never ask for', () => {
    const quoted = new Set(
      code.flatMap((text) => [...text.matchAll(/'([a-z][\w.-]+)'/gi)].map((match) => match[1])),
    );
    const idle = keys.filter((key) => !quoted.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(idle).toEqual([]);
  });

  it('have a hint for the translator each, and no hint lacks its key', () => {
    expect(Object.keys(hints).sort()).toEqual([...keys].sort());
    for (const [key, hint] of Object.entries(hints))
      expect(hint.trim(), key).toMatch(/^[\p{Lu}{].*\p{L}{3,}/u);
  });

  it('stand in the same order in the hints, so that both can be read side by side', () => {
    expect(Object.keys(hints)).toEqual(keys);
  });

  it('are flat keys of words joined by full stops', () => {
    for (const key of keys) expect(key).toMatch(/^[a-z]+(\.[A-Za-z][A-Za-z-]*)+$/);
  });
});
