import { readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { langs } from '../languages.ts';
import { contentFaults } from '../prose/content-faults.ts';
import { report } from '../faults/fault.ts';
import { wordsFaults } from '../prose/words-faults.ts';
import { configFolder, writeBuiltSettings } from './built-settings.ts';
import { writeEmbedScript } from './embed-script.ts';
import { finishedPage } from './finished-page.ts';
import { fitEmbeddedPages } from './framed.ts';
import { writeHostFiles } from './hosts.ts';
import { writeOffline } from './offline.ts';
import { writeOneFiles } from './one-file.ts';
import { writeSearchIndex } from './search-index.ts';
import { readSettings } from './settings.ts';

/** What the build asks before the pages are made, and adds after. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const faults = [...contentFaults('content'), ...wordsFaults()];
        if (faults.length > 0) throw new Error(`The content cannot be published:\n${report(faults)}`);
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const settings = readSettings(process.env);
        nameErrorPages(dist);
        await writeSearchIndex(dist);
        fitEmbeddedPages(dist, settings.base);
        await writeEmbedScript(dist);
        finishPages(dist);
        writeOneFiles(dist, settings);
        await writeOffline(dist, settings);
        writeHostFiles(dist, configFolder(dist), settings);
        writeBuiltSettings(dist, settings);
      },
    },
  };
}

/** Hosts look for `/<lang>/404.html`; Astro knows only the one at the root. */
function nameErrorPages(dist: string): void {
  for (const lang of langs) {
    renameSync(join(dist, lang, '404', 'index.html'), join(dist, lang, '404.html'));
    rmdirSync(join(dist, lang, '404'));
  }
}

function finishPages(dist: string): void {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const file = join(dist, name);
    writeFileSync(file, finishedPage(readFileSync(file, 'utf8')));
  }
}
