import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { toolIds } from '../../src/catalogue.ts';
import { readFacts } from '../../src/facts.ts';
import { langs, languages, type Lang } from '../../src/languages.ts';
import type { SearchData } from '../../src/search/data.ts';
import { fill, wordsIn } from '../../src/words/index.ts';
import { budgets } from '../bench/budgets.ts';
import { askOurs } from '../bench/search/ours.ts';
import { queryLangs } from '../bench/search/queries.ts';
import { sharesOf, type Asked } from '../bench/search/tally.ts';
import { axeFindsNothing, fitsTheScreen, ibmFindsNothing } from './site.ts';

const leastFirst = 94;
const { firstSearch } = budgets.bytes;
const engine = 6_000;

const field = (page: Page, lang: Lang): Locator => page.getByRole('searchbox', { name: wordsIn(lang).site.search });
const results = (page: Page): Locator => page.locator('[data-answers] .results a');
const status = (page: Page): Locator => page.locator('site-search [role="status"]');
/** Phrases in the page may be broken by soft hyphens, which no reader sees. */
const broken = (text: string): RegExp => new RegExp([...text].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\u00AD?'));
const phrase = (page: Page, text: string): Locator => page.locator('[data-answers]').getByText(broken(text)).first();

async function search(page: Page, lang: Lang, query: string, from = 'contact'): Promise<void> {
  await page.goto(`/${lang}/${from}/`);
  await field(page, lang).fill(query);
}

/** Some word an editor of this language listed for the interpreter's page. */
const aWord = (lang: Lang): string => {
  const { pages } = JSON.parse(readFileSync(`dist/search-data/${lang}.json`, 'utf8')) as SearchData;
  return (pages.find(({ id }) => id === 'use-an-interpreter') ?? pages[0])?.keywords[0] ?? (pages[0]?.title as string);
};

test(`of what people type, at least ${leastFirst} in a hundred find the right page first`, async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const asked: Asked[] = [];
  for (const lang of queryLangs) asked.push(...(await askOurs(page, baseURL ?? '', lang)));
  const { first, inThree, nothing } = sharesOf(asked);
  expect(first).toBeGreaterThanOrEqual(leastFirst);
  expect(inThree).toBeGreaterThanOrEqual(98);
  expect(nothing).toBeLessThanOrEqual(1.5);
});

test('a browser set to Turkish finds words with a capital I', async ({ page }) => {
  await page.addInitScript(() => {
    String.prototype.toLocaleLowerCase = function lower() { return this.replaceAll('I', 'ı').toLowerCase(); };
  });
  for (const [lang, query, page_] of [['en', 'Interpreter', 'use-an-interpreter'], ['fi', 'ILMAINEN', 'what-you-get'], ['en', 'INTEGRATION PLAN', 'integration-plan']] as const) {
    await search(page, lang, query);
    await expect(results(page).first()).toHaveAttribute('href', new RegExp(`^/${lang}/${page_}/`));
  }
});

for (const lang of langs) {
  test(`a first search in ${lang} is at most ${firstSearch} bytes, and begins only when the field is used`, async ({ page }) => {
    const sizes: Promise<number>[] = [];
    const addresses: string[] = [];
    await page.goto(`/${lang}/contact/`, { waitUntil: 'networkidle' });
    page.on('requestfinished', (request) => {
      addresses.push(new URL(request.url()).pathname);
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.waitForTimeout(300);
    expect(addresses).toEqual([]);
    await field(page, lang).fill(aWord(lang));
    await expect(results(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
    expect(addresses.some((address) => address.includes('wasm'))).toBe(true);
    expect(addresses.filter((address) => address.includes('other-'))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(firstSearch);
  });
}

test(`the engine is at most ${engine} bytes`, () => {
  const [file] = readdirSync('dist/_assets').filter((name) => /^search\..*\.js$/.test(name));
  expect(gzipSync(readFileSync(`dist/_assets/${file}`)).length).toBeLessThanOrEqual(engine);
});

test('arrow keys walk through the results, Escape closes them and returns to the field', async ({ page }) => {
  await search(page, 'en', 'interpreter');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'en')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page, 'en')).toBeFocused();
  await expect(results(page).first()).toBeHidden();
  await field(page, 'en').fill('interpreters');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/use-an-interpreter\//);
});

test('Tab reaches the results, and leaving them closes them', async ({ page }) => {
  await search(page, 'en', 'interpreter');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(results(page).first()).toBeFocused();
  await page.locator('a.brand').focus();
  await expect(results(page).first()).toBeHidden();
});

test('the number of results is told once, when typing rests', async ({ page }) => {
  await page.goto('/fi/contact/');
  await status(page).evaluate((node) => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => { if (node.textContent) told.push(node.textContent); }).observe(node, { childList: true, characterData: true, subtree: true });
  });
  await field(page, 'fi').pressSequentially('tulkki', { delay: 60 });
  await expect(status(page)).not.toBeEmpty();
  await page.waitForTimeout(1000);
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told).toEqual([fill(wordsIn('fi').search.results, { count: /\d+/.exec(told[0] ?? '')?.[0] ?? '' })]);
});

