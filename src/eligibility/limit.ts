import { daysBetween, monthsLater, spanOf, type IsoDate } from './dates.ts';

/** `today`: the sources differ about that very day. `unclear`: some days of a partial date have passed the limit, some not. */
export const limitStates = ['open', 'soon', 'today', 'passed', 'unclear'] as const;

export type LimitState = (typeof limitStates)[number];

/** `day` is the one on which three years are full, the earliest one for a partial date: print "before" it (F21). */
export interface Limit {
  day: IsoDate;
  state: LimitState;
}

/** The three-year limit (F21); nothing when the first permit is no date, or one that lies wholly in the future. */
export function limitOf(firstPermit: unknown, today: IsoDate): Limit | undefined {
  const span = spanOf(firstPermit);
  if (!span || !spanOf(today) || span.first > today) return undefined;
  const day = monthsLater(span.first, 36);
  return { day, state: stateOf(day, monthsLater(span.last, 36), today) };
}

// Days after today are no possible permit days, and need no care here: their limit is still to come, as that of today is.
function stateOf(earliest: IsoDate, latest: IsoDate, today: IsoDate): LimitState {
  if (today > latest) return 'passed';
  if (today > earliest) return 'unclear';
  if (today === earliest) return 'today';
  return daysBetween(today, earliest) <= 90 ? 'soon' : 'open';
}
