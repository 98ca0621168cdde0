import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { permitDateErrors, readFirstPermit, type PermitText } from '../../../src/eligibility/index.ts';
import { limitOf } from '../../../src/eligibility/limit.ts';

const today = '2026-11-24';

describe('what is typed as the date of the first permit', () => {
  const read: [what: string, text: PermitText, value: string][] = [
    ['a whole date', { day: '24', month: '11', year: '2023' }, '2023-11-24'],
    ['one figure for day and month', { day: '5', month: '3', year: '2024' }, '2024-03-05'],
    ['figures with a nought before them', { day: '05', month: '03', year: '2024' }, '2024-03-05'],
    ['month and year', { day: '', month: '3', year: '2024' }, '2024-03'],
    ['the year alone', { day: '', month: '', year: '2024' }, '2024'],
    ['the year alone, the other fields not there', { year: '2024' }, '2024'],
    ['spaces around the figures', { day: ' 5 ', month: '3 ', year: ' 2024' }, '2024-03-05'],
    ['fields of nothing but spaces', { day: ' ', month: '\u00a0', year: '2024' }, '2024'],
    ['invisible direction marks around the figures', { day: '\u200f5', month: '\u20663\u2069', year: '2024\u200e' }, '2024-03-05'],
    ['several marks and spaces on both sides', { day: ' \u200f\u2066 5 \u2069\u200e', month: '3', year: '2024' }, '2024-03-05'],
    ['Arabic-Indic figures', { day: '٢٤', month: '١١', year: '٢٠٢٣' }, '2023-11-24'],
    ['every Arabic-Indic figure', { day: '٣٠', month: '٦', year: '١٩٨٧' }, '1987-06-30'],
    ['the other Arabic-Indic figures', { day: '٢٥', month: '٤', year: '٢٠١٩' }, '2019-04-25'],
    ['Persian figures', { day: '۲۴', month: '۱۱', year: '۲۰۲۳' }, '2023-11-24'],
    ['every Persian figure', { day: '۳۰', month: '۶', year: '۱۹۸۷' }, '1987-06-30'],
    ['the other Persian figures', { day: '۲۵', month: '۴', year: '۲۰۱۹' }, '2019-04-25'],
    ['figures of two kinds', { day: '۲٤', month: '11', year: '٢۰23' }, '2023-11-24'],
    ['29 February of a leap year', { day: '29', month: '2', year: '2024' }, '2024-02-29'],
    ['today', { day: '24', month: '11', year: '2026' }, '2026-11-24'],
    ['this month', { month: '11', year: '2026' }, '2026-11'],
    ['this year', { year: '2026' }, '2026'],
    ['the first day that is not too old', { day: '1', month: '1', year: '1950' }, '1950-01-01'],
    ['the first year that is not too old', { year: '1950' }, '1950'],
  ];
  for (const [what, text, value] of read) {
    test(`is read: ${what}`, () => {
      assert.deepEqual(readFirstPermit(text, today), { value });
      assert.ok(limitOf(value, today));
    });
  }

  const refused: [what: string, text: PermitText, error: string][] = [
    ['nothing', {}, 'year-missing'],
    ['empty fields', { day: '', month: '', year: '' }, 'year-missing'],
    ['a day and a month', { day: '24', month: '11', year: '' }, 'year-missing'],
    ['a year of spaces', { day: '24', month: '11', year: '  ' }, 'year-missing'],
    ['31 February', { day: '31', month: '2', year: '2023' }, 'not-a-date'],
    ['29 February of a common year', { day: '29', month: '2', year: '2023' }, 'not-a-date'],
    ['31 April', { day: '31', month: '4', year: '2024' }, 'not-a-date'],
    ['day 0', { day: '0', month: '4', year: '2024' }, 'not-a-date'],
    ['day 32', { day: '32', month: '1', year: '2024' }, 'not-a-date'],
    ['month 13', { month: '13', year: '2024' }, 'not-a-date'],
    ['month 0', { month: '0', year: '2024' }, 'not-a-date'],
    ['month and day in each other’s field', { day: '3', month: '24', year: '2024' }, 'not-a-date'],
    ['a day without a month', { day: '5', month: '', year: '2024' }, 'not-a-date'],
    ['a day that could be a month, without one', { day: '05', year: '2024' }, 'not-a-date'],
    ['three figures for the month', { month: '003', year: '2024' }, 'not-a-date'],
    ['two figures for the year', { year: '24' }, 'not-a-date'],
    ['five figures for the year', { year: '20240' }, 'not-a-date'],
    ['a whole date in the year’s field', { year: '2024-03-05' }, 'not-a-date'],
    ['a month in the year’s field', { year: '2024-03' }, 'not-a-date'],
    ['month and day in the month’s field', { month: '03-05', year: '2024' }, 'not-a-date'],
    ['a month in the year’s field and a day in the month’s', { month: '5', year: '2024-03' }, 'not-a-date'],
    ['a month’s name', { month: 'March', year: '2024' }, 'not-a-date'],
    ['a minus', { day: '-5', month: '3', year: '2024' }, 'not-a-date'],
    ['a space between figures', { year: '20 24' }, 'not-a-date'],
    ['a mark between figures', { month: '1\u200f1', year: '2024' }, 'not-a-date'],
    ['a decimal', { day: '5.5', month: '3', year: '2024' }, 'not-a-date'],
    ['figures of a script that is not listed', { year: '２０２４' }, 'not-a-date'],
    ['a year of the Islamic calendar', { year: '1445' }, 'too-old'],
    ['the last day that is too old', { day: '31', month: '12', year: '1949' }, 'too-old'],
    ['the last year that is too old', { year: '1949' }, 'too-old'],
    ['tomorrow', { day: '25', month: '11', year: '2026' }, 'in-future'],
    ['next month', { month: '12', year: '2026' }, 'in-future'],
    ['next year', { year: '2027' }, 'in-future'],
    ['a year of the Buddhist calendar', { year: '2567' }, 'in-future'],
  ];
  for (const [what, text, error] of refused) {
    test(`is not read: ${what} (${error})`, () => assert.deepEqual(readFirstPermit(text, today), { error }));
  }

  test('has every error', () => {
    assert.deepEqual(new Set(refused.map(([, , error]) => error)), new Set(permitDateErrors));
  });
});
