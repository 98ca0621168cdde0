export interface Settings {
  /** Scheme and host, as in `https://integration.example.fi`: no path and no slash at the end. */
  readonly siteUrl: string;
  /** Where the site begins on that host: `/`, or a path with a slash on both sides, as in `/integration/`. */
  readonly base: string;
  /** Whose pages may show our embedded pages in a frame, as sources of the CSP's frame-ancestors. */
  readonly embedHosts: readonly string[];
  /** Whether readers may save pages; false publishes a worker that takes all copies back. */
  readonly offline: boolean;
}

export const defaults = {
  SITE_URL: 'http://localhost:4321',
  BASE_PATH: '/',
  EMBED_HOSTS: 'https://espoo.fi https://*.espoo.fi https://helloespoo.fi https://*.helloespoo.fi',
  OFFLINE: 'on',
} as const;

type Variable = keyof typeof defaults;

const wrong = (variable: Variable, value: string, what: string, instead: string): Error =>
  new Error(`${variable} is "${value}": ${what}. ${instead}, or leave it out for "${defaults[variable]}".`);

function readSiteUrl(value: string): string {
  const instead = 'Write the scheme and the host, like https://integration.example.fi';
  if (!URL.canParse(value)) throw wrong('SITE_URL', value, 'it is not a whole address', instead);
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw wrong('SITE_URL', value, `its scheme is "${url.protocol}", but a site is served by https: or http:`, instead);
  }
  if (url.username !== '' || url.password !== '') {
    throw wrong('SITE_URL', value, 'it holds a user name or a password, which every page would show', instead);
  }
  if (url.pathname !== '/') throw wrong('SITE_URL', value, `it holds the path "${url.pathname}"`, `${instead}, and the path in BASE_PATH`);
  if (/[?#]/.test(value)) throw wrong('SITE_URL', value, 'it holds a "?" or a "#"', instead);
  return url.origin;
}

function readBase(value: string): string {
  const instead = 'Write a path like /integration/';
  if (/^[a-z][a-z0-9+.-]*:/i.test(value) || value.startsWith('//')) {
    throw wrong('BASE_PATH', value, 'it is an address, not a path', `${instead}; the host belongs in SITE_URL`);
  }
  const parts = value.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (parts.length === 1 && parts[0] === '') return '/';
  for (const part of parts) {
    if (part === '') throw wrong('BASE_PATH', value, 'it has two slashes in a row', instead);
    // "." and ".." would leave the site's folder; other signs would need a different spelling in every configuration.
    if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part)) {
      throw wrong('BASE_PATH', value, `"${part}" is not made of letters a-z, digits, "-", "_" and "." alone, not beginning with "."`, instead);
    }
  }
  return `/${parts.join('/')}/`;
}

// Only whole hosts: anything looser (a bare "*", a ";", a quoted keyword) could open or end the policy it is put into.
const embedHost = /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?$/;
const ownMachine = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/;

function readEmbedHosts(value: string): string[] {
  const hosts = value.trim().split(/\s+/);
  for (const host of hosts) {
    if (!embedHost.test(host) && !ownMachine.test(host)) {
      throw wrong('EMBED_HOSTS', value, `"${host}" is not a host that may embed us`,
        'Write hosts with https:// in small letters and without a path, separated by spaces, like https://espoo.fi https://*.espoo.fi');
    }
  }
  return hosts;
}

function readOffline(value: string): boolean {
  if (value !== 'on' && value !== 'off') throw wrong('OFFLINE', value, 'it is neither "on" nor "off"', 'Write off to take all saved copies back');
  return value === 'on';
}

/** The settings from environment variables; one that is absent or empty takes its default, a wrong one throws. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const value = (variable: Variable) => env[variable]?.trim() || defaults[variable];
  return {
    siteUrl: readSiteUrl(value('SITE_URL')),
    base: readBase(value('BASE_PATH')),
    embedHosts: readEmbedHosts(value('EMBED_HOSTS')),
    offline: readOffline(value('OFFLINE')),
  };
}
