import { spanOf, type IsoDate, type PartialDate } from './dates.ts';

export const permitDateErrors = ['year-missing', 'not-a-date', 'in-future', 'too-old'] as const;

export type PermitDateError = (typeof permitDateErrors)[number];

/** The three fields as typed; day, or day and month, may be left empty. */
export interface PermitText {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
}

/** Reads the first permit's date in Latin, Arabic-Indic (٠–٩) or Persian (۰–۹) digits. */
export function readFirstPermit(text: PermitText, today: IsoDate): { value: PartialDate } | { error: PermitDateError } {
  const year = latin(text.year);
  const month = latin(text.month);
  const day = latin(text.day);
  const value = year + part(month) + part(day);
  const span = spanOf(value);
  if (!year) return { error: 'year-missing' };
  if (!span || (day && !month) || /\D/.test(year + month + day)) return { error: 'not-a-date' };
  if (value < '1950') return { error: 'too-old' };
  if (span.first > today) return { error: 'in-future' };
  return { value };
}

// A keyboard for right-to-left writing can leave invisible direction marks beside what is typed.
const latin = (text = '') =>
  text
    .replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

const part = (number: string) => number && `-${number.padStart(2, '0')}`;
