import { expect, test, type Page } from '@playwright/test';
import { helsinkiToday, outcomes, questions, type Answers, type Outcome, type Question } from '../../src/eligibility/index.ts';
import { dateIn, type Lang } from '../../src/languages.ts';
import { readFacts } from '../../src/facts.ts';
import { wordsIn } from '../../src/words/index.ts';
import { axeFindsNothing, enlargeText, fitsTheScreen, ibmFindsNothing } from './site.ts';

const kotoEspoo = readFacts('content/facts').facts.contacts['koto-espoo'].phone ?? '';
const today = helsinkiToday(new Date());
const yearsAgo = (years: number, days = 0): string => {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** A reader's way to each outcome; `open` is no result, it is the question that is asked next. */
const ways: Readonly<Record<Exclude<Outcome, 'open'>, Answers>> = {
  'other-municipality': { municipality: 'other' },
  'has-plan': { municipality: 'espoo', plan: 'valid', work: 'neither' },
  'no-permit-yet': { municipality: 'kauniainen', plan: 'never', residence: 'none' },
  'plan-ended': { municipality: 'espoo', plan: 'ended', residence: 'other', work: 'employed' },
  'limit-passed': { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit: yearsAgo(5), work: 'neither' },
  'can-apply': { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit: yearsAgo(1), work: 'neither', homeCareAllowance: 'yes' },
  'register-or-ask': { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit: yearsAgo(1), work: 'neither', homeCareAllowance: 'no', socialAssistance: 'no', unaccompaniedMinor: 'no', trafficking: 'no' },
  'not-in-group': { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit: yearsAgo(1), work: 'employed', homeCareAllowance: 'no', socialAssistance: 'no', unaccompaniedMinor: 'no' },
  ask: { municipality: 'espoo', plan: 'unknown', residence: 'unknown', firstPermit: 'unknown', work: 'unknown', homeCareAllowance: 'unknown', socialAssistance: 'unknown', unaccompaniedMinor: 'unknown', trafficking: 'unknown' },
};

const open = async (page: Page, lang: Lang): Promise<void> => {
  await page.goto(`/${lang}/check/`);
  await page.waitForFunction(() => customElements.get('eligibility-check') !== undefined);
};

const question = (page: Page, lang: Lang, name: Question) => page.getByRole('heading', { name: wordsIn(lang).check.questions[name], exact: true });
const next = (page: Page, lang: Lang) => page.locator('eligibility-check').getByRole('button', { name: wordsIn(lang).check.next, exact: true });
const result = (page: Page) => page.locator('.result');

/** Answers as the reader does: by the words on the screen. */
async function answer(page: Page, lang: Lang, name: Question, value: string): Promise<void> {
  const words = wordsIn(lang).check;
  await expect(question(page, lang, name)).toBeVisible();
  const asked = page.locator(`[data-question="${name}"]`);
  if (name !== 'firstPermit') await asked.getByLabel((words.answers[name] as Record<string, string>)[value] ?? '', { exact: true }).check();
  else if (value === 'unknown') await asked.getByLabel(words.permitUnknown).check();
  else {
    const [year = '', month = '', day = ''] = value.split('-');
    for (const [label, text] of [[words.day, day], [words.month, month], [words.year, year]] as const) await asked.getByLabel(label, { exact: true }).fill(text);
  }
  await next(page, lang).click();
}

async function follow(page: Page, lang: Lang, answers: Answers): Promise<void> {
  for (const name of questions) if (answers[name] !== undefined) await answer(page, lang, name, String(answers[name]));
}

/** The text on the screen without soft hyphens. */
const said = async (page: Page, selector: string): Promise<string> => (await page.locator(selector).filter({ visible: true }).allInnerTexts()).join('\n').replaceAll('\u00AD', '');

for (const lang of ['en', 'ar'] as const) {
  for (const [outcome, answers] of Object.entries(ways)) {
    test(`a reader of ${lang} reaches "${outcome}", and the page says so without a fault`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, lang);
      await follow(page, lang, answers);
      const heading = wordsIn(lang).check.result.headings[outcome as Outcome];
      expect(await said(page, '.result-top h2')).toBe(heading);
      expect(await page.title()).toContain(heading);
      for (const asked of Object.keys(answers) as Question[]) expect(await said(page, '.result-answers')).toContain(wordsIn(lang).check.short[asked]);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      await fitsTheScreen(page);
      await axeFindsNothing(page);
      await ibmFindsNothing(page);
    });
  }
}

