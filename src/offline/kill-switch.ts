import { deleteCopies } from './copies.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** Put in by the build. */
declare const BASE: string;

/** Published in the worker's place with OFFLINE=off: it deletes every copy of ours, unregisters itself and lets open pages load anew. */
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await deleteCopies(BASE);
  await self.clients.claim();
  await self.registration.unregister();
  for (const client of await self.clients.matchAll()) await client.navigate(client.url);
}
