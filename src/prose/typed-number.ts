import { westernDigits } from '../search/fold.ts';
import { phoneDigits } from '../search/phone.ts';

/** Digits, and between two of them at most three signs that are no letters: spaces of any width, dashes of any kind, dots, slashes, brackets. */
const digits = /\+?\d(?:[^\p{L}\d]{0,3}\d)+/gu;

const date = /^\d{1,2}([./-])\d{1,2}\1\d{4}$/;

/**
 * A phone number that was typed into a text, as it was typed, in digits of any script: what begins with + or 0 and is long enough to
 * be called, or holds one of the numbers that are known.
 */
export function typedNumber(text: string, known: readonly string[]): string | undefined {
  const western = westernDigits(text);
  const numbers = known.map((phone) => phoneDigits(phone) ?? phone);
  const found = [...western.matchAll(digits)].find(([typed]) => {
    const all = typed.replace(/\D/g, '');
    if (numbers.some((number) => all.includes(number))) return true;
    return /^(?:\+|0)/.test(typed) && all.length >= 7 && !date.test(typed);
  });
  return found && text.slice(found.index, found.index + found[0].length);
}
