import type { TextIndex } from './engine.ts';

/** The part of Pagefind's browser interface (1.6) that is used here. */
interface Pagefind {
  readonly options: (options: { noWorker: boolean }) => Promise<void>;
  readonly destroy: () => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** Loads Pagefind from `folder`, an address that ends in a slash; rejects where its script, its WebAssembly or its index cannot be had, as does any later question (the build sees to it: search-bundle.ts). */
export async function openTextIndex(folder: string): Promise<TextIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // At this size a worker costs more than it saves.
  await pagefind.options({ noWorker: true });
  const known = new Map<string, Promise<readonly string[]>>();
  const recordsWith = (stem: string): Promise<readonly string[]> => {
    // In quotes: without them Pagefind answers an unknown word with any word that begins like it.
    const records = known.get(stem) ?? pagefind.search(`"${stem}"`).then(({ results }) => results.map(({ id }) => id));
    known.set(stem, records);
    // What could not be had is asked for anew at the next query.
    records.catch(() => known.delete(stem));
    return records;
  };
  try {
    await recordsWith('a');
  } catch (error) {
    // A failed Pagefind stays so: the next try must find a new one.
    await pagefind.destroy();
    throw error;
  }
  return { recordsWith };
}
