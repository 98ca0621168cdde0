import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>;
const packages = { ...dependencies, ...devDependencies };
const readme = readFileSync('README.md', 'utf8');
/** Rows of the table under "What it stands on". */
const rows = (readme.split('\n## What it stands on\n')[1] ?? '').split('\n## ')[0]?.split('\n').filter((line) => /^\| [@\w]/.test(line) && !line.startsWith('| package')) ?? [];
const named = rows.flatMap((row) => (row.split('|')[1] ?? '').split(',').map((name) => name.trim()));

test('every package has its reason in the README, and none is named there that is not used', () => {
  assert.deepEqual(Object.keys(packages).filter((name) => !named.includes(name)), [], 'add a row under "What it stands on"');
  assert.deepEqual(named.filter((name) => !Object.hasOwn(packages, name)), []);
  assert.deepEqual(rows.filter((row) => (row.split('|')[2] ?? '').trim() === ''), []);
});

const sources = readdirSync('.', { encoding: 'utf8' }).concat(...['src', 'tests'].map((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))).filter((file) => /\w\.(?:m?[jt]s|astro)$/.test(file));

/** "@astrojs/mdx" of "@astrojs/mdx/server.js"; Astro's own "astro:content" is no package. */
const packageOf = (address: string): string => address.split('/').slice(0, address.startsWith('@') ? 2 : 1).join('/');

test('every package that is imported is declared: its types too, for those that consist of types', () => {
  const imported = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s*(?:(?:import|export)\b[^;'"]*?from |import |\} from )'([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm)]
    .map((match) => match[1] ?? match[2] ?? '').filter((address) => !isBuiltin(address) && !address.startsWith('astro:')).map((address) => ({ file, name: packageOf(address) })));
  assert.ok(imported.length > 100, `${imported.length} imports were read`);
  const undeclared = imported.filter(({ name }) => !Object.hasOwn(packages, name) && !Object.hasOwn(packages, `@types/${name}`));
  assert.deepEqual(undeclared.map(({ file, name }) => `${file}: ${name}`), [], 'add it to package.json');
});

test('every version is one version', () => {
  assert.deepEqual(Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)), []);
});

test('what is installed is what the lock file says', () => {
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version?: string }> };
  assert.deepEqual(Object.entries(packages).filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version), []);
});

test('every command that the README names is there', () => {
  const commands = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
  assert.deepEqual(commands.filter((name) => scripts[name] === undefined), []);
});
