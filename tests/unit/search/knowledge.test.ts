import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../src/search/grammar.ts';
import { knowledgeOf, simplifier } from '../../../src/search/knowledge.ts';

const grammar = grammarOf({ stop: 'who can get it a', endings: 's', beginnings: '', compounds: false, syllables: false });
const pages = [{ title: 'Who can get it', keywords: ['right', 'a child', '!'] }, { title: 'Plans', keywords: ['children plan', 'who'] }];
const { entries, phrases } = knowledgeOf(pages, 'heading right', grammar);

test('keywords and titles become phrases of the words that say something; a title says a little more', () => {
  assert.deepEqual(phrases.map(({ page, weight, words }) => `${page} ${weight} ${words.join(' ')}`), ['0 1 right', '0 1 child', '0 1.1 who can get it', '1 1 children plan', '1 1 who', '1 1.1 plans']);
});

test('each word is known once, with its stem; headings’ words are known too', () => {
  assert.deepEqual(entries.map(({ folded, stem }) => `${folded} ${stem}`), ['right right', 'child child', 'who who', 'can can', 'get get', 'it it', 'children children', 'plan plan', 'plans plan', 'heading heading']);
});

test('a word is shown as it was spelled first, by an editor of keywords', () => {
  const known = knowledgeOf([{ title: 'Asylum', keywords: ['café'] }, { title: 'Cafe', keywords: [] }], '', grammar);
  assert.deepEqual(known.entries.map(({ spelled }) => spelled), ['café', 'asylum']);
});

test('traditional characters are read as simplified ones, all others stay', () => {
  assert.equal(simplifier('電电話话')('打電話 ab'), '打电话 ab');
  assert.equal(simplifier()('電'), '電');
});
