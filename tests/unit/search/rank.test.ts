import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Phrase } from '../../../src/search/knowledge.ts';
import type { Manner, Match } from '../../../src/search/lexicon.ts';
import { rank, type Asked, type Ground } from '../../../src/search/rank.ts';

const match = (folded: string, quality = 1, manner: Manner = 'same'): Match => ({ entry: { spelled: folded.toUpperCase(), folded, stem: folded }, quality, manner });

/** A word of the query; it stands for itself unless told otherwise. */
const word = (spelled: string, more: Partial<Asked> = {}): Asked => ({ spelled, matches: [match(spelled)], textPages: new Map(), foreign: [], isSmall: false, ...more });

const phrase = (page: number, words: string, weight = 1): Phrase => ({ page, words: words.split(' '), weight });

const ground = (phrases: readonly Phrase[], more: Partial<Ground> = {}): Ground => ({ phrases, foreignPhrases: [], pages: 4, syllables: false, ...more });

const pagesFor = (asked: readonly Asked[], on: Ground): number[] => rank(asked, on).results.map(({ page }) => page);

describe('a page stands before another', () => {
  test('if it holds more words of the query', () => {
    assert.deepEqual(pagesFor([word('language'), word('course')], ground([phrase(0, 'language'), phrase(1, 'language'), phrase(1, 'course')])), [1, 0]);
  });

  test('if its keyword is the word, and not a part of what it says', () => {
    assert.deepEqual(pagesFor([word('plan')], ground([phrase(0, 'plan for the house'), phrase(1, 'plan')])), [1, 0]);
  });

  test('if one phrase of it holds both words, and not one each', () => {
    assert.deepEqual(pagesFor([word('child'), word('care')], ground([phrase(0, 'child'), phrase(0, 'care'), phrase(1, 'child care')])), [1, 0]);
  });

  test('if its title holds the word, and not a keyword only', () => {
    assert.deepEqual(pagesFor([word('plan')], ground([phrase(0, 'plan', 1), phrase(1, 'plan', 1.1)])), [1, 0]);
  });

  test('if a keyword holds the word, and not a text only', () => {
    assert.deepEqual(pagesFor([word('plan', { textPages: new Map([[0, 1]]) })], ground([phrase(1, 'plan')])), [1, 0]);
  });

  test('if its text holds the word too', () => {
    assert.deepEqual(pagesFor([word('plan', { textPages: new Map([[1, 1]]) })], ground([phrase(0, 'plan'), phrase(1, 'plan')])), [1, 0]);
  });

  test('if more of its phrases hold the word', () => {
    assert.deepEqual(pagesFor([word('plan')], ground([phrase(0, 'plan'), phrase(1, 'plan'), phrase(1, 'plan')])), [1, 0]);
  });

  test('if it holds the word that few pages are about', () => {
    const on = ground([...[0, 1, 2].map((page) => phrase(page, 'service')), phrase(3, 'seniors')]);
    assert.deepEqual(pagesFor([word('service'), word('seniors')], on)[0], 3);
  });

  test('if it holds a word that is half a matter of others, and not one that two are about', () => {
    const asked = [word('half', { matches: [], textPages: new Map([0, 1, 2, 3].map((page) => [page, 1.25])) }), word('about')];
    assert.equal(pagesFor(asked, ground([6, 7].map((page) => phrase(page, 'about', 0.5)), { pages: 8 }))[0], 0);
  });

  test('if it holds the word itself, and not another form', () => {
    assert.deepEqual(pagesFor([word('plan', { matches: [match('plan'), match('plans', 0.8, 'form')] })], ground([phrase(0, 'plans'), phrase(1, 'plan')])), [1, 0]);
  });

  test('if its keyword is the word, and not a longer name that says more of it', () => {
    assert.deepEqual(pagesFor([word('plan')], ground([phrase(0, 'plan for the house', 1.1), phrase(1, 'plan')])), [1, 0]);
    assert.deepEqual(pagesFor([word('plan')], ground([phrase(0, 'plan'), phrase(1, 'plan here', 1.4)])), [0, 1]);
  });

  test('if the query holds a phrase of it whole, and not in part', () => {
    assert.deepEqual(pagesFor([word('child'), word('care')], ground([phrase(0, 'child care home', 1.5), phrase(1, 'child care')])), [1, 0]);
  });

  test('if its keyword is the word, and not a phrase that says it twice', () => {
    const child = word('child', { matches: [match('child'), match('children')] });
    const on = ground([phrase(0, 'child children'), phrase(1, 'child')]);
    assert.deepEqual(pagesFor([child], on), [1, 0]);
    assert.deepEqual(pagesFor([child, word('other', { matches: [] })], on), [1, 0]);
  });

  test('if its further phrases say more', () => {
    assert.deepEqual(pagesFor([word('plan')], ground([phrase(0, 'plan'), phrase(0, 'plan for the house'), phrase(1, 'plan'), phrase(1, 'plan')])), [1, 0]);
  });

  test('if it comes first in the menu, where nothing else parts them', () => {
    assert.deepEqual(pagesFor([word('plan')], ground([phrase(2, 'plan'), phrase(1, 'plan')])), [1, 2]);
  });

  test('if it holds words of its own language, and not of another', () => {
    const asked = [word('plan', { foreign: [match('plan')] })];
    assert.deepEqual(pagesFor(asked, ground([phrase(1, 'plan')], { foreignPhrases: [phrase(0, 'plan')] })), [1, 0]);
  });
});

