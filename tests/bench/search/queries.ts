import { existsSync, readFileSync } from 'node:fs';
import { serviceIds } from '../../../src/catalogue.ts';
import { isLang, type Lang } from '../../../src/languages.ts';

/** What somebody typed, and the pages that are right: any of them first. Where there are none, nothing must be found. */
export interface Query {
  readonly lang: Lang;
  readonly query: string;
  readonly pages: readonly string[];
  readonly kind: string;
}

const all = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as readonly Query[];

/** Those of the languages in which every service has its page. */
export const queries: readonly Query[] = all.filter(({ lang }) => isLang(lang) && serviceIds.every((id) => existsSync(`content/${lang}/services/${id}.mdx`)));

export const queryLangs: readonly Lang[] = [...new Set(queries.map(({ lang }) => lang))];

export const queriesIn = (lang: Lang): readonly Query[] => queries.filter((query) => query.lang === lang);
