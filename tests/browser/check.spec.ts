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
  expect(file).toMatch(/\r\nUID:\d{8}T\d{6}Z@eligibility-check\r\n/);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${wordsIn('en').check.result.reminderTitle.replace('{date}', dateIn('en', yearsAgo(-2)))}\r\n`);
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
  await expect(page.getByText(wordsIn('en').check.unable)).toBeVisible();
  await expect(page.getByRole('table').getByRole('link', { name: /Koto-Espoo.*\+358 40 634 4480/ }).first()).toHaveAttribute('href', 'tel:+358406344480');
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

test('the printed result says where the office is: the building where no street is known', async ({ page }) => {
  await open(page, 'sv');
  await follow(page, 'sv', { municipality: 'espoo', plan: 'never', residence: 'none' });
  await page.emulateMedia({ media: 'print' });
  expect(await said(page, '.sheet[lang="sv"]')).toContain('Iso Omena, 02230 Espoo');
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

/** What each entry of the history that belongs to the check holds, from the newest back to the first. */
async function entriesBack(page: Page, most: number): Promise<{ step?: string; answers?: Answers }[]> {
  const held: { step?: string; answers?: Answers }[] = [];
  for (let steps = 0; steps < most; steps += 1) {
    held.push(await page.evaluate(() => history.state as object ?? {}));
    await page.goBack();
    if (!page.url().includes('/check/')) break;
  }
  return held;
}

for (const how of ['mouse', 'keyboard'] as const) {
  test(`after the link of an error was followed by ${how}, back and reload still work`, async ({ page }) => {
    const words = wordsIn('en').check;
    await open(page, 'en');
    await follow(page, 'en', { municipality: 'espoo', plan: 'never', residence: 'other' });
    await next(page, 'en').click();
    const link = page.getByRole('link', { name: words.errors['year-missing'] });
    if (how === 'mouse') await link.click();
    else {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('#permit-day')).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await expect(question(page, 'en', 'firstPermit')).toBeVisible();
    await answer(page, 'en', 'firstPermit', yearsAgo(1));
    await expect(question(page, 'en', 'work')).toBeVisible();
    await page.goBack();
    await expect(question(page, 'en', 'firstPermit')).toBeFocused();
    await page.goBack();
    await expect(question(page, 'en', 'residence')).toBeFocused();
    await expect(page.locator('input[name="residence"][value="other"]')).toBeChecked();
  });
}

for (const [what, name] of [['the table of rules', wordsIn('en').check.paper.link], ['the main part of the page', wordsIn('en').site.skip]] as const) {
  test(`after a link to ${what} was followed, back and reload keep question and answers`, async ({ page }) => {
    await open(page, 'en');
    await follow(page, 'en', { municipality: 'espoo', plan: 'never' });
    const link = page.getByRole('link', { name, exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#/);
    await page.reload();
    await expect(question(page, 'en', 'residence')).toBeVisible();
    await answer(page, 'en', 'residence', 'none');
    expect(await said(page, '.result-top h2')).toBe(wordsIn('en').check.result.headings['no-permit-yet']);
    await page.goBack();
    await expect(question(page, 'en', 'residence')).toBeVisible();
    await page.locator('eligibility-check').getByRole('button', { name: wordsIn('en').check.back }).click();
    await expect(question(page, 'en', 'plan')).toBeFocused();
    await expect(page.locator('input[name="plan"][value="never"]')).toBeChecked();
  });
}

test('only the entry of the history that is on screen holds answers', async ({ page }) => {
  await page.addInitScript(() => addEventListener('popstate', (event) => {
    if (document.title === 'deaf') event.stopImmediatePropagation();
  }));
  await open(page, 'en');
  await follow(page, 'en', ways['not-in-group']);
  expect(Object.keys((await page.evaluate(() => history.state as { answers: Answers })).answers)).toHaveLength(8);
  await page.getByRole('link', { name: wordsIn('en').site.skip }).focus();
  await page.keyboard.press('Enter');
  // Entries are read as they lie: from now on the check does not hear that it came to one.
  await page.evaluate(() => { document.title = 'deaf'; });
  const [, ...behind] = await entriesBack(page, 10);
  expect(behind).toHaveLength(9);
  expect(behind.filter(({ answers }) => answers !== undefined)).toEqual([]);
});

test('after “Start again” no entry of the history holds an answer, neither behind nor ahead', async ({ page }) => {
  const restart = wordsIn('en').check.restart;
  await page.goto('/en/');
  await open(page, 'en');
  await follow(page, 'en', ways['not-in-group']);
  // The browser's own buttons, too, leave entries behind them.
  const back = ['unaccompaniedMinor', 'socialAssistance', 'homeCareAllowance', 'work'] as const;
  for (const name of back) {
    await page.goBack();
    await expect(question(page, 'en', name)).toBeFocused();
  }
  for (const name of back.toReversed().slice(1)) {
    await page.goForward();
    await expect(question(page, 'en', name)).toBeFocused();
  }
  await page.goForward();
  await result(page).getByRole('button', { name: restart }).click();
  await expect(question(page, 'en', 'municipality')).toBeFocused();
  await expect(page.locator('input[name="municipality"]:checked')).toHaveCount(0);
  await page.goForward();
  await expect(question(page, 'en', 'municipality')).toBeVisible();
  expect(await page.evaluate(() => history.state as object)).toMatchObject({ step: 'municipality', answers: {} });
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
  // What lies ahead is no more than the questions that were never answered.
  await page.goForward();
  await expect(question(page, 'en', 'municipality')).toBeVisible();
  for (let steps = 0; steps < 12; steps += 1) {
    expect(Object.keys((await page.evaluate(() => (history.state as { answers?: Answers } | null)?.answers)) ?? {})).toEqual([]);
    await page.goForward();
  }
  await page.reload();
  await answer(page, 'en', 'municipality', 'other');
  expect(await said(page, '.result-top h2')).toBe(wordsIn('en').check.result.headings['other-municipality']);
});

test('a reader can start again at every question but the first', async ({ page }) => {
  const restart = page.locator('eligibility-check').getByRole('button', { name: wordsIn('en').check.restart });
  await open(page, 'en');
  await expect(restart).toBeHidden();
  await follow(page, 'en', { municipality: 'espoo', plan: 'never' });
  await restart.click();
  await expect(question(page, 'en', 'municipality')).toBeFocused();
  await expect(page.locator('input[name="plan"]:checked')).toHaveCount(0);
});

test('the answers are still there for a reader who looks at another page and comes back', async ({ page }) => {
  await open(page, 'en');
  await follow(page, 'en', ways['can-apply']);
  await result(page).getByRole('link', { name: /Other help in Espoo/ }).click();
  await page.waitForURL(/other-help/);
  await page.goBack();
  expect(await said(page, '.result-top h2')).toBe(wordsIn('en').check.result.headings['can-apply']);
  await page.goBack();
  await expect(page.locator('input[name="homeCareAllowance"][value="yes"]')).toBeChecked();
});

test('no reminder is offered that would ring when it is too late', async ({ page }) => {
  for (const [days, offered] of [[1, false], [2, true]] as const) {
    await page.goto('/en/');
    await open(page, 'en');
    await follow(page, 'en', { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit: yearsAgo(3, days), work: 'jobseeker' });
    await expect(result(page).getByRole('link', { name: wordsIn('en').check.result.reminder })).toBeVisible({ visible: offered });
  }
});

for (const address of ['/ar/check/', '/ar/embed/check/']) {
  test(`what is shared from ${address} keeps its numbers in order and leads to the page itself`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.goto(address);
    await page.waitForFunction(() => customElements.get('eligibility-check') !== undefined);
    await follow(page, 'ar', ways['can-apply']);
    await page.getByRole('button', { name: wordsIn('ar').check.result.share }).click();
    await expect(page.getByText(wordsIn('ar').check.result.shared)).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('\u2066+358 40 634 4480\u2069');
    expect(text).toMatch(/\nhttps?:\/\/[^/]+\/ar\/check\/$/);
  });
}

for (const [what, body] of [['never comes', undefined], ['cannot be read by the browser', 'class {']] as const) {
  test(`where the script of the check ${what}, the page says so and gives all questions and the table`, async ({ page }) => {
    await page.route(/CheckPage.*\.js$/, (route) => (body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body })));
    await page.goto('/en/check/');
    await expect(page.locator('eligibility-check').getByRole('button', { name: wordsIn('en').check.next })).toBeHidden();
    await expect(page.getByText(wordsIn('en').check.unable)).toBeVisible({ timeout: 15_000 });
    for (const name of questions) await expect(question(page, 'en', name)).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await fitsTheScreen(page);
    await axeFindsNothing(page);
  });
}

test('a reader whose script is there never sees that it is not', async ({ page }) => {
  await open(page, 'en');
  await expect(page.getByText(wordsIn('en').check.unable)).toBeHidden();
});
