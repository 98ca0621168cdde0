import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { serviceIds, sitePageIds } from '../../src/catalogue.ts';
import { langs, type Lang } from '../../src/languages.ts';
import type { SearchData } from '../../src/search/data.ts';
import { withSite } from './browser.ts';
import { budgets } from './budgets.ts';
import type { Row } from './row.ts';

interface File {
  readonly name: string;
  readonly bytes: number;
  /** The page itself, or styles without which it is not shown. */
  readonly holdsUp: boolean;
}

/** What the browser fetched for a page, each with the bytes of its body as sent. */
const filesOf = (page: Page): Promise<File[]> => page.evaluate(() => {
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as (PerformanceResourceTiming & { renderBlockingStatus?: string })[];
  return all.map(({ name, encodedBodySize, entryType, renderBlockingStatus }) => ({ name, bytes: encodedBodySize, holdsUp: entryType === 'navigation' || renderBlockingStatus === 'blocking' }));
});

const sumOf = (files: readonly File[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
const textOf = (files: readonly File[]): number => sumOf(files.filter(({ holdsUp }) => holdsUp));
const scripts = (files: readonly File[]): File[] => files.filter(({ name }) => name.endsWith('.js'));

interface Weighed {
  readonly path: string;
  readonly bytes: number;
}

const heaviest = (all: readonly Weighed[]): Weighed => all.reduce((most, one) => (one.bytes > most.bytes ? one : most));

const row = (what: string, { path, bytes }: Weighed, atMost: number): Row => ({ what: `${what} (the heaviest: ${path})`, figures: [bytes], unit: 'bytes', budget: { atMost } });

export const bytes = (): Promise<Row[]> => withSite(async (origin, browser) => {
  const filesAt = async (path: string): Promise<File[]> => fresh(browser, async (page) => {
    await page.goto(origin + path);
    return filesOf(page);
  });
  const pages = new Map<string, readonly File[]>();
  for (const lang of langs) for (const id of ['', ...serviceIds, ...sitePageIds]) {
    const path = `/${lang}/${id === '' ? '' : `${id}/`}`;
    pages.set(path, await filesAt(path));
  }
  const checks = new Map<string, readonly File[]>();
  for (const lang of langs) checks.set(`/${lang}/check/`, await filesAt(`/${lang}/check/`));
  const everywhere = new Set([...pages.values()].flatMap(scripts).map(({ name }) => name));
  const own = (files: readonly File[]): File[] => scripts(files).filter(({ name }) => !everywhere.has(name));
  const searches = [];
  for (const lang of langs) searches.push({ path: `/${lang}/`, bytes: await firstSearch(browser, origin, lang) });
  const weighed = (all: ReadonlyMap<string, readonly File[]>, weigh: (files: readonly File[]) => number): Weighed => heaviest([...all].map(([path, files]) => ({ path, bytes: weigh(files) })));
  return [
    row('a page, until it can be read', weighed(pages, textOf), budgets.bytes.page),
    row('its script', weighed(pages, (files) => sumOf(scripts(files))), budgets.bytes.pageScript),
    row('a first search', heaviest(searches), budgets.bytes.firstSearch),
    row('the check, until it can be read', weighed(checks, textOf), budgets.bytes.check),
    row('the check’s own script', weighed(checks, (files) => sumOf(own(files))), budgets.bytes.checkScript),
  ];
});

/** A page of a browser that has fetched nothing yet. */
async function fresh<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** All that is fetched from the first letter to the results with their lines of text. */
const firstSearch = (browser: Browser, origin: string, lang: Lang): Promise<number> => fresh(browser, async (page) => {
  const { pages } = JSON.parse(readFileSync(`dist/search-data/${lang}.json`, 'utf8')) as SearchData;
  await page.goto(`${origin}/${lang}/`, { waitUntil: 'networkidle' });
  const before = sumOf(await filesOf(page));
  await page.locator('#site-search').fill(pages.find(({ id }) => id === 'use-an-interpreter')?.keywords[0] ?? '');
  await page.locator('.results a').first().waitFor();
  await page.waitForLoadState('networkidle');
  return sumOf(await filesOf(page)) - before;
});
