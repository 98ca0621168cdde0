import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { serviceIds, sitePageIds } from '../../src/catalogue.ts';
import { langs } from '../../src/languages.ts';
import { budgets } from '../bench/budgets.ts';
import { attribute, elements, htmlOf, treeOf } from './site.ts';

const { page: oneRoundTrip, pageScript: script, checkScript } = budgets.bytes;
const frameScript = 3_250;
const embedScript = 1_500;

const gzipped = (text: string): number => gzipSync(text, { level: 6 }).length;
const contentPages = langs.flatMap((lang) => ['', ...serviceIds, ...sitePageIds].map((page) => `/${lang}/${page === '' ? '' : `${page}/`}`));

/** Styles for paper hold no page up: browsers fetch them after all else. */
const files = (page: string, kind: 'css' | 'js'): string[] => {
  const tree = treeOf(page);
  return kind === 'css'
    ? elements(tree, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet' && attribute(link, 'media') !== 'print').map((link) => attribute(link, 'href') ?? '')
    : [...new Set(elements(tree, 'script').flatMap((element) => attribute(element, 'src') ?? []).flatMap(withImports))];
};
const read = (address: string): string => readFileSync(`dist${address}`, 'utf8');
/** A script and all that it cannot run without. */
const withImports = (file: string): string[] =>
  [file, ...[...read(file).matchAll(/\bimport\s*(?:[\w{*][^"'`;]*?from\s*)?["']\.\/([^"']+)["']/g)].flatMap(([, name]) => withImports(posix.join(posix.dirname(file), name ?? '')))];
const weigh = (page: string, kind: 'css' | 'js'): number => files(page, kind).reduce((sum, file) => sum + gzipped(read(file)), 0);

test(`HTML and CSS of any content page are at most ${oneRoundTrip} bytes gzipped`, () => {
  const heavy = contentPages.map((page) => [page, gzipped(htmlOf(page)) + weigh(page, 'css')] as const).filter(([, bytes]) => bytes > oneRoundTrip);
  assert.deepEqual(heavy, []);
});

test(`a content page has at most ${script} bytes of script gzipped`, () => {
  const heavy = contentPages.map((page) => [page, weigh(page, 'js')] as const).filter(([, bytes]) => bytes > script);
  assert.deepEqual(heavy, []);
});

test(`the check has at most ${checkScript} bytes of script gzipped`, () => {
  const own = files('/en/check/', 'js').filter((file) => !files('/en/contact/', 'js').includes(file));
  assert.notEqual(own.length, 0, 'the check has a script of its own');
  assert.ok(own.reduce((sum, file) => sum + gzipped(read(file)), 0) <= checkScript);
});

test(`HTML and CSS of any content page in a frame are at most ${oneRoundTrip} bytes gzipped, its script at most ${frameScript}`, () => {
  const framed = contentPages.map((page) => page.replace(/^(\/[^/]+\/)/, '$1embed/'));
  const heavy = framed.map((page) => [page, gzipped(htmlOf(page)) + weigh(page, 'css'), weigh(page, 'js')] as const).filter(([, text, js]) => text > oneRoundTrip || js > frameScript);
  assert.deepEqual(heavy, []);
});

test(`the script of other websites has at most ${embedScript} bytes gzipped`, () => {
  const bytes = gzipped(read('/embed.js'));
  assert.ok(bytes <= embedScript, `${bytes}`);
});
