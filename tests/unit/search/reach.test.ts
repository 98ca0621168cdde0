import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reach } from '../../../src/search/data.ts';
import { placesOf } from '../../../src/search/reach.ts';
import { scriptIn } from '../../../src/search/script.ts';

const reach: readonly Reach[] = [['406344480', 3, 'contact-koto-espoo'], ['406368097', 3, 'contact-hello-espoo'], ['kotoutuminen@espoo.fi', 3, 'contact-koto-espoo'], ['hello.espoo@espoo.fi', 5, 'hello']];
const places = (query: string): string[] => placesOf(reach, query).map(({ page, anchor }) => `${page}#${anchor}`);

test('a number leads to its place by its whole, its beginning or its last four digits', () => {
  assert.deepEqual(places('040 634 4480'), ['3#contact-koto-espoo']);
  assert.deepEqual(places('040'), ['3#contact-koto-espoo', '3#contact-hello-espoo']);
  assert.deepEqual(places('344480'), ['3#contact-koto-espoo']);
  assert.deepEqual(places('04480'), ['3#contact-koto-espoo']);
  assert.deepEqual(places('080'), []);
});

test('a mail address leads to its place by its beginning, in any case', () => {
  assert.deepEqual(places(' Kotoutuminen@ESPOO.fi '), ['3#contact-koto-espoo']);
  assert.deepEqual(places('hello.espoo@'), ['5#hello']);
  assert.deepEqual(places('espoo@espoo.fi'), []);
  assert.deepEqual(places('kotoutuminen'), []);
});

test('a place is named once', () => {
  assert.deepEqual(placesOf([['406344480', 3, 'here'], ['4063444', 3, 'here'], ['40634', 4, 'here']], '040634'), [{ page: 3, anchor: 'here' }, { page: 4, anchor: 'here' }]);
});

test('a word has a script; Chinese and Arabic before the letters beside them, and signs count as Latin', () => {
  const table = { 融入plan: 'Hans', plan融: 'Hans', خطة: 'Arab', aخ: 'Arab', план: 'Cyrl', aп: 'Cyrl', plan: 'Latn', '65': 'Latn', '': 'Latn' };
  assert.deepEqual(Object.keys(table).map(scriptIn), Object.keys(table).map((key) => (table as Record<string, string>)[key]));
});
