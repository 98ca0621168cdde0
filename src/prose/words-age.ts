import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { langs, sourceLang, type Lang } from '../languages.ts';
import { wordsIn } from '../words/index.ts';
import { phrasesOf } from '../words/phrases.ts';
import { changedBlocks, fingerprint } from './fingerprint.ts';

/** Which English phrases each file of words was translated from; written by `npm run translations`, never by hand. */
const record = 'src/words/originals.json';

export const wordsFile = (lang: Lang): string => `src/words/${lang}.ts`;

/** The language of a file of words; undefined for any other file. */
export const langOfWords = (file: string): Lang | undefined => langs.find((lang) => file.endsWith(wordsFile(lang)));

const marksNow = (): string[] => phrasesOf(wordsIn(sourceLang)).map(([, phrase]) => fingerprint(phrase));

/** The fingerprint of each English phrase, by its name. */
export const phraseMarks = (): ReadonlyMap<string, string> => new Map(phrasesOf(wordsIn(sourceLang)).map(([name, phrase]) => [name, fingerprint(phrase)]));

const recorded = (): Partial<Record<Lang, string>> => (existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Partial<Record<Lang, string>>) : {});

/** The names of the phrases that English says otherwise than when the language's were written. */
export function olderPhrases(lang: Lang): string[] {
  const names = [...phraseMarks().keys()];
  return changedBlocks(recorded()[lang] ?? '', marksNow()).map((index) => names[index] ?? names.at(-1) ?? '');
}

/** From now on the language's phrases, or those named, say what the English ones say. */
export function recordPhrases(lang: Lang, names: readonly string[] = [...phraseMarks().keys()]): void {
  const known = recorded();
  const then = new Set((known[lang] ?? '').split(' '));
  const done = new Set(names);
  known[lang] = [...phraseMarks()].filter(([name, mark]) => done.has(name) || then.has(mark)).map(([, mark]) => mark).join(' ');
  const sorted = Object.fromEntries(langs.flatMap((tag) => (known[tag] === undefined ? [] : [[tag, known[tag]]])));
  writeFileSync(record, `${JSON.stringify(sorted, null, 2)}\n`);
}
