import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browser tests are Playwright's; `built` needs `dist/` and has its own step in `npm test`.
    include: ['tests/{unit,content,built}/**/*.test.ts'],
    testTimeout: 30_000,
    // Copies of the project with several builds in them take minutes to take away on a slow disk.
    hookTimeout: 300_000,
    reporters: ['default'],
  },
});
