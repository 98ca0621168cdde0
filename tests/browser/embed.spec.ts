import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Frame, type Page } from '@playwright/test';
import { sandboxAllows } from '../../src/api/sandbox.ts';
import { readFacts } from '../../src/facts.ts';
import { languages } from '../../src/languages.ts';
import { forWebsitesIn } from '../../src/words/for-websites.ts';
import { wordsIn } from '../../src/words/index.ts';
import { fits, heights, hostPage, ourFrame, space, test } from './host.ts';

const { facts } = readFacts('content/facts');
const phone = facts.contacts['koto-espoo'].phone ?? '';
const words = wordsIn('en');
const embed = (page: string, attributes = ''): string => `<espoo-integration page="${page}" ${attributes}><a href="https://integration.example/en/${page}/">Integration services</a></espoo-integration>`;
const scrollOf = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const answerFirst = async (frame: Frame): Promise<void> => {
  await frame.getByLabel(words.check.answers.municipality.espoo).check();
  await frame.getByRole('button', { name: words.check.next, exact: true }).click();
  await expect(frame.getByRole('heading', { name: words.check.questions.plan })).toBeFocused();
};

test('under a strict policy of the host the page is read whole, in its own height', async ({ page, host }) => {
  const said: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
  const csp = `default-src 'none'; script-src ${host.site}; frame-src ${host.site}; base-uri 'none'; form-action 'none'`;
  await page.goto(hostPage(host, embed('contact'), { headers: { 'Content-Security-Policy': csp } }));
  const frame = await ourFrame(page);
  await expect(frame.getByText(phone).first()).toBeVisible();
  await fits(frame);
  expect(said.filter((text) => !text.includes('favicon'))).toEqual([]);
});

for (const width of [280, 1280]) {
  test(`at ${width} px nothing sticks out, and in ten seconds the height changes three times at most`, async ({ page, host }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(hostPage(host, embed('who-is-entitled'), { head: '<style>body{margin:0}</style>' }));
    await page.evaluate(() => {
      const counts = window as unknown as { changes: number };
      counts.changes = 0;
      new ResizeObserver(() => { counts.changes += 1; }).observe(document.querySelector('espoo-integration') as Element);
    });
    const frame = await ourFrame(page);
    await fits(frame);
    await page.waitForTimeout(10_000);
    expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBeLessThanOrEqual(3);
    await fits(frame);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test('the frame grows with its content and shrinks again', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('seniors')));
  const frame = await ourFrame(page);
  await fits(frame);
  const { given } = await heights(frame);
  await frame.locator('.language-menu summary').click();
  await expect.poll(async () => (await heights(frame)).given).toBeGreaterThan(given + 200);
  await fits(frame);
  await frame.locator('.language-menu summary').click();
  await expect.poll(async () => (await heights(frame)).given).toBe(given);
});

test('a step of the check does not move a page whose reader sees the frame’s top', async ({ page, host }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(hostPage(host, embed('check'), { before: space(300), after: space(3000) }));
  const frame = await ourFrame(page);
  await fits(frame);
  await page.evaluate(() => scrollTo(0, 200));
  await answerFirst(frame);
  await fits(frame);
  expect(await scrollOf(page)).toBe(200);
});

test('a step of the check brings the frame’s top into view, under a header that stays', async ({ page, host }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  const header = '<header style="position:sticky;top:0;height:90px;background:#eee;z-index:9"><b>City</b></header>';
  await page.goto(hostPage(host, `${header}${embed('check')}`, { before: space(500), after: space(3000), head: '<style>html{scroll-behavior:smooth}</style>' }));
  const frame = await ourFrame(page);
  await fits(frame);
  await frame.getByLabel(words.check.answers.municipality.espoo).check();
  const next = frame.getByRole('button', { name: words.check.next, exact: true });
  await next.focus();
  await page.evaluate(() => scrollTo({ top: 1000, behavior: 'instant' }));
  await frame.evaluate(() => (document.activeElement as HTMLElement).click());
  await expect(frame.getByRole('heading', { name: words.check.questions.plan })).toBeFocused();
  await expect.poll(async () => Math.round((await (await frame.frameElement()).boundingBox())?.y ?? 0)).toBe(90);
});

