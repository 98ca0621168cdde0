import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { fileName, serviceIds, sitePageIds, toolIds } from '../../src/catalogue.ts';
import { langs, officialLangs, type Lang } from '../../src/languages.ts';
import type { Pack } from '../../src/offline/pack.ts';
import type { Notices } from '../../src/offline/notices.ts';
import { readFacts } from '../../src/facts.ts';
import { wordsIn } from '../../src/words/index.ts';
import { attribute, elements, fileOf, htmlOf, pages, textOf, treeOf } from './site.ts';

const { facts } = readFacts('content/facts');

/** Pages in other websites’ frames are no sheets of ours. */
const isFramed = (page: string): boolean => page.includes('/embed/');

test('every page has its address as a square code and as text, for paper', () => {
  const without = pages.filter((page) => page.split('/').length > 2 && !page.endsWith('404.html') && !isFramed(page)).filter((page) => !htmlOf(page).includes(`<bdi dir="ltr">http://localhost:4321${page}</bdi>`) || !/class="paper-foot"[^>]*><svg/.test(htmlOf(page)));
  assert.deepEqual(without, []);
});

test('under each heading of a text in another language than Finnish its Finnish is there for paper', () => {
  const finnish = elements(treeOf('/fi/who-is-entitled/'), 'h2').filter((heading) => attribute(heading, 'id') !== undefined && !/-title$/.test(attribute(heading, 'id') ?? '')).map(textOf);
  for (const lang of langs.filter((one) => one !== 'fi')) {
    const lines = elements(treeOf(`/${lang}/who-is-entitled/`), 'p').filter((line) => attribute(line, 'className') === 'in-finnish').map(textOf);
    assert.deepEqual(finnish.filter((heading) => !lines.includes(heading)), [], lang);
  }
  assert.equal(elements(treeOf('/fi/who-is-entitled/'), 'p').some((line) => attribute(line, 'className') === 'in-finnish'), false);
});

/** What a browser hides on paper: errors, and the result, of which a sheet in two languages is printed. */
const notPrinted = (element: Element): boolean => ['check-errors', 'result', 'sheets', 'answers', 'on-screen'].some((name) => hasClass(element, name)) || element.tagName === 'footer' || element.tagName === 'header' && hasClass(element, 'header');
const printed = (node: Root | Element): Element[] => node.children.flatMap((child) => (child.type !== 'element' || notPrinted(child) ? [] : [child, ...printed(child)]));

test('under each heading of every page in Arabic its Finnish is there for paper, the home page, the guide and the page for unknown addresses too', () => {
  // Beside Finnish itself nothing is said twice; the second column is in Swedish or English, which officials read. "Kela" is the same in Finnish.
  const ofArabic = pages.filter((page) => page.startsWith('/ar/') && !page.endsWith('/with/fi/'));
  const bare = ofArabic.flatMap((page) => {
    const second = pairsOf(page).flatMap((pair) => printed(pair.children.filter((child): child is Element => child.type === 'element')[1] ?? pair));
    const lines = printed(treeOf(page)).filter((element) => (/^h[1-3]$/.test(element.tagName) && !second.includes(element)) || hasClass(element, 'in-finnish'));
    return lines.filter((heading, index) => /[\u0600-\u06FF]/.test(textOf(heading)) && !(lines[index + 1] && hasClass(lines[index + 1] as Element, 'in-finnish'))).map((heading) => `${page} <${heading.tagName}> ${textOf(heading)}`);
  });
  assert.deepEqual(bare, []);
});

const views = langs.flatMap((lang) => ['', ...serviceIds, ...sitePageIds, ...toolIds].flatMap((page) => officialLangs.filter((other) => other !== lang).map((other) => {
  const own = `/${lang}/${page === '' ? '' : `${page}/`}`;
  return { lang, page, other, own, address: `${own}with/${other}/` };
})));
const hasClass = (element: Element, name: string): boolean => (attribute(element, 'className') ?? '').split(' ').includes(name);
const pairsOf = (address: string): Element[] => elements(treeOf(address), 'div').filter((div) => attribute(div, 'className') === 'pair');
/** What stands in one column of a page in two languages; 1 is the second. */
const headingsIn = (address: string, column: 0 | 1): string[] => pairsOf(address).flatMap((pair) => {
  const half = pair.children.filter((child): child is Element => child.type === 'element')[column];
  return half === undefined ? [] : elements(half, 'h2', 'h3', 'h4').map(textOf);
});

test('every page can have Finnish, Swedish or English beside it, and leads there', () => {
  assert.deepEqual(views.filter(({ address }) => !pages.includes(address)), []);
  const unled = views.filter(({ own, address }) => !elements(treeOf(own), 'a').some((link) => attribute(link, 'href') === address));
  assert.deepEqual(unled, []);
  const unreturned = views.filter(({ own, address }) => !elements(treeOf(address), 'details').filter((details) => hasClass(details, 'beside-ways')).some((ways) => elements(ways, 'a').some((link) => attribute(link, 'href') === own)));
  assert.deepEqual(unreturned, []);
});

test('two languages stand side by side block by block', () => {
  for (const { page, other, address } of views.filter(({ page: id }) => id === 'seniors')) {
    const pairs = pairsOf(address);
    const heading = elements(treeOf(`/${other}/${page}/`), 'h2').find((one) => attribute(one, 'id') === 'groups' || attribute(one, 'id') === 'begin');
    const twin = pairs.find((pair) => elements(pair, 'h2').some((one) => attribute(one, 'id') === (heading && attribute(heading, 'id'))));
    assert.ok(twin && heading, address);
    assert.deepEqual(elements(twin, 'h2').map(textOf).at(1), textOf(heading), address);
    assert.ok(pairs.every((pair) => pair.children.filter((child) => child.type === 'element').length === 2), address);
  }
});

