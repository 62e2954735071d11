import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';

/** One direction of imports (design/architecture.md): each room with what it may not reach for, and the remedy. */
const rooms = [
  {
    files: ['src/domain/**'],
    patterns: [
      {
        group: ['astro', 'astro:*', 'zod', 'node:fs*'],
        message: 'The domain knows no framework; pass data in from src/site.ts.',
      },
      { regex: '^\\.\\./', message: 'The domain imports only itself.' },
    ],
  },
  {
    files: ['src/schemas/**'],
    patterns: [
      { regex: '^\\.\\./(?!domain/)', message: 'Schemas take their enums from src/domain and nothing else.' },
    ],
  },
  {
    files: ['src/reader/**'],
    patterns: [
      {
        group: ['astro', 'astro:*'],
        message: 'The reader runs without Astro; the loader in src/loaders adapts it.',
      },
      {
        regex: '^(\\.\\./)+(?!\\.\\./|domain/|schemas/|reader/|[a-z-]+\\.ts$)',
        message: 'The reader rests on src/domain and src/schemas only.',
      },
    ],
  },
  {
    files: ['src/language/**'],
    patterns: [
      {
        group: ['node:*', 'astro', 'astro:*'],
        message: 'The language check is pure; src/tools hands it the files.',
      },
      {
        regex: '^\\.\\./(?!domain/|reader/)',
        message: 'The language check rests on src/domain and src/reader only.',
      },
    ],
  },
  {
    files: ['src/tools/**'],
    patterns: [
      {
        regex: '^astro(:|$)|^\\.\\./(site\\.ts|components/)',
        message: 'Tools run without Astro; use src/reader and src/domain.',
      },
    ],
  },
  {
    files: ['src/i18n/**'],
    patterns: [
      {
        group: ['astro', 'astro:*', '**/site.ts', '**/components/**'],
        message: 'Words and formats know no pages.',
      },
    ],
  },
  {
    files: ['src/components/**'],
    ignores: ['src/components/about/EditorsText.astro'],
    patterns: [
      {
        group: ['astro:content'],
        message: 'Ask src/site.ts; only EditorsText.astro renders an entry of the content layer.',
      },
      { group: ['**/layouts/**', '**/pages/[[]*'], message: 'Components do not know layouts or routes.' },
    ],
  },
  {
    files: ['src/layouts/**'],
    patterns: [
      { group: ['astro:content', '**/pages/**'], message: 'A layout gets its page from the route.' },
    ],
  },
];

export default ts.config(
  {
    ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/', 'tests/fixtures/'],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    rules: {
      eqeqeq: 'error',
      // The reader looks for control characters on purpose.
      'no-control-regex': 'off',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Build nodes with textContent (trust.md 3.1).' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['src/client/**'], languageOptions: { globals: globals.browser } },
  // HTML strings are set in two places only: a text that the reader has judged, and an escaped data block.
  {
    files: ['**/*.astro'],
    ignores: ['src/components/mdx/Prose.astro', 'src/components/frame/JsonLd.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  ...rooms.map(({ patterns, ...where }) => ({
    ...where,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  })),
);