test('the frame follows the host’s language while it is open, and tells its title in it', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('contact'), { lang: 'fi' }));
  const title = (): Promise<string | null> => page.locator('espoo-integration iframe').getAttribute('title');
  const expectIn = async (lang: 'fi' | 'ar' | 'zh' | 'en'): Promise<void> => {
    const frame = await ourFrame(page, `/${lang}/embed/contact/`);
    await expect(frame.locator('html')).toHaveAttribute('lang', lang);
    const heading = await frame.locator('h2').first().innerText();
    await expect.poll(title).toBe(heading.replaceAll('\u00AD', ''));
  };
  const say = (lang: string): Promise<void> => page.evaluate((tag) => { document.documentElement.lang = tag; }, lang);
  await expectIn('fi');
  await say('ar');
  await expectIn('ar');
  await say('zh-CN');
  await expectIn('zh');
  await say('ja');
  await expectIn('en');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('a reader who went on inside the frame stays at that topic when the host changes its language', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('who-is-entitled'), { lang: 'en' }));
  const frame = await ourFrame(page);
  await frame.locator('.text a[href$="/embed/jobseekers/"], a[href$="/embed/check/"]').first().click();
  await expect.poll(() => frame.url()).toMatch(/\/en\/embed\/(?:jobseekers|check)\//);
  const there = frame.url().replace('/en/', '/sv/');
  await fits(frame);
  await page.evaluate(() => { document.documentElement.lang = 'sv'; });
  await expect.poll(() => frame.url()).toBe(there);
});

test('the language can be changed inside, and the page stays embedded', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('seniors#begin', 'lang="en"')));
  const frame = await ourFrame(page);
  await frame.locator('.language-menu summary').click();
  await frame.getByRole('link', { name: languages.ar.endonym }).click();
  await expect.poll(() => frame.url()).toContain('/ar/embed/seniors/');
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('forged messages change nothing', async ({ page, host }) => {
  const stranger = host.publish({ html: '<script>parent.postMessage({ espooIntegration: 1, page: "seniors", title: "x", height: 4444 }, "*")</script>' });
  await page.goto(hostPage(host, embed('seniors'), { after: `<iframe id="stranger" src="${stranger}"></iframe>` }));
  const frame = await ourFrame(page);
  await fits(frame);
  const { given } = await heights(frame);
  const title = await page.locator('espoo-integration iframe').getAttribute('title');
  await page.evaluate(() => postMessage({ espooIntegration: 1, page: 'seniors', title: 'x', height: 5555 }, '*'));
  await page.evaluate(() => { (document.querySelector('#stranger') as HTMLIFrameElement).contentWindow?.location.reload(); });
  for (const data of [{ espooIntegration: 1, page: 'seniors', title: 'x', height: '9999' }, { espooIntegration: 1, page: '../x', title: 'x', height: 9 }, { espooIntegration: 2, page: 'seniors', title: 'x', height: 9 }, { height: 7777 }, 'x', null]) {
    await frame.evaluate((wrong) => parent.postMessage(wrong, '*'), data);
  }
  await page.waitForTimeout(500);
  expect((await heights(frame)).given).toBe(given);
  expect(await page.locator('espoo-integration iframe').getAttribute('title')).toBe(title);
});