test('the guide in two languages has every heading of both, in one order', () => {
  for (const { lang, other, address } of views.filter(({ page }) => page === 'guide')) {
    // What is alike in both languages stands once.
    const alike = elements(treeOf(address), 'div').filter((div) => hasClass(div, 'pair-alike')).flatMap((div) => elements(div, 'h2', 'h3', 'h4').map(textOf));
    const chapters = (tag: Lang): string[] => serviceIds.flatMap((id) => elements(treeOf(`/${tag}/${id}/`), 'article').flatMap((article) => elements(article, 'h1', 'h2', 'h3').map(textOf)));
    for (const [column, tag] of [[0, lang], [1, other]] as const) {
      const there = headingsIn(address, column);
      let at = -1;
      const lost = chapters(tag).filter((heading) => {
        const next = there.indexOf(heading, at + 1);
        if (next >= 0) at = next;
        return next < 0 && !alike.includes(heading);
      });
      assert.deepEqual(lost, [], `${address}, ${tag}`);
    }
  }
});

test('the check in two languages asks every question in both and has one box for each answer', () => {
  for (const { lang, other, address } of views.filter(({ page }) => page === 'check')) {
    for (const tag of [lang, other]) {
      const asked = headingsIn(address, tag === lang ? 0 : 1);
      assert.deepEqual(Object.values(wordsIn(tag).check.questions).filter((question) => !asked.includes(question)), [], address);
    }
    const text = textOf(treeOf(address));
    for (const tag of [lang, other]) {
      const { answers, result } = wordsIn(tag).check;
      const said = [...Object.values(answers).flatMap((all) => Object.values(all)), ...Object.values(result.headings).filter((_, index) => index === 0)];
      assert.deepEqual(said.filter((answer) => !text.includes(answer)), [], `${address}, ${tag}`);
    }
  }
});

test('a page with a second language is kept out of search engines', () => {
  const seen = pages.filter((page) => page.includes('/with/') && !elements(treeOf(page), 'meta').some((meta) => attribute(meta, 'content') === 'noindex'));
  assert.deepEqual(seen, []);
});

test('the guide holds every heading of every service, in its language', () => {
  for (const lang of langs) {
    const inGuide = elements(treeOf(`/${lang}/guide/`), 'h2', 'h3').map(textOf);
    for (const service of serviceIds) {
      const [title] = elements(treeOf(`/${lang}/${service}/`), 'h1').map(textOf);
      assert.ok(inGuide.includes(title ?? ''), `${lang}/${service}`);
    }
    const ids = [...htmlOf(`/${lang}/guide/`).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
    const lost = [...htmlOf(`/${lang}/guide/`).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '').filter((id) => !ids.includes(id) && id !== 'main');
    assert.deepEqual(lost, [], lang);
  }
});

test('the guide in one file needs no other file and no script, and is under 300 kB', () => {
  for (const lang of langs) {
    const file = `dist/${lang}/${fileName(lang)}`;
    const html = readFileSync(file, 'utf8');
    const tree = fromHtml(html);
    assert.ok(statSync(file).size < 300_000, lang);
    assert.deepEqual(elements(tree, 'script', 'img', 'iframe').map(({ tagName }) => tagName), [], lang);
    assert.deepEqual(elements(tree, 'link').map((link) => attribute(link, 'rel')), ['canonical'], lang);
    assert.ok(elements(tree, 'style').length > 0 && !/@import|url\(/.test(html), lang);
    assert.deepEqual(elements(tree, 'a').map((link) => attribute(link, 'href') ?? '').filter((href) => href.startsWith('/')), [], lang);
    assert.ok(html.includes(facts.contacts['koto-espoo'].phone ?? '?'));
    assert.ok(htmlOf(`/${lang}/offline/`).includes(`${Math.ceil(statSync(file).size / 1000)} kB`), `${lang}: the page says its size`);
  }
});

test('the service worker is at most 2 kB gzipped', () => {
  assert.ok(gzipSync(readFileSync('dist/service-worker.js')).length <= 2000);
});

test('a language’s pack names every page of it and only files that are there', () => {
  for (const lang of langs) {
    const { files, bytes } = JSON.parse(readFileSync(`dist/offline/${lang}.json`, 'utf8')) as Pack;
    const missing = pages.filter((page) => page.startsWith(`/${lang}/`) && !page.includes('/with/') && !isFramed(page) && !page.includes('/for-websites/') && !page.endsWith('404.html') && !files.includes(page));
    assert.deepEqual(missing, [], lang);
    for (const file of files) assert.ok(statSync(fileOf(file)).isFile(), file);
    assert.ok(bytes < 700_000, `${lang}: ${bytes}`);
  }
});

test('every language says that a page is not saved', () => {
  const notices = JSON.parse(readFileSync('dist/offline/notices.json', 'utf8')) as Notices;
  assert.deepEqual(Object.keys(notices).sort(), [...langs].sort());
  for (const { page } of Object.values(notices)) assert.match(page, /<a href="tel:\+358\d+">.*\+358 \d.*\{saved\}/);
});

test('pages link to no PDF before one was made, and only to those that are there after', () => {
  const dead = pages.flatMap((page) => elements(treeOf(page), 'a').map((link) => attribute(link, 'href') ?? '').filter((href) => href.endsWith('.pdf')).filter((href) => !statSync(fileOf(page + href), { throwIfNoEntry: false })?.isFile()));
  assert.deepEqual(dead, []);
});
