import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { partsOf, quoteIn, withoutQuotes } from '../../../src/search/quotes.ts';

const lookingFor = (...words: readonly string[]) => (folded: string): string | undefined => words.find((word) => folded === word);
const marked = (text: string, ...words: readonly string[]): string[] =>
  (excerptOf([{ anchor: '', heading: '', text }], lookingFor(...words))?.pieces ?? []).filter((piece) => piece.marked).map((piece) => piece.text);

test('whole words are marked, as they are spelled', () => {
  assert.deepEqual(marked('Voit käyttää tulkkia. Tulkki on maksuton.', 'tulkki'), ['Tulkki']);
  assert.deepEqual(marked('«مترجم» شفوي', 'مترجم'), ['مترجم']);
  assert.deepEqual(marked('您可以使用翻译。', '翻译'), ['翻译']);
});

test('the section is the one that holds most of the query', () => {
  const text = [{ anchor: '', heading: '', text: 'A plan.' }, { anchor: 'call', heading: 'How to call', text: 'Call about your plan.' }];
  assert.equal(excerptOf(text, lookingFor('plan', 'call'))?.section.anchor, 'call');
  assert.equal(excerptOf(text, lookingFor('nothing')), undefined);
});

test('a number or an address is kept apart from a text that runs the other way', () => {
  const pieces = excerptOf([{ anchor: '', heading: '', text: 'اتصل بالرقم +358 40 634 4480 أو kotoutuminen@espoo.fi الآن' }], lookingFor('اتصل'))?.pieces ?? [];
  assert.deepEqual(pieces.filter(({ isolated }) => isolated).map(({ text }) => text), ['+358 40 634 4480', 'kotoutuminen@espoo.fi']);
});

test('an excerpt is a part of the text, with nothing added but dots', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 5 }), (before, after) => {
    const text = `${before.replaceAll('…', '')} plan ${after.replaceAll('…', '')}`;
    const excerpt = excerptOf([{ anchor: '', heading: '', text }], lookingFor('plan'));
    const joined = (excerpt?.pieces ?? []).map((piece) => piece.text).join('').replace(/^… /, '').replace(/…$/, '');
    if (!/[\p{Script=Han}'’]/u.test(text)) assert.ok(text.includes(joined), `${JSON.stringify(joined)} is not in ${JSON.stringify(text)}`);
  }));
});

const shown = (text: string, ...words: readonly string[]): string =>
  (excerptOf([{ anchor: '', heading: '', text }], lookingFor(...words))?.pieces ?? []).map((piece) => (piece.marked ? `[${piece.text}]` : piece.isolated ? `<${piece.text}>` : piece.text)).join('');

const counted = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, at) => `w${from + at}`).join(' ');

test('a short text is shown whole; a long one from its beginning, as long as what is looked for is near it', () => {
  assert.equal(shown('One plan, two.', 'plan'), 'One [plan], two.');
  assert.equal(shown('«Plan» is one.', 'plan'), '«[Plan]» is one.');
  assert.equal(shown(`${counted(1, 27)} plan`, 'w1'), `[w1] ${counted(2, 27)} plan`);
  assert.equal(shown(`${counted(1, 28)} plan.`, 'w1'), `[w1] ${counted(2, 28)} …`);
  assert.equal(shown(`${counted(1, 6)} plan ${counted(7, 40)}`, 'plan'), `${counted(1, 6)} [plan] ${counted(7, 27)} …`);
});

test('where it stands far in a text, six words before it are shown', () => {
  assert.equal(shown(`${counted(1, 7)} plan ${counted(8, 40)}`, 'plan'), `… ${counted(2, 7)} [plan] ${counted(8, 28)} …`);
  assert.equal(shown(`${counted(1, 20)} plan`, 'plan'), `… ${counted(15, 20)} [plan]`);
});

test('of several places the one with most of the query around it is shown, the first of equals', () => {
  assert.equal(shown(`plan ${counted(1, 40)} plan call ${counted(41, 80)}`, 'plan', 'call'), `… ${counted(35, 40)} [plan] [call] ${counted(41, 60)} …`);
  assert.equal(shown(`plan ${counted(1, 40)} plan ${counted(41, 80)}`, 'plan'), `[plan] ${counted(1, 27)} …`);
  assert.equal(shown(`plan ${counted(1, 25)} call ${counted(26, 60)} plan call`, 'plan', 'call'), `… ${counted(55, 60)} [plan] [call]`);
  assert.equal(shown(`plan plan plan ${counted(1, 40)} plan call`, 'plan', 'call'), `… ${counted(35, 40)} [plan] [call]`);
});

