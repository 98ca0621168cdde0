import { keptNotices } from './copies.ts';

/** What each language says of a page that comes from the device, and of one that is not there, as HTML; one small file, so that it is there for every language. */
export interface Notice {
  /** The page that says whom to call, with the hole {saved} for links to what there is. */
  readonly page: string;
  /** Above these links. */
  readonly saved: string;
  /** A link to the language's first page, in its own words. */
  readonly link: string;
  /** Above a copy, with the hole {date}; the second for copies that are old. */
  readonly copy: string;
  readonly oldCopy: string;
}

export type Notices = Readonly<Record<string, Notice>>;

export const noticesAddress = (base: string): string => `${base}offline/notices.json`;

export async function saveNotices(base: string): Promise<void> {
  await (await caches.open(keptNotices(base))).add(new Request(noticesAddress(base), { cache: 'no-cache' }));
}

/** A page from the device says so, and since when, before all else. */
export const withDay = (html: string, { copy, oldCopy }: Notice, day: string, isOld: boolean): string =>
  html.replace(/<main[^>]*>/, (main) => main + (isOld ? oldCopy : copy).replace('{date}', day));

/** The answer in the language of the address: what is missing, whom to call, what there is. */
export function noticePage(notices: Notices, lang: string, saved: readonly string[]): string {
  const own = notices[lang] as Notice;
  const links = saved.map((tag) => notices[tag]?.link).join(' · ');
  return own.page.replace('{saved}', links && `<p>${own.saved} ${links}</p>`);
}
