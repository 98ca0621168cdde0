import { absolute, cardAnchor, pageHref } from '../addresses.ts';
import { isService, sitePageIds, type ContactId, type EmbedId, type ServiceId, type SitePageId } from '../catalogue.ts';
import { contactIn, serviceIn, sitePageIn } from '../content.ts';
import type { Lang } from '../languages.ts';
import { wordsIn } from '../words/index.ts';

/** The title of an embedded page in its reader's language. */
export function embedTitle(lang: Lang, id: EmbedId): string {
  const words = wordsIn(lang);
  if (id === '') return words.site.name;
  if (id === 'check') return words.check.title;
  if (id === 'search') return words.search.allTopics;
  if (id === 'guide') return words.paper.guide;
  if (id === 'contacts') return words.page.contacts;
  if (id.startsWith('contacts/')) return contactIn(lang, id.slice('contacts/'.length) as ContactId).entry.data.name;
  if (isService(id)) return serviceIn(lang, id as ServiceId).entry.data.title;
  if (sitePageIds.some((page) => page === id)) return sitePageIn(lang, id as SitePageId).entry.data.title;
  throw new Error(`"${id}" is embedded, but nobody says what it is called: add it to src/api/embeds.ts`);
}

/** The page of the site that says what an embedded page says. */
export function pageOfEmbed(lang: Lang, id: EmbedId): string {
  if (id === '') return absolute(pageHref(lang));
  if (id === 'contacts') return absolute(pageHref(lang, 'contact'));
  if (id.startsWith('contacts/')) return absolute(pageHref(lang, 'contact', cardAnchor(id.slice('contacts/'.length) as ContactId)));
  return absolute(pageHref(lang, id as ServiceId | SitePageId));
}
