import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { wordsIn } from '../../src/words/index.ts';

/** The text of a page as it would be printed, and its number of sheets. */
async function printed(page: Page, file: string): Promise<{ text: string; sheets: number }> {
  await page.pdf({ path: file, format: 'A4' });
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll('\u00AD', '');
  const facts = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  return { text, sheets: Number(/Pages:\s+(\d+)/.exec(facts)?.[1]) };
}

for (const [lang, title] of [['en', 'Who is entitled'], ['fi', 'Kenellä on'], ['zh', '融入服务']] as const) {
  test(`the printed page in ${lang} holds its text, its numbers and no menus`, async ({ page }, info) => {
    await page.goto(`/${lang}/who-is-entitled/`);
    const { text } = await printed(page, info.outputPath('page.pdf'));
    expect(text).toContain(title);
    expect(text).toContain('+358 40 634 4480');
    expect(text).not.toContain('Tiếng Việt');
    expect(text).not.toContain('tiếng Việt');
  });
}

test('a phone number is whole in the text of an Arabic PDF', async ({ page }, info) => {
  await page.goto('/ar/contact/');
  const { text } = await printed(page, info.outputPath('page.pdf'));
  expect(text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')).toContain('+358 40 634 4480');
});

test('a dark screen prints black on white', async ({ browser }) => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto('/en/jobseekers/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.documentElement).color])).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

for (const lang of ['en', 'fi', 'fr', 'vi', 'zh'] as const) {
  test(`on paper too, a text in ${lang} that nobody checked says so in its own language`, async ({ page }, info) => {
    await page.goto(`/${lang}/seniors/`);
    const { text } = await printed(page, info.outputPath('page.pdf'));
    const { machineWritten, machineTranslated } = wordsIn(lang).state;
    const plain = (words: string): string => words.normalize('NFKC').replace(/[\s\u00AD]/g, '');
    expect(plain(text)).toContain(plain(lang === 'en' ? machineWritten : machineTranslated));
  });
}

for (const lang of ['ar', 'ur'] as const) {
  test(`on paper the notice over a text in ${lang} is there, and black on white`, async ({ page }) => {
    await page.goto(`/${lang}/seniors/`);
    await page.emulateMedia({ media: 'print' });
    const notice = page.locator('.notice');
    await expect(notice).toContainText(wordsIn(lang).state.machineTranslated);
    await expect(notice).toBeVisible();
    expect(await notice.evaluate((element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor])).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await expect(page.locator('.aloud')).toBeHidden();
  });
}
