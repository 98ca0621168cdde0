import { deleteCopies, keptFiles, keptPages } from './copies.ts';
import { saveNotices } from './notices.ts';
import { fetchWhole } from './pack.ts';

interface Passing {
  createScriptURL(address: string): string;
}

/** Our headers let a script's address pass only through this policy, the one they name; browsers that know of none take it as it is. */
const passing: Passing = { createScriptURL: (address) => address };
const policy = (window as { trustedTypes?: { createPolicy(name: string, rules: Passing): Passing } }).trustedTypes?.createPolicy('service-worker', passing) ?? passing;

/** Our worker, if the reader has asked for one; on a host with other applications the page may stand under one of theirs. */
export async function ourWorker(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration?.scope === new URL(base, location.href).href ? registration : undefined;
}

/** Keeps what it is told to, and from here on the worker the pages that are opened; only ever because the reader asked for it. What fails leaves no worker behind that was not there before. */
export async function startKeeping(base: string, keep: () => Promise<void>): Promise<void> {
  const before = await ourWorker(base);
  try {
    await started(await navigator.serviceWorker.register(policy.createScriptURL(`${base}service-worker.js`), { scope: base, updateViaCache: 'none' }));
    // A worker that was let go of a moment ago comes back without installing itself anew.
    await saveNotices(base);
    await keep();
  } catch (error) {
    if (before === undefined) await stopKeeping(base);
    throw error;
  }
}

/** Takes worker and copies back. */
export async function stopKeeping(base: string): Promise<void> {
  await (await ourWorker(base))?.unregister();
  await deleteCopies(base);
}

/** A worker that cannot be installed says so late: a registration alone is no worker yet. */
function started({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = active ?? waiting ?? installing;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker?.state === 'activated') resolve();
      if (worker === null || worker.state === 'redundant') reject(new Error('the worker did not start'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** Keeps the pages that the reader opens from now on, and the one that is open, with what it has loaded. */
export const keepPages = (base: string): Promise<void> => startKeeping(base, async () => {
  const here = location.origin + location.pathname;
  await (await caches.open(keptPages(base))).put(here, await fetchWhole(here));
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith(`${location.origin}${base}_assets/`));
  const files = await caches.open(keptFiles(base));
  await Promise.all([...new Set(loaded)].map(async (name) => files.put(name, await fetchWhole(name))));
});
