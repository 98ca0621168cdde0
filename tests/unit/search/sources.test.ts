import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OtherWords, SearchData } from '../../../src/search/data.ts';
import { searchIn, type Answer } from '../../../src/search/engine.ts';

const page = (id: string, title: string, ...keywords: string[]) => ({ id, title, description: '', keywords, record: `record of ${id}` });

const data: SearchData = {
  stop: 'where is the i', endings: 's', beginnings: '', compounds: false, syllables: false, words: 'heading',
  pages: [page('plan', 'Integration plan', 'agreement'), page('contact', 'Whom to contact', 'where', 'phone'), page('interpreter', 'Use an interpreter', 'language')],
  reach: [['406344480', 1, 'koto']],
};

/** Records by stem; every question is written down. */
function open(texts: Readonly<Record<string, readonly string[]>> = {}, others: OtherWords | Error = { stop: '', pages: {} }, more: Partial<SearchData> = {}) {
  const [askedTexts, askedOthers]: [string[], string[]] = [[], []];
  const ask = searchIn({
    data: { ...data, ...more },
    index: { recordsWith: async (stem) => (askedTexts.push(stem), (texts[stem] ?? []).map((id) => `record of ${id}`)) },
    otherWords: async (script) => {
      askedOthers.push(script);
      if (others instanceof Error) throw others;
      return others;
    },
  });
  const ids = async (query: string): Promise<string[]> => (await ask(query)).results.map((result) => data.pages[result.page]?.id ?? '?');
  return { ask, ids, askedTexts, askedOthers };
}

describe('a query is answered', () => {
  test('by keywords and titles, with no word of other languages asked for', async () => {
    const { ids, askedOthers } = open();
    assert.deepEqual(await ids('phones'), ['contact']);
    assert.deepEqual(await ids('integration agreement'), ['plan']);
    assert.deepEqual(askedOthers, []);
  });

  test('by the texts, where no keyword holds its word', async () => {
    const { ids, askedOthers } = open({ rent: ['interpreter'] });
    assert.deepEqual(await ids('rents'), ['interpreter']);
    assert.deepEqual(askedOthers, []);
  });

  test('by keywords and texts together', async () => {
    assert.deepEqual(await open({ phone: ['plan'] }).ids('phone'), ['contact', 'plan']);
  });

  test('by words of another language, where its own knows none', async () => {
    const { ask, askedOthers } = open({}, { stop: 'en', pages: { interpreter: ['tulkki'] } });
    const { results, foreign } = await ask('tulkki');
    assert.deepEqual([results.map((one) => one.page), foreign], [[2], true]);
    assert.deepEqual(askedOthers, ['Latn']);
  });

  test('by words of another script, even if a text of its own quotes them', async () => {
    const { ask, askedOthers } = open({ перекладач: ['plan'] }, { stop: '', pages: { interpreter: ['перекладач'] } });
    assert.deepEqual((await ask('перекладач')).results.map((one) => one.page)[0], 2);
    assert.deepEqual(askedOthers, ['Cyrl']);
  });

  test('without those, where a keyword in that script is its own', async () => {
    const { askedOthers, ask } = open({}, new Error('not asked for'), { pages: [...data.pages.slice(0, 2), page('interpreter', 'Use an interpreter', 'переводчик')] });
    assert.deepEqual((await ask('переводчик')).results.map((one) => one.page), [2]);
    assert.deepEqual(askedOthers, []);
  });

  test('without those too, where one of the words in that script is only in a heading', async () => {
    const { askedOthers, ask } = open({}, new Error('not asked for'), { pages: [...data.pages.slice(0, 2), page('interpreter', 'Use an interpreter', 'переводчик')], words: 'переводчика' });
    assert.deepEqual((await ask('переводчик')).results.map((one) => one.page), [2]);
    assert.deepEqual(askedOthers, []);
  });

  test('in its own words, where those of other languages cannot be had', async () => {
    const { ids } = open({}, new Error('no network'));
    assert.deepEqual(await ids('phone zzzz'), ['contact']);
    await assert.rejects(ids('zzzz'), /no network/);
  });

  test('by a phone number alone, wherever it is; the texts are not asked', async () => {
    const { ask, askedTexts } = open();
    const answer = await ask('040 634 4480');
    assert.deepEqual(answer.results, [{ page: 1, anchor: 'koto' }]);
    assert.equal(answer.foreign, false);
    assert.equal(answer.isLookedFor('406344480'), undefined);
    assert.deepEqual(askedTexts, []);
  });

  test('by nothing, where nothing is asked', async () => {
    for (const query of ['', '  ', '?!', '…']) assert.deepEqual((await open().ask(query)).results, []);
  });

  test('not by a letter of another language, unless it is a Chinese sign', async () => {
    const { ask, askedOthers } = open();
    await ask('zz');
    assert.deepEqual(askedOthers, []);
    await ask('zzz');
    await ask('译');
    assert.deepEqual(askedOthers, ['Latn', 'Hans']);
  });

  test('by other languages too, where its own words had to be guessed', async () => {
    const { ask, askedOthers } = open();
    await ask('agrement');
    assert.deepEqual(askedOthers, ['Latn']);
  });

  test('without a word of which nothing is left', async () => {
    const { ids, askedTexts } = open();
    assert.deepEqual(await ids('ء phone'), ['contact']);
    assert.equal(askedTexts.includes(''), false);
  });
});

