import { chromium, type Browser } from '@playwright/test';
import config from '../../playwright.config.ts';
import { readSettings } from '../../src/publish/settings.ts';
import { startServer } from '../../src/publish/serve.ts';

/** Gives a measurement the built site as production serves it, and a browser; closes both. */
export async function withSite<T>(measure: (origin: string, browser: Browser) => Promise<T>, args: readonly string[] = []): Promise<T> {
  const server = await startServer({ dist: 'dist', base: '/', port: 0, settings: readSettings({}) });
  const options = config.use?.launchOptions ?? {};
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
  try {
    return await measure(server.url.replace(/\/$/, ''), browser);
  } finally {
    await browser.close();
    await server.close();
  }
}
