import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { langs } from '../languages.ts';
import { bundled } from './bundle.ts';
import { embedScripts } from './embed-addresses.ts';

/** Builds the script of other websites, one file that needs no other. */
export async function writeEmbedScript(dist: string): Promise<void> {
  const code = await bundled('src/widgets/embed.ts', { siteLanguages: langs.join(' ') });
  for (const name of embedScripts) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), code);
  }
}
