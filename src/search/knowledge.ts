import { fold, plain } from './fold.ts';
import { stemOf, type Grammar } from './grammar.ts';
import type { Entry } from './lexicon.ts';
import { wordsOf } from './words.ts';

/** A keyword or a title of a page, as the folded words that say something. */
export interface Phrase {
  readonly page: number;
  readonly words: readonly string[];
  readonly weight: number;
}

/** What is known of pages: every word, and the phrases they are made of. */
export interface Knowledge {
  readonly grammar: Grammar;
  readonly entries: readonly Entry[];
  readonly phrases: readonly Phrase[];
}

const title = 1.1;

/** `pages` in the order of their numbers; `words` are further words worth knowing. */
export function knowledgeOf(pages: readonly { title: string; keywords: readonly string[] }[], words: string, grammar: Grammar): Knowledge {
  const entries = new Map<string, Entry>();
  const phrases: Phrase[] = [];
  const learn = (found: readonly Entry[]): void => {
    for (const entry of found) if (!entries.has(entry.folded)) entries.set(entry.folded, entry);
  };
  const read = (page: number, text: string, weight: number): void => {
    const all = entriesOf(text, grammar);
    const telling = all.filter(({ folded }) => !grammar.stop.has(folded));
    // "Who can get it" is made of small words only: there they count.
    const counted = telling.length > 0 ? telling : all;
    if (counted.length === 0) return;
    learn(counted);
    phrases.push({ page, weight, words: counted.map(({ folded }) => folded) });
  };
  pages.forEach((page, number) => {
    for (const keyword of page.keywords) read(number, keyword, 1);
    read(number, page.title, title);
  });
  learn(entriesOf(words, grammar));
  return { grammar, phrases, entries: [...entries.values()] };
}

const entriesOf = (text: string, grammar: Grammar): Entry[] =>
  wordsOf(plain(text)).map((spelled) => {
    const folded = fold(spelled);
    return { spelled, folded, stem: stemOf(folded, grammar) };
  });

/** Turns traditional Chinese characters into simplified ones; `pairs` holds each with its simplified one after it. */
export function simplifier(pairs = ''): (text: string) => string {
  const simple = new Map((pairs.match(/../gu) ?? []).map((pair) => [...pair] as [string, string]));
  return (text) => [...text].map((sign) => simple.get(sign) ?? sign).join('');
}
