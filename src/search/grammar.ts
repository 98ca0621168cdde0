import { fold } from './fold.ts';

/** How the words of a language change, as roughly as a search needs it. */
export interface Grammar {
  readonly stop: ReadonlySet<string>;
  /** Folded, the longest first. */
  readonly endings: readonly string[];
  readonly beginnings: readonly string[];
  readonly compounds: boolean;
  /** Words are written syllable by syllable: one alone says little, and its marks say much. */
  readonly syllables: boolean;
}

/** A grammar as it is written down: words with spaces between. */
export interface GrammarWords {
  readonly stop: string;
  readonly endings: string;
  readonly beginnings: string;
  readonly compounds: boolean;
  readonly syllables: boolean;
}

const listOf = (words: string): string[] => [...new Set(words.split(' ').map(fold))].filter(Boolean);
const longestFirst = (words: string): string[] => listOf(words).sort((one, other) => other.length - one.length);

export const grammarOf = ({ stop, endings, beginnings, compounds, syllables }: GrammarWords): Grammar =>
  ({ stop: new Set(listOf(stop)), endings: longestFirst(endings), beginnings: longestFirst(beginnings), compounds, syllables });

const shortest = 3;

/** What the forms of a folded word have in common: articles off its beginning, up to three endings off its end, double consonants single. */
export function stemOf(word: string, { beginnings, endings }: Grammar): string {
  const article = beginnings.find((one) => word.startsWith(one) && word.length - one.length >= shortest);
  let stem = article === undefined ? word : word.slice(article.length);
  for (let cut = 0; cut < 3; cut += 1) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= (cut === 0 && one.length === 2 ? shortest : shortest + 1));
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem.replace(/([bdgklmnpst])\1/g, '$1');
}
