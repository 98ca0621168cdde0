import { expect, test } from '@playwright/test';
import { readFacts } from '../../src/facts.ts';
import { langs, languages } from '../../src/languages.ts';
import { fill, wordsIn } from '../../src/words/index.ts';
import { enlargeText } from './site.ts';

const { facts } = readFacts('content/facts');
const rightToLeft = ['ar', 'fa', 'ckb', 'ur'] as const;

for (const lang of rightToLeft) {
  test(`a phone number in ${lang} reads from left to right, and is copied whole`, async ({ page }) => {
    await page.goto(`/${lang}/contact/`);
    const phones = page.locator('main a[href^="tel:"] bdi');
    expect(await phones.count()).toBeGreaterThan(3);
    for (const phone of await phones.all()) {
      const places = await phone.evaluate((element) => {
        const text = element.firstChild as Text;
        return [...text.data].flatMap((sign, index) => {
          if (sign === ' ') return [];
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          return [...range.getClientRects()].slice(0, 1).map(({ left }) => left);
        });
      });
      expect(places, await phone.innerText()).toEqual([...places].sort((one, other) => one - other));
      expect(new Set(places).size).toBe(places.length);
    }
    const copied = await phones.first().evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString();
    });
    expect(Object.values(facts.contacts).map(({ phone }) => phone)).toContain(copied);
  });

  test(`words in ${lang} that matter stay upright`, async ({ page }) => {
    await page.goto(`/${lang}/seniors/`);
    const styles = await page.locator('.text p').first().evaluate((paragraph) => ['em', 'i', 'cite', 'dfn'].map((name) => getComputedStyle(paragraph.appendChild(document.createElement(name))).fontStyle));
    expect(styles).toEqual(['normal', 'normal', 'normal', 'normal']);
  });

  test(`letters in ${lang} are never spaced out, slanted or capitalised`, async ({ page }) => {
    await page.goto(`/${lang}/use-an-interpreter/`);
    const wrong = await page.locator(`body *:visible`).evaluateAll((all) => all.filter((element) => {
      const { letterSpacing, textTransform, fontStyle } = getComputedStyle(element);
      return letterSpacing !== 'normal' || textTransform !== 'none' || fontStyle !== 'normal';
    }).map(({ tagName }) => tagName));
    expect(wrong).toEqual([]);
  });

  test(`the page in ${lang} begins at the right`, async ({ page }) => {
    await page.goto(`/${lang}/jobseekers/`);
    const heading = await page.getByRole('heading', { level: 1 }).evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const [line] = range.getClientRects();
      return { end: line?.right ?? 0, box: element.getBoundingClientRect().right };
    });
    expect(Math.abs(heading.end - heading.box)).toBeLessThan(2);
  });
}

test('arrows turn with the direction of reading; a phone does not', async ({ page }) => {
  await page.goto('/ar/');
  expect(await page.locator('.way-strong .icon').evaluate((icon) => getComputedStyle(icon).scale)).toBe('-1 1');
  await page.goto('/ar/contact/');
  expect(await page.locator('.contact-call .icon').first().evaluate((icon) => getComputedStyle(icon).scale)).toBe('none');
});

test('a reader who changes the language stays at the same section', async ({ page }) => {
  await page.goto('/en/jobseekers/#register');
  await page.locator('.language-menu summary').click();
  await page.getByRole('link', { name: languages.ar.endonym }).click();
  await expect(page).toHaveURL(/\/ar\/jobseekers\/#register$/);
  await expect(page.locator('#register')).toBeInViewport();
  await expect(page.locator('#register')).toBeFocused();
});

test('soft hyphens are for the eye: copied text is whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/fi/who-is-entitled/');
  const paragraph = page.locator('.text p').first();
  expect(await paragraph.evaluate((element) => element.textContent?.includes('\u00AD'))).toBe(true);
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('kotoutumispalvelut');
  expect(copied).not.toContain('\u00AD');
});

test('the long words of Finnish headings break only where they may, at 320 px and twice the text size', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  for (const address of ['/fi/who-is-entitled/', '/sv/jobseekers/', '/fi/integration-plan/']) {
    await page.goto(address);
    await enlargeText(page);
    const illegal = await page.locator('h1, h2').evaluateAll((all) => all.flatMap((heading) => [...heading.childNodes].filter((node): node is Text => node instanceof Text).flatMap((text) => {
      const top = (index: number): number => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        // At the beginning of a line, the first of two boxes is the empty one at the end of the line before.
        return [...range.getClientRects()].at(-1)?.top ?? 0;
      };
      return [...text.data].flatMap((sign, index) => {
        const next = text.data[index + 1];
        const inWord = next !== undefined && /\p{L}/u.test(sign) && /\p{L}/u.test(next);
        return inWord && Math.abs(top(index) - top(index + 1)) > 5 ? [text.data.slice(0, index + 1)] : [];
      });
    })));
    expect(illegal, address).toEqual([]);
  }
});

test('every language reaches the words for an interpreter, in Finnish', async ({ page }) => {
  for (const lang of langs) {
    await page.goto(`/${lang}/use-an-interpreter/`);
    const say = page.locator('.say-words [lang="fi"]');
    await expect(say).toHaveText(`tulkki ${languages[lang].spokenInFinnish ?? 'albania'}`);
    await expect(say).toHaveAttribute('dir', 'ltr');
    for (const official of ['fi', 'sv'] as const) await expect(page.locator(`.card-face [lang="${official}"]`).first()).not.toBeEmpty();
  }
});

test('each language is shown in its own letters in the menu of another', async ({ page }) => {
  await page.goto('/fi/jobseekers/');
  await page.locator('.language-menu summary').click();
  for (const [lang, family] of [['ar', /Arabic/], ['fa', /Arabic/], ['zh', /CJK|SC/]] as const) {
    const link = page.locator(`.language-menu a[lang="${lang}"]`);
    await expect(link).toHaveText(languages[lang].endonym);
    expect(await link.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(family);
  }
});

test('an unknown address answers in the reader’s language with a way on', async ({ page }) => {
  const answer = await page.goto('/ar/no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn('ar').error.title);
  await expect(page.getByRole('link', { name: wordsIn('ar').error.home })).toHaveAttribute('href', '/ar/');
  expect((await page.goto('/no-such-language/'))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: languages.so.endonym })).toBeVisible();
});

test('feedback names the page and its language', async ({ page }) => {
  await page.goto('/en/seniors/');
  const href = await page.locator('.page-ways a').getAttribute('href');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  expect(decodeURIComponent(href ?? '')).toBe(`mailto:${facts.contacts.feedback.email}?subject=${fill(wordsIn('en').page.feedbackSubject, { page: title, language: 'en' })}`);
});

test('a contact can be saved to the phone', async ({ request }) => {
  const answer = await request.get('/ar/contacts/koto-espoo.vcf');
  expect(answer.headers()['content-type']).toContain('text/vcard');
  const card = await answer.text();
  expect(card).toContain(`TEL;TYPE=WORK,VOICE:${facts.contacts['koto-espoo'].phone?.replaceAll(' ', '')}\r\n`);
  expect(card.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('without a script every page reads whole', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/en/contact/');
  await expect(page.getByRole('link', { name: facts.contacts['koto-espoo'].phone ?? '?' }).first()).toBeVisible();
  await page.locator('.language-menu summary').click();
  await page.getByRole('link', { name: languages.ar.endonym }).click();
  await expect(page).toHaveURL(/\/ar\/contact\/$/);
});
