import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** Beside the site, with the servers' configurations. */
export const configFolder = (dist: string): string => `${dist.replace(/\/$/, '')}-server`;

const fileOf = (dist: string): string => join(configFolder(dist), 'settings.json');

export function writeBuiltSettings(dist: string, settings: Settings): void {
  mkdirSync(configFolder(dist), { recursive: true });
  writeFileSync(fileOf(dist), `${JSON.stringify(settings, null, 2)}\n`);
}

/** The settings that a site was built with: what serves it or adds to it later asks here, for the environment may say something else by then. */
export function builtSettings(dist: string): Settings {
  const file = fileOf(dist);
  if (!existsSync(file)) throw new Error(`There is no built site in ${dist}: it has no ${file}. Run npm run build first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Settings;
}
