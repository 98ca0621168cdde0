import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plain } from '../../../src/search/fold.ts';
import { joinSingleSigns, wordsOf } from '../../../src/search/words.ts';

test('any text has words without spaces and without punctuation, and none is empty', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    for (const word of wordsOf(text)) assert.match(word, /^[\p{L}\p{M}\p{N}\u200c\u200d]+$/u);
  }), { numRuns: 1000 });
});

test('the words of words are the same words', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const words = wordsOf(text).filter((word) => !/\p{Script=Han}/u.test(word));
    assert.deepEqual(words.flatMap(wordsOf), words);
  }));
});

test('French articles that lean on a word are no part of it', () => {
  assert.deepEqual(wordsOf("l'intégration, d’un plan qu'il n'a jusqu’ici"), ['intégration', 'un', 'plan', 'il', 'a', 'ici']);
});

test('nor are they after a text was made plain, as every text and every query is', () => {
  assert.deepEqual(wordsOf(plain("L'intégration, d’un plan qu‘il")), ['intégration', 'un', 'plan', 'il']);
  assert.deepEqual(wordsOf(plain("Espoo'da обовʼязки « plan »")), ['espooda', 'обовязки', 'plan']);
});

test('a word joined by an apostrophe is one word', () => {
  assert.deepEqual(wordsOf("Espoo'da обов'язки"), ['Espooda', 'обовязки']);
});

test('Persian words keep the sign that parts them without a space', () => {
  assert.deepEqual(wordsOf('می‌خواهم'), ['می‌خواهم']);
});

test('a Persian verb is one word, with a space after its beginning or without', () => {
  assert.deepEqual(wordsOf('می خواهم نمی  خواهید مي خواهم'), ['می‌خواهم', 'نمی‌خواهید', 'مي‌خواهم']);
  assert.deepEqual(wordsOf('قدیمی خواهم می'), ['قدیمی', 'خواهم', 'می']);
});

test('Chinese is cut into words that say the text again', () => {
  assert.deepEqual(wordsOf('融入计划'), ['融入', '计划']);
  assert.equal(wordsOf('怎样才能参加芬兰语课程').join(''), '怎样才能参加芬兰语课程');
});

test('where the browser has no dictionary, every Chinese sign is a word', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    assert.deepEqual(wordsOf('融入计划 plan'), ['融', '入', '计', '划', 'plan']);
  } finally {
    Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
  }
});

test('signs that no dictionary knows together may be one mistyped word', () => {
  assert.deepEqual(joinSingleSigns(['融入', '陪', '训']), ['融入', '陪训']);
  assert.deepEqual(joinSingleSigns(['a', 'b', '陪', '训', '融', 'c']), ['a', 'b', '陪训', '融', 'c']);
  assert.deepEqual(joinSingleSigns(['融入', '计划', '训']), ['融入', '计划', '训']);
  assert.deepEqual(joinSingleSigns(['work', '陪', 'plan', '训']), ['work', '陪', 'plan', '训']);
});
