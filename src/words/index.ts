import { langs, type Lang } from '../languages.ts';
import type { Words } from './words.ts';

export { fill } from './fill.ts';
export type { Words } from './words.ts';

/** One file for each language of `languages.ts`; the folder is named because bundlers do not look around in their own. */
async function read(lang: Lang): Promise<readonly [Lang, Words]> {
  const file = (await import(`../words/${lang}.ts`)) as { default: Words };
  return [lang, file.default];
}

const all = Object.fromEntries(await Promise.all(langs.map(read))) as Record<Lang, Words>;

/** The interface's phrases in a language. */
export const wordsIn = (lang: Lang): Words => all[lang];
