import { westernDigits } from './fold.ts';

/** A phone number however it is typed, as its digits without country and without zero in front; undefined where the text is no number. */
export function phoneDigits(text: string): string | undefined {
  const typed = westernDigits(text).replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069().\/–-]/g, '');
  if (!/^\+?\d+$/.test(typed)) return undefined;
  const national = typed.replace(/^(?:\+|00)?358/, '').replace(/^0+/, '');
  // A number in full, its last part, or its beginning: a short one without zero in front is an age or a house.
  return national.length >= 5 || (/^(?:0|\+358)/.test(typed) && national.length >= 2) ? national : undefined;
}
