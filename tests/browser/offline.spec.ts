import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { readFacts } from '../../src/facts.ts';
import type { Lang } from '../../src/languages.ts';
import { packName } from '../../src/offline/copies.ts';
import type { Pack } from '../../src/offline/pack.ts';
import { readSettings } from '../../src/publish/settings.ts';
import { startServer, type RunningServer } from '../../src/publish/serve.ts';
import { writeOffline } from '../../src/publish/offline.ts';
import { wordsIn } from '../../src/words/index.ts';
import { pagesOf } from './site.ts';

/** Saves a language as a reader does: asks for it, reads how large it is, says yes. */
async function save(page: Page, lang: Lang, origin = ''): Promise<void> {
  const words = wordsIn(lang).offline;
  await page.goto(`${origin}/${lang}/offline/`);
  await page.getByRole('button', { name: words.save }).click();
  const asked = page.getByText(words.ask.split('{size}')[0]?.trim() ?? '').last();
  await expect(asked).toContainText(/\d+ kB/);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 'nothing is stored before the answer').toBe(0);
  await page.getByRole('button', { name: words.yes, exact: true }).click();
  await expect(page.getByText(words.saved)).toBeVisible({ timeout: 30_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Who is named where a page cannot be had. */
const phone = readFacts('content/facts').facts.contacts['hello-espoo'].phone ?? '';
const nameIn = (lang: Lang): string => /^name: (.*)$/m.exec(readFileSync(`content/${lang}/contacts/hello-espoo.mdx`, 'utf8'))?.[1] ?? '';

const copy = (page: Page, age: 'new' | 'old') => page.locator(`[data-copy="${age}"]`);

test('a saved language is whole without a network: every page, the search and the check', async ({ page, context }) => {
  await save(page, 'ar');
  await context.setOffline(true);
  for (const address of pagesOf('ar')) {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(copy(page, 'new'), address).toBeVisible();
    await expect(copy(page, 'new').locator('bdi')).toHaveText(/^\d+\.\d+\.20\d\d$/);
  }
  await page.goto('/ar/search/#q=tulkki');
  await expect(page.locator('main [data-answers] a[href^="/ar/use-an-interpreter/"]').first()).toBeVisible();
  await page.goto('/ar/check/');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: wordsIn('ar').check.next }).click();
  await expect(page.getByRole('heading', { name: wordsIn('ar').check.questions.plan })).toBeVisible();
});

test('a language that is not saved says so in that language, with what is saved and a number to call', async ({ page, context }) => {
  await save(page, 'ar');
  await context.setOffline(true);
  await page.goto('/fa/seniors/').catch(() => undefined);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn('fa').offline.missing);
  const arabic = page.getByRole('link', { name: 'العربية' });
  await expect(arabic).toHaveAttribute('href', '/ar/');
  await expect(arabic).toHaveAttribute('hreflang', 'ar');
  await expect(page.getByRole('link', { name: `${nameIn('fa')} ${phone}` })).toHaveAttribute('href', `tel:${phone.replaceAll(' ', '')}`);
});

test('an address that begins with no language is answered in English, whatever it is called', async ({ page, context }) => {
  await save(page, 'ar');
  await context.setOffline(true);
  for (const address of ['/constructor/', '/toString/', '/no-such-page/']) {
    await page.goto(address).catch(() => undefined);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(wordsIn('en').offline.missing);
  }
});

test('a copy of the choice of languages, which is outside them, says its day too', async ({ page, context }) => {
  await save(page, 'so');
  await page.goto('/');
  await context.setOffline(true);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(copy(page, 'new').locator('bdi')).toHaveText(/^\d+\.\d+\.20\d\d$/);
});

test('no cache between the server and the browser keeps an old worker', async ({ page }) => {
  await save(page, 'so');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.updateViaCache)).toBe('none');
});

test('pages that were opened after saving are there too; nothing that was answered with an error is', async ({ page, context }) => {
  await save(page, 'so');
  await page.goto('/en/contact/');
  await page.goto('/en/no-such-page/');
  await context.setOffline(true);
  await page.goto('/en/contact/');
  await expect(copy(page, 'new')).toBeVisible();
  await page.goto('/en/no-such-page/').catch(() => undefined);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn('en').offline.missing);
});

test('who asks for it keeps the pages that are opened: the one at hand, and those to come; nothing of what was searched', async ({ page, context }) => {
  const words = wordsIn('en').offline;
  await page.goto('/en/seniors/');
  await expect(page.getByText(words.keeping)).toBeHidden();
  await page.getByRole('button', { name: words.keep }).click();
  await expect(page.getByText(words.keeping)).toBeVisible();
  await expect(page.getByRole('button', { name: words.keep })).toBeHidden();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto('/en/contact/');
  await expect(page.getByText(words.keeping)).toBeVisible();
  await page.goto('/en/search/#q=trafficking');
  await context.setOffline(true);
  for (const address of ['/en/seniors/', '/en/contact/', '/en/search/']) {
    await page.goto(address);
    await expect(copy(page, 'new'), address).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize), 'with its styles').not.toBe('16px');
  }
  await page.goto('/en/jobseekers/').catch(() => undefined);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.missing);
  const kept = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat());
  expect(kept.filter((url) => url.includes('trafficking'))).toEqual([]);
});

