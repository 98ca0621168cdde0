import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dirOf, langs, languages, type Lang } from '../languages.ts';
import type { Notices } from '../offline/notices.ts';
import type { Pack } from '../offline/pack.ts';
import { readFacts } from '../facts.ts';
import { wordsIn } from '../words/index.ts';
import { bundled } from './bundle.ts';
import type { Settings } from './settings.ts';

/** The service worker, the list of each language's files, and what is said where a page is not saved. Comes after all other files. */
export async function writeOffline(dist: string, { base, offline }: Settings): Promise<void> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => /\.\w+$/.test(file)).sort();
  const version = versionOf(dist, files.filter(isSaved));
  writeFileSync(join(dist, 'service-worker.js'), await bundled(`src/offline/${offline ? 'service-worker' : 'kill-switch'}.ts`, { VERSION: version, BASE: base }));
  if (!offline) return;
  mkdirSync(join(dist, 'offline'), { recursive: true });
  for (const lang of langs) writeJson(join(dist, 'offline', `${lang}.json`), packOf(dist, lang, files, version, base));
  writeJson(join(dist, 'offline', 'notices.json'), notices());
}

/** What this writes itself says nothing new, and no pack holds a PDF, which has its day of making in it: the same site keeps its version. */
const isSaved = (file: string): boolean => file !== 'service-worker.js' && !file.startsWith('offline/') && !file.endsWith('.pdf');

function versionOf(dist: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(dist, file)));
  return hash.digest('hex').slice(0, 12);
}

/** All pages of the language with what they load; not their twins in two languages, none for other websites, and no file that is for saving anyway. */
function packOf(dist: string, lang: Lang, files: readonly string[], version: string, base: string): Pack {
  const saved = [
    new RegExp(`^${lang}/(?:(?!embed/|for-websites/)[^/]+/)?index\\.html$`),
    /^(?:_assets\/.*|icon\.svg)$/,
    new RegExp(`^search-data/(?:${lang}(?:/[^/]+)?|other-\\w+)\\.json$`),
    new RegExp(`^pagefind/(?:pagefind\\.js|pagefind-entry\\.json|wasm\\.unknown\\.pagefind|pagefind\\.x-${lang}_.*|index/x-${lang}_.*)$`),
  ];
  const chosen = files.filter((file) => saved.some((pattern) => pattern.test(file)));
  return {
    version,
    bytes: chosen.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0),
    files: chosen.map((file) => base + file.replace(/index\.html$/, '')),
  };
}

function notices(): Notices {
  const { phone = '' } = readFacts('content/facts').facts.contacts['hello-espoo'];
  return {
    phone,
    languages: Object.fromEntries(langs.map((lang) => {
      const { missing, missingText, savedLanguages, copy, oldCopy } = wordsIn(lang).offline;
      return [lang, { dir: dirOf(lang), endonym: languages[lang].endonym, title: missing, text: missingText, saved: savedLanguages, copy, oldCopy }];
    })),
  };
}

const writeJson = (file: string, value: unknown): void => writeFileSync(file, JSON.stringify(value));
