import { serviceIds } from '../catalogue.ts';
import type { Lang } from '../languages.ts';
import { halvesIn, secondHalves } from '../search/compounds.ts';
import type { Reach, SearchData } from '../search/data.ts';
import { beginnings, endings, syllabic } from '../search/endings.ts';
import { fold, plain } from '../search/fold.ts';
import { grammarOf, stemOf, type Grammar, type GrammarWords } from '../search/grammar.ts';
import { simplifiedPairs } from '../search/simplified-characters.ts';
import { stopWords } from '../search/stop-words.ts';
import { wordsOf } from '../search/words.ts';
import type { BuiltPage } from './search-pages.ts';

const grammarWords = (lang: Lang): GrammarWords =>
  ({ stop: stopWords[lang], endings: endings[lang], beginnings: beginnings[lang] ?? '', compounds: secondHalves[lang] !== undefined, syllables: syllabic.includes(lang) });

export const grammarIn = (lang: Lang): Grammar => grammarOf(grammarWords(lang));

/** The words of a page's text as they are spelled, and the second halves of the long ones. */
export function textWords({ lang, said }: BuiltPage): string[] {
  const words = [...new Set(pages.flatMap(({ sections }) => sections.flatMap(({ heading }) => wordsOf(plain(heading)))))].filter(isNew);
  const every = pages.map((page) => JSON.stringify(page)).join('');
  return { ...grammarWords(lang), words: words.sort().join(' '), pages: listed, reach: reachOf(pages), ...(lang === 'zh' && { simplified: simplifiedIn(every) }) };
}

/** A number or address stands in many places; readers are led to the page of contacts, if it is there. */
function reachOf(pages: readonly BuiltPage[]): Reach[] {
  const places = new Map<string, Reach>();
  const contactFirst = pages.map((page, at) => ({ page, at })).sort((one, other) => Number(other.page.id === 'contact') - Number(one.page.id === 'contact'));
  for (const { page, at } of contactFirst) {
    for (const [what, anchor] of page.reach) if (!places.has(what) || (places.get(what)?.[1] === at && anchor.startsWith('contact-'))) places.set(what, [what, at, anchor]);
  }
  return [...places.values()];
}

/** Of all traditional characters those whose simplified form the text holds. */
export const simplifiedIn = (text: string): string => (simplifiedPairs.match(/../gu) ?? []).filter((pair) => text.includes([...pair][1] ?? '')).join('');
