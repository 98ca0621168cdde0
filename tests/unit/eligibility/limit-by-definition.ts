// The three-year limit of the specification, word for word: every day of a partial date is looked at.
import type { IsoDate, Limit } from '../../../src/eligibility/index.ts';

const monthLengths = (year: number) => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
};

const twoDigits = (number: number) => String(number).padStart(2, '0');

const daysOfYear = (year: number): IsoDate[] =>
  monthLengths(year).flatMap((length, month) =>
    Array.from({ length }, (_, day) => `${String(year).padStart(4, '0')}-${twoDigits(month + 1)}-${twoDigits(day + 1)}`),
  );

/** Every day until today that a partial date can stand for; none when it is no date. */
function daysOf(date: string, today: IsoDate): IsoDate[] {
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return [];
  return daysOfYear(Number(date.slice(0, 4))).filter((day) => (day === date || day.startsWith(`${date}-`)) && day <= today);
}

function threeYearsAfter(day: IsoDate): IsoDate {
  const year = Number(day.slice(0, 4)) + 3;
  return year + (day.slice(4) === '-02-29' ? '-02-28' : day.slice(4));
}

/** Counted one day at a time. */
function daysUntil(day: IsoDate, today: IsoDate): number {
  const years = [];
  for (let year = Number(today.slice(0, 4)); year <= Number(day.slice(0, 4)); year += 1) years.push(year);
  const calendar = years.flatMap(daysOfYear);
  return calendar.indexOf(day) - calendar.indexOf(today);
}

/** The three-year limit of a date that has at least one possible day. Remembered: the same few are asked for a million times. */
export function limitByDefinition(date: string, today: IsoDate): Limit | undefined {
  const name = `${date} ${today}`;
  if (!limits.has(name)) limits.set(name, limitOnce(date, today));
  return limits.get(name);
}

const limits = new Map<string, Limit | undefined>();

function limitOnce(date: string, today: IsoDate): Limit | undefined {
  const limitDays = daysOf(date, today).map(threeYearsAfter);
  const day = limitDays[0];
  if (!day) return undefined;
  const passed = limitDays.filter((limitDay) => today > limitDay).length;
  if (passed === limitDays.length) return { day, state: 'passed' };
  if (passed > 0) return { day, state: 'unclear' };
  if (today === day) return { day, state: 'today' };
  return { day, state: daysUntil(day, today) <= 90 ? 'soon' : 'open' };
}
