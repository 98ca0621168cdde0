import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assess, choices, nextQuestion, questions, type Answers, type Question } from '../../../src/eligibility/index.ts';
import { assessByDefinition } from './by-definition.ts';

const today = '2026-11-24';

/** Answers for a walk through the check: each choice, or a date on this and one on that side of the limit; "I don't know" if wanted. */
const answersTo = (question: Question, unknown: boolean): readonly string[] => [
  ...(question === 'firstPermit' ? ['2025-05-05', '2020-05-05'] : choices[question]),
  ...(unknown ? ['unknown', ...(question === 'firstPermit' ? ['2023'] : [])] : []),
];

interface Walk {
  readonly answers: Answers;
  readonly asked: readonly Question[];
}

/** Every way through the check, from no answer to no further question. */
function* walks(unknown: boolean, walk: Walk = { answers: {}, asked: [] }): Generator<Walk> {
  const question = nextQuestion(walk.answers, today);
  if (!question || walk.asked.length > 9) yield walk;
  else {
    for (const answer of answersTo(question, unknown)) {
      yield* walks(unknown, { answers: { ...walk.answers, [question]: answer }, asked: [...walk.asked, question] });
    }
  }
}

const without = (answers: Answers, question: Question): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([answered]) => answered !== question));

const isTold = (walk: Walk, answers: Answers) =>
  Object.entries(answers).every(([question, answer]) => walk.answers[question as Question] === answer);

const surest = [...walks(false)];
const all = [...walks(true)];

describe('following the next question from the start', () => {
  test('ends after at most nine questions, each asked once', () => {
    for (const { asked } of all) {
      assert.ok(asked.length <= 9);
      assert.equal(new Set(asked).size, asked.length);
    }
    assert.ok(all.some(({ asked }) => asked.length === 9));
  });

  test('asks in the order of the questions', () => {
    for (const { asked } of all) assert.deepEqual(asked, questions.filter((question) => asked.includes(question)));
  });

  test('ends with an outcome that is not open', () => {
    for (const { answers } of all) assert.notEqual(assess(answers, today).outcome, 'open');
  });

  test('ends with a definite outcome for a reader who knows every answer', () => {
    for (const { answers } of surest) assert.ok(!['open', 'ask'].includes(assess(answers, today).outcome));
  });

  test('never asks what cannot change the result, by the definition of the specification', () => {
    const seen = new Set<string>();
    for (const { answers, asked } of all) {
      let before: Answers = {};
      for (const question of asked) {
        const name = JSON.stringify(before);
        if (!seen.has(name)) assert.equal(assessByDefinition(before, today).openQuestions[0], question);
        seen.add(name);
        before = { ...before, [question]: answers[question] };
      }
    }
  });

  test('asks a reader who knows every answer nothing whose answers all end alike', () => {
    for (const { answers, asked } of surest) {
      const last = asked.at(-1)!;
      const ends = answersTo(last, false).map((answer) => {
        const { outcome, contacts } = assess({ ...answers, [last]: answer }, today);
        return `${outcome} ${contacts}`;
      });
      assert.ok(new Set(ends).size > 1, JSON.stringify(answers));
    }
  });

  test('asks about trafficking last', () => {
    for (const { asked } of all) assert.ok(!asked.slice(0, -1).includes('trafficking'));
  });

  test('asks about trafficking only those whom it would bring into their first group', () => {
    const asked = surest.filter((walk) => walk.asked.includes('trafficking'));
    assert.ok(asked.length > 0);
    for (const { answers } of asked) {
      assert.deepEqual(assess(without(answers, 'trafficking'), today).groups, []);
      const { outcome, groups } = assess({ ...answers, trafficking: 'yes' }, today);
      assert.deepEqual({ outcome, groups }, { outcome: 'can-apply', groups: ['trafficking'] });
    }
  });

  test('asks nobody about trafficking who works or is a registered jobseeker', () => {
    for (const walk of all) {
      if (isTold(walk, { work: 'employed' }) || isTold(walk, { work: 'jobseeker' })) assert.ok(!walk.asked.includes('trafficking'));
    }
  });

  const lengths: [who: string, answers: Answers, questions: number][] = [
    ['a resident of another municipality', { municipality: 'other' }, 1],
    ['someone in Espoo with a valid plan', { municipality: 'espoo', plan: 'valid' }, 3],
    ['someone without a right to live in Finland yet', { municipality: 'kauniainen', plan: 'never', residence: 'none' }, 3],
    ['someone whose plan has ended', { municipality: 'espoo', plan: 'ended', residence: 'other' }, 4],
    ['someone whose three years have passed', { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit: '2020-05-05' }, 5],
    ['a quota refugee who is outside the labour force', { municipality: 'espoo', plan: 'never', residence: 'quota-refugee', firstPermit: '2025-05-05', work: 'neither' }, 5],
    ['a quota refugee who is a registered jobseeker', { municipality: 'espoo', plan: 'never', residence: 'quota-refugee', firstPermit: '2025-05-05', work: 'jobseeker' }, 5],
  ];
  for (const [who, answers, count] of lengths) {
    test(`${who} is done after ${count} ${count === 1 ? 'question' : 'questions'}`, () => {
      const theirs = surest.filter((walk) => isTold(walk, answers));
      assert.ok(theirs.length > 0);
      for (const { asked } of theirs) assert.equal(asked.length, count);
    });
  }
});

describe('an answer changed later', () => {
  const paid = { municipality: 'espoo', plan: 'never', residence: 'other', firstPermit: '2025-05-05', work: 'employed', socialAssistance: 'yes' } as const;

  test('keeps the later answers that still matter', () => {
    assert.equal(assess({ ...paid, municipality: 'kauniainen' }, today).outcome, 'can-apply');
  });

  test('takes the effect from a later answer that no longer matters', () => {
    const moved = assess({ ...paid, municipality: 'other' }, today);
    assert.deepEqual(moved, assess({ municipality: 'other' }, today));
    assert.equal(assess({ ...paid, plan: 'ended' }, today).outcome, 'plan-ended');
  });
});
