import type { Reach } from './data.ts';
import { phoneDigits } from './phone.ts';

/** The places that show the phone number or the mail address that a query is; each place once. */
export function placesOf(reach: readonly Reach[], query: string): { page: number; anchor: string }[] {
  const digits = phoneDigits(query);
  const mail = query.includes('@') ? query.trim().toLowerCase() : undefined;
  const fits = (what: string): boolean =>
    (digits !== undefined && (what.startsWith(digits) || (digits.length >= lastPart && what.endsWith(digits)))) || (mail !== undefined && what.startsWith(mail));
  const places = new Map(reach.filter(([what]) => fits(what)).map(([, page, anchor]) => [`${page}#${anchor}`, { page, anchor }]));
  return [...places.values()];
}

/** Digits enough to know a number by its end. */
const lastPart = 4;