test('what the frame tells holds nothing that the reader answered', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('check')));
  await page.evaluate(() => {
    const heard = window as unknown as { heard: unknown[] };
    heard.heard = [];
    addEventListener('message', ({ data }) => heard.heard.push(data));
  });
  const frame = await ourFrame(page);
  await frame.getByLabel(words.check.answers.municipality.other).check();
  await frame.getByRole('button', { name: words.check.next, exact: true }).click();
  await expect(frame.getByRole('heading', { name: words.check.result.headings['other-municipality'] })).toBeFocused();
  await fits(frame);
  const heard = await page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  for (const data of heard) {
    expect(Object.keys(data).filter((key) => !['espooIntegration', 'page', 'title', 'height', 'show'].includes(key))).toEqual([]);
    expect([data['page'], data['title']]).toEqual(['check', words.check.title]);
  }
  expect(page.url() + frame.url()).not.toMatch(/other|unknown/);
});

test('links to topics stay in the frame; others open a new tab and say so', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('contact')));
  const frame = await ourFrame(page);
  const full = frame.getByRole('link', { name: `${words.embed.fullPage} ${words.embed.newTab}` });
  await expect(full).toHaveAttribute('href', '/en/contact/');
  const [opened] = await Promise.all([page.waitForEvent('popup'), full.click()]);
  expect(new URL(opened.url()).pathname).toBe('/en/contact/');
  const said = await frame.getByRole('link').evaluateAll((links, newTab) => links.flatMap((link) => {
    const { origin, pathname, protocol, hash } = link as HTMLAnchorElement;
    const opens = (link as HTMLAnchorElement).target === '_blank';
    const tells = link.textContent?.replaceAll('\u00AD', '').includes(newTab) ?? false;
    const stays = !protocol.startsWith('http') || (origin === location.origin && (pathname.includes('/embed/') || pathname.endsWith('.vcf'))) || (hash !== '' && pathname === location.pathname);
    return opens === tells && opens !== stays ? [] : [(link as HTMLAnchorElement).href];
  }), words.embed.newTab);
  expect(said).toEqual([]);
});

test('two on one page each have their own height and title', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('contacts/koto-espoo') + embed('what-you-get')));
  const [one, other] = [await ourFrame(page, '/contacts/koto-espoo/'), await ourFrame(page, '/what-you-get/')];
  await fits(one);
  await fits(other);
  expect((await heights(one)).given).toBeLessThan((await heights(other)).given);
  const titles = await page.locator('espoo-integration iframe').evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).title));
  expect(new Set(titles).size).toBe(2);
});

test('an address of the host leads to a section in the frame; without it nobody is moved', async ({ page, host }) => {
  const address = hostPage(host, embed('who-is-entitled#groups', 'id="koto"'), { before: space(2000), after: space(2000) });
  await page.goto(address);
  await fits(await ourFrame(page));
  expect(await scrollOf(page)).toBe(0);
  await page.goto('about:blank');
  await page.goto(`${address}#koto`);
  const frame = await ourFrame(page);
  await fits(frame);
  await expect.poll(async () => Math.abs((await frame.locator('#groups').boundingBox())?.y ?? 999)).toBeLessThan(60);
});

test('the contents list of the frame moves the page around to the section', async ({ page, host }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await page.goto(hostPage(host, embed('who-is-entitled'), { after: space(2000) }));
  const frame = await ourFrame(page);
  await fits(frame);
  await frame.locator('.contents summary').click();
  await frame.locator('.contents a').last().click();
  const id = new URL(frame.url()).hash.slice(1);
  await expect(frame.locator(`#${id}`)).toBeInViewport();
  await expect(frame.locator(`#${id}`)).toBeFocused();
});

for (const [around, dir, lang] of [['rtl', 'ltr', 'en'], ['ltr', 'rtl', 'ar']] as const) {
  test(`a page in ${dir} stands right on a host in ${around}`, async ({ page, host }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(hostPage(host, embed('contact', `lang="${lang}"`), { dir: around }));
    const frame = await ourFrame(page);
    await fits(frame);
    await expect(frame.locator('html')).toHaveAttribute('dir', dir);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const { left, right } = await frame.locator('h2').first().evaluate((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      const box = range.getBoundingClientRect();
      return { left: box.left, right: innerWidth - box.right };
    });
    expect(dir === 'ltr' ? left < right : right < left).toBe(true);
  });
}

