import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { readFacts } from '../../src/facts.ts';
import { langs, type Lang } from '../../src/languages.ts';
import { wordsIn } from '../../src/words/index.ts';
import { runsOf, type Run } from './runs.ts';
import { pages, treeOf } from './site.ts';

const textNodes = (node: Root | Element): string[] => node.children.flatMap((child) => (child.type === 'text' ? [child.value] : child.type === 'element' ? textNodes(child) : []));

const runs = pages.flatMap(runsOf);
const inLang = (...tags: readonly Lang[]): Run[] => runs.filter(({ lang }) => (tags as readonly string[]).includes(lang));

/** Each place where a text in one of the languages breaks a rule, once, with the words around it. */
const broken = (among: readonly Run[], rule: RegExp): string[] =>
  [...new Set(among.flatMap(({ page, text }) => [...text.matchAll(rule)].map(({ index }) => `${page}: …${text.slice(Math.max(0, index - 20), index + 20)}…`)))];

test('every language is read here', () => {
  for (const lang of langs) assert.ok(inLang(lang).length > 100, lang);
});

test('French has a space that cannot break before ; ! ? : and inside « »', () => {
  const french = inLang('fr').map((run) => ({ ...run, text: run.text.replace(/\bhttps?:\/\/\S+|\b(?:mailto|tel):|\d:\d|\S+@\S+|⁦[^⁩]*⁩/g, '') }));
  assert.deepEqual(broken(french, /[^\u00A0\u202F;:!?»)\s][;:!?»](?!\/\/)|(?:^|[ \n])[;:!?»]|«(?![\u00A0\u202F])/g), []);
  assert.ok(french.some(({ text }) => /[\u00A0\u202F][;:!?»]/.test(text)));
});

test('French quotation marks are « »', () => assert.deepEqual(broken(inLang('fr'), /["“”„]/g), []));

test('Persian, Urdu and Sorani are written with ی and ک, not with the letters of Arabic', () => {
  assert.deepEqual(broken(inLang('fa', 'ur', 'ckb'), /[يكى\uFB50-\uFDFF\uFE70-\uFEFC]/g), []);
});

test('Arabic is written with ي and ك, not with the letters of Persian', () => {
  assert.deepEqual(broken(inLang('ar'), /[یکھہےۆێڕڵ]/g), []);
});

test('languages in Arabic script have their own commas, semicolons and question marks', () => {
  assert.deepEqual(broken(inLang('ar', 'fa', 'ur', 'ckb'), /\p{Script=Arabic}\s?[,;?]/gu), []);
});

test('Urdu ends its sentences with its own full stop', () => {
  assert.deepEqual(broken(inLang('ur'), /\p{Script=Arabic}\.(?!\p{L})/gu), []);
});

test('Chinese has no Western comma, full stop, colon or bracket between its characters', () => {
  assert.deepEqual(broken(inLang('zh'), /\p{Script=Han}[,.;:!?]|[,;!?]\p{Script=Han}|\p{Script=Han} ?\(\p{Script=Han}/gu), []);
});

test('Chinese has no spaces between its characters, where it does not spell how Finnish sounds', () => {
  const spelled = wordsIn('zh').interpreter.sounds;
  const texts = pages.filter((page) => page.startsWith('/zh/')).flatMap((page) => textNodes(treeOf(page)).map((text) => ({ page, lang: 'zh', text: text.replace(spelled, '') })));
  assert.deepEqual(broken(texts, /\p{Script=Han} +\p{Script=Han}/gu), []);
});

test('three words in Latin letters within a text of another script are marked as the language they are', () => {
  assert.deepEqual(broken(inLang('ru', 'uk', 'ar', 'fa', 'ckb', 'ur', 'zh'), /(?<![\w@./#-])(?:[A-Za-zÀ-ž]{2,}[ -]){2,}[A-Za-zÀ-ž]{2,}/g), []);
});

test('Finnish and Swedish quote ”so”', () => assert.deepEqual(broken(inLang('fi', 'sv'), /["“„«»]|(?:^|\s)’/g), []));

test('letters with accents are single signs', () => {
  assert.deepEqual(runs.filter(({ text }) => text !== text.normalize('NFC')).map(({ page, text }) => `${page}: ${text.slice(0, 40)}`), []);
});

test('no text holds an invisible direction sign; numbers are isolated, and nothing else', () => {
  const isolated = /\u2066[^\u2066-\u2069]*\u2069/g;
  assert.deepEqual(broken(runs.map((run) => ({ ...run, text: run.text.replace(isolated, '') })), /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g), []);
  const numbers = Object.values(readFacts('content/facts').facts.contacts).flatMap(({ phone, email }) => [phone, email]);
  const others = runs.flatMap(({ text }) => [...text.matchAll(isolated)].map(([whole]) => whole.slice(1, -1))).filter((inside) => !numbers.includes(inside) && !/^\d[\d()–]*$/.test(inside));
  assert.deepEqual([...new Set(others)], []);
});

test('digits are Western in every language, in numbers one can call above all', () => {
  assert.deepEqual(broken(runs, /[\u0660-\u0669\u06F0-\u06F9]/g), []);
});
