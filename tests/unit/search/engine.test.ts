import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFacts } from '../../../src/facts.ts';
import { sourceLang, type Lang } from '../../../src/languages.ts';
import { searchDataOf } from '../../../src/publish/search-data.ts';
import { searchIn, type Answer } from '../../../src/search/engine.ts';
import { pagesIn, written } from './written.ts';

/** A search that knows no texts and no other language: what the keywords alone answer. */
function openIn(lang: Lang): { ask: (query: string) => Promise<Answer>; idOf: (page: number) => string | undefined; titles: readonly string[] } {
  const data = searchDataOf(lang, pagesIn(lang), (_, id) => id);
  const ask = searchIn({ data, index: { recordsWith: async () => [] }, otherWords: async () => ({ stop: '', pages: {} }) });
  return { ask, idOf: (page) => data.pages[page]?.id, titles: data.pages.map(({ title }) => title) };
}

const opened = new Map(written.map((lang) => [lang, openIn(lang)]));

test('no query fails, whatever is typed, in any language', async () => {
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.stringMatching(/^[\u0600-\u06ff\u0400-\u04ff\u4e00-\u4eff a-z"'*()\\?+-]{0,60}$/u));
  await fc.assert(fc.asyncProperty(fc.constantFrom(...written), anything, async (lang, query) => {
    const { results } = await (opened.get(lang) as ReturnType<typeof openIn>).ask(query);
    assert.ok(Array.isArray(results));
  }), { numRuns: 400 });
});

test('the title of a page finds it first, in every language', async () => {
  const wrong: string[] = [];
  for (const [lang, { ask, titles }] of opened) {
    for (const [page, title] of titles.entries()) if ((await ask(title)).results[0]?.page !== page) wrong.push(`${lang}: ${title}`);
  }
  assert.deepEqual(wrong, []);
});

test('a page is listed once', async () => {
  for (const [lang, { ask, titles }] of opened) {
    const { results } = await ask(titles.join(' '));
    assert.equal(new Set(results.map(({ page }) => page)).size, results.length, lang);
  }
});

test('a phone number leads to its place on the contact page', async () => {
  const { ask, idOf } = opened.get(sourceLang) as ReturnType<typeof openIn>;
  const { results: [first] } = await ask(readFacts('content/facts').facts.contacts['koto-espoo'].phone ?? '');
  assert.deepEqual([idOf(first?.page ?? -1), first?.anchor], ['contact', 'contact-koto-espoo']);
});

test('of phone numbers that begin alike, that of the contact named first on the contact page comes first', async () => {
  const pages = pagesIn(sourceLang).map((page) => ({ ...page, reach: page.id === 'contact' ? ([['406368097', 'contact-hello-espoo'], ['406344480', 'contact-koto-espoo'], ['40999999', 'contacts']] as const) : [] }));
  const ask = searchIn({ data: searchDataOf(sourceLang, pages, (_, id) => id), index: { recordsWith: async () => [] }, otherWords: async () => ({ stop: '', pages: {} }) });
  for (const typed of ['040', '٠٤٠']) assert.deepEqual((await ask(typed)).results.map(({ anchor }) => anchor), ['contact-koto-espoo', 'contact-hello-espoo', 'contacts']);
});

test('where other languages cannot be had, the page’s own still answer, and "nothing" is not claimed', async () => {
  const data = searchDataOf(sourceLang, pagesIn(sourceLang), (_, id) => id);
  const ask = searchIn({ data, index: { recordsWith: async () => [] }, otherWords: () => Promise.reject(new Error('no network')) });
  assert.ok((await ask('interpreter tulkkaushenkilö')).results.length > 0);
  await assert.rejects(ask('tuntematonsana'), /no network/);
});

test('the build and the browser fold, cut and stem words by the same modules', () => {
  const sources = ['search-bundle', 'search-data', 'search-index', 'search-pages'].map((name) => readFileSync(`src/publish/${name}.ts`, 'utf8'));
  for (const source of sources) assert.doesNotMatch(source, /toLowerCase\(\)\.normalize|normalize\('NF|\\p\{M\}/);
  for (const name of ['fold', 'words', 'grammar']) {
    assert.ok(sources.some((source) => source.includes(`'../search/${name}.ts'`)), `the build does not read src/search/${name}.ts`);
    assert.ok(['engine', 'knowledge'].every((room) => readFileSync(`src/search/${room}.ts`, 'utf8').includes(`'./${name}.ts'`)), `the engine does not read src/search/${name}.ts`);
  }
});