test('every outcome but the unfinished one is reached', () => {
  expect(Object.keys(ways).sort()).toEqual(outcomes.filter((outcome) => outcome !== 'open').sort());
});

test('a mother at home is told whom to call, what to say and before which day', async ({ page }) => {
  await open(page, 'en');
  await follow(page, 'en', ways['can-apply']);
  const text = await said(page, '.result');
  expect(text).toContain(dateIn('en', yearsAgo(-2)));
  expect(text).toContain('before');
  await expect(result(page).getByRole('link', { name: new RegExp(`Koto-Espoo.*\\${kotoEspoo}`) })).toHaveAttribute('href', `tel:${kotoEspoo.replaceAll(' ', '')}`);
  expect(text).toContain('tulkki englanti');
  expect(text).toContain(wordsIn('en').page.guidance);
  expect(text).toContain(wordsIn('en').check.result.assessment);
});

test('a French reader is told a first of January as French writes it', async ({ page }) => {
  const year = Number(today.slice(0, 4));
  await open(page, 'fr');
  await follow(page, 'fr', { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit: `${year - 1}-01-01`, work: 'jobseeker' });
  expect(await said(page, '.result')).toContain(`avant le 1er janvier ${year + 2}`);
});

test('the three years: today, soon, passed and unclear each have their own advice', async ({ page }) => {
  const limits = wordsIn('en').check.result.limits;
  const cases = [['today', yearsAgo(3)], ['soon', yearsAgo(3, 30)], ['passed', yearsAgo(3, -1)], ['open', yearsAgo(1)], ['unclear', String(Number(today.slice(0, 4)) - 3)]] as const;
  for (const [state, firstPermit] of cases) {
    await open(page, 'en');
    await page.evaluate(() => history.replaceState(null, ''));
    await page.reload();
    await open(page, 'en');
    await follow(page, 'en', { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit, work: 'jobseeker' });
    const [start = ''] = limits[state].split('{date}');
    expect(await said(page, '.result-limit'), state).toContain(start);
  }
});