test('a slow network shows that the search is coming, and answers without a second key', async ({ page }) => {
  await page.route('**/wasm.*', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await search(page, 'en', 'interpreter');
  await expect(phrase(page, wordsIn('en').search.searching)).toBeVisible({ timeout: 1000 });
  await expect(results(page).first()).toBeVisible();
  await expect(phrase(page, wordsIn('en').search.searching)).toBeHidden();
});

const troubles: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a part of the index cannot be reached': (page) => page.route('**/pagefind/index/**', (route) => route.abort()),
  'the list of the index cannot be reached': (page) => page.route('**/*.pf_meta', (route) => route.abort()),
  'the index cannot be reached': (page) => page.route('**/pagefind/**', (route) => route.abort()),
  'the words cannot be reached': (page) => page.route('**/search-data/**', (route) => route.abort()),
  'the engine cannot be reached': (page) => page.route('**/_assets/search*', (route) => route.abort()),
  'the browser has no WebAssembly': (page) => page.addInitScript(() => { Reflect.deleteProperty(globalThis, 'WebAssembly'); }),
  'the server’s policy forbids WebAssembly': (page) => page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const headers = response.headers();
    return route.fulfill({ response, headers: { ...headers, 'content-security-policy': (headers['content-security-policy'] ?? '').replace(" 'wasm-unsafe-eval'", '') } });
  }),
};

for (const [trouble, cause] of Object.entries(troubles)) {
  test(`where ${trouble}, the reader is told so and led to the topics`, async ({ page }) => {
    await cause(page);
    await search(page, 'ar', 'مترجم');
    await expect(phrase(page, wordsIn('ar').search.failed)).toBeVisible();
    await expect(page.locator('[data-answers]').getByRole('link', { name: broken(wordsIn('ar').search.topics) })).toHaveAttribute('href', '/ar/search/');
    await expect(page.locator('[data-answers] a[href^="tel:"]')).toBeVisible();
    await expect(status(page)).toContainText(wordsIn('ar').search.failed);
    await page.goto('/ar/search/#q=x');
    await expect(page.getByText(broken(wordsIn('ar').search.failed)).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('when the network is back, the next letter brings the answer', async ({ page }) => {
  await page.route('**/{pagefind,search-data}/**', (route) => route.abort());
  await search(page, 'en', 'interprete');
  await expect(phrase(page, wordsIn('en').search.failed)).toBeVisible();
  await page.unroute('**/{pagefind,search-data}/**');
  await field(page, 'en').press('r');
  await expect(results(page).first()).toBeVisible();
});

test('no result is no dead end: topics, a phone number, what to say, other languages', async ({ page }) => {
  await search(page, 'fa', 'qqzxptw');
  const words = wordsIn('fa').search;
  await expect(phrase(page, words.none)).toBeVisible();
  await expect(status(page)).toContainText(words.none);
  await expect(phrase(page, `tulkki ${languages.fa.spokenInFinnish}`)).toBeVisible();
  await expect(page.locator('[data-answers] a[href^="tel:"]')).toBeVisible();
  await page.getByRole('button', { name: broken(words.languages) }).click();
  await expect(page.getByRole('link', { name: languages.so.endonym })).toBeVisible();
  await expect(page.locator('[data-answers]')).toBeHidden();
});

test('a word of another language or script leads to the page in the reader’s own', async ({ page }) => {
  for (const query of ['interpreter', 'tulkki', 'переводчик']) {
    await search(page, 'ar', query);
    await expect(results(page).first()).toHaveAttribute('href', /^\/ar\/use-an-interpreter\//);
  }
  await search(page, 'ar', 'переводчик');
  await expect(phrase(page, wordsIn('ar').search.foreign)).toBeVisible();
});

test('a word of another language is marked in the lines of a page, and a screen reader is told which language it is', async ({ page }) => {
  for (const lang of ['so', 'ar'] as const) {
    await search(page, lang, 'työnhakija', 'seniors');
    await expect(results(page).first()).toHaveAttribute('href', new RegExp(`^/${lang}/`));
    const mark = page.locator('.result-text [lang="fi"] mark').first();
    await expect(mark).toHaveText(broken('työnhakija'), { ignoreCase: true });
    await expect(mark).toBeVisible();
  }
});

test('at 320 px and twice the text size, long words in the results break where their language breaks them', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 900 } })).newPage();
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; }));
  await search(page, 'fi', 'kotoutumissuunnitelma');
  await expect(results(page).first()).toContainText(broken('Kotoutumissuunnitelma'));
  const wrong = await page.locator('.results').evaluate((list) => {
    const broken: string[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      let line: number | undefined;
      for (const { index } of text.matchAll(/\p{L}(?=\p{L})/gu)) {
        const lineAt = (at: number): number => { range.setStart(node as Node, at); range.setEnd(node as Node, at + 1); return Math.round(range.getBoundingClientRect().bottom); };
        line = lineAt(index);
        if (line !== lineAt(index + 1)) broken.push(text);
      }
    }
    return broken;
  });
  expect(wrong).toEqual([]);
  await fitsTheScreen(page);
});

