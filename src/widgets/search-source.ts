import type { Script } from '../languages.ts';
import type { OtherWords, PageText, SearchData } from '../search/data.ts';
import type { Answer } from '../search/engine.ts';
import type * as Engine from '../search/index.ts';

const base = import.meta.env.BASE_URL;
const lang = document.documentElement.lang;

/** In another website's frame results stay in the frame. */
const folder = document.documentElement.dataset['embedded'] === undefined ? '' : 'embed/';

/** The address of a page in the reader's language. */
export const addressOf = (page: string, anchor = ''): string => `${base}${lang}/${folder}${page}/${anchor === '' ? '' : `#${anchor}`}`;

/** The text of a page; empty where it cannot be had: a result is worth showing without. */
export const textOf = (page: string): Promise<PageText> => json<PageText>(`${lang}/${page}`).catch(() => []);

async function json<T>(file: string): Promise<T> {
  const response = await fetch(`${base}search-data/${file}.json`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as T;
}

export interface Search {
  readonly data: SearchData;
  readonly ask: (query: string) => Promise<Answer>;
  readonly excerptOf: typeof Engine.excerptOf;
}

let opened: Promise<Search> | undefined;

/** Opens the search once; what failed is opened anew at the next try. */
export function open(): Promise<Search> {
  opened ??= (async () => {
    const engine = import('../search/index.ts');
    // What the engine will ask for next; a failure is the engine's to meet.
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).catch(() => undefined);
    const [data, { searchIn, excerptOf }, index] = await Promise.all([json<SearchData>(lang), engine, engine.then(({ openTextIndex }) => openTextIndex(`${base}pagefind/`))]);
    return { data, excerptOf, ask: searchIn({ data, index, otherWords: (script: Script) => json<OtherWords>(`other-${script}`) }) };
  })();
  opened.catch(() => { opened = undefined; });
  return opened;
}