test('the reminder is a calendar file with an alarm a month before', async ({ page }) => {
  await open(page, 'en');
  await follow(page, 'en', ways['can-apply']);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: wordsIn('en').check.result.reminder }).click()]);
  const stream = await download.createReadStream();
  let file = '';
  for await (const piece of stream) file += String(piece);
  const limit = yearsAgo(-2).replaceAll('-', '');
  expect(file).toContain(`DTEND;VALUE=DATE:${limit}`);
  expect(file).toMatch(/TRIGGER;VALUE=DATE-TIME:\d{8}T090000Z/);
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('it all works by keyboard alone, and the focus is at each new question', async ({ page }) => {
  await open(page, 'en');
  await page.locator('input[name="municipality"]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(question(page, 'en', 'plan')).toBeFocused();
  expect(await page.title()).toMatch(/^Question 2 – /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(question(page, 'en', 'residence')).toBeFocused();
  expect(await page.title()).toMatch(/^Question 3 – /);
});

test('each answer has a name and belongs to its question, for screen readers', async ({ page }) => {
  await open(page, 'en');
  const group = page.getByRole('group', { name: wordsIn('en').check.questions.municipality });
  await expect(group.getByRole('radio')).toHaveCount(4);
  await answer(page, 'en', 'municipality', 'espoo');
  await answer(page, 'en', 'plan', 'never');
  await answer(page, 'en', 'residence', 'other');
  await expect(page.getByRole('group', { name: wordsIn('en').check.questions.firstPermit }).getByRole('textbox')).toHaveCount(3);
  await axeFindsNothing(page);
});

test('going on without an answer says what is missing, and a wrong date keeps what was typed', async ({ page }) => {
  const words = wordsIn('en').check;
  await open(page, 'en');
  await next(page, 'en').click();
  await expect(page.getByRole('group', { name: words.errorTitle })).toBeFocused();
  await page.getByRole('link', { name: words.errorChoice }).click();
  await expect(page.locator('input[name="municipality"]').first()).toBeFocused();
  await follow(page, 'en', { municipality: 'espoo', plan: 'never', residence: 'other' });
  const asked = page.locator('[data-question="firstPermit"]');
  const wrong = [[['', '', ''], 'year-missing'], [['31', '2', '2025'], 'not-a-date'], [['1', '1', String(Number(today.slice(0, 4)) + 2)], 'in-future'], [['1', '1', '1949'], 'too-old']] as const;
  for (const [[day, month, year], error] of wrong) {
    await asked.getByLabel(words.day, { exact: true }).fill(day);
    await asked.getByLabel(words.month, { exact: true }).fill(month);
    await asked.getByLabel(words.year, { exact: true }).fill(year);
    await next(page, 'en').click();
    await expect(page.getByRole('link', { name: words.errors[error] })).toBeVisible();
    await expect(asked.locator('[data-field-error]')).toHaveText(words.errors[error]);
    await expect(asked.getByLabel(words.year, { exact: true })).toHaveValue(year);
    await axeFindsNothing(page);
  }
  await page.getByRole('link', { name: words.errors['too-old'] }).click();
  await expect(asked.getByLabel(words.day, { exact: true })).toBeFocused();
});

test('a date in Persian or Arabic digits is read', async ({ page }) => {
  await open(page, 'ar');
  await follow(page, 'ar', { municipality: 'espoo', plan: 'never', residence: 'other' });
  await page.fill('#permit-year', String(Number(today.slice(0, 4)) - 1).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''));
  await page.fill('#permit-month', '۰۳');
  await next(page, 'ar').click();
  await expect(question(page, 'ar', 'work')).toBeVisible();
});

test('the browser’s own back and forward lead through the questions, and a changed answer keeps the later ones', async ({ page }) => {
  await open(page, 'en');
  await follow(page, 'en', ways['not-in-group']);
  await page.goBack();
  await expect(question(page, 'en', 'unaccompaniedMinor')).toBeVisible();
  for (const back of ['socialAssistance', 'homeCareAllowance', 'work'] as const) {
    await page.goBack();
    await expect(question(page, 'en', back)).toBeVisible();
  }
  await page.goForward();
  await expect(question(page, 'en', 'homeCareAllowance')).toBeVisible();
  await page.goBack();
  await answer(page, 'en', 'work', 'jobseeker');
  expect(await said(page, '.result-top h2')).toBe(wordsIn('en').check.result.headings['can-apply']);
});

test('an answer that is no longer asked for does not count any more', async ({ page }) => {
  await open(page, 'en');
  await follow(page, 'en', { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit: yearsAgo(1), work: 'employed', homeCareAllowance: 'no', socialAssistance: 'yes' });
  expect(await said(page, '.result-answers')).toContain(wordsIn('en').check.short.socialAssistance);
  for (let steps = 0; steps < 6; steps += 1) await page.goBack();
  await answer(page, 'en', 'plan', 'valid');
  expect(await said(page, '.result-top h2')).toBe(wordsIn('en').check.result.headings['has-plan']);
  expect(await said(page, '.result-answers')).not.toContain(wordsIn('en').check.short.socialAssistance);
});

test('reloading keeps the answers within the tab; a new tab begins anew', async ({ page, context }) => {
  await open(page, 'en');
  await follow(page, 'en', { municipality: 'espoo', plan: 'never' });
  await page.reload();
  await expect(question(page, 'en', 'residence')).toBeVisible();
  await page.goBack();
  await expect(page.locator('input[name="plan"][value="never"]')).toBeChecked();
  const other = await context.newPage();
  await open(other, 'en');
  await expect(question(other, 'en', 'municipality')).toBeVisible();
});

test('answers go nowhere: no request, no address, no storage, no cookie, no referrer', async ({ page, context }) => {
  await open(page, 'en');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = page.url();
  await follow(page, 'en', ways['register-or-ask']);
  expect(asked).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0, 0]);
  await result(page).getByRole('link', { name: /Other help in Espoo/ }).click();
  await page.waitForLoadState();
  expect(await page.evaluate(() => document.referrer)).not.toMatch(/trafficking|espoo=|municipality|answers/);
});

