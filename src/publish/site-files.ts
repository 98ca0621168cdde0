import { statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { isLang } from '../languages.ts';

/** Files for static hosts that lie in the site's folder but are no part of the site. */
export const hostFiles = ['_headers', '_redirects'];

export interface SiteFile {
  readonly path: string;
  readonly stats: Stats;
}

export type Found =
  | { readonly kind: 'file'; readonly file: SiteFile }
  | { readonly kind: 'folder without slash' }
  | { readonly kind: 'missing' };

/**
 * The path a request names: decoded, slashes merged, "." and ".." resolved; null if it cannot be read or climbs out of the
 * root. Always begins with exactly one slash, so that "//evil.example" cannot become another host's address in a redirect.
 */
export function requestedPath(address: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  if (!decoded.startsWith('/') || /[\0\\]/.test(decoded)) return null;
  const parts: string[] = [];
  for (const part of decoded.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  const folder = /\/\.{0,2}$/.test(decoded);
  return parts.length === 0 ? '/' : `/${parts.join('/')}${folder ? '/' : ''}`;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A name longer than the disk allows is an address nobody published.
    return undefined;
  }
}

function fileAt(path: string): SiteFile | undefined {
  const stats = statsOf(path);
  return stats?.isFile() ? { path, stats } : undefined;
}

const isErrorPage = (path: string) => path.endsWith('/404.html');

/** What lies at a path of the site, counted from the site's root; error pages are never found by their own address. */
export function findFile(dist: string, path: string): Found {
  if (isErrorPage(path) || hostFiles.some((name) => path === `/${name}`)) return { kind: 'missing' };
  if (!path.endsWith('/')) {
    const stats = statsOf(join(dist, path));
    if (stats?.isDirectory()) return { kind: 'folder without slash' };
  }
  const file = fileAt(join(dist, path.endsWith('/') ? `${path}index.html` : path));
  return file ? { kind: 'file', file } : { kind: 'missing' };
}

/** The error page in the language of the address, else the one outside any language. */
export function errorPage(dist: string, path: string): SiteFile | undefined {
  const lang = path.split('/')[1] ?? '';
  return (isLang(lang) ? fileAt(join(dist, lang, '404.html')) : undefined) ?? fileAt(join(dist, '404.html'));
}