test('where the script is blocked readers get the link', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('contact'), { headers: { 'Content-Security-Policy': "script-src 'none'" } }));
  await expect(page.getByRole('link', { name: 'Integration services' })).toBeVisible();
  expect(page.frames()).toHaveLength(1);
});

test('in a sandbox that allows scripts alone the page reads, and the check answers', async ({ page, host }) => {
  await page.goto(host.publish({ html: `<h1>City</h1><iframe title="Contact" sandbox="allow-scripts" width="600" height="600" src="${host.site}/en/embed/check/"></iframe>` }));
  const frame = await ourFrame(page);
  expect(await frame.evaluate(() => origin)).toBe('null');
  expect(await frame.locator('.button').first().evaluate((button) => getComputedStyle(button).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  await answerFirst(frame);
});

test('in such a sandbox the page takes the colours it is asked for, and the search answers', async ({ page, host }) => {
  await page.goto(host.publish({ html: `<h1>City</h1><iframe title="Search" sandbox="allow-scripts" width="600" height="600" src="${host.site}/en/embed/search/?theme=dark&amp;accent=ffee00"></iframe>` }));
  const frame = await ourFrame(page);
  expect(await frame.evaluate(() => [origin, getComputedStyle(document.documentElement).backgroundColor])).toEqual(['null', 'rgb(16, 24, 36)']);
  await frame.getByRole('searchbox').fill('interpreter');
  await expect(frame.locator('.results a').first()).toHaveAttribute('href', /\/en\/embed\//);
  await expect.poll(() => frame.evaluate(() => location.search + location.hash)).toBe('?theme=dark&accent=ffee00#q=interpreter');
});

test('phone links, new tabs and saved contacts work in the sandbox that editors are told of', async ({ page, host }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(host.publish({ html: `<h1>City</h1><iframe title="Contact" sandbox="${sandboxAllows}" width="600" height="600" src="${host.site}/en/embed/contact/"></iframe>` }));
  const frame = await ourFrame(page);
  const [opened] = await Promise.all([page.waitForEvent('popup'), frame.getByRole('link', { name: words.embed.fullPage }).click()]);
  expect(new URL(opened.url()).pathname).toBe('/en/contact/');
  const [saved] = await Promise.all([page.waitForEvent('download'), frame.locator('a[download]').first().click()]);
  expect(saved.suggestedFilename()).toMatch(/\.vcf$/);
  await frame.locator('a[href^="tel:"]').first().click();
  await page.evaluate(() => document.title);
  expect(said.filter((text) => text.includes('sandbox'))).toEqual([]);
});

test('where the host may not show us readers get the link', async ({ page, host, baseURL }) => {
  const snippet = `<script src="${baseURL}/embed/v1.js" defer></script>${embed('contact')}`;
  await page.goto(host.publish({ html: `<!doctype html><html lang="en"><title>City</title><h1>City</h1>${snippet}` }));
  await page.waitForLoadState('networkidle');
  expect(page.frames()).toHaveLength(2);
  await expect(page.getByRole('link', { name: 'Integration services' })).toBeVisible();
});

test('a plain frame scrolls by keyboard and asks to be sized by its content', async ({ page, host }) => {
  const { html } = await (await page.request.get(`${host.site}/oembed/en/seniors.json`)).json() as { html: string };
  await page.goto(host.publish({ html: `<!doctype html><html lang="en"><title>City</title><h1>City</h1>${html.replace(/src="https?:\/\/[^/]+/, `src="${host.site}`)}` }));
  const frame = await ourFrame(page);
  await expect(frame.locator('meta[name="responsive-embedded-sizing"]')).toHaveAttribute('content', 'allow-origins=*');
  await page.keyboard.press('Tab');
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
  for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect((await heights(frame)).given).toBe(600);
});

test('the frame takes the host’s colours and letters as far as they can be read', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('contact', 'theme="dark" accent="ffee00" font="Georgia, serif"')));
  const frame = await ourFrame(page);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(16, 24, 36)');
  expect(await frame.locator('h2').first().evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain('Georgia');
  expect((await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()).violations).toEqual([]);
  await page.evaluate(() => document.querySelector('espoo-integration')?.setAttribute('theme', 'light'));
  await expect.poll(() => frame.url()).toContain('theme=light');
  await frame.waitForLoadState('load');
  await expect.poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect((await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()).violations).toEqual([]);
  await frame.locator('a[href*="/embed/"]').last().click();
  await expect.poll(() => frame.url()).toMatch(/\/embed\/\?.*accent=ffee00/);
});

test('on paper the host’s colours give way to black', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('contact', 'theme="dark" accent="ffee00"')));
  const frame = await ourFrame(page);
  await fits(frame);
  const colours = (): Promise<string[]> => frame.locator('.text a').first().evaluate((link) => [getComputedStyle(link).color, getComputedStyle(document.documentElement).backgroundColor]);
  expect(await colours()).toEqual(['rgb(255, 238, 0)', 'rgb(16, 24, 36)']);
  await page.emulateMedia({ media: 'print' });
  expect(await colours()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('only embedded pages may be framed, and only by the hosts of the settings', async ({ page, host, baseURL }) => {
  const framed = async (address: string): Promise<boolean> => {
    await page.goto(host.publish({ html: `<h1>City</h1><iframe title="x" src="${address}"></iframe>` }));
    await page.waitForLoadState('networkidle');
    const [, frame] = page.frames();
    return frame !== undefined && await frame.locator('.title').count().catch(() => 0) > 0;
  };
  expect(await framed(`${host.site}/en/embed/contact/`)).toBe(true);
  expect(await framed(`${host.site}/en/contact/`)).toBe(false);
  expect(await framed(`${baseURL}/en/embed/contact/`)).toBe(false);
});

test('an embedded page registers no worker, stores nothing and asks nobody else', async ({ page, context, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(hostPage(host, embed('check')));
  const frame = await ourFrame(page);
  await answerFirst(frame);
  await page.goto(`${host.site}/en/embed/seniors/`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([0, 0, 0, 0, 0]);
  expect(context.serviceWorkers()).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect([...new Set(asked)].sort()).toEqual([host.origin, host.site].sort());
});

test('with the storage of third parties blocked the check works', async ({ playwright, host, launchOptions }) => {
  const browser = await playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), '--test-third-party-cookie-phaseout'] });
  const page = await browser.newPage();
  await page.goto(hostPage(host, embed('check')));
  const frame = await ourFrame(page);
  expect(await frame.evaluate(() => {
    try {
      return localStorage.length;
    } catch (error) {
      return (error as Error).name;
    }
  })).toBe('SecurityError');
  await answerFirst(frame);
  await browser.close();
});

test('the search answers inside the frame, and its results stay there', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('search')));
  const frame = await ourFrame(page);
  await frame.getByRole('searchbox').fill('interpreter');
  const result = frame.locator('.results a').first();
  await expect(result).toHaveAttribute('href', /\/en\/embed\//);
  await fits(frame);
  await result.click();
  await expect.poll(() => frame.url()).toMatch(/\/en\/embed\/(?!search)/);
});

