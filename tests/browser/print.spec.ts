import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';

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
