import type { Lang } from '../languages.ts';
import ar from './ar.ts';
import en from './en.ts';
import fi from './fi.ts';
import sv from './sv.ts';
import type { Words } from './words.ts';

export { fill } from './fill.ts';
export type { Words } from './words.ts';

const all: Readonly<Record<Lang, Words>> = { fi, sv, en, ar };

/** The interface's phrases in a language. */
export const wordsIn = (lang: Lang): Words => all[lang];
