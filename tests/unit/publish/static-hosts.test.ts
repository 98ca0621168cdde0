import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { langs } from '../../../src/languages.ts';
import { headerRules, headersFor } from '../../../src/publish/headers.ts';
import { readSettings } from '../../../src/publish/settings.ts';
import type { Settings } from '../../../src/publish/settings.ts';
import { headersFile, redirectsFile } from '../../../src/publish/static-hosts.ts';

interface Block {
  readonly path: string;
  readonly lines: readonly string[];
}

function blocksOf(text: string): Block[] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return lines.reduce<Block[]>((blocks, line) => {
    const last = blocks.at(-1);
    if (line.startsWith('/') || !last) return [...blocks, { path: line, lines: [] }];
    return [...blocks.slice(0, -1), { path: last.path, lines: [...last.lines, line] }];
  }, []);
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const pair = (line: string): [string, string] => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()];

/** As Cloudflare Pages documents it: "! Name" takes away, a second value is joined to the first with a comma. */
function cloudflare(text: string, path: string): Record<string, string> {
  const headers = new Map<string, string>([['Access-Control-Allow-Origin', '*']]);
  const set = new Set<string>();
  for (const block of blocksOf(text)) {
    const pattern = block.path.split('*').map((part) => literal(part).replace(/:[A-Za-z]\w*/g, '[^/]+')).join('.*');
    if (!new RegExp(`^${pattern}$`).test(path)) continue;
    for (const line of block.lines.filter((candidate) => candidate.startsWith('! '))) headers.delete(line.slice(2));
    for (const [name, value] of block.lines.filter((candidate) => !candidate.startsWith('! ')).map(pair)) {
      headers.set(name, set.has(name) && headers.has(name) ? `${headers.get(name)}, ${value}` : value);
      set.add(name);
    }
  }
  return Object.fromEntries(headers);
}

/** As Netlify's own reader does it: lines without a colon are skipped, the last rule's value is kept, letters' case is ignored. */
function netlify(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const block of blocksOf(text)) {
    const parts = block.path.split('/').filter(Boolean).map((part) => {
      if (part.startsWith(':')) return '([^/]+)';
      return part === '*' ? '?(.*)' : part.includes('*') ? part.replaceAll('*', '(.*)') : literal(part);
    });
    if (new RegExp(`^/${parts.join('/')}/?$`, 'iu').test(path)) Object.assign(headers, Object.fromEntries(block.lines.filter((line) => line.includes(':')).map(pair)));
  }
  return headers;
}

const paths = [
  '', 'fi/', 'fi/contact/', 'fi/no-such-page/', 'no-such-page', 'a/b/c/d', 'fi/embed/contact/', 'fi/embed/no-such-page/', '_assets/page.Ab12.css',
  'pagefind/pagefind.js', 'pagefind/index/en_1.pf_index', 'pagefind/pagefind.en_1.pf_meta', 'search-data/so.json',
  'api/v1/services/en.json', 'oembed/en/contact.json', 'embed.js', 'service-worker.js', '404.html', 'fi/404.html', '_assets/embed/x', 'api/embed/x',
];

const cases: [string, Settings][] = [
  ['at the root of its host', readSettings({})],
  ['under a path and with https', readSettings({ SITE_URL: 'https://example.fi', BASE_PATH: '/x/' })],
];

for (const [where, settings] of cases) {
  const text = headersFile(settings);
  const rules = headerRules(settings);

  describe(`_headers of a site ${where}`, () => {
    it('gives every address on Cloudflare Pages the headers of the one source, each once', () => {
      for (const path of paths) assert.deepEqual(cloudflare(text, settings.base + path), headersFor(settings.base + path, rules), path);
    });

    it('gives every address on Netlify the headers of the one source, each once', () => {
      for (const path of paths) {
        // Netlify cannot take a header away; browsers ignore this one beside frame-ancestors.
        const { 'X-Frame-Options': _framing, ...headers } = netlify(text, settings.base + path);
        const { 'X-Frame-Options': _expected, ...source } = headersFor(settings.base + path, rules);
        assert.deepEqual(headers, source, path);
      }
    });

    it('never gives two policies', () => {
      for (const path of paths) {
        for (const read of [cloudflare, netlify]) {
          assert.equal(read(text, settings.base + path)['Content-Security-Policy']?.match(/default-src/g)?.length, 1, path);
        }
      }
    });

    it('stays within what Cloudflare Pages reads: 100 rules, 2,000 signs a line', () => {
      assert(blocksOf(text).length <= 100);
      for (const line of text.split('\n')) assert(line.length <= 2000, line);
    });

    it('touches nothing beside the site', () => {
      for (const { path } of blocksOf(text)) assert(path.startsWith(settings.base), path);
    });
  });

  describe(`_redirects of a site ${where}`, () => {
    it('sends an unknown address inside each language to that language’s error page, with the status 404', () => {
      const lines = redirectsFile(settings).split('\n');
      for (const lang of langs) assert(lines.includes(`${settings.base}${lang}/* ${settings.base}${lang}/404.html 404`), lang);
    });
  });
}

describe('The files for static hosts under a path', () => {
  it('say where they are to be put', () => {
    const settings = readSettings({ BASE_PATH: '/x/' });
    for (const text of [headersFile(settings), redirectsFile(settings)]) assert.match(text, /^# The site begins at \/x\/: .* move this file/m);
  });
});
