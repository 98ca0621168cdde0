import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { editorLangs } from '../../src/catalogue.ts';
import { langs, type Lang } from '../../src/languages.ts';
import { wordsIn } from '../../src/words/index.ts';
import { pages } from '../built/site.ts';

/** In these every page is opened, with all its frames and views beside; in the others one of each kind. */
const whole: readonly Lang[] = ['en', 'ar', 'zh'];

const kindsOf = (lang: Lang): string[] => [
  '', 'contact/', 'seniors/', 'about/', 'check/', 'search/', 'guide/', 'offline/', 'no-such-page/', 'embed/', 'embed/contact/', 'embed/contacts/kela/', 'embed/check/', 'embed/search/', 'contact/with/fi/',
  ...(editorLangs.some((tag) => tag === lang) ? ['for-websites/'] : []),
].filter((page) => !page.endsWith(`/with/${lang}/`)).map((page) => `/${lang}/${page}`);

interface Noise {
  /** Requests to any other origin. */
  readonly strangers: string[];
  /** Errors and warnings of the console, exceptions, and what the policy forbade. */
  readonly complaints: string[];
}

async function listen(context: BrowserContext, origin: string): Promise<Noise> {
  const noise: Noise = { strangers: [], complaints: [] };
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(?:blob|data):/.test(request.url())) noise.strangers.push(request.url());
  });
  context.on('weberror', (error) => noise.complaints.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('console', (message) => {
    // An address that does not exist is answered with 404, and Chromium says so; on Linux it cannot share, and says that too.
    const isExpected = (message.text().includes('404') && message.location().url.endsWith('/no-such-page/')) || message.text() === "Unrecognized feature: 'web-share'.";
    if (['error', 'warning'].includes(message.type()) && !isExpected) noise.complaints.push(`${message.page()?.url()}: ${message.text()} ${message.location().url}`);
  });
  await context.addInitScript(() => addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => console.error(`${violatedDirective} forbids ${blockedURI}`)));
  return noise;
}

const stored = (page: Page): Promise<unknown> => page.evaluate(async () => ({
  local: localStorage.length, session: sessionStorage.length, databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length, cookie: document.cookie,
}));
const nothing = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '' };

/** A way through the check to a result, as a reader goes it. */
async function check(page: Page, lang: Lang): Promise<void> {
  for (const [question, answer] of [['municipality', 'espoo'], ['plan', 'valid'], ['work', 'neither']] as const) {
    await page.locator(`[name="${question}"][value="${answer}"]`).check();
    await page.getByRole('button', { name: wordsIn(lang).check.next, exact: true }).click();
  }
  await expect(page.locator('.result')).toBeVisible();
}

async function search(page: Page, query: string): Promise<void> {
  await page.locator('#site-search').fill(query);
  await expect(page.locator('[data-answers]')).toHaveAttribute('data-query', query);
}

for (const lang of langs) {
  const addresses = whole.includes(lang) ? [...new Set([...kindsOf(lang), ...pages.filter((page) => page.startsWith(`/${lang}/`) && !page.endsWith('404.html'))])] : kindsOf(lang);

  test(`reading, searching and checking in ${lang} asks no other host, stores nothing, and no page complains: ${addresses.length} addresses`, async ({ context, page, baseURL }) => {
    test.setTimeout(300_000);
    const noise = await listen(context, baseURL ?? '');
    for (const address of addresses) {
      await page.goto(address);
      expect(await stored(page), address).toEqual(nothing);
    }
    for (const [folder, query] of [['', wordsIn(lang).site.search], ['embed/', 'zxqv']] as const) {
      await page.goto(`/${lang}/${folder}check/`);
      await check(page, lang);
      expect(await stored(page), `${folder}check`).toEqual(nothing);
      await page.goto(`/${lang}/${folder}search/`);
      await search(page, query);
      await page.waitForLoadState('networkidle');
      expect(await stored(page), `${folder}search`).toEqual(nothing);
    }
    expect(noise).toEqual({ strangers: [], complaints: [] });
    expect(await context.cookies()).toEqual([]);
  });
}

test('the chooser of languages and an address outside every language are as quiet', async ({ context, page, baseURL }) => {
  const noise = await listen(context, baseURL ?? '');
  for (const address of ['/', '/no-such-page/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await stored(page), address).toEqual(nothing);
  }
  expect(noise).toEqual({ strangers: [], complaints: [] });
});

test('whoever listens here hears: a request elsewhere, an error, a forbidden style, something stored', async ({ context, page, baseURL }) => {
  const noise = await listen(context, baseURL ?? '');
  await page.goto('/en/contact/');
  await page.evaluate(async () => {
    document.body.setAttribute('style', 'color:red');
    await fetch('https://elsewhere.example/').catch(() => undefined);
    localStorage.setItem('seen', '1');
    setTimeout(() => { throw new Error('thrown'); });
  });
  await expect.poll(() => noise.complaints.filter((line) => /thrown/.test(line)).length).toBeGreaterThan(0);
  expect(noise.complaints.some((line) => line.includes('style-src'))).toBe(true);
  expect(noise.complaints.some((line) => line.includes('connect-src'))).toBe(true);
  expect(await stored(page)).not.toEqual(nothing);
});
