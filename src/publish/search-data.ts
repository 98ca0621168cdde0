import { serviceIds, services } from '../catalogue.ts';
import { langs, type Lang, type Script } from '../languages.ts';
import { halvesIn, secondHalves } from '../search/compounds.ts';
import type { OtherWords, Reach, SearchData } from '../search/data.ts';
import { beginnings, endings, syllabic } from '../search/endings.ts';
import { fold, plain } from '../search/fold.ts';
import { grammarOf, stemOf, type Grammar, type GrammarWords } from '../search/grammar.ts';
import { scriptIn } from '../search/script.ts';
import { simplifiedPairs } from '../search/simplified-characters.ts';
import { stopWords } from '../search/stop-words.ts';
import { wordsOf } from '../search/words.ts';
import type { BuiltPage } from './search-pages.ts';

const grammarWords = (lang: Lang): GrammarWords =>
  ({ stop: stopWords[lang] ?? '', endings: endings[lang] ?? '', beginnings: beginnings[lang] ?? '', compounds: secondHalves[lang] !== undefined, syllables: syllabic.includes(lang) });

export const grammarIn = (lang: Lang): Grammar => grammarOf(grammarWords(lang));

const plainWords = (text: string): string[] => wordsOf(plain(text));

/** The words of a page's text as they are spelled, and the second halves of the long ones. */
export function textWords({ lang, said }: BuiltPage): string[] {
  const words = [...new Set(plainWords(said))];
  return [...words, ...halvesIn(lang, words)];
}

/** The stems of a page's title and keywords. */
export const keywordStems = ({ title, keywords }: Pick<BuiltPage, 'title' | 'keywords'>, grammar: Grammar): Set<string> =>
  new Set([title, ...keywords].flatMap(plainWords).map((word) => stemOf(fold(word), grammar)));

/** What the engine reads for one language; `recordOf` tells a page's record in Pagefind's index. */
export function searchDataOf(lang: Lang, built: readonly BuiltPage[], recordOf: (lang: Lang, id: string) => string): SearchData {
  const pages = [...built].sort((one, other) => placeInMenu(one.id) - placeInMenu(other.id));
  const grammar = grammarIn(lang);
  const known = new Set(pages.flatMap((page) => [...keywordStems(page, grammar)]));
  const isNew = (word: string): boolean => word.length > 1 && !grammar.stop.has(fold(word)) && !known.has(stemOf(fold(word), grammar));
  const headings = pages.flatMap(({ sections }) => sections.flatMap(({ heading }) => plainWords(heading)));
  const listed = pages.map(({ id, title, description, keywords }) => ({ id, title, description, keywords: [...new Set(keywords.map(plain))], record: recordOf(lang, id) }));
  return {
    ...grammarWords(lang),
    words: [...new Set(headings.filter(isNew))].sort().join(' '),
    pages: listed,
    reach: reachOf(pages),
    ...(lang === 'zh' && { simplified: simplifiedIn(JSON.stringify(listed) + pages.map(({ said }) => said).join('')) }),
  };
}

/** Services in their order; a tool's page after them. */
const placeInMenu = (id: string): number => placeIn(serviceIds, id);

/** After all others where the list does not hold it. */
function placeIn(list: readonly string[], id: string): number {
  const place = list.indexOf(id);
  return place < 0 ? list.length : place;
}

/** A number or address stands in many places; readers are led to the page of contacts, if it is there. Of numbers that begin alike, the contact that this page names first comes first. */
function reachOf(pages: readonly BuiltPage[]): Reach[] {
  const places = new Map<string, Reach>();
  const contactFirst = pages.map((page, at) => ({ page, at })).sort((one, other) => Number(other.page.id === 'contact') - Number(one.page.id === 'contact'));
  for (const { page, at } of contactFirst) {
    for (const [what, anchor] of page.reach) {
      if (!places.has(what) || (places.get(what)?.[1] === at && anchor.startsWith('contact-'))) places.set(what, [what, at, anchor]);
    }
  }
  return [...places.values()].sort(([, , one], [, , other]) => placeOfContact(one) - placeOfContact(other));
}

const cards = services.contact.contacts.map((contact) => `contact-${contact}`);
const placeOfContact = (anchor: string): number => placeIn(cards, anchor);

/** Of all traditional characters those whose simplified form the text holds. */
export const simplifiedIn = (text: string): string => (simplifiedPairs.match(/../gu) ?? []).filter((pair) => text.includes([...pair][1] ?? '')).join('');

/** Titles and keywords of every language that are written in a script: a keyword in Latin letters may stand on an Arabic page. */
export function otherWords(script: Script, all: ReadonlyMap<Lang, readonly BuiltPage[]>): OtherWords {
  const pages: Record<string, string[]> = {};
  for (const { id, title, keywords } of [...all.values()].flat()) {
    (pages[id] ??= []).push(...[...keywords, title].filter((text) => scriptIn(text) === script));
  }
  const stop = langs.map((lang) => stopWords[lang] ?? '').join(' ').split(' ').filter((word) => scriptIn(word) === script);
  const once = Object.fromEntries(Object.entries(pages).map(([id, texts]) => [id, [...new Set(texts.map((text) => text.toLowerCase().replaceAll('\u00AD', '')))]]));
  return { stop: [...new Set(stop)].join(' '), pages: once, ...(script === 'Hans' && { simplified: simplifiedIn(Object.values(once).flat().join('')) }) };
}
