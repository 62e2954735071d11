import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/tools/browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4391);
const browser = process.env['CHROMIUM'] ?? findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  reporter: [['list']],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node src/tools/serve.ts --host 127.0.0.1 --port ${port}`,
    port,
    reuseExistingServer: false,
  },
});
