import type { Answer, Result } from './engine.ts';
import type { Match } from './lexicon.ts';
import type { Phrase } from './phrases.ts';

/** What speaks for pages where one word of the query is concerned. */
export interface Evidence {
  readonly matches: readonly Match[];
  /** Page → how well its text holds the word. */
  readonly textPages: ReadonlyMap<number, number>;
  readonly foreign: boolean;
}

interface Asked {
  readonly words: readonly { spelled: string; folded: string }[];
  readonly evidence: readonly Evidence[];
  readonly foreign: readonly (Evidence | undefined)[];
  readonly phrases: readonly Phrase[];
  readonly foreignPhrases: readonly Phrase[];
  readonly pages: number;
  readonly isLookedFor: Result['isLookedFor'];
  readonly syllables: boolean;
}

/** Word of the query → page → strength, from 0 to about 1. */
type Strengths = Map<number, number>[];

function strengthsIn(phrases: readonly Phrase[], evidence: readonly (Evidence | undefined)[], syllables: boolean): Strengths {
  const known = evidence.map((one) => new Map((one?.matches ?? []).map(({ entry, quality }) => [entry.folded, quality])));
  const strengths: Strengths = evidence.map(() => new Map());
  for (const { page, words, weight } of phrases) {
    const qualities = known.map((qualityOf) => words.reduce((best, word) => Math.max(best, qualityOf.get(word) ?? 0), 0));
    if (qualities.every((quality) => quality === 0)) continue;
    const met = words.filter((word) => known.some((qualityOf) => qualityOf.has(word))).length;
    const asked = qualities.filter((quality) => quality > 0).length;
    const full = met === words.length;
    const fill = (syllables ? (met / words.length) ** 2 : 0.5 + (0.5 * met) / words.length) + (full && met > 1 && asked > 1 ? 0.3 : full && met === 1 ? 0.1 : 0);
    qualities.forEach((quality, at) => {
      const best = strengths[at]?.get(page) ?? 0;
      const strength = quality * fill * weight;
      // Each further phrase with the word says a little more.
      if (strength > 0) strengths[at]?.set(page, Math.max(best, strength) + 0.04 * Math.min(best, strength));
    });
  }
  return strengths;
}

const inText = 0.4;
const inOtherLanguage = 0.9;
/** A page that holds less of the query than this is no answer. */
const leastShare = 0.3;

/** Adds up, for each page, what speaks for it; a page that holds more of the query stands before one that holds less. */
export function rank({ words, evidence, foreign, phrases, foreignPhrases, pages, isLookedFor, syllables }: Asked): Answer {
  const own = strengthsIn(phrases, evidence, syllables);
  const other = strengthsIn(foreignPhrases, foreign, false);
  const perWord = words.map((_, at) => {
    const pagesOf = new Map<number, { strength: number; foreign: boolean }>();
    for (let page = 0; page < pages; page += 1) {
      const text = evidence[at]?.textPages.get(page) ?? 0;
      const keyword = own[at]?.get(page) ?? 0;
      const home = keyword + (syllables ? 0.15 : inText) * text;
      const away = inOtherLanguage * (other[at]?.get(page) ?? 0);
      if (Math.max(home, away) > 0) pagesOf.set(page, { strength: Math.max(home, away), foreign: away > home });
    }
    return pagesOf;
  });
  const P = (globalThis as any).P ?? {};
  const telling = perWord.map((pagesOf, at) => {
    if (pagesOf.size === 0) return foreign[at] === undefined && evidence[at]?.matches.length === 0 ? 0.75 : 1.5;
    const spread = [...pagesOf.values()].reduce((sum, { strength }) => sum + (strength > 0.5 ? 1 : P.ts ?? 0.25), 0);
    return 1 + (P.idf ?? 0.7) * Math.log(pages / Math.min(spread, pages));
  });
  const all = telling.reduce((sum, one) => sum + one ** (P.sh ?? 0.5), 0);
  if ((globalThis as any).DEBUG) console.log(JSON.stringify({ words: words.map((w) => w.folded), matches: evidence.map((e) => e.matches.slice(0, 5).map((m) => `${m.entry.folded}/${m.manner}/${m.quality.toFixed(2)}`)), perWord: perWord.map((m) => [...m].map(([p, x]) => `${p}:${x.strength.toFixed(2)}${x.foreign ? 'x' : ''}`).join(' ')), telling }, null, 1));

  const results: (Result & { foreign: boolean })[] = [];
  for (let page = 0; page < pages; page += 1) {
    let score = 0;
    let share = 0;
    let away = 0;
    perWord.forEach((pagesOf, at) => {
      const found = pagesOf.get(page);
      if (found === undefined) return;
      score += found.strength * (telling[at] ?? 0);
      share += (Math.min(1, found.strength * (P.st ?? 1.6)) * (telling[at] ?? 0) ** (P.sh ?? 0.5)) / all;
      if (found.foreign) away += 1;
    });
    if (share < leastShare) continue;
    results.push({ page, score: score * share ** (P.ex ?? 1.5), isLookedFor, foreign: away > 0 });
  }
  results.sort((one, another) => another.score - one.score || one.page - another.page);
  const best = results[0];
  const guessed = evidence.map((one, at) => (best !== undefined && !best.foreign && one.matches[0]?.manner === 'guess' && perWord[at]?.has(best.page) ? one.matches[0].entry.spelled : undefined));
  return {
    results: results.filter(({ score }) => score > (best?.score ?? 0) * 0.08).map(({ foreign: _, ...result }) => result),
    foreign: best?.foreign ?? false,
    ...(guessed.some((one) => one !== undefined) && { corrected: words.map(({ spelled }, at) => guessed[at] ?? spelled).join(' ') }),
  };
}
