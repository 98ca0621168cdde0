import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scripts, langs, type Lang, type Script } from '../languages.ts';
import type { PageText, SearchData } from '../search/data.ts';
import { textIndex, type Bundle } from './search-bundle.ts';
import { otherWords, searchDataOf } from './search-data.ts';
import { searchedPages, type BuiltPage } from './search-pages.ts';

/**
 * Makes the search of a built site: Pagefind's index, and beside it what the engine in src/search reads.
 * To be called before anything is put into the words of the pages, such as places to break.
 */
export async function writeSearchIndex(dist: string): Promise<void> {
  const all = new Map(langs.map((lang) => [lang, searchedPages(dist, lang)] as const).filter(([, pages]) => pages.length > 0));
  const bundle = await textIndex(all);
  for (const [name, content] of bundle.files) write(join(dist, 'pagefind', name), content);
  for (const [lang, pages] of all) writeLanguage(dist, lang, pages, bundle);
  for (const script of Object.keys(scripts) as Script[]) writeJson(join(dist, 'search-data', `other-${script}.json`), otherWords(script, all));
}

function writeLanguage(dist: string, lang: Lang, pages: readonly BuiltPage[], { recordOf }: Bundle): void {
  const data: SearchData = searchDataOf(lang, pages, recordOf);
  writeJson(join(dist, 'search-data', `${lang}.json`), data);
  for (const { id, sections } of pages) writeJson(join(dist, 'search-data', lang, `${id}.json`), sections satisfies PageText);
}

const writeJson = (file: string, value: unknown): void => write(file, JSON.stringify(value));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
