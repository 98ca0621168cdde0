import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { minifySync } from 'vite';
import type { Lang } from '../languages.ts';
import { fold } from '../search/fold.ts';
import { stemOf } from '../search/grammar.ts';
import { grammarIn, keywordStems, textWords } from './search-data.ts';
import type { BuiltPage } from './search-pages.ts';

export interface Bundle {
  /** Name in the bundle's folder, and content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly recordOf: (lang: Lang, id: string) => string;
}

const addressOf = (lang: Lang, id: string): string => `/${lang}/${id}/`;

/**
 * Pagefind's index of the pages' texts. Each word is indexed once per page by the stem our engine asks for: with Pagefind's own
 * stemmers and every place of every word, a first search would be 110 kB. A private language tag keeps its stemmers away; what a
 * page's keywords say already is not said twice.
 */
export async function textIndex(all: ReadonlyMap<Lang, readonly BuiltPage[]>): Promise<Bundle> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const [lang, pages] of all) {
    const grammar = grammarIn(lang);
    for (const page of pages) {
      const said = keywordStems(page, grammar);
      const stems = new Set(textWords(page).map(fold).filter((word) => !grammar.stop.has(word)).map((word) => stemOf(word, grammar)).filter((stem) => !said.has(stem)));
      const { errors: wrong } = await index.addCustomRecord({ url: addressOf(lang, page.id), language: privateTag(lang), content: [...stems].join(' '), meta: { title: '' } });
      if (wrong.length > 0) throw new Error(`Pagefind cannot index ${addressOf(lang, page.id)}: ${wrong.join('; ')}`);
    }
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  const records = new Map(files.filter(({ path }) => path.startsWith('fragment/')).map(({ path, content }) => [addressIn(content), path.slice('fragment/'.length, path.indexOf('.pf_'))]));
  return {
    files: new Map(files.filter(({ path }) => isLoaded(path)).map(({ path, content }) => [path, ready(path, content)])),
    recordOf: (lang, id) => records.get(addressOf(lang, id)) ?? '',
  };
}

const privateTag = (lang: Lang): string => `x-${lang}`;

function ready(path: string, content: Uint8Array): Uint8Array {
  if (path === 'pagefind-entry.json') return withOwnTags(content);
  return path === 'pagefind.js' ? Buffer.from(minifySync(path, tellingOfFailure(Buffer.from(content).toString('utf8')), { module: true }).code) : content;
}

/** A part of the index that cannot be had: Pagefind says nothing of it and answers that no page holds the word. */
const silence = /("load_index_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/** Pagefind's script, so that it fails where a part of its index cannot be had. */
export function tellingOfFailure(script: string): string {
  const found = script.match(silence)?.length ?? 0;
  if (found !== 1) throw new Error(`pagefind.js passes over ${found} failures to load its index where src/publish/search-bundle.ts expects 1: Pagefind changed; see how it meets them now`);
  return script.replace(silence, '$1');
}

/** Browsers look the index up by the page's language. */
const withOwnTags = (entry: Uint8Array): Uint8Array => Buffer.from(Buffer.from(entry).toString('utf8').replace(/"x-([a-z]+)":/g, '"$1":'));

/** Of Pagefind's bundle our engine loads the script, the WebAssembly and the index; its own interfaces and excerpts stay out. */
const isLoaded = (path: string): boolean => /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|index\/.*|.*\.pf_meta)$/.test(path);

const addressIn = (fragment: Uint8Array): string => (JSON.parse(gunzipSync(fragment).toString('utf8').replace(/^pagefind_dcd/, '')) as { url: string }).url;
