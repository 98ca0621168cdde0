import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptOf } from '../../../src/search/excerpt.ts';

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
