import sitemap from '@astrojs/sitemap';
import { existsSync } from 'node:fs';
import { isEditorLang, isEditorPage, isService, sitePageIds } from '../catalogue.ts';
import { langs, sourceLang, type Lang } from '../languages.ts';

/**
 * The canonical pages with their true translations: no original shown in place of a translation, no error page,
 * no second view of a page.
 * The plugin's own languages are not used: it takes "/" for one, and knows no fallback.
 */
export const sitemapOf = (site: string, base: string) =>
  sitemap({
    filter: (address) => isCanonical(new URL(address).pathname.slice(base.length)),
    serialize: (item) => {
      const [, page = ''] = new URL(item.url).pathname.slice(base.length).split('/');
      const there = (lang: Lang): string => new URL(`${base}${lang}/${page === '' ? '' : `${page}/`}`, site).href;
      const tags = langs.filter((lang) => isWritten(lang, page));
      const links = tags.map((lang) => ({ lang, url: there(lang) as string }));
      return { ...item, links: [...links, { lang: 'x-default', url: page === '' ? new URL(base, site).href : there(sourceLang) }] };
    },
  });

function isCanonical(path: string): boolean {
  const [lang = '', page = '', view = ''] = path.split('/');
  if (lang === '') return true;
  return view === '' && page !== '404' && page !== 'embed' && langs.some((tag) => tag === lang && isWritten(tag, page));
}

/** Pages without prose, such as the check, exist in every language. */
function isWritten(lang: Lang, page: string): boolean {
  if (isEditorPage(page)) return isEditorLang(lang);
  const collection = isService(page) ? 'services' : sitePageIds.some((id) => id === page) ? 'site' : undefined;
  return collection === undefined || existsSync(`content/${lang}/${collection}/${page}.mdx`);
}
