import { ownCaches, packName, readPackName } from './copies.ts';

/** All files of one language, and what it takes to carry them. Written by the build, read by the page that saves and by the worker. */
export interface Pack {
  /** Changes with every change of the site. */
  readonly version: string;
  /** Bytes on the way. */
  readonly bytes: number;
  readonly files: readonly string[];
}

/** Where the build puts the list of a language's files; within the cache it comes last and says that the pack is whole. */
export const packAddress = (base: string, lang: string): string => `${base}offline/${lang}.json`;

/** Never an error, never a redirect: a copy is what stands at this address. */
export async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`);
  return response;
}

export const fetchPack = async (base: string, lang: string): Promise<Pack> => (await fetchWhole(packAddress(base, lang))).json() as Promise<Pack>;

/** Saves all of a language or nothing of it, and only then lets go of the older copy. */
export async function savePack(base: string, lang: string, progress: (done: number, all: number) => void = () => undefined): Promise<void> {
  const { version, files } = await fetchPack(base, lang);
  const name = packName(base, lang, version);
  const cache = await caches.open(name);
  try {
    let done = 0;
    const waiting = [...files];
    const line = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        await cache.put(file, await fetchWhole(file));
        progress(done += 1, files.length);
      }
    };
    await Promise.all([line(), line(), line(), line()]);
    const list = await fetchWhole(packAddress(base, lang));
    // A new version was published meanwhile: its pages must not lie beside an older search.
    if (((await list.clone().json()) as Pack).version !== version) throw new Error('two versions');
    await cache.put(packAddress(base, lang), list);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  for (const other of await ownCaches(base)) {
    if (other !== name && readPackName(base, other)?.lang === lang) await caches.delete(other);
  }
}

/** The packs that are whole. */
export async function savedPacks(base: string): Promise<{ name: string; lang: string; version: string }[]> {
  const found = [];
  for (const name of await ownCaches(base)) {
    const pack = readPackName(base, name);
    if (pack !== undefined && (await caches.match(packAddress(base, pack.lang), { cacheName: name })) !== undefined) found.push({ name, ...pack });
  }
  return found;
}
