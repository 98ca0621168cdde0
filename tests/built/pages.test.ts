import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { contactIds, editorLangs, editorPageIds, fileName, isEditorLang, isEditorPage, serviceIds, services, sitePageIds, toolIds } from '../../src/catalogue.ts';
import { dirOf, isLang, langs, sourceLang, type Lang } from '../../src/languages.ts';
import { readFacts } from '../../src/facts.ts';
import { readOrThrow } from '../../src/prose/translations.ts';
import { wordsIn } from '../../src/words/index.ts';
import { attribute, elements, htmlOf, pages, textOf, treeOf } from './site.ts';

const site = 'http://localhost:4321';
const { facts } = readFacts('content/facts');
const isError = (page: string): boolean => page.endsWith('404.html');
/** A page with a second language beside it: another view of the page, which search engines are led to. */
const isView = (page: string): boolean => page.includes('/with/');
const plain = (page: string): string => page.replace(/with\/.*$/, '');
const langOf = (page: string): Lang => {
  const tag = page.split('/')[1] ?? '';
  return isLang(tag) ? tag : sourceLang;
};
/** Pages for frames of other websites; more is claimed of them in embeds.test.ts. */
const isEmbedded = (page: string): boolean => page.split('/')[2] === 'embed';
const langsOf = (name: string): readonly Lang[] => (isEditorPage(name) ? editorLangs : langs);
const isTranslated = (lang: Lang, page: string): boolean => isEditorPage(page) ? isEditorLang(lang) :
  lang === sourceLang || toolIds.some((id) => id === page) || page === '' || ['services', 'site'].some((collection) => existsSync(`content/${lang}/${collection}/${page}.mdx`));
const alternates = (page: string) => headLinks(page, 'alternate').filter((link) => attribute(link, 'hrefLang') !== undefined);
const headLinks = (page: string, rel: string) => elements(treeOf(page), 'link').filter((link) => attribute(link, 'rel') === rel);

/** Says the same of every page, and names all that break it. */
function everyPage(claim: string, broken: (page: string) => string | undefined | false): void {
  test(claim, () => {
    const found = pages.flatMap((page) => {
      const what = broken(page);
      return what === undefined || what === false ? [] : [`${page}: ${what}`];
    });
    assert.deepEqual(found, []);
  });
}

test('every language has every page', () => {
  const missing = langs.flatMap((lang) => ['', ...serviceIds, ...sitePageIds, ...toolIds].map((page) => `/${lang}/${page === '' ? '' : `${page}/`}`)).filter((page) => !pages.includes(page));
  assert.deepEqual(missing, []);
});

test('pages for editors exist in the languages they write in, and no other language leads to them', () => {
  const there = pages.filter((page) => isEditorPage(page.split('/')[2] ?? ''));
  assert.deepEqual(there, editorPageIds.flatMap((id) => editorLangs.map((lang) => `/${lang}/${id}/`)).sort());
  const leading = pages.filter((page) => !isEditorLang(langOf(page)) && editorPageIds.some((id) => htmlOf(page).includes(`/${id}/`)));
  assert.deepEqual(leading, []);
});

everyPage('a page says its language and its direction', (page) => {
  const [html] = elements(treeOf(page), 'html');
  const lang = langOf(page);
  return html && attribute(html, 'lang') === lang && attribute(html, 'dir') === dirOf(lang) ? undefined : 'html lang or dir';
});

everyPage('a text shown in another language says so, with its own direction', (page) =>
  elements(treeOf(page), 'article').some((article) => {
    const lang = attribute(article, 'lang');
    return lang !== undefined && (!isLang(lang) || attribute(article, 'dir') !== dirOf(lang));
  }) && 'article lang without its dir');

everyPage('a page has one first heading, which in a frame is the host’s, a title and a description', (page) => {
  const tree = treeOf(page);
  const description = elements(tree, 'meta').find((meta) => attribute(meta, 'name') === 'description');
  if (elements(tree, 'h1').length !== (isEmbedded(page) ? 0 : 1)) return 'not one h1, or one in a frame';
  if (elements(tree, 'title').every((title) => textOf(title).trim() === '')) return 'no title';
  return (description && attribute(description, 'content')?.trim()) || isError(page) ? undefined : 'no description';
});

