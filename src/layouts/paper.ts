import type { Lang } from '../languages.ts';
import { fill, wordsIn } from '../words/index.ts';

/** What CSS puts at the foot of each sheet. Isolates keep the address and the day in order amid letters that run the other way. */
export const footOf = (lang: Lang, address: string, said: string): string => `${wordsIn(lang).site.name} · \u2066${address}\u2069\n${said}`;

/** What it says from the day of printing on; the script of every page puts in the day. */
export const printedIn = (lang: Lang): string => fill(wordsIn(lang).paper.foot, { date: '\u2066{date}\u2069' });
