import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simplifiedPairs } from '../../../src/search/simplified-characters.ts';

const pairs = simplifiedPairs.match(/../gu) ?? [];

test('each traditional character is followed by another one, its simplified form, and stands once', () => {
  assert.equal(pairs.join(''), simplifiedPairs);
  assert.equal(pairs.length, 2930, 'as many as OpenCC has');
  assert.deepEqual(pairs.filter((pair) => !/^\p{Script=Han}{2}$/u.test(pair) || [...pair][0] === [...pair][1]), []);
  assert.equal(new Set(pairs.map((pair) => [...pair][0])).size, pairs.length);
});