describe('a page is no answer', () => {
  test('if it holds too little of the query', () => {
    const four = ['one', 'two', 'three', 'four'].map((name) => word(name));
    const on = ground([phrase(0, 'one'), ...[1, 2, 3].flatMap((page) => ['one', 'two', 'three', 'four'].map((name) => phrase(page, name)))]);
    assert.deepEqual(pagesFor(four, on), [1, 2, 3]);
  });

  test('if it holds enough of the query, but says far less than the best', () => {
    assert.deepEqual(pagesFor(['one', 'two', 'three'].map((name) => word(name)), ground([phrase(0, 'one'), ...['one', 'two', 'three'].map((name) => phrase(1, name))])), [1]);
  });

  test('if it is far behind the best', () => {
    assert.deepEqual(pagesFor([word('plan', { textPages: new Map([[0, 0.2]]) })], ground([phrase(1, 'plan')])), [1]);
    assert.deepEqual(pagesFor([word('plan', { textPages: new Map([[0, 0.5]]) })], ground([phrase(1, 'plan', 0.4)])), [1, 0]);
  });

  test('if it holds none of it, and nothing is found where no page does', () => {
    assert.deepEqual(rank([word('plan', { matches: [] })], ground([phrase(1, 'other')])), { results: [], foreign: false });
    assert.deepEqual(rank([], ground([phrase(1, 'other')])), { results: [], foreign: false });
  });

  test('in a language of syllables, if it holds less than half', () => {
    const asked = [word('một'), word('hai')];
    const phrases = [phrase(0, 'một'), phrase(1, 'một'), phrase(1, 'hai')];
    assert.deepEqual(pagesFor(asked, ground(phrases)), [1, 0]);
    assert.deepEqual(pagesFor(asked, ground(phrases, { syllables: true })), [1]);
  });

  test('but half of it is enough there', () => {
    assert.deepEqual(pagesFor([word('một'), word('hai')], ground([phrase(0, 'một'), phrase(1, 'hai')], { syllables: true })), [0, 1]);
  });

  test('if it is worth eight hundredths of the best, and not more', () => {
    assert.deepEqual(pagesFor([word('plan')], ground([phrase(0, 'plan'), phrase(1, 'plan', 12.5)])), [1]);
    assert.deepEqual(pagesFor([word('plan')], ground([phrase(0, 'plan'), phrase(1, 'plan', 12.4)])), [1, 0]);
  });
});

describe('in a language of syllables', () => {
  test('a text says less, and so does a part of a phrase; words of other languages are read as anywhere', () => {
    const inText = word('một', { matches: [], textPages: new Map([[0, 1]]) });
    assert.deepEqual(pagesFor([inText], ground([])), [0]);
    assert.deepEqual(pagesFor([inText], ground([], { syllables: true })), []);
    assert.deepEqual(pagesFor([word('một')], ground([phrase(0, 'một hai ba bốn')])), [0]);
    assert.deepEqual(pagesFor([word('một')], ground([phrase(0, 'một hai ba bốn')], { syllables: true })), []);
    assert.deepEqual(pagesFor([word('x', { matches: [], foreign: [match('x')] })], ground([], { foreignPhrases: [phrase(0, 'x y z w')] })), [0]);
  });
});

describe('small words', () => {
  test('make no page an answer by themselves, and weigh less than others', () => {
    const asked = [word('where', { isSmall: true }), word('office')];
    assert.deepEqual(pagesFor(asked, ground([phrase(0, 'where'), phrase(1, 'office')])), [1]);
    assert.deepEqual(pagesFor(asked, ground([phrase(0, 'office x'), phrase(0, 'where'), phrase(1, 'office', 1.2)])), [1, 0]);
  });

  test('add to a page that holds them, and ask for nothing where it does not', () => {
    const asked = [word('where', { isSmall: true }), word('office')];
    assert.deepEqual(pagesFor(asked, ground([phrase(0, 'office'), phrase(1, 'office'), phrase(1, 'where')])), [1, 0]);
    assert.deepEqual(pagesFor([word('office'), ...Array.from({ length: 9 }, (_, at) => word(`small${at}`, { isSmall: true }))], ground([phrase(0, 'office')])), [0]);
  });
});

