import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assess, limitStates, type Answers } from '../../../src/eligibility/index.ts';
import { limitOf } from '../../../src/eligibility/limit.ts';
import { assessByDefinition } from './by-definition.ts';
import { limitByDefinition } from './limit-by-definition.ts';

describe('three years after the first permit', () => {
  const table: [what: string, firstPermit: string, today: string, day: string, state: string][] = [
    ['the day on which they are full has not passed', '2023-11-24', '2026-11-24', '2026-11-24', 'today'],
    ['the day after it, they have passed', '2023-11-24', '2026-11-25', '2026-11-24', 'passed'],
    ['the day before it, it is soon', '2023-11-24', '2026-11-23', '2026-11-24', 'soon'],
    ['90 days before it, it is soon', '2024-02-22', '2026-11-24', '2027-02-22', 'soon'],
    ['91 days before it, there is time', '2024-02-23', '2026-11-24', '2027-02-23', 'open'],
    ['90 days are counted over a leap day', '2025-03-10', '2027-12-11', '2028-03-10', 'soon'],
    ['91 days are counted over a leap day', '2025-03-10', '2027-12-10', '2028-03-10', 'open'],
    ['90 days are counted over the change to summer time', '2024-06-01', '2027-03-03', '2027-06-01', 'soon'],
    ['91 days are counted over the change to summer time', '2024-06-01', '2027-03-02', '2027-06-01', 'open'],
    ['a permit of today gives three whole years', '2026-11-24', '2026-11-24', '2029-11-24', 'open'],
    ['a permit of 29 February, two days before 1 March', '2024-02-29', '2027-02-27', '2027-02-28', 'soon'],
    ['a permit of 29 February is full on 28 February', '2024-02-29', '2027-02-28', '2027-02-28', 'today'],
    ['a permit of 29 February has passed on 1 March', '2024-02-29', '2027-03-01', '2027-02-28', 'passed'],
    ['on a 29 February, a permit of 28 February has passed', '2025-02-28', '2028-02-29', '2028-02-28', 'passed'],
    ['on a 29 February, a permit of 1 March is due tomorrow', '2025-03-01', '2028-02-29', '2028-03-01', 'soon'],
    ['a year that has passed from its first to its last day', '2022', '2026-11-24', '2025-01-01', 'passed'],
    ['a year is passed only after its last day has', '2023', '2026-12-31', '2026-01-01', 'unclear'],
    ['a year on the day after its last day', '2023', '2027-01-01', '2026-01-01', 'passed'],
    ['a year on the day on which its first day is full', '2023', '2026-01-01', '2026-01-01', 'today'],
    ['a year one day after its first day is full', '2023', '2026-01-02', '2026-01-01', 'unclear'],
    ['a year whose first day is soon full', '2024', '2026-11-24', '2027-01-01', 'soon'],
    ['a year far from full', '2025', '2026-11-24', '2028-01-01', 'open'],
    ['this year, most of which is still to come', '2026', '2026-01-01', '2029-01-01', 'open'],
    ['a month that is passed in part', '2023-11', '2026-11-24', '2026-11-01', 'unclear'],
    ['a month on its last day', '2023-11', '2026-11-30', '2026-11-01', 'unclear'],
    ['a month that has just passed', '2023-11', '2026-12-01', '2026-11-01', 'passed'],
    ['December, which ends the year', '2023-12', '2027-01-01', '2026-12-01', 'passed'],
    ['a February of 29 days is wholly passed on 1 March', '2024-02', '2027-03-01', '2027-02-01', 'passed'],
    ['a February of 29 days is not wholly passed on 28 February', '2024-02', '2027-02-28', '2027-02-01', 'unclear'],
  ];
  for (const [what, firstPermit, today, day, state] of table) {
    test(what, () => assert.deepEqual(limitOf(firstPermit, today), { day, state }));
  }

  test('every state occurs', () => {
    assert.deepEqual(new Set(table.map(([, , , , state]) => state)), new Set(limitStates));
  });

  const noDates = [
    '2026-11-25', '2026-12', '2027', '2023-02-29', '2023-13', '2023-00', '2023-01-00', '2023-1', '2023-01-1', '23', '0999', '-2023', '+2023',
    '2023-', '2023-01-01-01', '2023-01-01T00:00', ' 2023', '2023\n', '٢٠٢٣', 'unknown', '', 2023, ['2023'], null, undefined, {}, new Date(0),
  ];
  for (const date of noDates) {
    test(`there are none for ${JSON.stringify(date) ?? 'nothing'}`, () => assert.equal(limitOf(date, '2026-11-24'), undefined));
  }

  test('there are none when today is no day', () => {
    for (const today of ['', 'today', '2026-02-30', 20261124, null, undefined, {}]) assert.equal(limitOf('2023', today as never), undefined);
  });
});

const day = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

test('the limit is the one that the specification defines, for any date on any day', () => {
  const partial = fc.tuple(day('2016-01-01', '2034-12-31'), fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
  fc.assert(
    fc.property(partial, day('2023-01-01', '2034-12-31'), (firstPermit, today) => {
      assert.deepEqual(limitOf(firstPermit, today), limitByDefinition(firstPermit, today));
    }),
    { numRuns: 5000, seed: 20261124 },
  );
});

describe('with every date around the limit', () => {
  const today = '2026-11-24';
  const dates = [
    '2022', '2023', '2024', '2026', '2027', '2022-12', '2023-10', '2023-11', '2023-12', '2024-02', '2024-03', '2026-11', '2026-12',
    '2023-11-22', '2023-11-23', '2023-11-24', '2023-11-25', '2024-02-22', '2024-02-23', '2026-11-23', '2026-11-24', '2026-11-25', '2023-02-29',
  ];
  const rests: Answers[] = [
    {},
    { homeCareAllowance: 'yes' },
    { homeCareAllowance: 'no', socialAssistance: 'no', unaccompaniedMinor: 'no' },
    { homeCareAllowance: 'unknown', socialAssistance: 'no', unaccompaniedMinor: 'no', trafficking: 'yes' },
  ];

  test('the assessment is the one that the specification defines', () => {
    for (const firstPermit of dates)
      for (const municipality of ['espoo', 'kauniainen', 'other', 'unknown'] as const)
        for (const plan of ['valid', 'never', 'ended', 'unknown'] as const)
          for (const residence of ['quota-refugee', 'temporary-protection', 'other', 'none', 'unknown'] as const)
            for (const work of ['jobseeker', 'employed', 'neither', 'unknown'] as const)
              for (const rest of rests) {
                const answers: Answers = { firstPermit, municipality, plan, residence, work, ...rest };
                assert.deepEqual(assess(answers, today), assessByDefinition(answers, today));
              }
  });
});
