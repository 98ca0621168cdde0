import type { OtherWords, SearchData } from './data.ts';
import { fold, plain } from './fold.ts';
import { grammarOf, stemOf, type Grammar } from './grammar.ts';
import { matchesOf, type Entry, type Match } from './lexicon.ts';
import { phoneDigits } from './phone.ts';
import { entriesOf, phraseOf, type Phrase } from './phrases.ts';
import { rank, type Evidence } from './rank.ts';
import { scriptIn } from './script.ts';
import type { Script } from '../languages.ts';
import { joinSingleSigns, wordsOf } from './words.ts';

/** What the engine asks of Pagefind: the records that hold exactly this word. */
export interface TextIndex {
  readonly recordsWith: (stem: string) => Promise<readonly string[]>;
}

export interface Sources {
  readonly data: SearchData;
  readonly index: TextIndex;
  readonly otherWords: (script: Script) => Promise<OtherWords>;
}

export interface Result {
  readonly page: number;
  readonly score: number;
  /** Where on the page, when it is known from the query itself. */
  readonly anchor?: string;
  /** Which word of the query a folded word of the text is. */
  readonly isLookedFor: (folded: string) => string | undefined;
}

export interface Answer {
  readonly results: readonly Result[];
  /** The query as it was understood, where a word had to be guessed. */
  readonly corrected?: string;
  /** The words were found in another language. */
  readonly foreign: boolean;
}

interface Known {
  readonly grammar: Grammar;
  readonly entries: readonly Entry[];
  readonly phrases: readonly Phrase[];
}

/** Makes all that is asked again and again for one language; the returned function answers a query and never throws for what is typed. */
export function searchIn({ data, index, otherWords }: Sources): (query: string) => Promise<Answer> {
  const grammar = grammarOf(data);
  const simplify = simplifierOf(data.simplified);
  const own = knowledgeOf(data.pages.map(({ title, keywords }) => ({ title, keywords })), grammar, data.words);
  const others = new Map<Script, Promise<Known & { simplify: (text: string) => string }>>();
  const inKeywords = new Set(own.phrases.flatMap(({ words }) => words));
  const homeScript = scriptIn(data.pages[0]?.title ?? '');
  const pageOf = new Map(data.pages.map(({ record }, page) => [record, page]));

  function othersIn(script: Script): Promise<Known & { simplify: (text: string) => string }> {
    const known = others.get(script) ?? otherWords(script).then((words) => {
      const loose = grammarOf({ stop: words.stop, endings: '', beginnings: '', compounds: false, syllables: false });
      return { ...knowledgeOf(data.pages.map(({ id }) => ({ title: '', keywords: words.pages[id] ?? [] })), loose, ''), simplify: simplifierOf(words.simplified) };
    });
    others.set(script, known);
    return known;
  }

  async function textPages(matches: readonly Match[]): Promise<Map<number, number>> {
    const found = new Map<number, number>();
    const stems = new Map<string, number>();
    for (const { entry, quality } of matches) stems.set(entry.stem, Math.max(quality, stems.get(entry.stem) ?? 0));
    await Promise.all([...stems].slice(0, 12).map(async ([stem, quality]) => {
      for (const record of await index.recordsWith(stem)) {
        const page = pageOf.get(record);
        if (page !== undefined) found.set(page, Math.max(quality, found.get(page) ?? 0));
      }
    }));
    return found;
  }

  /** Nothing is known of the word here, or it is one of another script that the text only quotes. */
  function isUnsure(folded: string, matches: readonly Match[]): boolean {
    const sure = matches.filter(({ manner }) => manner === 'same' || manner === 'form');
    if (folded.length < 3 && scriptIn(folded) !== 'Hans') return false;
    return sure.length === 0 || (scriptIn(folded) !== homeScript && sure.every(({ entry }) => !inKeywords.has(entry.folded)));
  }

  return async (query) => {
    const reached = reach(data, query);
    if (reached.length > 0) return { results: reached, foreign: false };
    const text = simplify(plain(query).trim());
    const spelled = wordsOf(text).slice(0, 24);
    const telling = spelled.filter((word) => !grammar.stop.has(fold(word)));
    const words = joinSingleSigns(telling.length > 0 ? telling : spelled).map((word) => ({ spelled: word, folded: fold(word) }));
    if (words.length === 0) return { results: [], foreign: false };
    const ownMatches = words.map((word) => matchesOf(word, own.entries, grammar));
    const evidence: Evidence[] = await Promise.all(ownMatches.map(async (matches) => ({ matches, textPages: await textPages(matches), foreign: false })));
    const unsure = words.filter(({ folded }, at) => isUnsure(folded, evidence[at]?.matches ?? []));
    const foreign: (Evidence | undefined)[] = [];
    const foreignPhrases: Phrase[] = [];
    for (const script of new Set(unsure.map(({ folded }) => scriptIn(folded)))) {
      const known = await othersIn(script);
      foreignPhrases.push(...known.phrases);
      words.forEach(({ folded }, at) => {
        if (scriptIn(folded) !== script || !unsure.some((one) => one.folded === folded)) return;
        const there = known.simplify(folded);
        if (known.grammar.stop.has(there)) return;
        foreign[at] = { matches: matchesOf({ spelled: there, folded: there }, known.entries, known.grammar), textPages: new Map(), foreign: true };
      });
    }
    const lookedFor = new Map(evidence.flatMap(({ matches }) => matches.slice(0, 12).map(({ entry }) => entry.stem)).map((stem) => [stem, stem]));
    const isLookedFor = (folded: string): string | undefined => lookedFor.get(stemOf(folded, grammar));
    return rank({ words, evidence, foreign, phrases: own.phrases, foreignPhrases, pages: data.pages.length, isLookedFor, syllables: grammar.syllables });
  };
}