test('a typing error is put right, and the reader is told', async ({ page }) => {
  await search(page, 'en', 'intergration plan');
  await expect(phrase(page, fill(wordsIn('en').search.corrected, { query: 'integration plan' }))).toBeVisible();
  await expect(results(page).first()).toHaveAttribute('href', /integration-plan/);
  await search(page, 'ar', 'الاندماح');
  await expect(phrase(page, fill(wordsIn('ar').search.corrected, { query: 'الاندماج' }))).toBeVisible();
});

test('a phone number in any form and digits leads to whose it is', async ({ page }) => {
  const phone = readFacts('content/facts').facts.contacts['koto-espoo'].phone ?? '';
  const national = phone.replace('+358 ', '0');
  const inDigitsFrom = (zero: number): string => national.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  for (const query of [national.replaceAll(' ', ''), phone, inDigitsFrom(0x660), inDigitsFrom(0x6f0).replaceAll(' ', '')]) {
    await search(page, 'fa', query, 'seniors');
    await expect(results(page).first()).toHaveAttribute('href', '/fa/contact/#contact-koto-espoo');
  }
  await search(page, 'ar', '٠٤٠', 'seniors');
  await expect(results(page).first()).toHaveAttribute('href', '/ar/contact/#contact-koto-espoo');
});

test('a result names its section, leads there, and marks whole words', async ({ page }) => {
  await search(page, 'en', 'card to show');
  const first = page.locator('.results li').first();
  await expect(first.locator('a')).toHaveAttribute('href', '/en/use-an-interpreter/#card');
  await expect(first.locator('.result-section')).toHaveText('A card to show');
  await expect(first.locator('mark').first()).toHaveText(/^(?:show|cards?)$/i);
  await search(page, 'ar', 'المترجم');
  for (const mark of await page.locator('.results mark').allTextContents()) expect(mark).toMatch(/^\p{L}[\p{L}\p{M}]*$/u);
});

test('a number in a line of Arabic is read from left to right', async ({ page }) => {
  await search(page, 'ar', 'مترجم', 'seniors');
  await page.locator('.results li').first().waitFor();
  const bare = await page.locator('.result-text').evaluateAll((lines) => lines.flatMap((line) => [...line.childNodes].filter((node) => node.nodeType === 3 && /\+358|@/.test(node.textContent ?? '')).map((node) => node.textContent)));
  expect(bare).toEqual([]);
});

