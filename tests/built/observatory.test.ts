import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHeadersFile } from '../../src/hosting/headers-file.ts';
import { headersFor, type HeaderMap } from '../../src/hosting/security-headers.ts';
import { readSite } from './support/dist.ts';
import { grade } from './support/observatory.ts';

const built = readSite();
const sent = parseHeadersFile(readFileSync(join(built.dir, '_headers'), 'utf8'));

describe('every page, by the rules of Mozilla’s HTTP Observatory', () => {
  it('gets at least 120 points from a host that sends dist/_headers', () => {
    const grades = built.pages.map(({ address, html }) => grade({ headers: sent(address), html }));
    console.log(
      `Observatory, with the headers: ${[...new Set(grades.map(({ score }) => score))].join(', ')}`,
    );
    expect(built.pages.filter((_, index) => (grades[index]?.score ?? 0) < 120)).toEqual([]);
  });

  it('gets what a page can have by itself from a host without headers, such as GitHub Pages', () => {
    const grades = built.pages.map(({ html }) => grade({ headers: {}, html, isPreloaded: true }));
    // What only a header can say: frame-ancestors, nosniff.
    for (const { score, letter, points } of grades) {
      expect({ score, letter }).toEqual({ score: 75, letter: 'B' });
      expect(points).toEqual({
        'content-security-policy': 10,
        'referrer-policy': 5,
        'strict-transport-security': 5,
        'x-content-type-options': -5,
        'x-frame-options': -20,
      });
    }
  });
});

describe('the grading itself', () => {
  const full = headersFor('/fi/');
  const policy = full['Content-Security-Policy'] ?? '';
  const html = '<!doctype html><meta charset="utf-8"><title>x</title>';
  const without = (...names: readonly string[]): HeaderMap =>
    Object.fromEntries(Object.entries(full).filter(([name]) => !names.includes(name)));
  const changed = (from: string, to: string): HeaderMap => {
    expect(policy).toContain(from);
    return { ...full, 'Content-Security-Policy': policy.replace(from, to) };
  };
  const metaPolicy = `${html}<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`;

  // The scores are those that version 1.6.3 itself gave to the same answers.
  it.each<[what: string, headers: HeaderMap, score: number, letter: string, html?: string]>([
    ['all our headers', full, 150, 'A+'],
    ['none', {}, 30, 'D'],
    ['no policy', without('Content-Security-Policy'), 75, 'B'],
    ['a policy in <meta> alone', without('Content-Security-Policy'), 150, 'A+', metaPolicy],
    ['script inside pages', changed("script-src 'self'", "script-src 'self' 'unsafe-inline'"), 80, 'B+'],
    ['the same, but forbidden by <meta>', changed("'self'", "'self' 'unsafe-inline'"), 150, 'A+', metaPolicy],
    ['script of any https host', changed("script-src 'self'", 'script-src https:'), 80, 'B+'],
    ['eval', changed("'wasm-unsafe-eval'", "'unsafe-eval'"), 130, 'A+'],
    ['styles inside pages', changed("style-src 'self'", "style-src 'self' 'unsafe-inline'"), 140, 'A+'],
    ['pictures over http', changed("img-src 'self'", 'img-src http://a.example'), 130, 'A+'],
    ['fonts over http', changed("font-src 'self'", 'font-src http://a.example'), 80, 'B+'],
    ['everything not named from here', changed("default-src 'none'", "default-src 'self'"), 145, 'A+'],
    ['a directive that stands twice', changed("base-uri 'none'", "img-src 'self'"), 75, 'B'],
    ['no word on frames', without('X-Frame-Options', 'Content-Security-Policy'), 55, 'C'],
    ['content sniffing', without('X-Content-Type-Options'), 145, 'A+'],
    ['no HTTPS promise', without('Strict-Transport-Security'), 80, 'B+'],
    ['a short HTTPS promise', { ...full, 'Strict-Transport-Security': 'max-age=100' }, 140, 'A+'],
    ['the whole referrer', { ...full, 'Referrer-Policy': 'unsafe-url' }, 140, 'A+'],
    ['no resource policy', without('Cross-Origin-Resource-Policy'), 140, 'A+'],
    ['an opener policy of no known value', { ...full, 'Cross-Origin-Opener-Policy': 'x' }, 135, 'A+'],
  ])('%s', (_what, headers, score, letter, page = html) => {
    expect(grade({ headers, html: page })).toMatchObject({ score, letter });
  });
});
