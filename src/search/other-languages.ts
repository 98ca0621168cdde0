import type { Script } from '../languages.ts';
import type { OtherWords, SearchPage } from './data.ts';
import { grammarOf } from './grammar.ts';
import { knowledgeOf, simplifier, type Knowledge, type Phrase } from './knowledge.ts';
import { matchesOf, type Match } from './lexicon.ts';
import { scriptIn } from './script.ts';

export interface Foreign {
  readonly matches: readonly Match[];
  /** A small word such as "the": it says nothing. */
  readonly isSmall: boolean;
}

export interface OtherLanguages {
  /** What a word of unknown language stands for; rejects where the words cannot be had. */
  readonly known: (folded: string) => Promise<Foreign>;
  /** The phrases of all scripts asked for so far. */
  readonly phrases: () => readonly Phrase[];
}

type Loaded = Knowledge & { readonly simplify: (text: string) => string };

/** The words of all languages but for their endings, since they are many languages at once; each script is loaded when it is asked for. */
export function otherLanguages(load: (script: Script) => Promise<OtherWords>, pages: readonly SearchPage[]): OtherLanguages {
  const coming = new Map<Script, Promise<Loaded>>();
  const loaded: Loaded[] = [];

  async function read(script: Script): Promise<Loaded> {
    const { stop, pages: keywords, simplified } = await load(script);
    const grammar = grammarOf({ stop, endings: '', beginnings: '', compounds: false, syllables: false });
    const words = { ...knowledgeOf(pages.map(({ id }) => ({ title: '', keywords: keywords[id] ?? [] })), '', grammar), simplify: simplifier(simplified) };
    loaded.push(words);
    return words;
  }

  function wordsIn(script: Script): Promise<Loaded> {
    const words = coming.get(script) ?? read(script);
    coming.set(script, words);
    // What could not be had is asked for anew at the next query.
    words.catch(() => coming.delete(script));
    return words;
  }

  return {
    known: async (word) => {
      const { entries, grammar, simplify } = await wordsIn(scriptIn(word));
      const folded = simplify(word);
      return grammar.stop.has(folded) ? { matches: [], isSmall: true } : { matches: matchesOf({ spelled: folded, folded }, entries, grammar), isSmall: false };
    },
    phrases: () => loaded.flatMap(({ phrases }) => phrases),
  };
}
