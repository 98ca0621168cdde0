import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorLangs, serviceIds, sitePageIds, toolIds } from '../../src/catalogue.ts';
import { dirOf, langs, officialLangs, type Lang } from '../../src/languages.ts';
import { wordsIn } from '../../src/words/index.ts';
import { toldOf, toldOfPhrases } from '../told.ts';
import { attribute, elements, pages, textOf, treeOf } from './site.ts';

const texts = langs.flatMap((lang) => [...serviceIds.map((id) => [lang, 'services', id] as const), ...sitePageIds.map((id) => [lang, 'site', id] as const)]);
const noticesOf = (page: string) => elements(treeOf(page), 'div').filter((div) => attribute(div, 'className')?.split(' ').includes('notice'));
const plain = (text: string): string => text.replaceAll('\u00AD', '');

test('every text says above it, in its reader’s own language, how far it can be trusted', () => {
  const silent = texts.filter(([lang, collection, id]) => {
    const [notice] = noticesOf(`/${lang}/${id}/`);
    return toldOf(lang, collection, id).some((line) => notice === undefined || !textOf(notice).includes(plain(line)));
  });
  assert.deepEqual(silent, []);
});

/** Pages made of phrases: the home page, and tools that show no texts. */
const ofPhrases = ['', ...toolIds.filter((id) => id !== 'guide').map((id) => `${id}/`)];
const told = (lang: Lang): string[] => toldOfPhrases(lang).map(plain);

test('a page made of phrases says how far to trust them: home, check, search, the page on paper, and the pages for other websites', () => {
  const addresses = [...langs.flatMap((lang) => ofPhrases.map((id) => [lang, `/${lang}/${id}`] as const)), ...editorLangs.map((lang) => [lang, `/${lang}/for-websites/`] as const)];
  assert.deepEqual(addresses.filter(([lang, page]) => {
    const said = noticesOf(page).map(textOf).join(' ');
    return !told(lang).every((line) => said.includes(line));
  }), []);
});

test('with a second language beside it, such a page says so of both, each in its own language and direction', () => {
  const addresses = langs.flatMap((lang) => officialLangs.filter((other) => other !== lang).flatMap((other) => ofPhrases.map((id) => ({ lang, other, page: `/${lang}/${id}with/${other}/` }))));
  const silent = addresses.filter(({ lang, other, page }) => [lang, other].some((tag) => {
    const columns = elements(treeOf(page), 'div').filter((div) => attribute(div, 'lang') === tag && attribute(div, 'dir') === dirOf(tag));
    const said = columns.flatMap((column) => elements(column, 'div')).filter((div) => attribute(div, 'className')?.split(' ').includes('notice')).map(textOf);
    return !told(tag).every((line) => said.filter((one) => one.includes(line)).length === 1);
  }));
  assert.deepEqual(silent.map(({ page }) => page), []);
  assert.ok(addresses.every(({ page }) => pages.includes(page)));
});

test('the contacts of a page say nothing of their texts that the notice above the page says already', () => {
  for (const lang of langs) assert.equal(noticesOf(`/${lang}/seniors/`).length, new Set(noticesOf(`/${lang}/seniors/`).map(textOf)).size, lang);
});

test('contacts that no text stands above say themselves how far to trust them: in the guide and in frames', () => {
  const silent = langs.flatMap((lang) => [`/${lang}/guide/`, `/${lang}/embed/contacts/`, `/${lang}/embed/contacts/koto-espoo/`].filter((page) => {
    const box = page.endsWith('/guide/') ? elements(treeOf(page), 'section').find((section) => attribute(section, 'ariaLabelledBy')?.includes('guide-contacts')) : elements(treeOf(page), 'body')[0];
    const said = box === undefined ? '' : elements(box, 'div').filter((div) => attribute(div, 'className')?.split(' ').includes('notice')).map(textOf).join(' ');
    return toldOf(lang, 'contacts', 'koto-espoo').some((line) => !said.includes(plain(line)));
  }));
  assert.deepEqual(silent, []);
});

test('no two languages say it in the same words', () => {
  const said = langs.map((lang) => wordsIn(lang).state.machineTranslated);
  assert.deepEqual(said.filter((words, index) => said.indexOf(words) !== index), []);
});