everyPage('headings never skip a level', (page) => {
  const levels = elements(treeOf(page), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
  const skip = levels.findIndex((level, index) => index > 0 && level > (levels[index - 1] ?? 1) + 1);
  return skip >= 0 && `from h${levels[skip - 1]} to h${levels[skip]}`;
});

everyPage('ids are unique, in Latin letters and never empty', (page) => {
  const ids = [...htmlOf(page).matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
  return ids.find((id, index) => !/^[a-z][a-zA-Z0-9-]*$/.test(id) || ids.indexOf(id) !== index);
});

test('a heading has the same id in every language', () => {
  const ids = (lang: Lang, page: string): string => elements(treeOf(`/${lang}/${page}/`), 'h2').map((heading) => attribute(heading, 'id') ?? '').join();
  const differing = langs.flatMap((lang) => [...serviceIds, ...sitePageIds].filter((page) => isTranslated(lang, page) && ids(lang, page) !== ids(sourceLang, page) && lang !== 'fi').map((page) => `${lang}/${page}`));
  assert.deepEqual(differing, []);
});

everyPage('links stay in the reader’s language unless they say which other one', (page) => {
  const lang = langOf(page);
  return elements(treeOf(page), 'a').map((link) => ({ href: attribute(link, 'href') ?? '', hreflang: attribute(link, 'hrefLang') }))
    .find(({ href, hreflang }) => {
      const [, tag = ''] = /^\/([a-z]+)\//.exec(href) ?? [];
      return isLang(tag) && tag !== lang && hreflang !== tag;
    })?.href;
});

everyPage('the languages of a page are named in their own language', (page) =>
  elements(treeOf(page), 'a').filter((link) => attribute(link, 'dataKeepsSection') !== undefined)
    .find((link) => attribute(link, 'lang') !== attribute(link, 'hrefLang') || attribute(link, 'lang') === undefined) !== undefined && 'a language link without lang');

test('the language menu leads to the same page in every language it is written for', () => {
  const wrong = pages.filter((page) => isLang(page.split('/')[1] ?? '') && !isError(page)).flatMap((page) => {
    const rest = plain(page).split('/').slice(2).join('/');
    const led = elements(treeOf(page), 'a').filter((link) => attribute(link, 'dataKeepsSection') !== undefined).map((link) => attribute(link, 'href'));
    return led.join() === langsOf(page.split('/')[2] ?? '').map((lang) => `/${lang}/${rest}`).join() ? [] : [page];
  });
  assert.deepEqual(wrong, []);
});

everyPage('hreflang names every true translation once, and x-default', (page) => {
  if (isError(page) || isView(page) || isEmbedded(page)) return alternates(page).length > 0 && 'an error page, a second view or a frame has alternates';
  const name = page.split('/')[2] ?? '';
  const tags = alternates(page).map((link) => attribute(link, 'hrefLang'));
  const expected = page === '/' ? langs : langs.filter((lang) => isTranslated(lang, name));
  return tags.join() === [...expected, 'x-default'].join() ? undefined : tags.join();
});

everyPage('hreflang points back', (page) => {
  if (isError(page) || isView(page) || page === '/') return undefined;
  return alternates(page).map((link) => (attribute(link, 'href') ?? '').slice(site.length)).find((there) => there !== '/' && !alternates(there).some((link) => attribute(link, 'href') === attribute(headLinks(page, 'canonical')[0]!, 'href')));
});

everyPage('a page in its own language is its own canonical address; another leads to the original', (page) => {
  if (isError(page)) return headLinks(page, 'canonical').length > 0 && 'an error page has an address';
  if (isEmbedded(page)) return undefined;
  const [, lang, name = ''] = plain(page).split('/');
  const expected = page === '/' || isTranslated(lang as Lang, name) ? plain(page) : `/${sourceLang}/${name}/`;
  const [canonical] = headLinks(page, 'canonical');
  return canonical && attribute(canonical, 'href') === site + expected ? undefined : 'canonical';
});

test('the sitemap is the set of canonical pages', () => {
  const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => (match[1] ?? '').slice(site.length));
  const canonical = pages.filter((page) => !isError(page) && !isView(page) && !isEmbedded(page) && (page === '/' || isTranslated(page.split('/')[1] as Lang, page.split('/')[2] ?? '')));
  assert.deepEqual(listed.sort(), [...canonical].sort());
});

everyPage('soft hyphens stay out of addresses, titles and names', (page) =>
  /(?:href|title|aria-label|content|id|alt|placeholder)="[^"]*\u00AD/.exec(htmlOf(page))?.[0] ?? elements(treeOf(page), 'title', 'script').find((element) => element.children.some((child) => child.type === 'text' && child.value.includes('\u00AD')))?.tagName);

