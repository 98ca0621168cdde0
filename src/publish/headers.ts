import { fileName } from '../catalogue.ts';
import { langs } from '../languages.ts';
import { embedScripts } from './embed-addresses.ts';
import { fits } from './path-pattern.ts';
import type { Settings } from './settings.ts';

export interface Rule {
  /** As in path-pattern.ts, with the base path. */
  readonly pattern: string;
  /** null: not sent here, although a rule above sends it. */
  readonly headers: Readonly<Record<string, string | null>>;
}

function contentSecurityPolicy(frameAncestors: string): string {
  return [
    "default-src 'none'",
    // WebAssembly is what the search runs on.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    // The icon of the site. Drawings are in the HTML.
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    // Editors of other websites see beforehand what they choose.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // No text becomes markup or script. One address passes: that of the service worker, in src/offline/keeping.ts.
    "require-trusted-types-for 'script'",
    'trusted-types service-worker',
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

const oneFilePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

// Copying and sharing stay allowed: pages offer both.
const deniedFeatures = [
  'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope',
  'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock',
  'serial', 'usb', 'xr-spatial-tracking',
];

const year = 'public, max-age=31536000, immutable';
// A copy may be kept but is asked about each time: a changed phone number reaches the next reader.
const revalidated = 'no-cache';
// Anyone may read these: they are public, and a sandboxed frame has an origin of its own, so even our embeds ask from outside.
const openToAll = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

function everywhere({ siteUrl }: Settings): Rule['headers'] {
  return {
    'Content-Security-Policy': contentSecurityPolicy("'none'"),
    // Some hosts allow every origin unless told otherwise; null makes them stop.
    'Access-Control-Allow-Origin': null,
    'Cache-Control': revalidated,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'same-origin',
    // Without includeSubDomains: the hosts beside ours are not ours to bind.
    ...(siteUrl.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** The one source of every server's headers. All rules whose pattern fits apply, in this order: of two values the later is sent. */
export function headerRules(settings: Settings): Rule[] {
  const rule = (pattern: string, headers: Rule['headers']): Rule => ({ pattern: settings.base + pattern, headers });
  const embeddable = {
    // Our own page for other websites' editors shows them too.
    'Content-Security-Policy': contentSecurityPolicy(["'self'", ...settings.embedHosts].join(' ')),
    'X-Frame-Options': null,
  };
  return [
    rule('*', everywhere(settings)),
    rule(':lang/embed/*', embeddable),
    rule('_assets/*', { 'Cache-Control': year, ...openToAll }),
    rule('pagefind/*', openToAll),
    // Pagefind writes a hash into these files' names; its entry, scripts and WebAssembly keep theirs.
    ...['fragment/*', 'index/*', 'filter/*', '*.pf_meta'].map((hashed) => rule(`pagefind/${hashed}`, { 'Cache-Control': year })),
    rule('search-data/*', openToAll),
    ...embedScripts.map((script) => rule(script, openToAll)),
    rule('api/*', openToAll),
    rule('oembed/*', openToAll),
    // Sent to be saved: it has its styles inside, and needs nothing else.
    ...langs.map((lang) => rule(`${lang}/${fileName(lang)}`, { 'Content-Disposition': 'attachment', 'Content-Security-Policy': oneFilePolicy, 'X-Robots-Tag': 'noindex' })),
    // An old worker that a cache hands out keeps readers on old pages for as long as it lives.
    rule('service-worker.js', { 'Cache-Control': 'no-cache, no-store' }),
  ];
}

/** What an error is answered with on top: an address that is missing today may be published tomorrow. */
export const errorHeaders = { 'Cache-Control': revalidated };

/** What a path of the site is answered with; the path is decoded, begins with the base and has no query. */
export function headersFor(path: string, rules: readonly Rule[]): Record<string, string> {
  const all = rules.filter(({ pattern }) => fits(pattern, path)).map(({ headers }) => headers);
  const last = Object.entries(Object.assign({}, ...all) as Rule['headers']);
  return Object.fromEntries(last.filter((entry): entry is [string, string] => entry[1] !== null));
}
