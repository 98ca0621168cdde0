import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assess, choices, explain, nextQuestion, outcomes, questions, readFirstPermit, type Answers } from '../../../src/eligibility/index.ts';
import { assessByDefinition } from './by-definition.ts';

const today = '2026-11-24';
const seed = 20261124;

const listed = [...new Set(Object.values(choices).flat()), 'unknown', '2023', '2023-11', '2023-11-24', '2023-02-29', '2027'];
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...listed, '__proto__', 'constructor', 'toString', '2023-11-24\n', ' espoo', 'Espoo'));

/** Objects with the questions as keys and anything as answers, with and without a prototype. */
const anyAnswers = (answer: fc.Arbitrary<unknown>) =>
  fc.record(Object.fromEntries(questions.map((question) => [question, answer])), { requiredKeys: [], noNullPrototype: false });

describe('whatever it is given, the check answers', () => {
  test('any text as answers, and what is no answer counts as absent', () => {
    fc.assert(
      fc.property(anyAnswers(anyText), (answers) => {
        assert.deepEqual(assess(answers, today), assessByDefinition(answers as Answers, today));
      }),
      { numRuns: 2000, seed },
    );
  });

  test('any value as answers', () => {
    fc.assert(
      fc.property(anyAnswers(fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), anyText)), (answers) => {
        assert.ok(outcomes.includes(assess(answers as Answers, today).outcome));
      }),
      { numRuns: 2000, seed },
    );
  });

  test('anything in place of the answers, and anything in place of today', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    fc.assert(
      fc.property(fc.oneof(anything, anyAnswers(anyText)), fc.oneof(anything, anyText), (answers, day) => {
        const assessment = assess(answers as Answers, day as string);
        assert.ok(outcomes.includes(assessment.outcome));
        assert.equal(nextQuestion(answers as Answers, day as string), assessment.openQuestions[0]);
        assert.equal(explain(answers as Answers, day as string).length, 8);
      }),
      { numRuns: 2000, seed },
    );
  });

  const odd: [what: string, answers: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'espoo'],
    ['a list', ['espoo', 'never']],
    ['an answer in a list', { municipality: ['other'], firstPermit: ['2023'] }],
    ['an answer with a capital letter', { municipality: 'Other' }],
    ['an answer to another question', { municipality: 'valid', plan: 'other', work: 'none' }],
    ['a date as a number', { firstPermit: 2023 }],
    ['empty answers', { municipality: '', plan: '', firstPermit: '' }],
    ['a question that does not exist', { age: 'old' }],
  ];
  for (const [what, answers] of odd) {
    test(`${what} counts as not answered`, () => assert.deepEqual(assess(answers as Answers, today), assess({}, today)));
  }

  test('answers without a prototype count', () => {
    const answers = Object.assign(Object.create(null), { municipality: 'other' });
    assert.equal(assess(answers, today).outcome, 'other-municipality');
  });

  test('a date that lies wholly in the future counts as not answered', () => {
    const answers = { municipality: 'espoo', plan: 'never', residence: 'other', work: 'jobseeker' } as const;
    assert.deepEqual(assess({ ...answers, firstPermit: '2026-11-25' }, today), assess(answers, today));
    assert.equal(nextQuestion({ ...answers, firstPermit: '2027' }, today), 'firstPermit');
  });

  const hostile: [what: string, text: unknown][] = [
    ['half a sign of two halves', '\ud83d'],
    ['a million letters', 'espoo'.repeat(200_000)],
    ['a million figures', `2023-${'1'.repeat(1_000_000)}`],
    ['a number that is none', NaN],
    ['an endless number', Infinity],
    ['a day that is none', new Date(NaN)],
    ['a function', () => 'espoo'],
    ['a symbol', Symbol('espoo')],
    ['an object that says it is a text', { toString: () => 'espoo', valueOf: () => 'espoo' }],
    ['an object that refuses to be a text', { toString: () => { throw new Error('no'); } }],
    ['a list of lists', [[['espoo']]]],
  ];
  for (const [what, text] of hostile) {
    test(`${what} as every answer counts as not answered, and as today leaves no limit`, () => {
      const answers = Object.fromEntries(questions.map((question) => [question, text])) as Answers;
      assert.deepEqual(assess(answers, today), assess({}, today));
      assert.equal(assess({ plan: 'never', firstPermit: '2023' }, text as string).limit, undefined);
    });
  }

  test('keys of every object’s prototype are no answers and change no object', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const answers = JSON.parse('{"__proto__":{"municipality":"other"},"constructor":{"prototype":{"plan":"valid"}},"toString":"espoo","hasOwnProperty":"yes"}') as Answers;
    assert.deepEqual(assess(answers, today), assess({}, today));
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
    assert.equal(({} as Answers).municipality, undefined);
  });

  test('the answers given are left as they are', () => {
    const answers = Object.freeze({ municipality: 'espoo', plan: 'odd' as never, firstPermit: '2023' });
    assess(answers, today);
    assert.deepEqual(answers, { municipality: 'espoo', plan: 'odd', firstPermit: '2023' });
  });
});

test('any text in the fields of the date is read or refused, and what is read is a date that counts', () => {
  const field = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9٠-٩۰-۹]{0,4}$/), fc.integer({ min: 1900, max: 2030 }).map(String));
  fc.assert(
    fc.property(field, field, field, (year, month, day) => {
      const read = readFirstPermit({ year, month, day }, today);
      if ('error' in read) return;
      assert.ok(read.value >= '1950' && read.value <= '2026-11-24');
      assert.ok(assess({ plan: 'never', firstPermit: read.value }, today).limit);
    }),
    { numRuns: 2000, seed },
  );
});
