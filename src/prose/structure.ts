import { blocksOf } from './blocks.ts';
import type { Document } from './document.ts';
import { fault, type Fault } from '../faults/fault.ts';

/** A translation has the blocks of its original in the same order, so that the two can lie side by side. */
export function structureFaults(translation: Document, original: Document): Fault[] {
  const theirs = blocksOf(translation.tree);
  const ours = blocksOf(original.tree);
  const at = ours.findIndex(({ shape }, index) => shape !== theirs[index]?.shape);
  if (at < 0 && theirs.length === ours.length) return [];
  const index = at < 0 ? ours.length : at;
  const line = theirs[index]?.line ?? theirs.at(-1)?.line ?? 1;
  return [
    fault(
      translation.file,
      line,
      `here stands ${theirs[index]?.shape ?? 'nothing'}, where ${original.file}:${ours[index]?.line ?? 'its end'} has ${ours[index]?.shape ?? 'nothing more'}`,
      'keep headings, paragraphs, list items, links and components of the original, in its order',
    ),
  ];
}