test('a heading that holds the words counts more than a text that does, and its section is shown', () => {
  const text = [{ anchor: 'a', heading: 'Other', text: 'Your plan.' }, { anchor: 'b', heading: 'The plan', text: 'Nothing.' }];
  const excerpt = excerptOf(text, lookingFor('plan'));
  assert.equal(excerpt?.section.anchor, 'b');
  assert.deepEqual(excerpt.pieces.map((piece) => piece.text).join(''), 'Nothing.');
  const two = [{ anchor: 'a', heading: '', text: 'A plan to call.' }, { anchor: 'b', heading: 'Plan', text: 'Nothing.' }];
  assert.equal(excerptOf(two, lookingFor('plan', 'call'))?.section.anchor, 'a');
  assert.equal(excerptOf([{ anchor: 'a', heading: '', text: 'plan' }, { anchor: 'b', heading: '', text: 'plan' }], lookingFor('plan'))?.section.anchor, 'a');
  assert.equal(excerptOf([{ anchor: 'a', heading: '', text: 'plan plan' }, { anchor: 'b', heading: '', text: 'plan call' }], lookingFor('plan', 'call'))?.section.anchor, 'b');
});

test('numbers and addresses are isolated whole, a year or an age is not', () => {
  assert.equal(shown('Call +358 40 634 4480 or plan at a.b-c@espoo.fi, in 2026 at 65.', 'plan'), 'Call <+358 40 634 4480> or [plan] at <a.b-c@espoo.fi>, in 2026 at 65.');
  assert.equal(shown('Room 123 456, 12345 67', 'room'), '[Room] <123 456>, <12345 67>');
});

test('words of another language carry it, marked or not, and nothing of the signs around them is shown', () => {
  const text = `Waxaad tahay ${quoteIn('fi', 'rekisteröity työnhakija')}, ${quoteIn('en', 'jobseeker')}.`;
  const pieces = excerptOf([{ anchor: '', heading: '', text }], lookingFor('tyonhakija'))?.pieces ?? [];
  assert.equal(pieces.map((piece) => piece.text).join(''), 'Waxaad tahay rekisteröity työnhakija, jobseeker.');
  assert.deepEqual(pieces.filter(({ lang }) => lang === 'fi').map((piece) => piece.text), ['rekisteröity', ' ', 'työnhakija']);
  assert.deepEqual(pieces.filter(({ marked }) => marked).map(({ text: word, lang }) => [word, lang]), [['työnhakija', 'fi']]);
  assert.deepEqual(pieces.filter(({ lang }) => lang === 'en').map((piece) => piece.text), ['jobseeker']);
  assert.equal(withoutQuotes(text), 'Waxaad tahay rekisteröity työnhakija, jobseeker.');
  assert.deepEqual([quoteIn('fi', ' '), partsOf('')], [' ', []]);
});

test('a word may have places where it breaks: it is one word still, found and marked whole', () => {
  assert.equal(shown('Ko\u00adtou\u00adtu\u00admis\u00adsuun\u00adni\u00adtel\u00adma on.', 'kotoutumissuunnitelma'), '[Ko\u00adtou\u00adtu\u00admis\u00adsuun\u00adni\u00adtel\u00adma] on.');
});

test('signs between two words are one piece', () => {
  assert.deepEqual((excerptOf([{ anchor: '', heading: '', text: 'plan — b' }], lookingFor('plan'))?.pieces ?? []).map((piece) => piece.text), ['plan', ' — ', 'b']);
});

test('a word with an apostrophe is one, and Chinese is marked by its words', () => {
  assert.equal(shown('L’intégration aide', 'integration'), '[L’intégration] aide');
  assert.equal(shown('您可以使用翻译。', '翻译'), '您可以使用[翻译]。');
  assert.equal(shown('融入计划在这里 plan', 'plan', '计划'), '融入[计划]在这里 [plan]');
});
