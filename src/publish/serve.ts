import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { builtSettings } from './built-settings.ts';
import { compressedFrom, contentTypeOf } from './content-types.ts';
import { errorHeaders, headerRules, headersFor } from './headers.ts';
import type { Rule } from './headers.ts';
import { readPort } from './port.ts';
import type { Settings } from './settings.ts';
import { errorPage, findFile, requestedPath } from './site-files.ts';
import type { SiteFile } from './site-files.ts';

interface Site {
  readonly dist: string;
  readonly base: string;
  readonly rules: readonly Rule[];
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function sendText({ response }: Exchange, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function sendFile({ request, response }: Exchange, status: number, { path, stats }: SiteFile): void {
  const { type, text } = contentTypeOf(path);
  const compressible = text && stats.size >= compressedFrom;
  const compressed = compressible && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const tag = `W/"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`;
  response.setHeader('Content-Type', text ? `${type}; charset=utf-8` : type);
  if (compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) {
    response.setHeader('ETag', tag);
    response.setHeader('Last-Modified', stats.mtime.toUTCString());
    if (request.headers['if-none-match']?.split(/,\s*/).includes(tag)) {
      response.writeHead(304).end();
      return;
    }
  }
  if (compressed) response.setHeader('Content-Encoding', 'gzip');
  else response.setHeader('Content-Length', stats.size);
  response.writeHead(status);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A reader who leaves early breaks the stream; the answer is over then, and there is nobody to tell.
  const done = () => response.destroy();
  const source = createReadStream(path);
  if (compressed) pipeline(source, createGzip(), response, (error) => error && done());
  else pipeline(source, response, (error) => error && done());
}

function sendMissing({ dist, base }: Site, exchange: Exchange, path: string): void {
  for (const [name, value] of Object.entries(errorHeaders)) exchange.response.setHeader(name, value);
  const page = errorPage(dist, path.slice(base.length - 1));
  if (page) sendFile(exchange, 404, page);
  else sendText(exchange, 404, 'Not found');
}

function answer(site: Site, exchange: Exchange): void {
  const { request, response } = exchange;
  const { dist, base, rules } = site;
  const path = requestedPath(request.url ?? '/');
  const inside = path?.startsWith(base) ?? false;
  for (const [name, value] of Object.entries(headersFor(path !== null && inside ? path : base, rules))) response.setHeader(name, value);
  if (path === null) return sendText(exchange, 400, 'This address cannot be read');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(exchange, 405, 'Only GET and HEAD are answered');
  }
  const found = inside ? findFile(dist, path.slice(base.length - 1)) : { kind: 'missing' as const };
  if (found.kind === 'file') return sendFile(exchange, 200, found.file);
  if (found.kind === 'folder without slash' || `${path}/` === base) {
    const query = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? '';
    response.writeHead(301, { Location: `${encodeURI(path)}/${query}` }).end();
    return;
  }
  sendMissing(site, exchange, inside ? path : base);
}

export interface RunningServer {
  /** The home page's address. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site as production does; port 0 takes a free one. Throws if there is nothing built. */
export async function startServer(
  { dist, base, port, settings }: { dist: string; base?: string; port: number; settings: Settings },
): Promise<RunningServer> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in ${dist}: it has no index.html. Run npm run build first.`);
  }
  const served = base === undefined ? settings : { ...settings, base };
  const site = { dist, base: served.base, rules: headerRules(served) };
  const server = createServer((request, response) => answer(site, { request, response }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(
      error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken by another program. Stop that one, or choose another port with --port or PORT`) : error,
    ));
    server.listen(port, () => resolve());
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${site.base}`,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    }),
  };
}

if (import.meta.main) {
  try {
    const { url } = await startServer({ dist: 'dist', port: readPort(process.argv.slice(2), process.env), settings: builtSettings('dist') });
    console.log(`The site is at ${url} (Ctrl+C stops it)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
