import { expect, test, type Page } from '@playwright/test';

/** In each text a word of its own, to be found wherever it went. */
const mark = 'zxqv';

const attacks: readonly string[] = [
  `<script>window.${mark}=1</script>`,
  `"><img src=x onerror="window.${mark}=1">`,
  `'-(window.${mark}=1)-'`,
  `</title></textarea></style><svg onload="window.${mark}=1">`,
  `javascript:window.${mark}=1`,
  `{{constructor.constructor("window.${mark}=1")()}}`,
  `red;}html{background:url(//elsewhere.example/${mark})}`,
  `"${mark}", url(//elsewhere.example/${mark})`,
  `//elsewhere.example/${mark}`,
  `__proto__[${mark}]`,
  `\u202e${mark}\u0000\ud83d`,
  mark.repeat(250),
];

/** Every name that a page of ours reads from its address, and some that none does. */
const names = ['q', 'theme', 'accent', 'font', 'section', 'lang', 'page', '__proto__'];

const addresses = ['/en/', '/ar/search/', '/en/check/', '/fi/for-websites/', '/en/offline/', '/en/embed/contact/', '/en/embed/check/', '/ar/embed/search/', '/en/no-such-page/'];

/** What a page is made of that could run, fetch or lead away; and every place where the attack's word is in markup. */
const stateOf = (page: Page): Promise<{ parts: string; marked: string[]; ran: boolean }> => page.evaluate((word) => {
  const all = [...document.querySelectorAll('*')];
  const parts = ['script', 'style', 'link:not([rel="modulepreload"])', 'img', 'svg', 'iframe', 'object', 'embed', 'base', 'form', 'meta'].map((tag) => `${tag} ${document.querySelectorAll(tag).length}`).join(', ');
  const marked = all.flatMap((element) => [...element.attributes]
    .filter(({ name, value }) => name.includes(word) || /^on/.test(name) || value.includes(word))
    // The way to all results carries the query, where no request does.
    .filter(({ name }) => !(name === 'href' && element instanceof HTMLAnchorElement && element.origin === location.origin && element.pathname.endsWith('/search/') && element.search === '' && element.hash.startsWith('#q=')))
    .map(({ name }) => `${element.localName} ${name}`));
  return { parts, marked: [...new Set(marked)], ran: word in window || word in {} };
}, mark);

/** Which query the answers are for. */
const allowed = ['div data-query'];

for (const address of addresses) {
  test(`nothing in the address of ${address} becomes markup, code or a request`, async ({ page, baseURL }) => {
    test.setTimeout(180_000);
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => { errors.push(`a dialog: ${dialog.message()}`); void dialog.dismiss(); });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address, { waitUntil: 'load' });
    const { parts } = await stateOf(page);
    for (const attack of attacks) {
      const query = new URLSearchParams(names.map((name) => [name, attack.toWellFormed()]));
      for (const hostile of [`${address}?${query}`, `${address}?${query}#${query}`, `${address}#${encodeURIComponent(attack.toWellFormed())}`, `${address}?x=1#${attack.toWellFormed().replace(/[\0#]/g, '')}`]) {
        await page.goto('about:blank');
        await page.goto(hostile, { waitUntil: 'load' });
        if (address.includes('/search/') && hostile.includes('#q=')) await expect(page.locator('[data-answers]')).toHaveAttribute('data-state', /^(?:found|more|none)$/);
        const state = await stateOf(page);
        expect(state.ran, hostile).toBe(false);
        expect(state.parts, hostile).toBe(parts);
        expect(state.marked.filter((place) => !allowed.includes(place)), hostile).toEqual([]);
      }
    }
    expect(errors).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && url !== 'about:blank')).toEqual([]);
  });
}

test('half a code in the address stops no script: the menu closes, paper is offered, a frame tells its height', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/en/use-an-interpreter/#%');
  await page.locator('.language-menu summary').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.language-menu')).not.toHaveAttribute('open');
  await page.goto('/en/embed/contact/#%E0%A4%A');
  await page.waitForLoadState('load');
  expect(errors).toEqual([]);
});
