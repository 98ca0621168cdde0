import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serviceIds, sitePageIds } from '../../src/catalogue.ts';
import { langs } from '../../src/languages.ts';
import { copyOfProject } from '../unit/prose/copy.ts';

const copy = copyOfProject();
after(copy.discard);

/** Exactly what README.md says: one row, one file, one folder. */
const row = "  eo: { endonym: 'Esperanto', script: 'Latn', spokenInFinnish: 'esperanto', inSwedish: 'esperanto' },\n";
const page = 'services/seniors.mdx';
copy.edit('src/languages.ts', /^ {2}vi: .*\n/m, (line) => `${line}${row}`);
const english = readFileSync('src/words/en.ts', 'utf8');
copy.write('src/words/eo.ts', english.replace("home: 'Home'", "home: 'Hejmo'").replace(/untranslated: '[^']*'/, "untranslated: 'Ĉi tiu paĝo ankoraŭ ne estas en via lingvo.'"));
mkdirSync(join(copy.folder, 'content/eo/services'), { recursive: true });
copy.write(`content/eo/${page}`, readFileSync(`content/en/${page}`, 'utf8').replace(/^title: .*$/m, 'title: Se vi aĝas pli ol 65').replace(/^text: machine$/m, 'translation: machine\noriginal: ""').replace(/^minor:\n(?: {2}.*\n)+/m, ''));

const run = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy.folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
};
const built = (address: string): string => readFileSync(join(copy.folder, 'dist', address), 'utf8');

test('the build makes all its pages', () => {
  run('node_modules/astro/bin/astro.mjs', 'build');
  for (const id of ['', 'check', 'search', ...serviceIds, ...sitePageIds]) assert.match(built(`eo/${id}/index.html`), /<html lang="eo" dir="ltr"/, id);
  assert.match(built('eo/404.html'), /<html lang="eo"/);
});

test('a row, a file of words and a folder are enough: the check and the compiler ask for nothing more', () => {
  assert.deepEqual(copy.check(), { passed: true, said: '' });
  run('node_modules/astro/bin/astro.mjs', 'check');
});

test('the menu of every language leads there, and search engines are told', () => {
  for (const lang of langs) assert.match(built(`${lang}/seniors/index.html`), /<a href="\/eo\/seniors\/" lang="eo" hreflang="eo"[^>]*>Esperanto<\/a>/);
  assert.match(built('en/seniors/index.html'), /<link rel="alternate" hreflang="eo" href="[^"]*\/eo\/seniors\/"/);
  assert.match(built('sitemap-0.xml'), /\/eo\/seniors\/<\/loc>/);
});

test('its translated page is read in it, with its own phrases and its own words for an interpreter', () => {
  const html = built('eo/seniors/index.html').replaceAll('\u00AD', '');
  assert.match(html, /<h1[^>]*>Se vi aĝas pli ol 65<\/h1>/);
  assert.match(html, /data-pagefind-body/);
  assert.match(built('eo/use-an-interpreter/index.html'), /tulkki esperanto/);
});

test('what is not translated is the original, in its own language, under a notice in the reader’s, and is not searched', () => {
  const html = built('eo/jobseekers/index.html').replaceAll('\u00AD', '');
  assert.match(html, /<article class="prose" lang="en" dir="ltr">/);
  assert.match(html, /Ĉi tiu paĝo ankoraŭ ne estas en via lingvo\./);
  assert.match(html, /<read-aloud[^>]* lang="eo"/);
  assert.ok(!html.includes('data-pagefind-body'));
  assert.ok(!built('sitemap-0.xml').includes('/eo/jobseekers/</loc>'));
  assert.ok(!built('en/jobseekers/index.html').includes('hreflang="eo" href="http'));
});

test('the table of translations counts it', () => {
  const table = run('src/prose/translations-report.ts');
  assert.match(table, /^ +fi .* eo *$/m);
  assert.match(table, /content\/eo\/services\/seniors\.mdx is older/);
});
