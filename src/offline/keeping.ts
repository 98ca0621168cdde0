import { fetchWhole } from './pack.ts';
import { keptFiles, keptPages } from './worker-scope.ts';

/** From here on the worker keeps the pages that are opened. Only ever called because the reader asked for it. */
export const startWorker = (base: string): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base, updateViaCache: 'none' });

/** Keeps the pages that the reader opens from now on, and the one that is open, with what it has loaded. */
export async function keepPages(base: string): Promise<void> {
  await startWorker(base);
  const here = location.origin + location.pathname;
  await (await caches.open(keptPages)).put(here, await fetchWhole(here));
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith(`${location.origin}${base}_assets/`));
  const files = await caches.open(keptFiles);
  await Promise.all([...new Set(loaded)].map(async (name) => files.put(name, await fetchWhole(name))));
}
