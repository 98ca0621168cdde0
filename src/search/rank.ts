import type { Phrase } from './knowledge.ts';
import { isSure, type Match } from './lexicon.ts';

/** One word of the query, with all that speaks for pages. */
export interface Asked {
  readonly spelled: string;
  readonly matches: readonly Match[];
  /** Page → how well its text holds the word. */
  readonly textPages: ReadonlyMap<number, number>;
  /** Matches among the words of other languages. */
  readonly foreign: readonly Match[];
  /** A small word of another language, such as "the": it says nothing. */
  readonly isSmall: boolean;
}

export interface Ground {
  readonly phrases: readonly Phrase[];
  readonly foreignPhrases: readonly Phrase[];
  /** How many pages there are. */
  readonly pages: number;
  readonly syllables: boolean;
}

export interface Ranked {
  /** The best first. */
  readonly results: readonly { readonly page: number }[];
  /** The query as it was understood, where a word had to be guessed. */
  readonly corrected?: string;
  /** The best page was found by words of another language. */
  readonly foreign: boolean;
}

/** How strongly one word speaks for one page: about 1 for a keyword. */
interface Strength {
  readonly strength: number;
  readonly foreign: boolean;
}

/* Tried on the queries of tests/search; the results change little when a number is changed by a third. */
const inText = 0.4;
const syllableInText = 0.15;
const inOtherLanguage = 0.9;
const wholeKeyword = 0.1;
const wholePhrase = 0.3;
const eachFurtherPhrase = 0.04;
/** A guess below this may be chance. */
const likely = 0.65;
/** A page that holds less of the query than this is no answer; one far behind the best is none either. */
const leastShare = 0.3;
const leastShareOfSyllables = 0.5;
const leastOfBest = 0.08;

/** Adds up what speaks for each page; a page that holds more of the query stands before one that holds less, and of equals the first in the menu. */
export function rank(query: readonly Asked[], ground: Ground): Ranked {
  const asked = withoutWildGuesses(query);
  const words = strengthsOf(asked, ground).map((pages, at) => {
    const word = asked[at] as Asked;
    return { pages, isSmall: word.isSmall, tells: tellingOf(pages, word, ground.pages) };
  });
  const all = words.reduce((sum, { tells, isSmall }) => sum + (isSmall ? 0 : Math.sqrt(tells)), 0);
  const scored = Array.from({ length: ground.pages }, (_, page) => {
    const found = words.flatMap(({ pages, tells, isSmall }) => (pages.has(page) ? [{ ...(pages.get(page) as Strength), tells, isSmall }] : []));
    const share = found.reduce((sum, { strength, tells, isSmall }) => sum + (isSmall ? 0 : Math.min(1, strength * 1.6) * Math.sqrt(tells)), 0) / all;
    const score = found.reduce((sum, { strength, tells }) => sum + strength * tells, 0) * share ** 1.5;
    return { page, score, share, foreign: found.some(({ foreign }) => foreign) };
  }).filter(({ share }) => share >= (ground.syllables ? leastShareOfSyllables : leastShare)).sort((one, other) => other.score - one.score);
  const best = scored[0];
  const guessed = asked.map(({ matches }, at) => (best && words[at]?.pages.get(best.page)?.foreign === false && matches[0]?.manner === 'guess' ? matches[0].entry.spelled : undefined));
  return {
    results: scored.filter(({ score }) => score > (best?.score ?? 0) * leastOfBest).map(({ page }) => ({ page })),
    foreign: best?.foreign ?? false,
    ...(guessed.some((one) => one !== undefined) && { corrected: asked.map(({ spelled }, at) => guessed[at] ?? spelled).join(' ') }),
  };
}

/** Where no word of several is sure, a short word that is like another is chance. */
function withoutWildGuesses(asked: readonly Asked[]): readonly Asked[] {
  const isLikely = ({ quality }: Match): boolean => quality >= likely;
  if (asked.length < 2 || asked.some(({ matches, foreign }) => [...matches, ...foreign].some((match) => isSure(match) && isLikely(match)))) return asked;
  return asked.map((word) => ({ ...word, matches: word.matches.filter(isLikely), foreign: word.foreign.filter(isLikely) }));
}

/** For each word: the pages it speaks for. */
function strengthsOf(asked: readonly Asked[], { phrases, foreignPhrases, pages, syllables }: Ground): Map<number, Strength>[] {
  const own = inPhrases(phrases, asked.map(({ matches }) => matches), syllables);
  const other = inPhrases(foreignPhrases, asked.map(({ foreign }) => foreign), false);
  return asked.map(({ textPages }, at) => {
    const found = new Map<number, Strength>();
    for (let page = 0; page < pages; page += 1) {
      const home = (own[at]?.get(page) ?? 0) + (syllables ? syllableInText : inText) * (textPages.get(page) ?? 0);
      const away = inOtherLanguage * (other[at]?.get(page) ?? 0);
      if (Math.max(home, away) > 0) found.set(page, { strength: Math.max(home, away), foreign: away > home });
    }
    return found;
  });
}

/** A word says more in a phrase that the query holds whole. */
function inPhrases(phrases: readonly Phrase[], matches: readonly (readonly Match[])[], syllables: boolean): Map<number, number>[] {
  const known = matches.map((list) => new Map(list.map(({ entry, quality }) => [entry.folded, quality])));
  const strengths = matches.map(() => new Map<number, number>());
  for (const { page, words, weight } of phrases) {
    const qualities = known.map((qualityOf) => words.reduce((best, word) => Math.max(best, qualityOf.get(word) ?? 0), 0));
    const asked = qualities.filter((quality) => quality > 0).length;
    if (asked === 0) continue;
    const met = words.filter((word) => known.some((qualityOf) => qualityOf.has(word))).length / words.length;
    const whole = met < 1 ? 0 : words.length === 1 ? wholeKeyword : asked > 1 ? wholePhrase : 0;
    const fill = (syllables ? met ** 2 : 0.5 + met / 2) + whole;
    qualities.forEach((quality, at) => {
      const before = strengths[at]?.get(page) ?? 0;
      const strength = quality * fill * weight;
      strengths[at]?.set(page, Math.max(before, strength) + eachFurtherPhrase * Math.min(before, strength));
    });
  }
  return strengths;
}

/** What few pages are about tells more than what many are; a word found nowhere still asks for something. */
function tellingOf(found: ReadonlyMap<number, Strength>, { isSmall, matches }: Asked, pages: number): number {
  if (found.size === 0) return matches.length > 0 ? 0.75 : 1.5;
  if (isSmall) return 0.5;
  const spread = [...found.values()].reduce((sum, { strength }) => sum + (strength > 0.5 ? 1 : 0.25), 0);
  return 1 + 0.7 * Math.log(pages / Math.min(spread, pages));
}