describe('small words', () => {
  test('say nothing beside others, unless an editor made them a keyword', async () => {
    const { ids, askedTexts } = open({ the: ['plan'], where: ['interpreter'] });
    assert.deepEqual(await ids('the phone'), ['contact']);
    assert.deepEqual(askedTexts.includes('the'), false);
    assert.deepEqual(await ids('where is the interpreter'), ['interpreter']);
  });

  test('decide between pages that are alike, if an editor made them a keyword of one; no text is asked for them', async () => {
    const alike = { pages: [page('plan', 'Plan', 'phone'), page('contact', 'Contact', 'phone', 'where'), page('interpreter', 'Use')] };
    assert.deepEqual(await open({}, undefined, alike).ids('the phone'), ['plan', 'contact']);
    const { ids, askedTexts } = open({}, undefined, alike);
    assert.deepEqual(await ids('where the phone'), ['contact', 'plan']);
    assert.equal(askedTexts.filter((stem) => stem === 'where').length, 0);
  });

  test('are asked for if they are all there is', async () => {
    assert.deepEqual(await open({ the: ['plan'] }).ids('the'), ['plan']);
    assert.deepEqual(await open().ids('where'), ['contact']);
  });

  test('are what they are: nothing is guessed from them', async () => {
    const like = { stop: 'want', pages: [page('plan', 'Plan', 'wand', 'wanted'), ...data.pages.slice(1)], endings: '' };
    assert.deepEqual(await open({ want: ['contact'] }, undefined, { ...like, pages: [page('plan', 'Plan', 'wand'), ...data.pages.slice(1)] }).ids('want'), ['contact']);
    assert.deepEqual(await open({}, undefined, like).ids('want'), ['plan']);
  });

  test('a small word of another language says nothing', async () => {
    const { ids } = open({}, { stop: 'missa', pages: {} });
    assert.deepEqual(await ids('missä phone'), ['contact']);
  });
});

describe('what is looked for is told to the lines of text', () => {
  const stemsOf = (answer: Answer, ...words: string[]) => words.map((word) => answer.isLookedFor(word));

  test('any form of the words of the query, as their stem', async () => {
    assert.deepEqual(stemsOf(await open().ask('the phones'), 'phone', 'phones', 'plan', 'the'), ['phone', 'phone', undefined, undefined]);
  });

  test('words of another language too, and what begins with a long one of them', async () => {
    const answer = await open({}, { stop: '', pages: { interpreter: ['tulkki', 'työ', 'kirje', 'laki'] } }).ask('tulkki työ kirje laki');
    assert.deepEqual(stemsOf(answer, 'tulkki', 'tulkkina', 'tulk', 'tyo', 'tyomaa', 'kirjeen', 'lakimies'), ['tulkki', 'tulkki', undefined, 'tyo', undefined, 'kirje', undefined]);
  });

  test('also the word that was meant', async () => {
    const answer = await open().ask('agrement');
    assert.deepEqual(stemsOf(answer, 'agreement'), ['agreement']);
    assert.equal(answer.corrected, 'agreement');
  });
});

test('of the many words that a beginning stands for, the nearest twelve are looked for in the lines of text', async () => {
  const many = Array.from({ length: 14 }, (_, at) => `plan${'abcdefghijklmn'.slice(0, at + 1)}`);
  const own = await open({}, undefined, { pages: [page('plan', 'Other', ...many), ...data.pages.slice(1)] }).ask('plan');
  assert.deepEqual(many.filter((word) => own.isLookedFor(word) !== undefined), many.slice(0, 12));
});

test('traditional Chinese is read as simplified, and signs that no dictionary joins as one word', async () => {
  const chinese = { pages: [page('plan', '融入计划', '陪训'), page('contact', '联系', '电话'), page('interpreter', '翻译')], simplified: '電电話话', words: '' };
  const { ask } = open({}, { stop: '', pages: {} }, chinese);
  assert.deepEqual((await ask('電話')).results.map((one) => one.page), [1]);
  assert.deepEqual((await ask('培训')).results.map((one) => one.page), [0]);
});

test('of a very long query the first words count, and each typed word asks the texts for a few stems only', async () => {
  const { ids, askedTexts } = open();
  assert.deepEqual(await ids(`phone ${'the '.repeat(40)} agreement`), ['contact']);
  assert.deepEqual(await ids(`${'the '.repeat(23)} agreement`), ['plan']);
  const many = open({}, undefined, { pages: [page('plan', 'Plan', ...Array.from({ length: 30 }, (_, at) => `planabc${'bcdfghjklmnpqrtvwxyz'[at % 20]}${'bcdfghjklmnpqrtvwxyz'[at % 19]}`)), ...data.pages.slice(1)] });
  await many.ask('planabc');
  assert.ok(new Set(many.askedTexts).size <= 13, `${new Set(many.askedTexts).size}`);
  assert.ok(askedTexts.length > 0);
});
