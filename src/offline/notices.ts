import { keptNotices } from './copies.ts';

/** What each language says of a page that comes from the device, and of one that is not there; one small file, so that it is there for every language. */
export interface Notice {
  readonly dir: string;
  readonly endonym: string;
  readonly title: string;
  readonly text: string;
  /** Whose number it is, in words of the language `ownerLang`. */
  readonly owner: string;
  readonly ownerLang: string;
  readonly saved: string;
  /** Above a copy, with the hole {date}; the second for copies that are old. */
  readonly copy: string;
  readonly oldCopy: string;
}

export interface Notices {
  readonly phone: string;
  readonly languages: Readonly<Record<string, Notice>>;
}

export const noticesAddress = (base: string): string => `${base}offline/notices.json`;

export async function saveNotices(base: string): Promise<void> {
  await (await caches.open(keptNotices(base))).add(new Request(noticesAddress(base), { cache: 'no-cache' }));
}

/** A page from the device says so, and since when, before all else. */
export const withDay = (html: string, { copy, oldCopy }: Notice, day: string, isOld: boolean): string =>
  html.replace(/<main[^>]*>/, (main) => `${main}<p class="saved" data-copy="${isOld ? 'old' : 'new'}"><b>${(isOld ? oldCopy : copy).replace('{date}', `<bdi dir="ltr">${day}</bdi>`)}</b></p>`);

/** The answer in the language of the address: what is missing, whom to call, what there is. */
export function noticePage({ phone, languages }: Notices, base: string, lang: string, saved: readonly string[]): string {
  const { dir, title, text, owner, ownerLang, saved: before } = languages[lang] as Notice;
  const links = saved.map((tag) => `<a href="${base}${tag}/" hreflang="${tag}" lang="${tag}">${languages[tag]?.endonym ?? tag}</a>`).join(' · ');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">`
    + `<title>${title}</title><style>body{font:1.2em/1.7 system-ui,sans-serif;margin:2em auto;padding:0 1em;max-inline-size:34em}a{display:inline-block;padding-block:.5em}</style>`
    + `<main><h1>${title}</h1><p>${text} <a href="tel:${phone.replaceAll(' ', '')}"><bdi lang="${ownerLang}">${owner}</bdi> <bdi dir="ltr">${phone}</bdi></a></p>${links && `<p>${before} ${links}</p>`}</main></html>`;
}
