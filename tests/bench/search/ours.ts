import type { Page } from '@playwright/test';
import type { Lang } from '../../../src/languages.ts';
import { queriesIn } from './queries.ts';
import type { Asked } from './tally.ts';

/** Asks the built site all queries of a language, as a reader does on the page of results. */
export async function askOurs(page: Page, origin: string, lang: Lang): Promise<Asked[]> {
  const queries = queriesIn(lang);
  await page.goto(`${origin}/${lang}/search/`);
  const found = await page.evaluate(ask, queries.map(({ query }) => query));
  return queries.map((query, at) => ({ query, found: found[at] ?? [] }));
}

async function ask(queries: readonly string[]): Promise<string[][]> {
  const input = document.querySelector<HTMLInputElement>('#site-search');
  const panel = document.querySelector<HTMLElement>('[data-answers]');
  if (!input?.form || !panel) throw new Error('This page has no search');
  const answered = (query: string): Promise<void> => new Promise((done, fail) => {
    const look = (): void => {
      if (panel.dataset['state'] === 'failed') fail(new Error(`The search failed at "${query}"`));
      else if (panel.dataset['query'] === query) done();
      else setTimeout(look, 2);
    };
    look();
  });
  input.focus();
  input.value = queries[0] ?? '';
  input.dispatchEvent(new Event('input'));
  await answered(input.value.trim());
  const all: string[][] = [];
  for (const query of queries) {
    delete panel.dataset['query'];
    input.value = query;
    input.form.requestSubmit();
    await answered(query.trim());
    const links = panel.dataset['state'] === 'none' ? [] : [...panel.querySelectorAll<HTMLAnchorElement>('.results a')];
    all.push(links.map(({ pathname }) => pathname.split('/').at(-2) ?? ''));
  }
  return all;
}
