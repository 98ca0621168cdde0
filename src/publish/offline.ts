import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ContactId } from '../catalogue.ts';
import { readFacts } from '../facts.ts';
import { dirOf, langs, languages, sourceLang, type Lang } from '../languages.ts';
import type { Notices } from '../offline/notices.ts';
import type { Pack } from '../offline/pack.ts';
import { placeOf, readDocument } from '../prose/document.ts';
import { report } from '../faults/fault.ts';
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
  writeJson(join(dist, 'offline', 'notices.json'), notices(base));
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

/** Whom to call where there is no page. */
const helper = 'hello-espoo' satisfies ContactId;

function notices(base: string): Notices {
  const { phone } = readFacts('content/facts').facts.contacts[helper];
  if (phone === undefined) throw new Error(`content/facts/contacts/${helper}.yaml has no phone: it is said where a page cannot be had without a network. Write it, or name another contact in src/publish/offline.ts`);
  return Object.fromEntries(langs.map((lang) => {
    const { missing, missingText, savedLanguages, copy, oldCopy } = wordsIn(lang).offline;
    const { owner, ownerLang } = nameOf(helper, lang);
    const page = `<!doctype html><html lang="${lang}" dir="${dirOf(lang)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">`
      + `<title>${missing}</title><style>body{font:1.2em/1.7 system-ui,sans-serif;margin:2em auto;padding:0 1em;max-inline-size:34em}a{display:inline-block;padding-block:.5em}</style>`
      + `<main><h1>${missing}</h1><p>${missingText} <a href="tel:${phone.replaceAll(' ', '')}"><bdi lang="${ownerLang}">${owner}</bdi> <bdi dir="ltr">${phone}</bdi></a></p>{saved}</main></html>`;
    const link = `<a href="${base}${lang}/" hreflang="${lang}" lang="${lang}">${languages[lang].endonym}</a>`;
    const above = (kind: string, said: string): string => `<p class="saved" data-copy="${kind}"><b>${said.replace('{date}', '<bdi dir="ltr">{date}</bdi>')}</b></p>`;
    return [lang, { page, link, saved: savedLanguages, copy: above('new', copy), oldCopy: above('old', oldCopy) }];
  }));
}

/** A contact's name; where nobody has translated it, that of the original. */
function nameOf(contact: ContactId, lang: Lang): { owner: string; ownerLang: Lang } {
  const ownerLang = existsSync(`content/${lang}/contacts/${contact}.mdx`) ? lang : sourceLang;
  const place = placeOf(`content/${ownerLang}/contacts/${contact}.mdx`);
  const document = place && readDocument(place);
  if (document === undefined || 'faults' in document) throw new Error(document ? report(document.faults) : `content/${ownerLang}/contacts/${contact}.mdx is not found`);
  return { owner: String(document.data['name']), ownerLang };
}

const writeJson = (file: string, value: unknown): void => writeFileSync(file, JSON.stringify(value));
