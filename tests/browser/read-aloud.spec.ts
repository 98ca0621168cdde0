import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFacts } from '../../src/facts.ts';
import type { Lang } from '../../src/languages.ts';
import { wordsIn } from '../../src/words/index.ts';
import { toldOfPage } from '../told.ts';
import { axeFindsNothing } from './site.ts';
import { spokenOn, withVoices, type Spoken } from './voices.ts';

const { facts } = readFacts('content/facts');
const english = { lang: 'en-GB' };
const finnish = { lang: 'fi-FI' };
const arabic = { lang: 'ar-SA' };

const button = (page: Page, lang: Lang, phrase: 'read' | 'pause' | 'goOn' | 'stop'): Locator => page.getByRole('button', { name: wordsIn(lang).aloud[phrase], exact: true });

/** Reads a page to its end. */
async function wholeReading(page: Page, lang: Lang, address: string): Promise<Spoken[]> {
  await page.goto(address);
  await button(page, lang, 'read').click();
  await expect.poll(async () => (await spokenOn(page)).length).toBeGreaterThan(0);
  await expect(button(page, lang, 'stop')).toBeHidden({ timeout: 30_000 });
  return spokenOn(page);
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

test('a page is read from its title to its last word, sentence by sentence, and the page stays as it is', async ({ page }) => {
  await withVoices(page, { voices: [english, finnish] });
  await page.goto('/en/seniors/');
  const before = await page.locator('.text').innerHTML();
  const spoken = await wholeReading(page, 'en', '/en/seniors/');
  expect(spoken[0]?.words).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  const text = await page.locator('.text').innerText();
  expect(letters(spoken.map(({ words }) => words).join(''))).toContain(letters(text));
  const paragraph = spoken.map(({ marked }) => marked).filter((marked) => text.includes(marked));
  expect(paragraph).toContain('You can also call if you are not sure.');
  expect(await page.locator('.text').innerHTML()).toBe(before);
  expect(await page.evaluate(() => CSS.highlights.has('read-aloud'))).toBe(false);
});

test('the sentence that is heard is the sentence that is marked', async ({ page }) => {
  await withVoices(page, { voices: [english, finnish] });
  for (const { words, marked } of await wholeReading(page, 'en', '/en/who-is-entitled/')) expect(letters(marked)).toContain(letters(words));
});

test('how far the text can be trusted is said after its title', async ({ page }) => {
  await withVoices(page, { voices: [english] });
  const [, ...spoken] = await wholeReading(page, 'en', '/en/seniors/');
  const told = letters(toldOfPage('en', 'seniors').join(''));
  expect(letters(spoken.map(({ words }) => words).join('')).slice(0, told.length)).toBe(told);
});

for (const [lang, voice] of [['en', english], ['ar', arabic]] as const) {
  test(`official Finnish words on a page in ${lang} are spoken by a Finnish voice, the rest by the page’s own`, async ({ page }) => {
    await withVoices(page, { voices: [finnish, voice] });
    const spoken = await wholeReading(page, lang, `/${lang}/who-is-entitled/`);
    const inFinnish = spoken.filter((one) => one.voice === 'fi-FI').map(({ words }) => words);
    expect(inFinnish).toContain(facts.terms['integration-services']?.fi);
    expect(inFinnish.every((words) => Object.values(facts.terms).some(({ fi }) => fi === words))).toBe(true);
    expect(new Set(spoken.map((one) => one.voice))).toEqual(new Set(['fi-FI', voice.lang]));
    expect(spoken.every((one) => one.lang === one.voice)).toBe(true);
  });

  test(`without a Finnish voice the Finnish words of a page in ${lang} are left out, and nothing else`, async ({ page }) => {
    await withVoices(page, { voices: [voice] });
    const spoken = await wholeReading(page, lang, `/${lang}/use-an-interpreter/`);
    expect(new Set(spoken.map((one) => one.lang))).toEqual(new Set([voice.lang]));
    const said = letters(spoken.map(({ words }) => words).join(''));
    expect(said).not.toContain('tulkki');
    const own = await page.locator('.text').evaluate((element, lang) => [...element.querySelectorAll('p, li, h2')].filter((block) => block.closest('[lang]')?.getAttribute('lang') === lang && block.querySelector('[lang]') === null).map(({ textContent }) => textContent ?? ''), lang);
    expect(own.length).toBeGreaterThan(5);
    for (const block of own) expect(said).toContain(letters(block));
  });
}

test('no voice of the page’s language: no button, whatever other voices there are', async ({ page }) => {
  await withVoices(page, { voices: [finnish, { lang: 'en_US' }, { lang: 'zh-HK' }, { lang: 'fr-FR', localService: false }, { lang: 'nonsense!' }, { lang: 'ar' }] });
  for (const [lang, offered] of [['sv', false], ['zh', false], ['fr', false], ['so', false], ['fa', false], ['ur', false], ['fi', true], ['en', true], ['ar', true]] as const) {
    await page.goto(`/${lang}/seniors/`);
    await page.waitForTimeout(100);
    await expect(page.locator('read-aloud'), lang).toHaveJSProperty('hidden', !offered);
  }
});

test('tags as phones write them are understood', async ({ page }) => {
  await withVoices(page, { voices: [{ lang: 'cmn-Hans-CN' }, { lang: 'fin-FIN' }, { lang: 'en_US' }] });
  for (const lang of ['zh', 'fi', 'en'] as const) {
    await page.goto(`/${lang}/about/`);
    await expect(button(page, lang, 'read')).toBeVisible();
  }
});

test('a browser that cannot speak shows no button', async ({ browser }) => {
  const page = await browser.newPage();
  await page.addInitScript(() => { delete (window as { speechSynthesis?: unknown }).speechSynthesis; });
  await page.goto('/en/seniors/');
  await expect(page.locator('read-aloud')).toBeHidden();
});

test('a pause ends the sentence and going on begins it again; stopping begins from the title', async ({ page }) => {
  await withVoices(page, { voices: [english, finnish], lasts: 1_500 });
  await page.goto('/en/seniors/');
  await button(page, 'en', 'read').focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await spokenOn(page)).length).toBe(2);
  await page.keyboard.press('Enter');
  await expect(button(page, 'en', 'goOn')).toBeFocused();
  const heard = await spokenOn(page);
  await page.waitForTimeout(2_000);
  expect(await spokenOn(page)).toEqual(heard);
  expect(await page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String))).toEqual([heard.at(-1)?.marked]);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await spokenOn(page)).length).toBe(heard.length + 1);
  expect((await spokenOn(page)).at(-1)).toEqual(heard.at(-1));
  await page.keyboard.press('Tab');
  await expect(button(page, 'en', 'stop')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'en', 'read')).toBeFocused();
  expect(await page.evaluate(() => CSS.highlights.has('read-aloud'))).toBe(false);
  const stopped = await spokenOn(page);
  await page.waitForTimeout(2_000);
  expect(await spokenOn(page)).toEqual(stopped);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await spokenOn(page)).at(-1)?.words).toBe(await page.getByRole('heading', { level: 1 }).innerText());
});

