import { fold } from './fold.ts';
import type { Grammar } from './grammar.ts';
import { stemOf } from './grammar.ts';
import type { Entry } from './lexicon.ts';
import { wordsOf } from './words.ts';
import { plain } from './fold.ts';

/** A keyword or a title of a page, as the folded words that say something. */
export interface Phrase {
  readonly page: number;
  readonly words: readonly string[];
  readonly weight: number;
}

/** The entries of a text's words. */
export const entriesOf = (text: string, grammar: Grammar): Entry[] =>
  wordsOf(plain(text)).map((spelled) => {
    const folded = fold(spelled);
    return { spelled, folded, stem: stemOf(folded, grammar) };
  });

export function phraseOf(page: number, entries: readonly Entry[], weight: number, grammar: Grammar): Phrase {
  const telling = entries.map(({ folded }) => folded).filter((word) => !grammar.stop.has(word));
  return { page, weight, words: telling.length > 0 ? telling : entries.map(({ folded }) => folded) };
}
