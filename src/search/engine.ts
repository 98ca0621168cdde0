import type { Script } from '../languages.ts';
import type { OtherWords, SearchData } from './data.ts';
import { fold, plain } from './fold.ts';
import { grammarOf, stemOf } from './grammar.ts';
import { knowledgeOf, simplifier } from './knowledge.ts';
import { isSure, matchesOf, type Match } from './lexicon.ts';
import { otherLanguages, type Foreign } from './other-languages.ts';
import { rank, type Asked, type Ranked } from './rank.ts';
import { placesOf } from './reach.ts';
import { scriptIn } from './script.ts';
import { joinSingleSigns, wordsOf } from './words.ts';

/** What the engine asks of Pagefind: the records whose text holds exactly this stem. */
export interface TextIndex {
  readonly recordsWith: (stem: string) => Promise<readonly string[]>;
}

export interface Sources {
  readonly data: SearchData;
  readonly index: TextIndex;
  /** Asked for only when a word is not known in the page's own language. */
  readonly otherWords: (script: Script) => Promise<OtherWords>;
}

export interface Answer extends Omit<Ranked, 'results'> {
  readonly results: readonly Result[];
  /** Which word of the query a folded word of a text is, in whatever language. */
  readonly isLookedFor: (folded: string) => string | undefined;
}

export interface Result {
  /** The page's place in `SearchData.pages`. */
  readonly page: number;
  /** Where on the page, when the query itself tells: it is a phone number or a mail address. */
  readonly anchor?: string;
}

interface QueryWord {
  readonly spelled: string;
  readonly folded: string;
  readonly isSmall: boolean;
}

/** More words than this are no question any more. */
const mostWords = 24;
/** Of the words one typed word may stand for, so many are asked for in the texts. */
const mostForms = 12;
/** Letters of a word of another language, whose endings are not known here, that begin its other forms. */
const longQuoted = 5;
/** The quality of a word that no keyword, title or heading has, but a text. */
const onlyInText = 0.9;
const unknown: Foreign = { matches: [], isSmall: false };

/** Opens the search of one language; the returned function answers a query, and rejects only where a source cannot be had. */
export function searchIn({ data, index, otherWords }: Sources): (query: string) => Promise<Answer> {
  const grammar = grammarOf(data);
  const own = knowledgeOf(data.pages, data.words, grammar);
  const others = otherLanguages(otherWords, data.pages);
  const simplify = simplifier(data.simplified);
  const inKeywords = new Set(own.phrases.flatMap(({ words }) => words));
  const homeScript = scriptIn(data.pages[0]?.title ?? '');
  const pageOf = new Map(data.pages.map(({ record }, page) => [record, page]));

  /** The words that say something; small ones only if they are all, or if an editor made them a keyword, such as "where". */
  function wordsIn(query: string): QueryWord[] {
    const word = (spelled: string, isSmall = false): QueryWord => ({ spelled, folded: fold(spelled), isSmall });
    const all = wordsOf(simplify(plain(query))).slice(0, mostWords).map((spelled) => word(spelled)).filter(({ folded }) => folded !== '');
    const telling = joinSingleSigns(all.filter(({ folded }) => !grammar.stop.has(folded)).map(({ spelled }) => spelled)).map((spelled) => word(spelled));
    if (telling.length === 0) return all;
    return [...telling, ...all.filter(({ folded }) => grammar.stop.has(folded) && inKeywords.has(folded)).map(({ spelled }) => word(spelled, true))];
  }

  /** What a word stands for: among keywords, titles and headings, else in the texts. */
  async function known({ spelled, folded }: QueryWord): Promise<readonly Match[]> {
    // A small word is spelled as it is meant: nothing is guessed from it.
    const matches = matchesOf({ spelled, folded }, own.entries, grammar).filter(({ manner }) => manner === 'same' || !grammar.stop.has(folded));
    const stem = stemOf(folded, grammar);
    if (matches.some(isSure) || (await index.recordsWith(stem)).length === 0) return matches;
    return [{ entry: { spelled, folded, stem }, quality: onlyInText, manner: 'same' }];
  }

  /** Page → how well its text holds a word. */
  async function textPages(matches: readonly Match[]): Promise<Map<number, number>> {
    const stems = new Map<string, number>();
    for (const { entry, quality } of matches) stems.set(entry.stem, Math.max(quality, stems.get(entry.stem) ?? 0));
    const found = new Map<number, number>();
    await Promise.all([...stems].slice(0, mostForms).map(async ([stem, quality]) => {
      for (const record of await index.recordsWith(stem)) {
        const page = pageOf.get(record);
        if (page !== undefined) found.set(page, Math.max(quality, found.get(page) ?? 0));
      }
    }));
    return found;
  }

  /** Nothing sure is known of the word here, or it is one of another script that the texts only quote. */
  function mayBeForeign({ folded, isSmall }: QueryWord, matches: readonly Match[]): boolean {
    const script = scriptIn(folded);
    if (isSmall || (folded.length < 3 && script !== 'Hans')) return false;
    const sure = matches.filter(isSure);
    return sure.length === 0 || (script !== homeScript && sure.every(({ entry }) => !inKeywords.has(entry.folded)));
  }

  return async (query) => {
    const places = placesOf(data.reach, query);
    if (places.length > 0) return { results: places, foreign: false, isLookedFor: () => undefined };
    const missing: unknown[] = [];
    const asked: Asked[] = await Promise.all(wordsIn(query).map(async (word) => {
      const matches = await known(word);
      const foreign = mayBeForeign(word, matches) ? await others.known(word.folded).catch((error: unknown) => (missing.push(error), unknown)) : unknown;
      return { spelled: word.spelled, matches, foreign: foreign.matches, isSmall: word.isSmall || foreign.isSmall, textPages: word.isSmall ? new Map<number, number>() : await textPages(matches) };
    }));
    const ranked = rank(asked, { phrases: own.phrases, foreignPhrases: others.phrases(), pages: data.pages.length, syllables: grammar.syllables });
    // "Nothing was found" would not be true while a source is missing.
    if (ranked.results.length === 0 && missing.length > 0) throw missing[0];
    const stems = new Set(asked.flatMap(({ matches }) => matches.slice(0, mostForms).map(({ entry }) => entry.stem)));
    const quoted = [...new Set(asked.flatMap((word) => word.foreign.map(({ entry }) => entry.folded)))];
    const isLookedFor = (folded: string): string | undefined =>
      [stemOf(folded, grammar)].find((stem) => stems.has(stem)) ?? quoted.find((word) => folded === word || (word.length >= longQuoted && folded.startsWith(word)));
    return { ...ranked, isLookedFor };
  };
}
