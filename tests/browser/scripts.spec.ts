import { expect, test, type Page } from '@playwright/test';
import type { Lang } from '../../src/languages.ts';

/** Pages with headings, lists, cards, buttons and a notice between them. */
const addresses = (lang: Lang): string[] => ['', 'contact/', 'check/', 'use-an-interpreter/', 'search/', 'who-is-entitled/'].map((page) => `/${lang}/${page}`);

/** The first and the last sign of each line of a text, read off the screen. */
const lineEdges = (page: Page): Promise<{ first: string; last: string; line: string }[]> => page.locator('main :is(p, li, h1, h2, h3, figcaption, dd)').evaluateAll((blocks) => blocks.flatMap((block) => {
  const lines: { top: number; bottom: number; text: string }[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (let index = 0; index < text.length; index += 1) {
      if (/\s/.test(text.data[index] as string)) continue;
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const box = [...range.getClientRects()].at(-1);
      if (box === undefined || box.width === 0) continue;
      const middle = (box.top + box.bottom) / 2;
      const now = lines.at(-1);
      if (now !== undefined && middle > now.top && middle < now.bottom) now.text += text.data[index];
      else lines.push({ top: box.top, bottom: box.bottom, text: text.data[index] as string });
    }
  }
  return lines.map(({ text }) => ({ first: text[0] as string, last: text.at(-1) as string, line: text }));
}));

for (const [lang, neverFirst, neverLast] of [
  ['zh', /[，。、；：！？）》”’」』]/, /[（《“‘「『]/],
  ['fr', /[;:!?»]/, /«/],
] as const) {
  test(`no line of a page in ${lang} begins or ends with a sign that may not stand there, on screens from 340 to 420 px`, async ({ page }) => {
    for (const address of addresses(lang)) {
      await page.goto(address);
      for (const width of [340, 360, 375, 390, 412]) {
        await page.setViewportSize({ width, height: 800 });
        const edges = await lineEdges(page);
        expect(edges.length).toBeGreaterThan(3);
        expect(edges.filter(({ first, last, line }) => line.length > 1 && (neverFirst.test(first) || neverLast.test(last))), `${address} at ${width} px`).toEqual([]);
      }
    }
  });
}

test('Nastaliq has the room it climbs in: headings, buttons, menus and cards too', async ({ page }) => {
  for (const address of addresses('ur')) {
    await page.goto(address);
    const narrow = await page.locator('body *').evaluateAll((all) => all.filter((element) => {
      const isUrdu = element.closest('[lang]')?.getAttribute('lang') === 'ur' && [...element.childNodes].some((node) => node instanceof Text && /[\u0600-\u06FF]{2}/.test(node.data));
      if (!isUrdu || !(element as HTMLElement).checkVisibility() || element.closest('.visually-hidden, option')) return false;
      const { lineHeight, fontSize } = getComputedStyle(element);
      return !(parseFloat(lineHeight) / parseFloat(fontSize) >= 2);
    }).map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent}`));
    expect(narrow, address).toEqual([]);
  }
});

test('nothing written in Nastaliq is cut off by the box it lies in', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of addresses('ur')) {
    await page.goto(address);
    const cut = await page.locator('body *:visible').evaluateAll((all) => all.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (overflowX === 'visible' && overflowY === 'visible' || element.closest('.visually-hidden, svg')) return false;
      return element.scrollHeight > element.clientHeight + 1 && overflowY !== 'auto';
    }).map(({ tagName, className }) => `${tagName}.${className}`));
    expect(cut, address).toEqual([]);
  }
});

test('a word of another script keeps the lines of its own: the original on a page in Urdu, Urdu in the menu of an English page', async ({ page }) => {
  await page.goto('/en/seniors/');
  await page.locator('.language-menu summary').click();
  const lineOf = (selector: string): Promise<number> => page.locator(selector).first().evaluate((element) => {
    const { lineHeight, fontSize } = getComputedStyle(element);
    return parseFloat(lineHeight) / parseFloat(fontSize);
  });
  expect(await lineOf('.language-menu a[lang="ur"]')).toBeGreaterThanOrEqual(2);
  await page.goto('/ur/use-an-interpreter/');
  expect(await lineOf('.card-face [lang="fi"]')).toBeLessThan(1.8);
});

test('in Chinese, brackets are of full width and words stand beside them without spaces', async ({ page }) => {
  await page.goto('/zh/contact/');
  const wrong = await page.locator('.text').evaluate((text) => [...text.querySelectorAll('.term, .note')].map((element) => {
    const before = element.previousSibling?.textContent ?? element.parentElement?.previousSibling?.textContent ?? '';
    return `${before.slice(-1)}${element.textContent ?? ''}`;
  }).filter((shown) => !/^\S（[^()\s][^()]*）$/.test(shown)));
  expect(wrong).toEqual([]);
});
