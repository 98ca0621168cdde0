import { readdirSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { serviceIds } from '../../../src/catalogue.ts';
import { langs, type Lang, type Script } from '../../../src/languages.ts';
import { readFacts } from '../../../src/facts.ts';
import { placeOf, readDocument } from '../../../src/prose/document.ts';
import { grammarIn, keywordStems, otherWords, searchDataOf, textWords } from '../../../src/publish/search-data.ts';
import type { BuiltPage } from '../../../src/publish/search-pages.ts';
import { isThere } from '../../bench/search/queries.ts';
import type { OtherWords } from '../../../src/search/data.ts';
import { searchIn, type Answer, type TextIndex } from '../../../src/search/engine.ts';
import { fold } from '../../../src/search/fold.ts';
import { phoneDigits } from '../../../src/search/phone.ts';
import { stemOf } from '../../../src/search/grammar.ts';

/** Languages that have texts. */
export const written = langs.filter((lang) => readdirSync('content').includes(lang));

const textOf = (node: Nodes): string => ('children' in node ? node.children.map(textOf).join('children' in node && node.type !== 'paragraph' ? '\n' : '') : node.type === 'text' ? node.value : '');

/** The services of a language as far as their files tell: what components and layouts add is not there. */
export function pagesIn(lang: Lang): BuiltPage[] {
  return serviceIds.filter((id) => isThere(lang, id)).flatMap((id) => {
    const place = placeOf(`content/${lang}/services/${id}.mdx`);
    const document = place && readDocument(place);
    if (document === undefined || 'faults' in document) return [];
    const { title, description, keywords } = document.data as { title: string; description: string; keywords: unknown[] };
    return [{ id, lang, title, description, keywords: keywords.map(String), sections: [], said: textOf(document.tree), reach: id === 'contact' ? [[phoneDigits(readFacts('content/facts').facts.contacts['koto-espoo'].phone ?? '') ?? '', 'contact-koto-espoo'] as const] : [] }];
  });
}

const all = new Map(written.map((lang) => [lang, pagesIn(lang)]));

/** An index as Pagefind's, held in memory: which pages hold a stem. */
function textIndexOf(lang: Lang, pages: readonly BuiltPage[]): TextIndex {
  const grammar = grammarIn(lang);
  const records = pages.map((page) => ({ id: page.id, stems: new Set([...textWords(page).map((word) => stemOf(fold(word), grammar)), ...keywordStems(page, grammar)]) }));
  return { recordsWith: async (stem) => records.filter(({ stems }) => stems.has(stem)).map(({ id }) => id) };
}

const foreign = new Map<Script, OtherWords>();

function wordsOfOthers(script: Script): OtherWords {
  const words = foreign.get(script) ?? otherWords(script, all);
  foreign.set(script, words);
  return words;
}

export interface Opened {
  readonly ask: (query: string) => Promise<Answer>;
  readonly idsFor: (query: string) => Promise<string[]>;
}

/** The whole search of a language over its texts as they are written. */
export function openIn(lang: Lang): Opened {
  const pages = all.get(lang) ?? [];
  const data = searchDataOf(lang, pages, (_, id) => id);
  const ask = searchIn({ data, index: textIndexOf(lang, pages), otherWords: async (script) => wordsOfOthers(script) });
  return { ask, idsFor: async (query) => (await ask(query)).results.map(({ page }) => data.pages[page]?.id ?? '') };
}
