import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '../../../src/prose/blocks.ts';
import { parseProse } from '../../../src/prose/document.ts';
import { changedBlocks, fingerprints } from '../../../src/prose/fingerprint.ts';

const source = `Call **Koto-Espoo**: <Phone id="koto-espoo" />. You can also write.

## How to begin [#begin]

1. Call as soon as you have your permit.
2. You can use [an interpreter](page:use-an-interpreter).
`;

const marks = (text: string): string[] => fingerprints(['Title', 'Description'], parseProse(text));
const then = marks(source).join(' ');
const changed = (text: string): number[] => changedBlocks(then, marks(text));

test('a text that has not changed is current', () => assert.deepEqual(changed(source), []));

const harmless: readonly [string, string, string][] = [
  ['a comma', 'You can also write.', 'You can, also, write.'],
  ['a capital letter', 'as soon as', 'As soon as'],
  ['spaces and lines', 'You can also write.', 'You  can\nalso write.'],
  ['bold', '**Koto-Espoo**', 'Koto-Espoo'],
];
for (const [what, from, to] of harmless) test(`a change of ${what} does not make translations older`, () => assert.deepEqual(changed(source.replace(from, to)), []));

const meant: readonly [string, string, string, number][] = [
  ['a word', 'You can also write.', 'You cannot write.', 2],
  ['a heading', 'How to begin', 'How to end', 3],
  ['a step', 'as soon as you have', 'after you have', 4],
  ['whose phone it is', 'id="koto-espoo"', 'id="hello-espoo"', 2],
  ['where a link leads', 'page:use-an-interpreter', 'page:contact', 5],
];
for (const [what, from, to, block] of meant) test(`a change of ${what} makes translations older, at its block`, () => assert.deepEqual(changed(source.replace(from, to)), [block]));

test('a block taken away makes translations older', () => assert.notDeepEqual(changed(source.replace(/2\. .*\n/, '')), []));

test('two blocks in another order make translations older', () => {
  const swapped = source.replace('1. Call as soon as you have your permit.\n2. You can use [an interpreter](page:use-an-interpreter).', '1. You can use [an interpreter](page:use-an-interpreter).\n2. Call as soon as you have your permit.');
  assert.deepEqual(changed(swapped), [4]);
});

test('a change taken back makes translations current again', () => {
  const other = source.replace('write', 'call');
  assert.notDeepEqual(changed(other), []);
  assert.deepEqual(changed(other.replace('also call', 'also write')), []);
});

test('a typing error corrected as minor leaves translations current, also when it is taken back', () => {
  const wrong = marks(source.replace('begin', 'begni'));
  const right = marks(source);
  const minor = { [wrong[3] as string]: right[3] as string };
  assert.deepEqual(changedBlocks(wrong.join(' '), right, minor), []);
  assert.deepEqual(changedBlocks(wrong.join(' '), wrong, minor), []);
  assert.deepEqual(changedBlocks(right.join(' '), wrong, minor), []);
});

test('a fingerprint is eight letters, which YAML reads as a text', () => {
  for (const mark of marks(source)) assert.match(mark, /^[a-z]{8}$/);
});

test('the shape of a block names what a translation must keep', () => {
  assert.deepEqual(blocksOf(parseProse(source)).map(({ shape }) => shape), ['p <Phone id=koto-espoo>', 'h2#begin', 'step', 'step (page:use-an-interpreter)']);
});
