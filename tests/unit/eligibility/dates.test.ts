import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { daysBetween, monthsLater, spanOf } from '../../../src/eligibility/dates.ts';
import { monthBefore } from '../../../src/eligibility/index.ts';

describe('a month before', () => {
  const table: [day: string, before: string][] = [
    ['2026-11-24', '2026-10-24'],
    ['2027-01-15', '2026-12-15'],
    ['2027-03-31', '2027-02-28'],
    ['2028-03-31', '2028-02-29'],
    ['2027-03-28', '2027-02-28'],
    ['2027-07-31', '2027-06-30'],
    ['2027-08-31', '2027-07-31'],
    ['2027-03-01', '2027-02-01'],
    ['2027-12-31', '2027-11-30'],
  ];
  for (const [day, before] of table) test(`${day} is ${before}`, () => assert.equal(monthBefore(day), before));
});

test('a year has the days from its first to its last', () => {
  assert.deepEqual(spanOf('2024'), { first: '2024-01-01', last: '2024-12-31' });
});

test('a month has the days from its first to its last', () => {
  assert.deepEqual(spanOf('2024-02'), { first: '2024-02-01', last: '2024-02-29' });
  assert.deepEqual(spanOf('2023-02'), { first: '2023-02-01', last: '2023-02-28' });
  assert.deepEqual(spanOf('2023-12'), { first: '2023-12-01', last: '2023-12-31' });
});

test('a day has that day alone', () => {
  assert.deepEqual(spanOf('2024-02-29'), { first: '2024-02-29', last: '2024-02-29' });
});

test('three years later, 29 February is 28 February', () => {
  assert.equal(monthsLater('2024-02-29', 36), '2027-02-28');
});

test('there are as many days between two dates as nights', () => {
  assert.equal(daysBetween('2026-11-24', '2026-11-25'), 1);
  assert.equal(daysBetween('2027-03-01', '2027-04-01'), 31);
  assert.equal(daysBetween('2026-11-24', '2027-11-24'), 365);
});