describe('a query is shown as it was understood', () => {
  const guessed = word('paln', { matches: [match('plan', 0.7, 'guess')] });

  test('where a word had to be guessed', () => {
    assert.deepEqual(rank([word('my'), guessed], ground([phrase(1, 'plan'), phrase(1, 'my')])).corrected, 'my PLAN');
    assert.equal(rank([guessed], ground([phrase(1, 'plan')])).corrected, 'PLAN');
  });

  test('but not where nothing was guessed, or the guess led elsewhere', () => {
    assert.equal(Object.hasOwn(rank([word('plan')], ground([phrase(1, 'plan')])), 'corrected'), false);
    assert.equal(rank([word('course'), guessed], ground([phrase(0, 'course'), phrase(0, 'course', 3), phrase(1, 'plan', 0.1)])).corrected, undefined);
    assert.equal(rank([word('paln', { matches: [match('plan', 0.7, 'guess')], foreign: [match('paln')] })], ground([phrase(0, 'plan', 0.1)], { foreignPhrases: [phrase(0, 'paln')] })).corrected, undefined);
  });

  test('and told where the best page was found by words of another language', () => {
    const asked = [word('tulkki', { matches: [], foreign: [match('tulkki')] })];
    assert.deepEqual(rank(asked, ground([], { foreignPhrases: [phrase(2, 'tulkki')] })), { results: [{ page: 2 }], foreign: true });
    const both = [word('plan'), word('tulkki', { matches: [], foreign: [match('tulkki')] })];
    assert.equal(rank(both, ground([phrase(2, 'plan')], { foreignPhrases: [phrase(2, 'tulkki')] })).foreign, true);
    assert.equal(rank([word('plan', { foreign: [match('plan')] })], ground([phrase(1, 'plan')], { foreignPhrases: [phrase(1, 'plan')] })).foreign, false);
    // Where both say as much, it is the page's own.
    assert.equal(rank([word('plan', { foreign: [match('plan')] })], ground([phrase(1, 'plan', 0.9)], { foreignPhrases: [phrase(1, 'plan')] })).foreign, false);
  });
});

describe('where no word of several is sure', () => {
  const wild = (quality: number): Asked[] => [word('abc', { matches: [match('abd', quality, 'guess')] }), word('xyz', { matches: [match('xya', quality, 'guess')] })];
  const on = ground([phrase(0, 'abd'), phrase(0, 'xya')]);

  test('words that are a little like others are chance, those that are much like them are not', () => {
    assert.deepEqual(pagesFor(wild(0.6), on), []);
    assert.deepEqual(pagesFor(wild(0.65), on), [0]);
  });

  test('one word that is sure vouches for the rest, in whatever language', () => {
    const sure = ground([phrase(0, 'abd'), phrase(0, 'plan')]);
    assert.deepEqual(rank([wild(0.6)[0] as Asked, word('plan')], sure).corrected, 'ABD plan');
    assert.deepEqual(rank([wild(0.6)[0] as Asked, word('plan', { matches: [match('plan', 0.6, 'form')] })], sure).corrected, undefined);
    assert.deepEqual(pagesFor([wild(0.6)[0] as Asked, word('plan', { matches: [], foreign: [match('plan')] })], ground([phrase(0, 'abd')], { foreignPhrases: [phrase(1, 'plan')] })), [1, 0]);
    assert.deepEqual(pagesFor([word('abc', { matches: [], foreign: [match('abd', 0.6, 'guess')] }), word('xyz', { matches: [] })], ground([], { foreignPhrases: [phrase(0, 'abd')] })), []);
  });

  test('a single word may be guessed however poorly', () => {
    assert.deepEqual(pagesFor([wild(0.5)[0] as Asked], on), [0]);
  });
});

test('of two words for the same thing in one phrase the better one counts, once', () => {
  const asked = [word('child', { matches: [match('child'), match('children', 0.9, 'form')] })];
  const [first, second] = rank(asked, ground([phrase(0, 'children child'), phrase(1, 'child other')])).results;
  assert.deepEqual([first?.page, second?.page], [0, 1]);
});

test('a word that no page holds still asks for something: the rest says less', () => {
  const phrases = [phrase(0, 'one')];
  assert.deepEqual(pagesFor([word('one')], ground(phrases)), [0]);
  assert.deepEqual(pagesFor([word('one'), ...['a', 'b', 'c'].map((name) => word(name, { matches: [] }))], ground(phrases)), []);
  assert.deepEqual(pagesFor([word('one'), ...['a', 'b', 'c'].map((name) => word(name))], ground(phrases)), [0]);
});
