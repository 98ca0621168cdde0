import type { Script } from '../languages.ts';

/** The script a word is written in; numbers and signs alone count as Latin. */
export function scriptIn(word: string): Script {
  if (/\p{Script=Han}/u.test(word)) return 'Hans';
  if (/\p{Script=Arabic}/u.test(word)) return 'Arab';
  return /\p{Script=Cyrillic}/u.test(word) ? 'Cyrl' : 'Latn';
}
