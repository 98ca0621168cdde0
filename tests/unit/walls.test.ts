import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { test } from 'node:test';

/** Who may look into which room of `src/`; a room always sees itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'languages.ts': [],
  'catalogue.ts': [],
  'content-line.ts': [],
  faults: [],
  'facts.ts': ['languages.ts', 'catalogue.ts', 'faults'],
  'addresses.ts': ['languages.ts', 'catalogue.ts'],
  'content.config.ts': ['prose'],
  'content.ts': ['languages.ts', 'catalogue.ts', 'faults', 'facts.ts', 'prose', 'words'],
  eligibility: [],
  // Runs in the browser before and without any page: it knows nothing of the site but addresses.
  offline: [],
  search: ['languages.ts'],
  words: ['languages.ts', 'catalogue.ts', 'eligibility'],
  // Numbers typed in prose are read as the search reads numbers that are typed there.
  prose: ['languages.ts', 'catalogue.ts', 'faults', 'facts.ts', 'words', 'search'],
  // Reads and writes the same files as prose/, for translators who work elsewhere.
  exchange: ['languages.ts', 'faults', 'facts.ts', 'prose', 'words'],
  // What other websites' machines and editors read: data, oEmbed, snippets.
  api: ['languages.ts', 'catalogue.ts', 'facts.ts', 'addresses.ts', 'content.ts', 'words'],
  // CheckResult.astro holds a file to save.
  components: ['publish', 'languages.ts', 'catalogue.ts', 'facts.ts', 'addresses.ts', 'content.ts', 'eligibility', 'prose', 'words', 'styles'],
  layouts: ['languages.ts', 'catalogue.ts', 'addresses.ts', 'content.ts', 'words', 'components', 'styles', 'widgets'],
  // Whole pages. ForWebsites.astro names the embedding script's address and the hosts that may embed; OfflinePage.astro asks whether copies are kept.
  views: ['api', 'publish', 'languages.ts', 'catalogue.ts', 'addresses.ts', 'content.ts', 'eligibility', 'words', 'components', 'layouts', 'styles', 'widgets'],
  pages: ['languages.ts', 'catalogue.ts', 'content.ts', 'views', 'publish', 'api'],
  widgets: ['languages.ts', 'eligibility', 'search', 'offline'],
  // Words: files that the build adds say something too.
  publish: ['languages.ts', 'catalogue.ts', 'content-line.ts', 'faults', 'facts.ts', 'prose', 'search', 'words', 'offline'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.d.ts'));
const roomOf = (file: string): string => file.split('/')[0] ?? '';
const importsOf = (file: string): string[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map((match) => normalize(join(file, '..', match[1] ?? '')));

test('every room of src/ has its walls', () => {
  assert.deepEqual([...new Set(files.map(roomOf))].filter((room) => !Object.hasOwn(mayImport, room)), []);
});

test('imports run one way', () => {
  const through = files.flatMap((file) => importsOf(file)
    .filter((target) => roomOf(target) !== roomOf(file) && !mayImport[roomOf(file)]?.includes(roomOf(target)))
    .map((target) => `src/${file} → src/${target}`));
  assert.deepEqual(through, []);
});

test('no two rooms import each other, by whatever way round', () => {
  const seen = new Map(files.map((file) => [roomOf(file), new Set<string>()]));
  for (const file of files) for (const target of importsOf(file)) if (roomOf(target) !== roomOf(file)) seen.get(roomOf(file))?.add(roomOf(target));
  const reached = (room: string, all = new Set<string>()): Set<string> => {
    for (const next of seen.get(room) ?? []) if (!all.has(next)) reached(next, all.add(next));
    return all;
  };
  assert.deepEqual([...seen.keys()].filter((room) => reached(room).has(room)), []);
});

test('only content.ts and the pieces that render ask Astro for content', () => {
  const asking = files.filter((file) => /from 'astro:content'/.test(readFileSync(join('src', file), 'utf8')) && !['content.ts', 'content.config.ts'].includes(file));
  for (const file of asking) assert.match(readFileSync(join('src', file), 'utf8'), /import \{ render \} from 'astro:content'/, file);
});

test('scripts of the browser hold no phrase of the interface', () => {
  for (const file of files.filter((one) => roomOf(one) === 'widgets')) assert.ok(importsOf(file).every((target) => roomOf(target) !== 'words'), file);
});

test('no room is named for nothing', () => {
  assert.deepEqual(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|lib|misc)(?:\/|\.)/.test(file)), []);
});

test('the project names no skipped test and switches no rule off', () => {
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('walls.test.ts'));
  assert.deepEqual(tests.filter((file) => /\.(?:skip|only|fixme|todo)\(|disableRules|@ts-(?:ignore|nocheck)/.test(readFileSync(join('tests', file), 'utf8'))), []);
});
