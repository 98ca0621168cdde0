import type { Lang } from '../languages.ts';
import ar from './ar.ts';
import ckb from './ckb.ts';
import en from './en.ts';
import es from './es.ts';
import et from './et.ts';
import fa from './fa.ts';
import fi from './fi.ts';
import fr from './fr.ts';
import ru from './ru.ts';
import so from './so.ts';
import sq from './sq.ts';
import sv from './sv.ts';
import tr from './tr.ts';
import uk from './uk.ts';
import ur from './ur.ts';
import vi from './vi.ts';
import zh from './zh.ts';
import type { Words } from './words.ts';

export { fill } from './fill.ts';
export type { Words } from './words.ts';

const all: Readonly<Record<Lang, Words>> = { fi, sv, en, ru, et, uk, fr, so, es, tr, zh, fa, ar, sq, ckb, ur, vi };

/** The interface's phrases in a language. */
export const wordsIn = (lang: Lang): Words => all[lang];