test('keeping pages is switched on and off on the page about offline use', async ({ page }) => {
  const words = wordsIn('en').offline;
  await page.goto('/en/offline/');
  await page.getByRole('button', { name: words.keep }).click();
  await expect(page.getByText(words.keeping)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: words.keepStop }).click();
  await expect(page.getByText(words.removed)).toBeVisible();
  expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
  await expect(page.getByRole('button', { name: words.keep })).toBeVisible();
});

test('a copy older than 30 days says so more strongly', async ({ page, context }) => {
  await save(page, 'en');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const found = await cache.match('/en/seniors/');
      if (!found) continue;
      const headers = new Headers(found.headers);
      headers.set('date', new Date(Date.now() - 31 * 24 * 3600 * 1000).toUTCString());
      await cache.put('/en/seniors/', new Response(await found.text(), { headers }));
    }
  });
  await context.setOffline(true);
  await page.goto('/en/seniors/');
  await expect(copy(page, 'old')).toBeVisible();
  await expect(copy(page, 'new')).toBeHidden();
});

test('deleting takes everything back', async ({ page }) => {
  const words = wordsIn('en').offline;
  await save(page, 'en');
  await page.getByRole('button', { name: words.remove }).click();
  await expect(page.getByText(words.removed)).toBeVisible();
  expect(await held(page)).toEqual([]);
  // The worker stays with an open page until it is left: it keeps nothing any more.
  await page.getByRole('searchbox').first().fill('interpreter');
  await expect(page.locator('.results a').first()).toBeVisible();
  expect(await held(page)).toEqual([]);
});

test('nobody who did not ask has a worker or a copy', async ({ page }) => {
  await page.goto('/en/');
  await page.goto('/en/offline/');
  expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
});

