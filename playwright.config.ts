import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** Debian's Chromium where it is; elsewhere the one Playwright fetches for itself. */
const chromium = '/usr/bin/chromium';

/** Another port lets two runs stand side by side. */
const port = process.env['TEST_PORT'] ?? '4400';

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list', { printSteps: false }]],
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(existsSync(chromium) && { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  webServer: { command: `node src/publish/serve.ts --port ${port}`, url: `http://localhost:${port}/en/`, reuseExistingServer: false },
});
