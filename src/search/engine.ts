import type { Script } from '../languages.ts';
import type { OtherWords, SearchData } from './data.ts';
import { fold, plain } from './fold.ts';
import { grammarOf, stemOf } from './grammar.ts';
import { knowledgeOf, simplifier, type Knowledge } from './knowledge.ts';
import { isSure, matchesOf, type Match } from './lexicon.ts';
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
  /** Which word of the query a folded word of a text is. */
  readonly isLookedFor: (folded: string) => string | undefined;
}

export interface Result {
  /** The page's place in `SearchData.pages`. */
  readonly page: number;
  /** Where on the page, when the query itself tells: it is a phone number or a mail address. */
  readonly anchor?: string;
}

/** More words than this are no question any more. */
const mostWords = 24;
const onlyInText = 0.9;
/** Of the words one typed word may stand for, so many are asked for in the texts. */
const mostForms = 12;

/** Opens the search of one language; the returned function answers a query, and rejects only where a source cannot be had. */
export function searchIn({ data, index, otherWords }: Sources): (query: string) => Promise<Answer> {
  const grammar = grammarOf(data);
  const own = knowledgeOf(data.pages, data.words, grammar);
  const simplify = simplifier(data.simplified);
  const inKeywords = new Set(own.phrases.flatMap(({ words }) => words));
  const homeScript = scriptIn(data.pages[0]?.title ?? '');
  const pageOf = new Map(data.pages.map(({ record }, page) => [record, page]));
  const others = new Map<Script, Promise<OtherKnowledge>>();

  /** What a word stands for: among keywords, titles and headings, else in the texts. */
  async function known(word: { spelled: string; folded: string }): Promise<readonly Match[]> {
    const matches = matchesOf(word, own.entries, grammar);
    const stem = stemOf(word.folded, grammar);
    if (matches.some(isSure) || (await index.recordsWith(stem)).length === 0) return matches;
    return [{ entry: { ...word, stem }, quality: onlyInText, manner: 'same' }];
  }

  /** How well the text of each page holds a word. */
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
  function mayBeForeign(folded: string, matches: readonly Match[]): boolean {
    const script = scriptIn(folded);
    if (folded.length < 3 && script !== 'Hans') return false;
    const sure = matches.filter(isSure);
    return sure.length === 0 || (script !== homeScript && sure.every(({ entry }) => !inKeywords.has(entry.folded)));
  }

  function othersIn(script: Script): Promise<OtherKnowledge> {
    const known = others.get(script) ?? otherWords(script).then((words) => otherKnowledge(words, data));
    others.set(script, known);
    known.catch(() => others.delete(script));
    return known;
  }

  /** The words that say something; small ones only if they are all, or if an editor made them a keyword, such as "where". */
  function asWords(spelled: readonly string[]): { spelled: string; folded: string; isSmall: boolean }[] {
    const all = spelled.map((word) => ({ spelled: word, folded: fold(word) })).filter(({ folded }) => folded !== '');
    const telling = joinSingleSigns(all.filter(({ folded }) => !grammar.stop.has(folded)).map((word) => word.spelled)).map((word) => ({ spelled: word, folded: fold(word), isSmall: false }));
    if (telling.length === 0) return all.map((word) => ({ ...word, isSmall: false }));
    return [...telling, ...all.filter(({ folded }) => grammar.stop.has(folded) && inKeywords.has(folded)).map((word) => ({ ...word, isSmall: true }))];
  }

  return async (query) => {
    const places = placesOf(data.reach, query);
    if (places.length > 0) return { results: places, foreign: false, isLookedFor: () => undefined };
    const spelled = wordsOf(simplify(plain(query))).slice(0, mostWords);
    const words = asWords(spelled);
    const asked: Asked[] = await Promise.all(words.map(async (word) => {
      const matches = await known(word);
      const script = scriptIn(word.folded);
      const foreign = !word.isSmall && mayBeForeign(word.folded, matches) ? await othersIn(script) : undefined;
      const there = foreign?.simplify(word.folded) ?? '';
      const isSmall = word.isSmall || (foreign?.grammar.stop.has(there) ?? false);
      return { ...word, isSmall, matches, textPages: word.isSmall ? new Map<number, number>() : await textPages(matches), foreign: foreign && !isSmall ? matchesOf({ spelled: there, folded: there }, foreign.entries, foreign.grammar) : [] };
    }));
    const foreignPhrases = (await Promise.all(others.values())).flatMap(({ phrases }) => phrases);
    const stems = new Set(asked.flatMap(({ matches }) => matches.slice(0, mostForms).map(({ entry }) => entry.stem)));
    const isLookedFor = (folded: string): string | undefined => {
      const stem = stemOf(folded, grammar);
      return stems.has(stem) ? stem : undefined;
    };
    return { ...rank(withoutWildGuesses(asked), { phrases: own.phrases, foreignPhrases, pages: data.pages.length, syllables: grammar.syllables }), isLookedFor };
  };
}

/** Where no word of several is sure, a short word that is like another is chance. */
function withoutWildGuesses(asked: readonly Asked[]): readonly Asked[] {
  if (asked.length < 2 || asked.some(({ matches, foreign }) => [...matches, ...foreign].some((match) => isSure(match) && match.quality >= likely))) return asked;
  const likelyOf = (matches: readonly Match[]): Match[] => matches.filter(({ quality }) => quality >= likely);
  return asked.map((word) => ({ ...word, matches: likelyOf(word.matches), foreign: likelyOf(word.foreign) }));
}

const likely = 0.65;

interface OtherKnowledge extends Knowledge {
  readonly simplify: (text: string) => string;
}

/** Of other languages only the words are known: no endings, since they are many languages at once. */
function otherKnowledge({ stop, pages, simplified }: OtherWords, data: SearchData): OtherKnowledge {
  const grammar = grammarOf({ stop, endings: '', beginnings: '', compounds: false, syllables: false });
  return { ...knowledgeOf(data.pages.map(({ id }) => ({ title: '', keywords: pages[id] ?? [] })), '', grammar), simplify: simplifier(simplified) };
}