/** A site of its own, which can be published anew and can hang. */
async function ownSite(): Promise<{ origin: string; dist: string; hang: (yes: boolean) => void; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  const dist = join(folder, 'dist');
  cpSync('dist', dist, { recursive: true, filter: (file) => !/\/with(\/|$)|\.pdf$/.test(file) });
  const inner: RunningServer = await startServer({ dist, port: 0, settings: readSettings({}) });
  let hanging = false;
  const outer: Server = createServer((request, response) => {
    if (hanging) return;
    void fetch(new URL(request.url ?? '/', inner.url), { redirect: 'manual' }).then(async (answer) => {
      const { 'content-encoding': _packed, 'content-length': _length, 'transfer-encoding': _pieces, ...headers } = Object.fromEntries(answer.headers);
      response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => outer.listen(0, resolve));
  return {
    origin: `http://localhost:${(outer.address() as AddressInfo).port}`,
    dist,
    hang: (yes) => {
      hanging = yes;
    },
    close: async () => {
      outer.closeAllConnections();
      outer.close();
      await inner.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function publishAnew(dist: string, lang: Lang, title: string, env = {}): Promise<void> {
  const file = join(dist, lang, 'seniors', 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${title}`));
  await writeOffline(dist, readSettings(env));
}

/** What a browser holds of a site: names of its caches, addresses of its workers. */
const held = (page: Page): Promise<readonly string[]> => page.evaluate(async () => [...await caches.keys(), ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname)].sort());

async function inOwnSite(browser: Browser, act: (page: Page, site: Awaited<ReturnType<typeof ownSite>>) => Promise<void>): Promise<void> {
  const site = await ownSite();
  const context = await browser.newContext();
  try {
    await act(await context.newPage(), site);
  } finally {
    await context.close();
    await site.close();
  }
}

test('who visited A is shown B once it is published; a network that hangs shows the copy with its day', async ({ browser }) => {
  await inOwnSite(browser, async (page, site) => {
    await save(page, 'so', site.origin);
    await publishAnew(site.dist, 'en', 'Version A');
    await page.goto(`${site.origin}/en/seniors/`);
    await expect(page.locator('h1')).toHaveText('Version A');
    await publishAnew(site.dist, 'en', 'Version B');
    await page.goto(`${site.origin}/en/seniors/`);
    await expect(page.locator('h1')).toHaveText('Version B');
    await expect(copy(page, 'new')).toBeHidden();
    site.hang(true);
    const start = Date.now();
    await page.goto(`${site.origin}/en/seniors/`, { waitUntil: 'domcontentloaded' });
    expect(Date.now() - start).toBeLessThan(8000);
    await expect(copy(page, 'new')).toBeVisible();
    await expect(page.locator('h1')).toHaveText('Version B');
  });
});

test('a saved language is renewed whole when a new version is published', async ({ browser }) => {
  await inOwnSite(browser, async (page, site) => {
    await save(page, 'en', site.origin);
    await publishAnew(site.dist, 'en', 'Version B');
    const { version } = JSON.parse(readFileSync(join(site.dist, 'offline/en.json'), 'utf8')) as Pack;
    await page.goto(`${site.origin}/en/`);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
    await page.waitForTimeout(1000);
    await page.goto(`${site.origin}/en/`);
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' pack '))), { timeout: 30_000 }).toEqual([packName('/', 'en', version)]);
    await expect.poll(() => page.evaluate(async (name) => (await caches.match('/offline/en.json', { cacheName: name })) !== undefined, packName('/', 'en', version))).toBe(true);
    await page.context().setOffline(true);
    await page.goto(`${site.origin}/en/seniors/`);
    await expect(page.locator('h1')).toHaveText('Version B');
  });
});

test('the kill switch takes worker and copies back', async ({ browser }) => {
  await inOwnSite(browser, async (page, site) => {
    await save(page, 'en', site.origin);
    await writeOffline(site.dist, readSettings({ OFFLINE: 'off' }));
    await page.goto(`${site.origin}/en/`);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update())).catch(() => undefined);
    await expect.poll(() => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]).catch(() => undefined), { timeout: 20_000 }).toEqual([0, 0]);
  });
});

for (const [what, gone] of [['the page', 'en/seniors/index.html'], ['the worker', 'service-worker.js'], ['what the worker says without a network', 'offline/notices.json']] as const) {
  test(`a reader who cannot keep pages, since ${what} cannot be had, is told so, and nothing of it stays`, async ({ browser }) => {
    await inOwnSite(browser, async (page, site) => {
      const words = wordsIn('en').offline;
      await page.goto(`${site.origin}/en/seniors/`);
      const file = join(site.dist, gone);
      renameSync(file, `${file}.away`);
      await page.getByRole('button', { name: words.keep }).click();
      await expect(page.getByText(words.failed)).toBeVisible();
      await expect(page.getByText(words.keeping)).toBeHidden();
      await expect.poll(() => held(page)).toEqual([]);
      renameSync(`${file}.away`, file);
      await page.getByRole('button', { name: words.keep }).click();
      await expect(page.getByText(words.keeping)).toBeVisible();
      await expect(page.getByText(words.failed)).toBeHidden();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.goto(`${site.origin}/en/contact/`);
      site.hang(true);
      for (const address of ['seniors', 'contact']) {
        await page.goto(`${site.origin}/en/${address}/`, { waitUntil: 'domcontentloaded' });
        await expect(copy(page, 'new')).toBeVisible();
      }
    });
  });
}

test('a language that cannot be saved whole leaves no worker and no copy', async ({ browser }) => {
  await inOwnSite(browser, async (page, site) => {
    const words = wordsIn('en').offline;
    rmSync(join(site.dist, 'en/seniors/index.html'));
    await page.goto(`${site.origin}/en/offline/`);
    await page.getByRole('button', { name: words.save }).click();
    await page.getByRole('button', { name: words.yes, exact: true }).click();
    await expect(page.getByText(words.failed)).toBeVisible();
    await expect.poll(() => held(page)).toEqual([]);
  });
});

test('what other applications of the host keep is not ours: deleting and the kill switch leave it', async ({ browser }) => {
  await inOwnSite(browser, async (page, site) => {
    const words = wordsIn('en').offline;
    const theirs = ['pack en 1', 'espoo-integration /x/ visited', 'visited'];
    await page.goto(`${site.origin}/en/offline/`);
    await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), theirs);
    await save(page, 'en', site.origin);
    await page.getByRole('button', { name: words.remove }).click();
    await expect(page.getByText(words.removed)).toBeVisible();
    expect(await held(page)).toEqual([...theirs].sort());
    await save(page, 'en', site.origin);
    await writeOffline(site.dist, readSettings({ OFFLINE: 'off' }));
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update())).catch(() => undefined);
    await expect.poll(() => held(page).catch(() => undefined), { timeout: 20_000 }).toEqual([...theirs].sort());
  });
});

test('where another application has a worker for the whole host, ours is still to be asked for', async ({ browser }) => {
  await inOwnSite(browser, async (page, site) => {
    const words = wordsIn('en').offline;
    // As on a host where our site begins at /en/.
    for (const file of ['seniors', 'offline'].map((one) => join(site.dist, 'en', one, 'index.html'))) {
      writeFileSync(file, readFileSync(file, 'utf8').replace(/data-(keeps|base)="\/"/g, 'data-$1="/en/"'));
    }
    writeFileSync(join(site.dist, 'their-worker.js'), '');
    await page.goto(`${site.origin}/en/seniors/`);
    await page.evaluate(async () => {
      // Our headers ask for it.
      const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => { createScriptURL: (address: string) => string } } };
      await navigator.serviceWorker.register(trustedTypes.createPolicy('service-worker', { createScriptURL: (address: string) => address }).createScriptURL('/their-worker.js'));
    });
    await page.reload();
    await expect(page.getByRole('button', { name: words.keep })).toBeVisible();
    await expect(page.getByText(words.keeping)).toBeHidden();
    await page.goto(`${site.origin}/en/offline/`);
    await expect(page.getByRole('button', { name: words.keep })).toBeVisible();
    await expect(page.getByText(words.keeping)).toBeHidden();
  });
});
