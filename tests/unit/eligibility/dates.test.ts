import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { daysBetween, isoDate, monthsLater, spanOf } from '../../../src/eligibility/dates.ts';
import { reminderDay } from '../../../src/eligibility/index.ts';

describe('a reminder comes a month before', () => {
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
  for (const [day, before] of table) test(`${day}: on ${before}`, () => assert.equal(reminderDay(day, '2026-01-01'), before));
});

test('a reminder comes tomorrow when a month before has passed, and never when it would be too late to act', () => {
  assert.equal(reminderDay('2026-12-10', '2026-11-24'), '2026-11-25');
  assert.equal(reminderDay('2027-01-01', '2026-12-30'), '2026-12-31');
  assert.equal(reminderDay('2026-11-26', '2026-11-24'), '2026-11-25');
  assert.equal(reminderDay('2026-11-25', '2026-11-24'), undefined);
  assert.equal(reminderDay('2026-11-24', '2026-11-24'), undefined);
  assert.equal(reminderDay('2026-11-01', '2026-11-24'), undefined);
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

describe('on any day of two centuries', () => {
  const days = fc.integer({ min: 0, max: 73_000 }).map((number) => isoDate(1950, 1, 1 + number));
  const months = fc.integer({ min: -600, max: 600 });
  const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

  test('some months later it is that many months later, on the same day or on the last one that month has', () => {
    fc.assert(fc.property(days, months, (day, count) => {
      const later = monthsLater(day, count);
      assert.equal(monthOf(later), monthOf(day) + count);
      assert.ok(later.slice(8) === day.slice(8) || (later.slice(8) < day.slice(8) && daysBetween(later, spanOf(later.slice(0, 7))?.last ?? '') === 0));
    }));
  });

  test('days count alike in both directions and add up', () => {
    fc.assert(fc.property(days, days, days, (one, other, third) => {
      assert.equal(daysBetween(one, other), 0 - daysBetween(other, one));
      assert.equal(daysBetween(one, other) + daysBetween(other, third), daysBetween(one, third));
      assert.equal(Math.sign(daysBetween(one, other)), one === other ? 0 : one < other ? 1 : -1);
      assert.ok(Number.isInteger(daysBetween(one, other)));
    }));
  });

  test('a part of a day means every day that begins so, and no other', () => {
    fc.assert(fc.property(days, days, fc.constantFrom(4, 7, 10), (day, other, length) => {
      const span = spanOf(day.slice(0, length));
      assert.ok(span && span.first <= day && day <= span.last);
      assert.equal(other >= span.first && other <= span.last, other.startsWith(day.slice(0, length)));
    }));
  });

  test('a text is a date of the calendar, or none', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{4}-\d\d-\d\d$/), fc.stringMatching(/^[1-2]\d{3}-[01]\d(-[0-3]\d)?$/));
    fc.assert(fc.property(text, (date) => {
      const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
      const made = new Date(Date.UTC(year, month - 1, day));
      const exists = /^[1-9]\d{3}(-\d\d){0,2}$/.test(date) && made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
      assert.equal(spanOf(date) !== undefined, exists);
    }), { numRuns: 3000 });
  });
});
