import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { blocksOf } from './blocks.ts';

/**
 * What a text says, block by block, in eight letters each: title, description, then the blocks of the body.
 * Spaces, punctuation and capitals do not count; a word, a number, a link target or a phone does.
 */
export function fingerprints(texts: readonly string[], tree: Root): string[] {
  return [...texts, ...blocksOf(tree).map((block) => block.meaning)].map(fingerprint);
}

/** Letters alone: YAML reads other signs as numbers, dates or markup. */
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The eight letters of one text. */
export function fingerprint(meaning: string): string {
  const words = meaning.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const digest = createHash('sha256').update(words.join(' ')).digest();
  return [...digest.subarray(0, 8)].map((octet) => letters[octet % letters.length]).join('');
}

/**
 * The blocks of the source that a translation made from `original` does not say, as indices into `now`;
 * empty: the translation is current. A block moved or taken away is reported where the order first differs.
 */
export function changedBlocks(original: string, now: readonly string[], minor: Readonly<Record<string, string>> = {}): number[] {
  const then = original.split(' ').filter(Boolean).map((mark) => corrected(mark, minor));
  const present = now.map((mark) => corrected(mark, minor));
  const changed = present.flatMap((mark, index) => (then.includes(mark) ? [] : [index]));
  if (changed.length > 0 || then.join() === present.join()) return changed;
  const firstMoved = present.findIndex((mark, index) => mark !== then[index]);
  return [firstMoved < 0 ? present.length : firstMoved];
}

/** Follows corrections of corrections, both of the old text and of the new: a correction taken back changes nothing. */
export function corrected(mark: string, minor: Readonly<Record<string, string>>): string {
  const seen = new Set<string>();
  for (let next: string | undefined = mark; next !== undefined && !seen.has(next); next = minor[next]) {
    seen.add(next);
    mark = next;
  }
  return mark;
}
