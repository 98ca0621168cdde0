/** A calendar day, `YYYY-MM-DD`. It has no hour and no time zone, and sorts as text. */
export type IsoDate = string;

/** As much of a day as the reader remembers: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** The first and the last day that a partial date can mean. */
export interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Rolls over as Date does: month 13 is next January, day 0 the last of the month before. */
export const isoDate = (year: number, month: number, day: number): IsoDate =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Nothing when the calendar has no such date. */
export function spanOf(date: unknown): Span | undefined {
  if (typeof date !== 'string' || !/^[1-9]\d{3}(-\d\d){0,2}$/.test(date)) return undefined;
  const [year, month, day] = numbersOf(date) as [number, number?, number?];
  const first = isoDate(year, month ?? 1, day ?? 1);
  // 31 February rolls over into March, and so no longer begins as it was written.
  if (!first.startsWith(date)) return undefined;
  return { first, last: day ? first : isoDate(year, (month ?? 12) + 1, 0) };
}

/** The same day of another month, or that month's last day when it has no such day. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = numbersOf(date) as [number, number, number];
  const lastDay = isoDate(year, month + months + 1, 0);
  return isoDate(year, month + months, Math.min(day, Number(lastDay.slice(-2))));
}

/** When to be reminded that one must act before a day: a month ahead of it, or else tomorrow; nothing when that is too late. */
export function reminderDay(limit: IsoDate, today: IsoDate): IsoDate | undefined {
  const [year, month, date] = numbersOf(today) as [number, number, number];
  const day = [monthsLater(limit, -1), isoDate(year, month, date + 1)].sort().at(-1) as IsoDate;
  return day < limit ? day : undefined;
}

export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const numbersOf = (date: PartialDate) => date.split('-').map(Number);
