import { rmSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import config from '../../../playwright.config.ts';
import type { Lang } from '../../../src/languages.ts';
import { readSettings } from '../../../src/publish/settings.ts';
import { startServer } from '../../../src/publish/serve.ts';
import { askOurs } from './ours.ts';
import { askPlain, plainSite } from './plain.ts';
import { queryLangs } from './queries.ts';
import { isFirst, table, type Asked } from './tally.ts';

/** Measures the search of the built site, beside Pagefind as it comes on the same pages, and prints where ours is wrong. */
const dist = process.env['DIST'] || 'dist';
const browser = await chromium.launch(config.use?.launchOptions);

async function askAll(folder: string, ask: (page: Page, origin: string, lang: Lang) => Promise<Asked[]>): Promise<Asked[]> {
  const server = await startServer({ dist: folder, base: '/', port: 0, settings: readSettings({}) });
  const asked: Asked[] = [];
  for (const lang of queryLangs) {
    const page = await browser.newPage();
    asked.push(...(await ask(page, server.url.replace(/\/$/, ''), lang)));
    await page.close();
  }
  await server.close();
  return asked;
}

const ours = await askAll(dist, askOurs);
const folder = await plainSite(dist);
const plain = await askAll(folder, askPlain);
rmSync(folder, { recursive: true });
await browser.close();

for (const { query, found } of ours.filter((one) => !isFirst(one))) {
  console.log(`${query.lang} ${query.kind}: "${query.query}" → ${found.slice(0, 3).join(', ') || 'nothing'}; right: ${query.pages.join(', ') || 'nothing'}`);
}
console.log(`\n${table('lang', ours, plain)}\n\n${table('kind', ours, plain)}`);