test('a phone number is dictated: each digit, with a rest after each group as written', async ({ page }) => {
  await withVoices(page, { voices: [english, arabic] });
  for (const lang of ['en', 'ar'] as const) {
    const spoken = await wholeReading(page, lang, `/${lang}/seniors/`);
    expect(spoken.some(({ words }) => words.includes('+3 5 8, 4 0, 6 3 4, 4 4 8 0'))).toBe(true);
  }
});

test('soft hyphens are not spoken', async ({ page }) => {
  await withVoices(page, { voices: [finnish] });
  const spoken = await wholeReading(page, 'fi', '/fi/who-is-entitled/');
  expect(await page.locator('.text').evaluate((element) => element.textContent?.includes('\u00AD'))).toBe(true);
  expect(spoken.filter(({ words }) => /[\u00AD\u2066-\u2069]/.test(words))).toEqual([]);
});

test('a browser that cannot mark a sentence marks its paragraph', async ({ page }) => {
  await withVoices(page, { voices: [english], withoutHighlights: true });
  const spoken = await wholeReading(page, 'en', '/en/seniors/');
  for (const { words, marked } of spoken) expect(letters(marked)).toContain(letters(words));
  await expect(page.locator('[data-read]')).toHaveCount(0);
});

test('what reads is fetched when the button is touched, and falls silent when the page is left', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await withVoices(page, { voices: [english], lasts: 60_000 });
  await page.goto('/en/seniors/');
  await expect(button(page, 'en', 'read')).toBeVisible();
  expect(fetched.filter((path) => path.includes('/reading.'))).toEqual([]);
  await button(page, 'en', 'read').click();
  await expect.poll(async () => (await spokenOn(page)).length).toBe(1);
  expect(fetched.filter((path) => path.includes('/reading.')).length).toBe(1);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('/en/contact/');
  expect(await page.evaluate(() => sessionStorage.getItem('silenced on'))).toBe('/en/seniors/');
});

test('while a page is read, axe finds nothing, and the buttons can be touched', async ({ page }) => {
  await withVoices(page, { voices: [english], lasts: 60_000 });
  await page.goto('/en/seniors/');
  await button(page, 'en', 'read').click();
  for (const one of [button(page, 'en', 'pause'), button(page, 'en', 'stop')]) {
    const { height = 0, width = 0 } = (await one.boundingBox()) ?? {};
    expect(Math.min(height, width)).toBeGreaterThanOrEqual(44);
  }
  await axeFindsNothing(page);
});
