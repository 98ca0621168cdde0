import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** Debian's Chromium where it is; elsewhere the one Playwright fetches for itself. */
const chromium = '/usr/bin/chromium';

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list', { printSteps: false }]],
  timeout: 60_000,
  use: {
    baseURL: 'http://localhost:4400',
    launchOptions: {
      ...(existsSync(chromium) && { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  webServer: { command: 'node src/publish/serve.ts --port 4400', url: 'http://localhost:4400/en/', reuseExistingServer: false },
});