function knowledgeOf(pages: readonly { title: string; keywords: readonly string[] }[], grammar: Grammar, words: string): Known {
  const entries = new Map<string, Entry>();
  const phrases: Phrase[] = [];
  const learn = (entry: Entry): void => { if (!entries.has(entry.folded)) entries.set(entry.folded, entry); };
  const read = (page: number, text: string, weight: number): void => {
    const found = entriesOf(text, grammar);
    const phrase = phraseOf(page, found, weight, grammar);
    if (phrase.words.length > 0) phrases.push(phrase);
    // "Who can get it" is made of small words only: there they count.
    for (const entry of found) if (phrase.words.includes(entry.folded)) learn(entry);
  };
  pages.forEach(({ title, keywords }, page) => {
    for (const keyword of keywords) read(page, keyword, 1);
    read(page, title, 1.1);
  });
  for (const entry of entriesOf(words, grammar)) learn(entry);
  return { grammar, entries: [...entries.values()], phrases };
}

function simplifierOf(pairs = ''): (text: string) => string {
  const signs = [...pairs];
  const simple = new Map(signs.flatMap((sign, at) => (at % 2 === 0 ? [[sign, signs[at + 1] ?? sign] as const] : [])));
  return (text) => [...text].map((sign) => simple.get(sign) ?? sign).join('');
}

/** The places that show a phone number or a mail address. */
function reach(data: SearchData, query: string): Result[] {
  const digits = phoneDigits(query);
  const mail = query.includes('@') ? query.trim().toLowerCase() : undefined;
  const places = data.reach.filter(([what]) => (digits !== undefined && (what.startsWith(digits) || (digits.length >= 4 && what.endsWith(digits)))) || (mail !== undefined && what.startsWith(mail)));
  const seen = new Set<string>();
  return places.flatMap(([, page, anchor]) => {
    const place = `${page}#${anchor}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ page, anchor, score: 1, isLookedFor: () => undefined }];
  });
}
