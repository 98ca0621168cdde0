import { services, sitePageIds, toolIds, contactIds } from '../catalogue.ts';
import { isLang, type Lang } from '../languages.ts';

/** Where an editor's link leads: never an address, always an id. */
export type Target =
  | { readonly kind: 'page'; readonly page: string; readonly lang: Lang | undefined; readonly anchor: string | undefined }
  | { readonly kind: 'contact' | 'link'; readonly id: string };

export const pages: readonly string[] = [...Object.keys(services), ...sitePageIds, ...toolIds];

/**
 * Reads `page:who-is-entitled#groups`, `page:fi/contact` (a link that says it leads to another language),
 * `contact:kela`, `link:seed`. Returns a sentence that names what is wrong and what is allowed otherwise.
 */
export function readTarget(url: string, linkIds: readonly string[]): Target | string {
  const [, kind, rest = ''] = /^(page|contact|link):(.*)$/.exec(url) ?? [];
  if (kind === 'contact') return contactIds.some((id) => id === rest) ? { kind, id: rest } : unknown('contact', rest, contactIds);
  if (kind === 'link') return linkIds.includes(rest) ? { kind, id: rest } : unknown('link', rest, linkIds);
  if (kind === 'page') {
    const [, tag, page = '', anchor] = /^(?:([^/#]*)\/)?([^#]*)(?:#(.*))?$/.exec(rest) ?? [];
    if (tag !== undefined && !isLang(tag)) return `the link "${url}" names the language "${tag}", which the site does not have`;
    return pages.includes(page) ? { kind, page, lang: tag, anchor } : unknown('page', page, pages);
  }
  return `the link "${url}" is an address; an address in prose grows old, or leaves the reader's language`;
}

const unknown = (kind: string, id: string, allowed: readonly string[]): string =>
  `there is no ${kind} "${id}"; there are: ${allowed.join(', ')}`;