for (const [id, lang] of [['who-is-entitled', 'en'], ['check', 'ar'], ['contact', 'zh'], ['', 'fi'], ['search', 'sv'], ['contacts', 'fa'], ['contacts/koto-espoo', 'so'], ['guide', 'ckb']] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on a host that shows "${id}" in ${lang}, ${colorScheme}`, async ({ page, host }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(hostPage(host, embed(id), { lang }));
      await fits(await ourFrame(page));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    });
  }
}

test('a frame that paper cuts off begins with the address of the whole page', async ({ page, host }) => {
  await page.goto(host.publish({ html: `<h1>City</h1><iframe title="x" width="600" height="300" src="${host.site}/ar/embed/seniors/"></iframe>` }));
  const frame = await ourFrame(page);
  const address = frame.getByText('/ar/seniors/');
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
  expect((await address.boundingBox())?.y).toBeLessThan(((await (await frame.frameElement()).boundingBox())?.y ?? 0) + 40);
});

test('the host on paper holds the text of the frame and the way to it', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('contacts/koto-espoo')));
  await fits(await ourFrame(page));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Integration services' })).toBeVisible();
  expect(await page.locator('espoo-integration').evaluate((element) => {
    const link = element.shadowRoot?.querySelector('slot')?.assignedElements()[0];
    return link && getComputedStyle(link, '::after').content;
  })).toContain('https://integration.example/en/contacts/koto-espoo/');
});

test('on the paper of a host that is read from right to left the address keeps its order', async ({ page, host }) => {
  await page.goto(hostPage(host, embed('contacts/koto-espoo'), { lang: 'ar', dir: 'rtl' }));
  await fits(await ourFrame(page));
  await page.emulateMedia({ media: 'print' });
  const places = await page.locator('espoo-integration').evaluate((element) => {
    const link = element.shadowRoot?.querySelector('slot')?.assignedElements()[0] as HTMLElement;
    // No script can ask where signs stand that a style puts in: the same signs after the same words can be asked.
    const words = link.textContent ?? '';
    const line = document.createElement('p');
    line.style.whiteSpace = 'nowrap';
    line.textContent = words + [...getComputedStyle(link, '::after').content.matchAll(/"([^"]*)"/g)].map((match) => match[1]).join('');
    document.querySelector('main')?.append(line);
    const text = line.firstChild as Text;
    return [...text.data].flatMap((sign, at) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return at >= words.length && /[!-~]/.test(sign) ? [{ sign, x: range.getBoundingClientRect().x }] : [];
    });
  });
  expect(places.map(({ sign }) => sign).join('')).toBe('https://integration.example/en/contacts/koto-espoo/');
  expect([...places].sort((one, other) => one.x - other.x).map(({ sign }) => sign)).toEqual(places.map(({ sign }) => sign));
});

test('an editor chooses a page, a language and a look, sees them, and copies both snippets', async ({ page, context }) => {
  const own = forWebsitesIn('fi');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/fi/for-websites/');
  await page.getByRole('combobox', { name: own.page, exact: true }).selectOption('seniors');
  await page.getByRole('combobox', { name: own.language }).selectOption('ar');
  await page.getByLabel(own.accent).fill('#7a1fa2');
  const frame = await ourFrame(page, '/ar/embed/seniors/?accent=7a1fa2');
  const title = (await frame.locator('.title h2').innerText()).replaceAll('\u00AD', '');
  const [script, plain] = [page.getByRole('textbox', { name: own.scriptTitle }), page.getByRole('textbox', { name: own.frameTitle })];
  await expect(script).toHaveValue(new RegExp(`<script src="[^"]+/embed/v1\\.js" defer></script>\n<espoo-integration page="seniors" lang="ar" accent="7a1fa2">\\s*<a href="[^"]+/ar/seniors/">${title}</a>`));
  await expect(plain).toHaveValue(new RegExp(`<iframe src="[^"]+/ar/embed/seniors/\\?accent=7a1fa2" title="${title}"`));
  await page.locator('[data-copy="frame"]').click();
  await expect(page.locator('[data-copied="frame"]')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await plain.inputValue());
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
});

test('what an editor copies works on a host', async ({ page, host }) => {
  await page.goto(`${host.site}/en/for-websites/`);
  const snippet = await page.getByRole('textbox', { name: forWebsitesIn('en').scriptTitle }).inputValue();
  await page.goto(host.publish({ html: `<!doctype html><html lang="sv"><title>City</title><h1>City</h1>${snippet.replace(/https?:\/\/[^/"]+/g, host.site)}` }));
  const frame = await ourFrame(page, '/sv/embed/contact/');
  await fits(frame);
});
