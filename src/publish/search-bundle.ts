import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Lang } from '../languages.ts';
import { fold } from '../search/fold.ts';
import { stemOf } from '../search/grammar.ts';
import { grammarIn, textWords } from './search-data.ts';
import type { BuiltPage } from './search-pages.ts';

export interface Bundle {
  /** Name in the bundle's folder, and content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly recordOf: (lang: Lang, id: string) => string;
}

const addressOf = (lang: Lang, id: string): string => `/${lang}/${id}/`;

/**
 * Pagefind's index of the pages' texts. Each word is indexed once per page by the stem our engine asks for: with Pagefind's own
 * stemmers and with every place of every word, a first search would be 110 kB. A private language tag keeps its stemmers away.
 */
export async function textIndex(all: ReadonlyMap<Lang, readonly BuiltPage[]>): Promise<Bundle> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const [lang, pages] of all) {
    const grammar = grammarIn(lang);
    for (const page of pages) {
      const stems = new Set(textWords(page).map(fold).filter((word) => !grammar.stop.has(word)).map((word) => stemOf(word, grammar)));
      const { errors: wrong } = await index.addCustomRecord({ url: addressOf(lang, page.id), language: privateTag(lang), content: [...stems].join(' '), meta: { title: '' } });
      if (wrong.length > 0) throw new Error(`Pagefind cannot index ${addressOf(lang, page.id)}: ${wrong.join('; ')}`);
    }
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  const records = new Map(files.filter(({ path }) => path.startsWith('fragment/')).map(({ path, content }) => [addressIn(content), path.slice('fragment/'.length, path.indexOf('.pf_'))]));
  return {
    files: new Map(files.filter(({ path }) => isLoaded(path)).map(({ path, content }) => [path, path === 'pagefind-entry.json' ? withOwnTags(content) : content])),
    recordOf: (lang, id) => records.get(addressOf(lang, id)) ?? '',
  };
}

const privateTag = (lang: Lang): string => `x-${lang}`;

/** Browsers look the index up by the page's language. */
const withOwnTags = (entry: Uint8Array): Uint8Array => Buffer.from(Buffer.from(entry).toString('utf8').replace(/"x-([a-z]+)":/g, '"$1":'));

/** Of Pagefind's bundle our engine loads the script, the WebAssembly and the index; its own interfaces and excerpts stay out. */
const isLoaded = (path: string): boolean => /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|index\/.*|.*\.pf_meta)$/.test(path);

const addressIn = (fragment: Uint8Array): string => (JSON.parse(gunzipSync(fragment).toString('utf8').replace(/^pagefind_dcd/, '')) as { url: string }).url;
