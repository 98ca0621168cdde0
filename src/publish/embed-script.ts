import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { langs } from '../languages.ts';
import { embedScripts } from './embed-addresses.ts';

/** Builds the script of other websites, one file that needs no other. */
export async function writeEmbedScript(dist: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { siteLanguages: JSON.stringify(langs.join(' ')) },
    build: { write: false, minify: true, target: 'es2022', lib: { entry: 'src/widgets/embed.ts', formats: ['iife'], name: 'espooIntegration' } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('Vite built no script from src/widgets/embed.ts');
  for (const name of embedScripts) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), chunk.code);
  }
}
