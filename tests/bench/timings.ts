import type { Browser, BrowserContext, Page } from '@playwright/test';
import { withSite } from './browser.ts';
import { budgets } from './budgets.ts';
import type { Row } from './row.ts';

/** A slow phone on a slow network: each answer comes 400 ms late, 400 kbit a second, a quarter of this machine's speed. */
const network = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const slower = 4;
const times = 3;

interface Wait {
  readonly what: string;
  readonly path: string;
  /** Milliseconds from the opening of the page. */
  readonly until: (page: Page) => Promise<number>;
  readonly budget: { readonly cold: number; readonly second: number };
}

const { firstContent, usableCheck, firstResult } = budgets.milliseconds;

const waits: readonly Wait[] = [
  { what: 'first content of the home page', path: '/en/', until: content, budget: firstContent },
  { what: 'first content of a page', path: '/en/who-is-entitled/', until: content, budget: firstContent },
  { what: 'a check that can be used', path: '/en/check/', until: answerable, budget: usableCheck },
  { what: 'the first result of a search', path: '/en/search/#q=interpreter', until: found, budget: firstResult },
];

export const timings = (): Promise<Row[]> => withSite(async (origin, browser) => {
  const rows: Row[] = [];
  for (const { what, path, until, budget } of waits) {
    const measured: (readonly [number, number])[] = [];
    for (let time = 0; time < times; time += 1) measured.push(await twoVisits(browser, origin + path, until));
    rows.push({ what: `${what}, cold`, figures: [median(measured.map(([cold]) => cold))], unit: 'ms', budget: { atMost: budget.cold } });
    rows.push({ what: `${what}, second visit`, figures: [median(measured.map(([, second]) => second))], unit: 'ms', budget: { atMost: budget.second } });
  }
  return rows;
});

const median = (figures: readonly number[]): number => Math.round([...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? NaN);

async function twoVisits(browser: Browser, address: string, until: Wait['until']): Promise<readonly [number, number]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  try {
    return [await visit(context, address, until), await visit(context, address, until)];
  } finally {
    await context.close();
  }
}

async function visit(context: BrowserContext, address: string, until: Wait['until']): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address, { waitUntil: 'commit' });
  const milliseconds = await until(page);
  await page.waitForLoadState('networkidle');
  await page.close();
  return milliseconds;
}

function content(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((done) => {
    new PerformanceObserver((entries) => {
      for (const { name, startTime } of entries.getEntries()) if (name === 'first-contentful-paint') done(startTime);
    }).observe({ type: 'paint', buffered: true });
  }));
}

/** An answer can be chosen, and the button leads to the second question. */
function answerable(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await customElements.whenDefined('eligibility-check');
    const check = document.querySelector('eligibility-check');
    check?.querySelector<HTMLElement>('input[name="municipality"]')?.click();
    check?.querySelector<HTMLElement>('button[type="submit"]')?.click();
    while (!check?.querySelector('[data-question="plan"]')?.checkVisibility()) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}

function found(page: Page): Promise<number> {
  return page.evaluate(async () => {
    while (!document.querySelector('.results a')?.checkVisibility()) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}
