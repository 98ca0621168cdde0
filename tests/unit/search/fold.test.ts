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

test('no text makes folding fail, halves of signs and very long ones among them, and none grows beyond what its signs stand for', () => {
  const half = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
  fc.assert(fc.property(fc.array(fc.oneof(half, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
    // A ligature such as ﷺ stands for eighteen letters; no sign stands for more.
    for (const one of [plain(text), fold(text)]) assert.ok(one.length <= 18 * text.length);
  }), { numRuns: 2000 });
  assert.equal(fold('Ä'.repeat(200_000)), 'a'.repeat(200_000));
});

test('what is not seen between a letter and its mark does not part them; syllables of marks and letters stay whole', () => {
  assert.equal(plain('cafe\u200D\u0301'), 'café');
  assert.equal(fold('한국'), '한국');
});

test('a folded text has no marks, no capitals and nothing that is not seen', () => {
  fc.assert(fc.property(anyText, (text) => assert.doesNotMatch(fold(text).normalize('NFD'), /\p{M}|[A-Z\u200b-\u200f\u202a-\u202e\u00ad]/u)), { numRuns: 2000 });
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

test('letters of other keyboards, spellings and writers are matched as one letter each', () => {
  const matched = {
    يىیېێےۍ: 'ییییییی', كکڪ: 'ککک', ةەہھهۀۃۂ: 'هههههههه', ڕڑر: 'ررر', ڵل: 'لل', ۆۇو: 'ووو', ٱا: 'اا', ڤف: 'فف', ٹت: 'تت', ڈد: 'دد', ںن: 'نن', ماء: 'ما',
    ıi: 'ii', đðd: 'ddd', łl: 'll', øo: 'oo', œ: 'oe', æ: 'ae', ßẞ: 'ssss', ґг: 'гг', єе: 'ее',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(matched).map((letters) => [letters, fold(letters)])), matched);
});

test('what is not seen is taken out of a text everywhere; wide letters and capital İ are plain ones', () => {
  assert.equal(plain('\u200bko\u00adto\u200f \ufeffﬁ ＡＢ İİ'), 'koto fi ab ii');
});

test('Latin letters are read as Cyrillic within a word of such letters, at either end, in every word; a Latin word stays', () => {
  assert.equal(fold('cоциальныe вoпpocы Koto aбв'), 'социальные вопросы koto абв');
});

test('a quotation mark is no part of a text; an apostrophe inside a word stays one, whatever sign it is', () => {
  assert.equal(plain('«L’Intégration» “d‘un” \'plan\' s"il obovʼyazky'), "l'intégration d'un plan sil obov'yazky");
  assert.equal(fold('L’Intégration'), 'lintegration');
});

test('the browser’s own language changes nothing: capital I stays i', () => {
  const inTurkish = String.prototype.toLocaleLowerCase;
  assert.equal('I'.toLocaleLowerCase('tr'), 'ı');
  assert.equal(fold('INTEGRATION'), 'integration');
  assert.equal(String.prototype.toLocaleLowerCase, inTurkish);
});
