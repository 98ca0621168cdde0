import { expect, test } from '@playwright/test';
import { langs } from '../../src/languages.ts';
import { wordsIn } from '../../src/words/index.ts';
import { axeFindsNoFaintColour, axeFindsNothing, enlargeText, fitsTheScreen, ibmFindsNothing, pagesOf } from './site.ts';

for (const lang of langs) {
  test(`axe finds nothing on any page in ${lang}, light or dark, 320 px wide`, async ({ browser }) => {
    test.setTimeout(300_000);
    const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    for (const address of [...pagesOf(lang), `/${lang}/no-such-page/`]) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await axeFindsNothing(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await axeFindsNoFaintColour(page);
      await fitsTheScreen(page);
    }
  });

  test(`IBM’s engine finds nothing on any page in ${lang}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    for (const address of pagesOf(lang)) {
      await page.goto(address);
      await ibmFindsNothing(page);
    }
  });

  test(`at 320 px and twice the text size no page in ${lang} is wider than the screen`, async ({ browser }) => {
    test.setTimeout(120_000);
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    for (const address of pagesOf(lang)) {
      await page.goto(address);
      await enlargeText(page);
      await fitsTheScreen(page);
    }
  });
}

test('the chooser of languages has no fault', async ({ page }) => {
  await page.goto('/');
  await axeFindsNothing(page);
  await ibmFindsNothing(page);
});

test('the first Tab reaches the skip link, which leads to the text', async ({ page }) => {
  await page.goto('/en/jobseekers/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: wordsIn('en').site.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the menu of languages opens and closes by keyboard, and gives the focus back', async ({ page }) => {
  await page.goto('/en/jobseekers/');
  const button = page.locator('.language-menu summary');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'suomi' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'suomi' })).toBeHidden();
  await expect(button).toBeFocused();
});

test('everything one can press is at least 44 pixels high, but links inside a sentence', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  for (const address of ['/en/', '/ar/contact/', '/en/check/', '/fi/jobseekers/', '/']) {
    await page.goto(address);
    const small = await page.locator('a:visible, button:visible, summary:visible').evaluateAll((all) =>
      all.filter((element) => !element.closest('p, .text li, dd, .card, .way h2') && element.getBoundingClientRect().height < 43.5).map((element) => element.outerHTML.slice(0, 120)));
    expect(small, address).toEqual([]);
  }
});

test('forced colours keep every button and card visible', async ({ browser }) => {
  const page = await (await browser.newContext({ forcedColors: 'active' })).newPage();
  await page.goto('/en/');
  const border = await page.locator('.card').first().evaluate((card) => getComputedStyle(card).borderTopWidth);
  expect(border).not.toBe('0px');
  await axeFindsNothing(page);
});
