import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { langs } from '../../../src/languages.ts';

const page = (lang: string, text: string) =>
  `<!doctype html><html lang="${lang}"><title>${text}</title><h1>${text}</h1><p>${'How to start. '.repeat(200)}</p></html>`;

const files: Record<string, string> = {
  'index.html': page('mul', 'Languages'),
  '404.html': page('mul', 'No such page'),
  'embed.js': '// embed\n'.repeat(200),
  'service-worker.js': '// worker\n'.repeat(200),
  'robots.txt': 'User-agent: *\n',
  'sitemap.xml': '<urlset/>',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '_headers': 'not for readers',
  '_redirects': 'not for readers',
  '_assets/page.Ab12.css': 'p{margin-block:1em}\n'.repeat(100),
  '_assets/check.Cd34.js': 'export{};\n'.repeat(100),
  'pagefind/pagefind.js': 'export{};\n'.repeat(100),
  'pagefind/pagefind-entry.json': '{"version":"1.6.0"}',
  'pagefind/pagefind.en_8a1b582267.pf_meta': 'meta',
  'pagefind/wasm.en.pagefind': 'wasm',
  'pagefind/fragment/en_52bb602.pf_fragment': 'fragment',
  'pagefind/index/en_37c7437.pf_index': 'index',
  'search-data/so.json': '{}',
  'api/v1/services/en.json': '{"services":[]}',
  'oembed/en/contact.json': '{"type":"rich"}',
  'contacts/koto-espoo.vcf': 'BEGIN:VCARD\r\nEND:VCARD\r\n',
  'en/guide.pdf': '%PDF-1.7',
  'en/reminder.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
};

const pagesOf = (lang: string): Record<string, string> => ({
  [`${lang}/index.html`]: page(lang, `Home ${lang}`),
  [`${lang}/404.html`]: page(lang, `No such page ${lang}`),
  [`${lang}/contact/index.html`]: page(lang, `Contact ${lang}`),
  [`${lang}/embed/contact/index.html`]: page(lang, `Embedded contact ${lang}`),
});

export interface SampleSite {
  readonly dist: string;
  readonly remove: () => void;
}

/** A small site shaped as the build shapes the real one, with a file that must stay secret in the folder above it. */
export function sampleSite(): SampleSite {
  const folder = mkdtempSync(join(tmpdir(), 'sample-site-'));
  const dist = join(folder, 'dist');
  for (const [path, text] of Object.entries(Object.assign({ '../secret.txt': 'secret' }, files, ...langs.map(pagesOf)))) {
    const target = join(dist, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text as string);
  }
  return { dist, remove: () => rmSync(folder, { recursive: true }) };
}
