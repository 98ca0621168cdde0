import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commonBeginning, distance } from '../../../src/search/distance.ts';

const word = fc.stringMatching(/^[abcd]{0,8}$/);

test('one error is one: a letter missing, added, changed or swapped with its neighbour', () => {
  for (const wrong of ['ntegration', 'integratio', 'inttegration', 'intagration', 'nitegration']) assert.equal(distance(wrong, 'integration', 2), 1, wrong);
  assert.equal(distance('intergration', 'integration', 2), 1);
  assert.equal(distance('intrgation', 'integration', 2), 2);
});

test('two letters that only half change places are two errors', () => {
  assert.equal(distance('ab', 'bc', 9), 2);
  assert.equal(distance('ab', 'ca', 9), 2);
  assert.equal(distance('ab', 'ba', 9), 1);
});

test('a word is at no distance from itself only, and the way back is as long', () => {
  fc.assert(fc.property(word, word, (one, other) => {
    assert.equal(distance(one, other, 9) === 0, one === other);
    assert.equal(distance(one, other, 9), distance(other, one, 9));
  }));
});

test('a limit changes nothing below it, and above it only that it is above', () => {
  fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
    const whole = distance(one, other, 99);
    const limited = distance(one, other, limit);
    if (whole <= limit) assert.equal(limited, whole);
    else assert.ok(limited > limit);
  }));
});

test('the common beginning begins both', () => {
  fc.assert(fc.property(word, word, (one, other) => {
    const length = commonBeginning(one, other);
    assert.equal(one.slice(0, length), other.slice(0, length));
    assert.ok(length === one.length || length === other.length || one[length] !== other[length]);
  }));
});
