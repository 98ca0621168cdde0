import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
