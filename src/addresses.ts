import { services, type ContactId, type EditorPageId, type EmbedId, type PageId, type ToolId } from './catalogue.ts';
import type { Lang } from './languages.ts';

/** The sub-path the site is served under, "/" or "/part/". */
export const base = import.meta.env.BASE_URL;

/** The address of a page, or of the language's home, on this host. */
export const pageHref = (lang: Lang, page?: PageId | ToolId | EditorPageId, anchor?: string): string =>
  `${base}${lang}/${page === undefined ? '' : `${page}/`}${anchor === undefined ? '' : `#${anchor}`}`;

/** Where a contact has its card on the page of contacts, which holds those that everybody may need; absent for the others. */
export const cardAnchor = (id: ContactId): string | undefined => (services.contact.contacts.some((one) => one === id) ? `contact-${id}` : undefined);

/** The address of the same in another website's frame. */
export const embedHref = (lang: Lang, id: EmbedId): string => `${base}${lang}/embed/${id === '' ? '' : `${id}/`}`;

/** What a frame says of itself to whoever asks for oEmbed. */
export const oembedHref = (lang: Lang, id: EmbedId): string => `${base}oembed/${lang}/${id === '' ? 'home' : id}.json`;

/** The same with scheme and host, for whoever reads it outside the site. */
export const absolute = (href: string): string => new URL(href, import.meta.env.SITE).href;

/** A mail link; subject and body are encoded. */
export const mailHref = (email: string, subject?: string): string => `mailto:${email}${subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`}`;

/** A phone link for "+358 40 634 4480". */
export const phoneHref = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;
