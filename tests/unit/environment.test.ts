import { describe, expect, it, test } from 'vitest';
import { buildEnvironment } from '../../src/config/environment.ts';
import { siteConfig } from '../../src/config/site.ts';

const read = (env: NodeJS.ProcessEnv) => buildEnvironment(env, '/koti/perhe');

describe('buildEnvironment', () => {
  test.each([{}, { SITE_URL: '', BASE_PATH: '', CONTENT_DIR: '' }])(
    'falls back to the settings: %o',
    (env) => {
      expect(read(env)).toEqual({
        siteUrl: siteConfig.url,
        basePath: '/',
        contentDir: '/koti/perhe/content',
      });
    },
  );

  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://EXAMPLE.org:443/', 'https://example.org'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['https://perhe-mielessä.fi', 'https://xn--perhe-mieless-nfb.fi'],
  ])('SITE_URL=%s gives %s', (value, siteUrl) => {
    expect(read({ SITE_URL: value }).siteUrl).toBe(siteUrl);
  });

  test.each([
    'example.org',
    '/x',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://',
    'data:text/html,x',
    'https://example.org/polku/',
  ])('refuses SITE_URL=%s, naming it', (value) => {
    expect(() => read({ SITE_URL: value })).toThrow(`"${value}"`);
  });

  test.each([
    ['/', '/'],
    ['name', '/name/'],
    ['/name', '/name/'],
    ['/name/', '/name/'],
    ['//evil.example//x', '/evil.example/x/'],
    ['/a/b-c/d_e~f.g', '/a/b-c/d_e~f.g/'],
  ])('BASE_PATH=%s gives %s', (value, basePath) => {
    expect(read({ BASE_PATH: value }).basePath).toBe(basePath);
  });

  test.each(['/a/../b', '..', '/./', '/a b', '/ä', '/a?b', '/a#b', '/%2e%2e/', '/a"b', '/a<b', '\\a'])(
    'refuses BASE_PATH=%s, naming it',
    (value) => {
      expect(() => read({ BASE_PATH: value })).toThrow(`"${value}"`);
    },
  );

  test.each([
    ['muu', '/koti/perhe/muu'],
    ['./muu/../toinen', '/koti/perhe/toinen'],
    ['../muu', '/koti/muu'],
    ['/abs/sisältö', '/abs/sisältö'],
  ])('CONTENT_DIR=%s is the folder %s', (value, contentDir) => {
    expect(read({ CONTENT_DIR: value }).contentDir).toBe(contentDir);
  });

  it('reads nothing but its argument', () => {
    expect(read({ HOME: '/x' }).contentDir).toBe('/koti/perhe/content');
  });
});
