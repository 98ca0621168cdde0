import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLang, type Lang } from '../languages.ts';
import { readOrThrow, texts } from '../prose/translations.ts';
import { changedBlocks, fingerprint } from '../prose/fingerprint.ts';
import { olderPhrases, wordsFile } from '../prose/words-age.ts';
import { wordsIn } from '../words/index.ts';
import { phrasesOf } from '../words/phrases.ts';
import { inlineOfPhrase, tagsOf, type Inline, type Tag } from './inline.ts';
import { segmentsOf } from './segments.ts';

/** What goes to a translator and comes back: a segment in English, and in the other language where it has been said. */
export interface Unit {
  /** Names the segment and, by its fingerprint, what English said. */
  readonly id: string;
  readonly source: Inline;
  readonly tags: readonly Tag[];
  readonly now: Inline | undefined;
  /** English has changed since `now` was written. */
  readonly older: boolean;
}

/** A file with its units; `file` may not exist yet. */
export interface Exchanged {
  readonly file: string;
  readonly kind: 'text' | 'phrases';
  readonly units: readonly Unit[];
}

/** A segment as it came back. */
export interface Returned {
  readonly unit: Unit;
  /** In MDX, or as a phrase. */
  readonly text: string;
  readonly changed: boolean;
  /** The translator says of this very segment that it is right. */
  readonly approved: boolean;
}

/** What is to be written of what came back; nothing is written before all of it is known. */
export interface Written {
  readonly write: () => void;
  readonly said: string;
}

export const unchanged: Written = { write: () => undefined, said: 'unchanged' };

const idOf = (name: string, mark: string | undefined): string => `${name}:${mark ?? 'own'}`;

/** Everything a language has to say, file by file. */
export const exchangedIn = (root: string, lang: Lang): Exchanged[] => [
  ...texts.map(([collection, id]) => textIn(join(root, sourceLang, collection, `${id}.mdx`), join(root, lang, collection, `${id}.mdx`))),
  phrasesIn(lang),
];

function textIn(original: string, file: string): Exchanged {
  const theirs = segmentsOf(readFileSync(original, 'utf8'));
  const translated = existsSync(file);
  const ours = translated ? segmentsOf(readFileSync(file, 'utf8')) : [];
  const minor = readOrThrow(original).data['minor'] as Record<string, string> | undefined;
  const recorded = translated ? String(readOrThrow(file).data['original'] ?? '') : '';
  const older = new Set(changedBlocks(recorded, theirs.flatMap(({ mark }) => mark ?? []), minor));
  const units = theirs.flatMap((segment, index): Unit[] => {
    if (segment.empty) return [];
    const own = ours.find(({ id }) => id === segment.id);
    return [{ id: idOf(segment.id, segment.mark), source: segment.inline, tags: tagsOf(segment.inline), now: own?.inline, older: own === undefined || (segment.mark !== undefined && older.has(index)) }];
  });
  return { file, kind: 'text', units };
}

function phrasesIn(lang: Lang): Exchanged {
  const own = new Map(phrasesOf(wordsIn(lang)));
  const older = new Set(olderPhrases(lang));
  const units = phrasesOf(wordsIn(sourceLang)).map(([name, phrase]): Unit => {
    const source = inlineOfPhrase(phrase);
    const now = own.get(name);
    return { id: idOf(name, fingerprint(phrase)), source, tags: tagsOf(source), now: now === undefined ? undefined : inlineOfPhrase(now), older: now === undefined || older.has(name) };
  });
  return { file: wordsFile(lang), kind: 'phrases', units };
}

