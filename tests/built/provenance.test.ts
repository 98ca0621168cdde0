import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { serviceIds, sitePageIds } from '../../src/catalogue.ts';
import { langs, sourceLang } from '../../src/languages.ts';
import { wordsIn } from '../../src/words/index.ts';
import { attribute, elements, textOf, treeOf } from './site.ts';

/** Those that are there: a translation that is missing is shown in the original, under a notice of its own. */
const texts = langs
  .flatMap((lang) => [...serviceIds.map((id) => [lang, 'services', id] as const), ...sitePageIds.map((id) => [lang, 'site', id] as const)])
  .filter(([lang, collection, id]) => existsSync(`content/${lang}/${collection}/${id}.mdx`));
const frontOf = (file: string): string => readFileSync(file, 'utf8').split('\n---\n')[0] ?? '';

test('every text a machine made and nobody checked says so above it, in its reader’s own language', () => {
  const silent = texts.filter(([lang, collection, id]) => {
    const front = frontOf(`content/${lang}/${collection}/${id}.mdx`);
    if (!/^(?:text|translation): machine$/m.test(front) || /^checked:/m.test(front)) return false;
    const { machineTranslated, machineWritten } = wordsIn(lang).state;
    const notice = elements(treeOf(`/${lang}/${id}/`), 'div').find((div) => attribute(div, 'className')?.split(' ').includes('notice'));
    return notice === undefined || !textOf(notice).includes(lang === sourceLang ? machineWritten : machineTranslated);
  });
  assert.deepEqual(silent, []);
});

test('no two languages say it in the same words', () => {
  const said = langs.map((lang) => wordsIn(lang).state.machineTranslated);
  assert.deepEqual(said.filter((words, index) => said.indexOf(words) !== index), []);
});
