/** What each language says when a page is not on the device; one small file for all, so that it is there for every language. */
export interface Notice {
  readonly dir: string;
  readonly endonym: string;
  readonly title: string;
  readonly text: string;
  readonly saved: string;
}

export interface Notices {
  readonly phone: string;
  readonly languages: Readonly<Record<string, Notice>>;
}

/** The answer in the language of the address: what is missing, whom to call, what there is. */
export function noticePage({ phone, languages }: Notices, base: string, lang: string, saved: readonly string[]): string {
  const { dir, title, text, saved: before } = languages[lang] as Notice;
  const links = saved.map((tag) => `<a href="${base}${tag}/" lang="${tag}">${languages[tag]?.endonym ?? tag}</a>`).join(' · ');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">`
    + `<title>${title}</title><style>body{font:1.2em/1.7 system-ui,sans-serif;margin:2em auto;padding:0 1em;max-inline-size:34em}a{display:inline-block;padding-block:.5em}</style>`
    + `<main><h1>${title}</h1><p>${text} <a href="tel:${phone.replaceAll(' ', '')}"><bdi dir="ltr">${phone}</bdi></a></p>${links && `<p>${before} ${links}</p>`}</main></html>`;
}
