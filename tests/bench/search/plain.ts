import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import type { Lang } from '../../../src/languages.ts';
import { queriesIn, queryLangs } from './queries.ts';
import type { Asked } from './tally.ts';

/** Makes a site in a folder of its own that holds Pagefind as it comes, with an index of the same pages; gives the folder. */
export async function plainSite(dist: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
  const { index } = await pagefind.createIndex();
  if (index === undefined) throw new Error('Pagefind made no index');
  for (const lang of queryLangs) {
    for (const id of readdirSync(join(dist, lang)).filter((name) => existsSync(join(dist, lang, name, 'index.html')))) {
      const content = readFileSync(join(dist, lang, id, 'index.html'), 'utf8').replaceAll('\u00AD', '');
      if (content.includes('data-pagefind-body')) await index.addHTMLFile({ url: `/${lang}/${id}/`, content });
    }
    mkdirSync(join(folder, lang));
    writeFileSync(join(folder, lang, 'index.html'), `<!doctype html><html lang="${lang}"><title>${lang}</title></html>`);
  }
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  return folder;
}

export async function askPlain(page: Page, origin: string, lang: Lang): Promise<Asked[]> {
  const queries = queriesIn(lang);
  await page.goto(`${origin}/${lang}/`);
  const found = await page.evaluate(ask, queries.map(({ query }) => query));
  return queries.map((query, at) => ({ query, found: found[at] ?? [] }));
}

async function ask(queries: readonly string[]): Promise<string[][]> {
  interface Plain { search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> }
  const { search } = (await import('/pagefind/pagefind.js' as string)) as Plain;
  const all: string[][] = [];
  for (const query of queries) {
    const { results } = await search(query);
    const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    all.push(pages.map(({ url }) => url.split('/').at(-2) ?? ''));
  }
  return all;
}
