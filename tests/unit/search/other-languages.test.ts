import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Script } from '../../../src/languages.ts';
import type { OtherWords, SearchPage } from '../../../src/search/data.ts';
import { otherLanguages } from '../../../src/search/other-languages.ts';

const pages = ['use-an-interpreter', 'contact'].map((id): SearchPage => ({ id, title: id, description: '', keywords: [], record: id }));
const words: Partial<Record<Script, OtherWords>> = {
  Latn: { stop: 'the en', pages: { 'use-an-interpreter': ['tulkki', 'the interpreter'], 'somewhere-else': ['mieli'] } },
  Hans: { stop: '的', pages: { contact: ['电话'] }, simplified: '電电話话' },
};

function open(): { asked: Script[]; others: ReturnType<typeof otherLanguages>; fail: (yes: boolean) => void } {
  const asked: Script[] = [];
  let fails = false;
  const others = otherLanguages(async (script) => {
    asked.push(script);
    if (fails) throw new Error('no network');
    return words[script] ?? { stop: '', pages: {} };
  }, pages);
  return { asked, others, fail: (yes) => { fails = yes; } };
}

test('a word of another language stands for the page that has it there', async () => {
  const { others } = open();
  const { matches, isSmall } = await others.known('tulkki');
  assert.deepEqual(matches.map(({ entry }) => entry.folded), ['tulkki']);
  assert.equal(isSmall, false);
  assert.deepEqual(others.phrases().map(({ page, words: said }) => [page, said.join(' ')]), [[0, 'tulkki'], [0, 'interpreter']]);
});

test('in many languages at once neither halves of words nor syllables are guessed: each would be chance', async () => {
  const { others } = open();
  assert.deepEqual((await others.known('hoidontulkki')).matches, []);
  const short = otherLanguages(async () => ({ stop: '', pages: { contact: ['työ'] } }), pages);
  assert.deepEqual((await short.known('tyk')).matches, []);
});

test('a small word of another language says nothing', async () => {
  assert.deepEqual(await open().others.known('the'), { matches: [], isSmall: true });
});

test('each script is asked for once, when a word needs it, and not before', async () => {
  const { asked, others } = open();
  assert.deepEqual(asked, []);
  await Promise.all([others.known('tulkki'), others.known('interpreter')]);
  await others.known('电话');
  await others.known('tulkki');
  assert.deepEqual(asked, ['Latn', 'Hans']);
  assert.equal(others.phrases().length, 3);
});

test('traditional Chinese finds what is written in simplified characters', async () => {
  assert.deepEqual((await open().others.known('電話')).matches.map(({ entry }) => entry.folded), ['电话']);
});

test('what could not be had is asked for anew at the next query', async () => {
  const { asked, others, fail } = open();
  fail(true);
  await assert.rejects(others.known('tulkki'), /no network/);
  fail(false);
  assert.equal((await others.known('tulkki')).matches.length, 1);
  assert.deepEqual(asked, ['Latn', 'Latn']);
});