/** Everything the browser asks for from now on, decoded. */
function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`)));
  return sent;
}

test('what is typed is sent nowhere: by Enter, by the way to all results, by reload, in a frame', async ({ page }) => {
  const sent = sentBy(page);
  await search(page, 'en', 'moneyxq interpreter');
  await page.getByRole('link', { name: broken(wordsIn('en').search.allResults) }).or(results(page)).first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/search/#q=moneyxq%20interpreter');
  await expect(results(page).first()).toBeVisible();
  await page.reload();
  await expect(field(page, 'en')).toHaveValue('moneyxq interpreter');
  await expect(results(page).first()).toBeVisible();
  await page.goto('/en/contact/');
  await field(page, 'en').fill('contact');
  await page.getByRole('link', { name: broken(wordsIn('en').search.allResults) }).click();
  await expect(page).toHaveURL('/en/search/#q=contact');
  await page.goto('/en/embed/search/');
  await field(page, 'en').fill('moneyxq');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/embed/search/#q=moneyxq');
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((one) => /moneyxq|[?&]q=/.test(one))).toEqual([]);
});

test('a changed language keeps what was asked; the way back does too', async ({ page }) => {
  await page.goto('/en/contact/');
  await field(page, 'en').fill('tulkki');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toHaveAttribute('href', /^\/en\/use-an-interpreter\//);
  await page.locator('.language-menu summary').click();
  await page.getByRole('link', { name: languages.ar.endonym, exact: true }).click();
  await expect(page).toHaveURL('/ar/search/#q=tulkki');
  await expect(field(page, 'ar')).toHaveValue('tulkki');
  await expect(results(page).first()).toHaveAttribute('href', /^\/ar\/use-an-interpreter\//);
  await page.goBack();
  await expect(field(page, 'en')).toHaveValue('tulkki');
  await expect(results(page).first()).toHaveAttribute('href', /^\/en\/use-an-interpreter\//);
  await page.goBack();
  await expect(page).toHaveURL('/en/contact/');
  await page.goForward();
  await expect(results(page).first()).toHaveAttribute('href', /^\/en\/use-an-interpreter\//);
  await page.evaluate(() => { location.hash = 'q=card%20to%20show'; });
  await expect(field(page, 'en')).toHaveValue('card to show');
  await expect(page.locator('[data-answers]')).toHaveAttribute('data-query', 'card to show');
  await field(page, 'en').fill('');
  await expect(page).toHaveURL('/en/search/');
});

test('a click elsewhere while a search is coming keeps its answers away', async ({ page }) => {
  await search(page, 'en', 'interpreter');
  await expect(results(page).first()).toBeVisible();
  await field(page, 'en').fill('interpreter card');
  await page.locator('h1').click();
  await expect(page.locator('[data-answers]')).toBeHidden();
  await page.waitForTimeout(800);
  await expect(page.locator('[data-answers]')).toBeHidden();
});

test('a search can be linked, and what it asks is text, never markup', async ({ page }) => {
  await page.goto('/en/search/#q=money');
  await expect(results(page).first()).toBeVisible();
  await expect(field(page, 'en')).toHaveValue('money');
  await expect(page.getByRole('heading', { name: broken(wordsIn('en').search.allTopics) })).toBeVisible();
  const attack = '<img src=x onerror=alert(1)>';
  await page.goto(`/en/search/#q=${encodeURIComponent(attack)}`);
  await expect(field(page, 'en')).toHaveValue(attack);
  await expect(page.locator('[data-answers]')).toHaveAttribute('data-query', attack);
  expect(await page.locator('img').count()).toBe(0);
});

test('the field leads to the page of results, with the query in its address', async ({ page }) => {
  await search(page, 'sv', 'tolk');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sv/search/#q=tolk');
  await expect(results(page).first()).toHaveAttribute('href', /^\/sv\/use-an-interpreter\//);
  await field(page, 'sv').fill('barn');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sv/search/#q=barn');
});

test('without scripts the field leads to all topics and says what to do; what was typed is not sent', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await search(page, 'so', 'shaqo');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/so\/search\/\??$/);
  await expect(page.getByRole('heading', { level: 1, name: broken(wordsIn('so').search.allTopics) })).toBeVisible();
  await expect(page.locator('[data-answers]')).toBeHidden();
  const help = page.locator('main noscript');
  await expect(help.getByText(broken(wordsIn('so').search.failedHelp))).toBeVisible();
  await expect(help.locator('a[href^="tel:"]')).toBeVisible();
});

for (const [lang, query] of [['en', 'interpreter'], ['ar', 'مترجم'], ['fi', 'xqzptw'], ['ur', 'interpreter']] as const) {
  test(`the answers in ${lang} have no fault, fit 320 px, and every way is 44 px high`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 720 } })).newPage();
    await search(page, lang, query);
    await expect(page.locator('[data-answers]')).toHaveAttribute('data-query', query);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await axeFindsNothing(page);
    }
    await ibmFindsNothing(page);
    await fitsTheScreen(page);
    const heights = await page.locator('.results a:visible, .answers-all a:visible, .answers-ways :is(a, button):visible').evaluateAll((ways) => ways.map((way) => way.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44);
  });
}

test('only pages truly written in a language are found in it, and nothing that readers do not see is in their words', () => {
  for (const lang of langs) {
    const { pages, words } = JSON.parse(readFileSync(`dist/search-data/${lang}.json`, 'utf8')) as SearchData;
    expect([words, ...pages.flatMap(({ keywords }) => keywords)].join(), lang).not.toMatch(/[\u00AD\uFFF9-\uFFFB]/);
    for (const { id, record } of pages) {
      expect(record, `${lang}/${id} has a record in the index`).not.toBe('');
      expect(toolIds.some((tool) => tool === id) || existsSync(`content/${lang}/services/${id}.mdx`), `${lang}/${id}`).toBe(true);
      expect(existsSync(`dist/search-data/${lang}/${id}.json`), `${lang}/${id} has lines to show`).toBe(true);
    }
  }
});

test('hidden words stay out of the public pages', async ({ page }) => {
  await page.goto('/en/parents-at-home/');
  expect(await page.content()).not.toMatch(/kindergarten/i);
  await search(page, 'en', 'kindergarten');
  await expect(results(page).first()).toHaveAttribute('href', /^\/en\/parents-at-home\//);
});