for (const timezoneId of ['America/Los_Angeles', 'Asia/Kabul', 'Pacific/Auckland', 'Europe/Helsinki']) {
  test(`around midnight in Helsinki a phone in ${timezoneId} gets the same result`, async ({ browser }) => {
    // Midnight in Helsinki is 22:00 UTC in winter; three years are full on 24.11.2026.
    for (const [now, outcome] of [['2026-11-24T21:59:00Z', 'can-apply'], ['2026-11-24T22:01:00Z', 'limit-passed']] as const) {
      const page = await (await browser.newContext({ timezoneId })).newPage();
      await page.clock.setFixedTime(new Date(now));
      await open(page, 'en');
      await follow(page, 'en', { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit: '2023-11-24', work: 'jobseeker' });
      expect(await said(page, '.result-top h2')).toBe(wordsIn('en').check.result.headings[outcome]);
      await page.context().close();
    }
  });
}

test('without a script all questions stand on one page with the table, and nothing can be sent', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/en/check/');
  for (const name of questions) await expect(question(page, 'en', name)).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Koto-Espoo');
  await page.locator('#permit-year').fill('2025');
  await page.locator('#permit-year').press('Enter');
  expect(new URL(page.url()).search).toBe('');
});

test('the first question can be answered before the script is there', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => { release = done; });
  await page.route(/CheckPage.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/check/', { waitUntil: 'commit' });
  await page.getByLabel(wordsIn('en').check.answers.municipality.espoo, { exact: true }).check();
  await expect(question(page, 'en', 'plan')).toBeHidden();
  release();
  await page.waitForFunction(() => customElements.get('eligibility-check') !== undefined);
  await next(page, 'en').click();
  await expect(question(page, 'en', 'plan')).toBeVisible();
});

test('a browser that translates the page in place does not break the next step', async ({ page }) => {
  await open(page, 'en');
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('eligibility-check') as Element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim() !== '')) {
      const font = document.createElement('font');
      font.textContent = `«${text.data}»`;
      text.replaceWith(font);
    }
  });
  await page.locator('input[name="municipality"][value="other"]').check();
  await page.locator('eligibility-check button[type="submit"]').click();
  expect(await said(page, '.result-top h2')).toContain(wordsIn('en').check.result.headings['other-municipality']);
});

test('at 320 px and twice the text size every step fits', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'fi');
  await enlargeText(page);
  for (const name of questions) {
    await fitsTheScreen(page);
    const value = ways['register-or-ask'][name];
    if (value !== undefined) await answer(page, 'fi', name, String(value));
  }
  await fitsTheScreen(page);
});

test('a step is seen whole on a small phone where its text allows', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, 'en');
  await answer(page, 'en', 'municipality', 'espoo');
  await expect(next(page, 'en')).toBeInViewport({ ratio: 1 });
  await expect(question(page, 'en', 'plan')).toBeInViewport({ ratio: 1 });
});

test('the printed result is one sheet in two languages, with the answers', async ({ page }, info) => {
  const { execFileSync } = await import('node:child_process');
  await open(page, 'ar');
  await follow(page, 'ar', ways['register-or-ask']);
  await page.getByRole('radio', { name: 'svenska' }).check();
  const file = info.outputPath('result.pdf');
  await page.pdf({ path: file, format: 'A4' });
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll('\u00AD', '').replace(/\s+/g, ' ');
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
  expect(text).toContain(wordsIn('sv').check.result.headings['register-or-ask']);
  expect(text).toContain(wordsIn('sv').check.short.municipality);
  expect(text).toContain(kotoEspoo);
});

test('what is shared names contacts and this page, and no answer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await open(page, 'en');
  await follow(page, 'en', ways['can-apply']);
  await page.getByRole('button', { name: wordsIn('en').check.result.share }).click();
  await expect(page.getByText(wordsIn('en').check.result.shared)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`Koto-Espoo: ${kotoEspoo}`);
  expect(text).toContain('/en/check/');
  for (const word of Object.values(wordsIn('en').check.short)) expect(text).not.toContain(word);
});
