import { existsSync, readFileSync } from 'node:fs';
import { isService } from '../../../src/catalogue.ts';
import { isLang, langs, type Lang } from '../../../src/languages.ts';

/** What somebody typed, and the pages that are right: any of them first. Where there are none, nothing must be found. */
export interface Query {
  readonly lang: Lang;
  readonly query: string;
  readonly pages: readonly string[];
  readonly kind: string;
}

const all = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as readonly Query[];

/** A translation may be missing: then its page is nobody's right answer, and the other pages of its language still are. */
export const isThere = (lang: Lang, page: string): boolean => !isService(page) || existsSync(`content/${lang}/services/${page}.mdx`);

export const queries: readonly Query[] = all.filter(({ lang }) => isLang(lang)).flatMap((query) => {
  // A word of another language is known from that language's page.
  const needed = query.kind === 'cross' ? langs : [query.lang];
  const pages = query.pages.filter((page) => needed.every((lang) => isThere(lang, page)));
  return pages.length === 0 && query.pages.length > 0 ? [] : [{ ...query, pages }];
});

export const queryLangs: readonly Lang[] = [...new Set(queries.map(({ lang }) => lang))];

export const queriesIn = (lang: Lang): readonly Query[] => queries.filter((query) => query.lang === lang);