test('long Finnish and Swedish words may break', () => {
  for (const lang of ['fi', 'sv'] as const) {
    const long = elements(treeOf(`/${lang}/who-is-entitled/`), 'h1', 'p').flatMap((element) => element.children.flatMap((child) => (child.type === 'text' ? child.value.split(/\s/) : []))).filter((word) => /\p{L}{14,}/u.test(word));
    assert.deepEqual(long, [], `${lang}: words without a place to break`);
  }
});

everyPage('structured data is valid JSON about this page', (page) => {
  const scripts = elements(treeOf(page), 'script').filter((script) => attribute(script, 'type') === 'application/ld+json');
  return scripts.map((script) => JSON.parse(script.children.map((child) => (child.type === 'text' ? child.value : '')).join('')) as Record<string, unknown>)
    .find((data) => data['@context'] !== 'https://schema.org' || data['inLanguage'] !== langOf(page)) !== undefined && 'structured data';
});

test('who can be called or visited at hours that are not known has a card that says so; nobody is said to be closed', () => {
  for (const lang of langs) {
    const { hoursUnknown, hoursAlways } = wordsIn(lang).contact;
    for (const id of services.contact.contacts) {
      const { phone, street, building, phoneHours } = facts.contacts[id];
      const [card] = elements(treeOf(`/${lang}/contact/`), 'section').filter((section) => attribute(section, 'id') === `contact-${id}`);
      const said = [hoursUnknown, hoursAlways].filter((words) => card !== undefined && textOf(card).includes(words.replaceAll('\u00AD', '')));
      assert.deepEqual(said, phoneHours === '24h' ? [hoursAlways] : (phone ?? street ?? building) === undefined ? [] : [hoursUnknown], `${lang}: ${id}`);
    }
  }
});

/** Each phone number that a page says, with the link around it. The result's sheet is left out: it is for paper, which nobody can tap. */
function phonesIn(node: Root | Element, link?: Element): { number: string; link: Element | undefined }[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text') return [...child.value.matchAll(/\+\d[\d\s]{5,}\d/g)].map(([number]) => ({ number, link }));
    if (child.type !== 'element' || ['head', 'script'].includes(child.tagName) || attribute(child, 'className') === 'sheet') return [];
    return phonesIn(child, child.tagName === 'a' ? child : link);
  });
}

test('every phone number can be tapped, and its link says whose it is', () => {
  const { contacts } = readFacts('content/facts').facts;
  const callable = contactIds.filter((id) => contacts[id].phone !== undefined);
  const namesOf = (number: string): string[] => callable.filter((id) => contacts[id].phone === number)
    .flatMap((id) => langs.map((lang) => String(readOrThrow(`content/${lang}/contacts/${id}.mdx`).data['name'])));
  const names = Object.fromEntries(callable.map((id) => [contacts[id].phone ?? '', namesOf(contacts[id].phone ?? '')]));
  const trees = [...pages.map((page) => [page, treeOf(page)] as const), ...langs.map((lang) => [fileName(lang), fromHtml(readFileSync(`dist/${lang}/${fileName(lang)}`, 'utf8'))] as const)];
  const told = trees.flatMap(([page, tree]) => phonesIn(tree).map((phone) => ({ page, ...phone })));
  assert.ok(told.length > pages.length, 'pages hold numbers');
  const dead = told.filter(({ number, link }) => link === undefined || attribute(link, 'href') !== `tel:${number.replace(/\s/g, '')}`);
  assert.deepEqual(dead.map(({ page, number }) => `${page} ${number}`), []);
  const nameless = told.filter(({ number, link }) => {
    const name = link && (attribute(link, 'ariaLabel') ?? textOf(link));
    return !name?.includes(number) || !names[number]?.some((owner) => name.includes(owner));
  });
  assert.deepEqual(nameless.map(({ page, number }) => `${page} ${number}`), []);
});
