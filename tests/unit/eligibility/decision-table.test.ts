import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decisionTable, type Row } from '../../../src/eligibility/decision-table.ts';
import { assess, type Answers, type Question } from '../../../src/eligibility/index.ts';
import { completeAnswerSets } from './by-definition.ts';

const today = '2026-11-24';
const rows = decisionTable();

/** A complete answer set as a reader would give it, and as a row's conditions speak of it. */
const sets = completeAnswerSets.map((set) => {
  const passed = set.firstPermit === 'limit passed';
  const answers = { ...set, firstPermit: passed ? '2020-05-05' : '2025-05-05' } as Answers;
  return { answers, spoken: { ...set, firstPermit: passed ? 'passed' : 'open' }, assessment: assess(answers, today) };
});

const holds = ({ when, inGroup }: Row, { spoken, assessment }: (typeof sets)[number]) =>
  Object.entries(when).every(([question, answers]) => (answers as string[]).includes(spoken[question as Question])) &&
  (!inGroup || assessment.groups.length > 0);

const firstThatHolds = (set: (typeof sets)[number]) => rows.find((row) => holds(row, set));

describe('the decision table', () => {
  test('read from the top, says what the check says for every complete answer set', () => {
    for (const set of sets) {
      const { outcome, contacts } = firstThatHolds(set) ?? {};
      const told = { outcome, contacts: contacts?.[set.answers.municipality as 'espoo'] };
      assert.deepEqual(told, { outcome: set.assessment.outcome, contacts: set.assessment.contacts }, JSON.stringify(set.answers));
    }
  });

  test('has no row that nobody reaches', () => {
    const reached = new Set(sets.map(firstThatHolds));
    assert.deepEqual(rows.filter((row) => !reached.has(row)), []);
  });

  test('names contacts for exactly the municipalities from which a row is reached', () => {
    for (const row of rows) {
      const from = new Set(sets.filter((set) => firstThatHolds(set) === row).map(({ answers }) => answers.municipality));
      assert.deepEqual(new Set(Object.keys(row.contacts)), from);
    }
  });

  test('is short enough for one sheet of paper', () => {
    assert.equal(rows.length, 14);
  });

  test('states a condition only where it tells readers apart', () => {
    for (const { when } of rows) {
      for (const [question, answers] of Object.entries(when)) {
        assert.ok(answers.length > 0 && answers.length < new Set(sets.map(({ spoken }) => spoken[question as Question])).size);
      }
    }
  });
});
