import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { langs } from '../../src/languages.ts';

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Every Content-Security-Policy of the answer: browsers obey all of them at once. */
  readonly policies: readonly string[];
}

const readable = (bytes: Buffer, encoding?: string) => (encoding === 'gzip' && bytes.length > 0 ? gunzipSync(bytes) : bytes).toString();

/** Asks for an address exactly as it is written: a browser or fetch would tidy "//" and ".." away first. */
export function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const [, origin = '', path = ''] = /^(https?:\/\/[^/]+)(.*)$/s.exec(address) ?? [];
  return new Promise((done, fail) => {
    request(origin, { path, headers, method, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done({
        status: response.statusCode,
        headers: response.headers,
        body: readable(Buffer.concat(pieces), response.headers['content-encoding']),
        policies: response.headersDistinct['content-security-policy'] ?? [],
      }));
    }).on('error', fail).end();
  });
}

/** Waits until a port answers; `failure` says why it never will. */
export async function listening(port: number, failure: () => string | null): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, 'localhost', () => { socket.destroy(); done(true); });
      socket.on('error', () => done(false));
    });
    if (open) return;
    const why = failure();
    if (why !== null) throw new Error(why);
    await setTimeout(50);
  }
  throw new Error(`Nothing answers on port ${port} after ten seconds.`);
}

/** An address of every kind the site has (one for each folder and file ending), and those it does not have; without the base. */
export function addressesOf(dist: string): string[] {
  const kinds = new Map<string, string>();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`.slice(dist.length + 1);
    const lang = langs.find((tag) => path.startsWith(`${tag}/`));
    const folder = path.split('/').slice(0, -1).map((part) => (part === lang ? ':lang' : part)).join('/');
    // A page has a folder; a file that lies beside it, or at the root, is of a kind of its own: the guide to pass on, the worker.
    const isAlone = entry.name.endsWith('.html') ? entry.name !== 'index.html' : folder === '';
    const kind = folder + (isAlone ? `/${entry.name.replace(/-\w+\.html$/, '')}` : extname(path));
    if (!kinds.has(kind)) kinds.set(kind, path.replace(/(^|\/)index\.html$/, '$1'));
  }
  const unknown = [
    'no-such-page', 'no-such-page/', '404.html', '_headers', '_redirects', '_assets/', '_assets/gone.js', 'api/gone.json', 'embed.js/',
    'pagefind/fragment/gone.pf_fragment', 'service-worker.js/', 'robots.txt?x=1', '?x=%3Cscript%3E', '%E4%BD%A0/',
  ];
  const inLanguage = (lang: string) => [
    lang, `/${lang}`, `${lang}?x=1`, `${lang}//`, `${lang}/no-such-page`, `${lang}/no-such-page/`, `${lang}/embed/`, `${lang}/embed/no-such-page/`,
    `${lang}/404.html`, `${lang}/index.html`, `${lang}/gone.pdf`, `${lang}/../${lang}/`, `${lang}%2f`,
  ];
  return [...kinds.values(), ...unknown, ...langs.flatMap(inLanguage)];
}

/** Addresses that climb out of the site's folder. */
export const climbing = ['../package.json', '%2e%2e/package.json', 'a%2f..%2f..%2fpackage.json', '../../../../../../etc/passwd', '..%5cpackage.json'];

// What a server says of itself or counts in its own way; everything else is ours.
const ofTheServer = new Set([
  'accept-ranges', 'connection', 'content-length', 'date', 'etag', 'keep-alive', 'last-modified', 'server', 'transfer-encoding',
]);

// A redirect's or a refusal's few words are each server's own.
const hasOurText = ({ status }: Answer) => status === 200 || status === 404;

const ours = (answer: Answer) => ({
  status: answer.status,
  ...Object.fromEntries(Object.entries(answer.headers)
    .filter(([name]) => !ofTheServer.has(name) && (name !== 'content-type' || hasOurText(answer)))
    .sort()),
});

/** Both servers give one address the same status, headers (compression among them) and text. */
export async function assertSameAnswers(theirUrl: string, ourUrl: string, address: string, method = 'GET'): Promise<void> {
  const compressing = { 'accept-encoding': 'gzip' };
  const [theirs, own] = await Promise.all([ask(theirUrl + address, compressing, method), ask(ourUrl + address, compressing, method)]);
  assert.deepEqual(ours(theirs), ours(own), `The headers of "${address}" differ`);
  if (hasOurText(own)) assert.equal(theirs.body, own.body, `The text of "${address}" differs`);
}
