import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, plain } from '../../../src/search/fold.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\u0600-\u06ff\u0400-\u04ffa-zA-ZİIıß'’ -]*$/u));

test('folding twice is folding once', () => {
  fc.assert(fc.property(anyText, (text) => assert.equal(fold(fold(text)), fold(text))), { numRuns: 2000 });
});

test('making plain twice is making plain once', () => {
  fc.assert(fc.property(anyText, (text) => assert.equal(plain(plain(text)), plain(text))), { numRuns: 2000 });
});

const same: Readonly<Record<string, readonly string[]>> = {
  'Arabic with and without hamza, marks, tatweel, and with ه for ة': ['خطة', 'خطه', 'خـطة', 'خُطَّة'],
  'alef however it is written': ['أطفال', 'اطفال', 'ٱطفال'],
  'Persian on an Arabic keyboard': ['کودک', 'كودك'],
  'Persian yeh': ['رایگان', 'رايگان', 'رایگان'],
  'Sorani with and without its own letters': ['وەرگێڕ', 'وه‌رگێر', 'وەرگیر'],
  'Sorani o and l': ['کۆمەڵایەتی', 'کومەلایەتی'],
  'Urdu letters': ['لڑکا', 'لرکا'],
  'Urdu heh and yeh': ['مہارے', 'مھاری'],
  'Turkish dotless i, in any case': ['IŞSIZ', 'işsiz', 'ışsız', 'İŞSİZ'],
  'Vietnamese without marks': ['Được', 'duoc'],
  'the French œ': ['cœur', 'coeur'],
  'Finnish typed without dots': ['Työnhakija', 'tyonhakija'],
  'ё and е': ['ребёнок', 'ребенок'],
  'ґ and г': ['ґанок', 'ганок'],
  'Ukrainian with any apostrophe or none': ["обов'язки", 'обов’язки', 'обовʼязки', 'обовязки'],
  'a Latin letter in a Cyrillic word': ['социальные', 'социальныe'],
  'digits of three scripts': ['65', '٦٥', '۶۵'],
};

for (const [claim, spellings] of Object.entries(same)) {
  test(`one word: ${claim}`, () => assert.equal(new Set(spellings.map(fold)).size, 1, spellings.map(fold).join(' ≠ ')));
}

test('the browser’s own language changes nothing: capital I stays i', () => {
  const inTurkish = String.prototype.toLocaleLowerCase;
  assert.equal('I'.toLocaleLowerCase('tr'), 'ı');
  assert.equal(fold('INTEGRATION'), 'integration');
  assert.equal(String.prototype.toLocaleLowerCase, inTurkish);
});
