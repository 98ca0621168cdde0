import { keptFiles, keptNotices, keptPages, ownCaches } from './copies.ts';
import { noticePage, noticesAddress, saveNotices, withDay, type Notice, type Notices } from './notices.ts';
import { savedPacks, savePack } from './pack.ts';
import type { Fetching, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** Put in by the build. A new version is a new worker: it renews the saved languages. */
declare const VERSION: string;
declare const BASE: string;

const patience = 3000;
const old = 30 * 24 * 60 * 60 * 1000;
/** Of pages and of files: what was kept longest ago goes first. */
const room = 200;

self.addEventListener('install', (event) => {
  event.waitUntil(saveNotices(BASE).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

/** Once in a worker's life, beside the pages: within "activate" it would hold them up. What cannot be renewed now stays as it is, whole. */
let renewal: Promise<void> | undefined;

async function renewPacks(): Promise<void> {
  for (const { lang, version } of await savedPacks(BASE)) {
    if (version !== VERSION) await savePack(BASE, lang).catch(() => undefined);
  }
}

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  const path = pathname.slice(BASE.length);
  if (method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(BASE) || /^(\w+\/embed\/|offline\/|service-worker)/.test(path)) return;
  event.respondWith(/^(_assets\/|pagefind\/(index\/|.*pf_meta$))/.test(path) ? hashed(event) : fresh(event, path));
});

/** A file with a hash in its name never changes. */
async function hashed({ request }: Fetching): Promise<Response> {
  return (await firstOf(request, await ownCaches(BASE))) ?? keep(keptFiles(BASE), request, await fetch(request));
}

/** The network's answer if it comes in time; else the copy. Nothing but whole answers is kept. */
async function fresh(event: Fetching, path: string): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const answer = fetch(request).then((response) => (isPage ? keep(keptPages(BASE), request, response) : response));
  event.waitUntil(answer.catch(() => undefined));
  if (isPage) event.waitUntil((renewal ??= renewPacks()));
  const lang = path.split('/')[0] ?? '';
  const copy = await copyOf(request, lang);
  if (copy === undefined) return answer.catch(() => (isPage ? notice(lang) : Response.error()));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return (await Promise.race([answer, late]).catch(() => undefined)) ?? (isPage ? dated(copy, lang) : copy);
}

function keep(name: string, { url }: Request, response: Response): Response {
  if (response.status === 200 && response.type === 'basic' && !response.redirected) {
    const copy = response.clone();
    // Without room on the device the page is shown all the same.
    void store(name, url, copy).catch(() => undefined);
  }
  return response;
}

/** Without what was asked for on the page: a search is nobody's business, on this device either. */
async function store(name: string, url: string, copy: Response): Promise<void> {
  const cache = await caches.open(name);
  await cache.put(url.split(/[?#]/)[0] ?? url, copy);
  for (const key of (await cache.keys()).slice(0, -room)) await cache.delete(key);
  // Where copies were taken back, pages that are still open have this worker until they are left.
  if (!(await caches.has(keptNotices(BASE)))) await caches.delete(name);
}

/** A saved language is one version, pages and search: it goes before single pages that were visited. */
async function copyOf(request: Request, lang: string): Promise<Response | undefined> {
  const packs = await savedPacks(BASE);
  const own = packs.filter((pack) => pack.lang === lang).concat(packs);
  return firstOf(request, [...own.map(({ name }) => name), keptPages(BASE)]);
}

async function firstOf(request: Request, cacheNames: readonly string[]): Promise<Response | undefined> {
  for (const cacheName of cacheNames) {
    const copy = await caches.match(request, { cacheName, ignoreSearch: true, ignoreVary: true });
    if (copy !== undefined) return copy;
  }
  return undefined;
}

async function dated(copy: Response, lang: string): Promise<Response> {
  const { headers } = copy;
  const day = new Date(headers.get('date') ?? 0);
  const html = await copy.text();
  const all = await phrases();
  return new Response(all ? withDay(html, all[spokenIn(all, lang)] as Notice, `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`, Date.now() - day.getTime() > old) : html, { headers });
}

const phrases = async (): Promise<Notices | undefined> => (await caches.match(noticesAddress(BASE), { cacheName: keptNotices(BASE) }))?.json() as Promise<Notices | undefined>;

/** The first part of an address is a language or anything else: pages outside the languages are in English. */
const spokenIn = (all: Notices, lang: string): string => (Object.hasOwn(all, lang) ? lang : 'en');

async function notice(lang: string): Promise<Response> {
  const all = await phrases();
  if (all === undefined) return Response.error();
  const saved = [...new Set((await savedPacks(BASE)).map((pack) => pack.lang))];
  const html = noticePage(all, spokenIn(all, lang), saved);
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
