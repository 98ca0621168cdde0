import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from './caddy.ts';
import { nginxConfiguration } from './nginx.ts';
import type { Settings } from './settings.ts';
import { headersFile, redirectsFile } from './static-hosts.ts';

/** Where the servers' configurations expect the content of dist/. */
export const place = { root: '/var/www/espoo-integration', port: 80 };

/** Writes `_headers` and `_redirects` into the built site and the servers' configurations beside it. */
export function writeHostFiles(distDir: string, configDir: string, settings: Settings): void {
  mkdirSync(configDir, { recursive: true });
  writeFileSync(join(distDir, '_headers'), headersFile(settings));
  writeFileSync(join(distDir, '_redirects'), redirectsFile(settings));
  writeFileSync(join(configDir, 'nginx.conf'), nginxConfiguration(settings, place));
  writeFileSync(join(configDir, 'Caddyfile'), caddyfile(settings, place));
}
