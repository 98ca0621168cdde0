import { isService, type ContactId, type ServiceId, type SitePageId } from '../src/catalogue.ts';
import { sourceLang, type Lang } from '../src/languages.ts';
import type { Collection } from '../src/prose/document.ts';
import { readOrThrow, standings } from '../src/prose/translations.ts';
import { olderPhrases } from '../src/prose/words-age.ts';
import { stateOfPhrases, trustIn, type State } from '../src/words/trust.ts';

const all = new Map(standings('content').map((standing) => [`${standing.lang}/${standing.collection}/${standing.id}`, standing.state]));

/** What a reader must be told of a text, from what lies in `content/`: it changes when somebody translates or checks one. */
export function toldOf(lang: Lang, collection: Collection, id: ServiceId | SitePageId | ContactId): string[] {
  const state = lang === sourceLang ? 'current' : all.get(`${lang}/${collection}/${id}`);
  const original = readOrThrow(`content/${sourceLang}/${collection}/${id}.mdx`);
  const { data } = state === 'missing' ? original : readOrThrow(`content/${lang}/${collection}/${id}.mdx`);
  return trustIn(lang, {
    made: (data['translation'] ?? data['text']) as State['made'],
    checked: data['checked'] as State['checked'],
    older: state === 'older' ? String(original.data['updated']) : undefined,
    untranslated: state === 'missing',
  });
}

export const toldOfPage = (lang: Lang, id: ServiceId | SitePageId): string[] => toldOf(lang, isService(id) ? 'services' : 'site', id);

/** What a reader must be told of a language's phrases. */
export const toldOfPhrases = (lang: Lang): string[] => trustIn(lang, stateOfPhrases(lang, lang !== sourceLang && olderPhrases(lang).length > 0));
