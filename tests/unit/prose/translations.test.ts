import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { copyOfProject, type Copy } from './copy.ts';

const translations = ({ folder }: Copy, ...args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/prose/translations-report.ts', ...args], { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
};
const page = 'content/en/services/seniors.mdx';
const olderPages = (said: string): string[] => [...said.matchAll(/^(\S+) is older/gm)].map((match) => match[1] ?? '');

test('every translation says what it was made from, and is current', () => {
  const copy = copyOfProject();
  try {
    assert.deepEqual(olderPages(translations(copy)), []);
  } finally {
    copy.discard();
  }
});

test('a changed sentence makes exactly its own translations older, and names its line', () => {
  const copy = copyOfProject();
  try {
    copy.edit(page, 'You can also call if you are not sure.', 'You must also write if you are not sure.');
    const said = translations(copy);
    assert.ok(olderPages(said).length > 0);
    assert.ok(olderPages(said).every((file) => file.endsWith('/services/seniors.mdx')));
    assert.match(said, /see content\/en\/services\/seniors\.mdx, line \d+/);
    const [first = ''] = olderPages(said);
    translations(copy, '--done', first);
    assert.ok(!olderPages(translations(copy)).includes(first));
  } finally {
    copy.discard();
  }
});

test('a typing error corrected with --minor leaves every translation current', () => {
  const copy = copyOfProject();
  try {
    copy.edit(page, 'Call Koto-Espoo if you are over 65', 'Ring Koto-Espoo if you are over 65');
    assert.ok(olderPages(translations(copy)).length > 0);
    translations(copy, '--minor', page);
    assert.deepEqual(olderPages(translations(copy)), []);
    assert.deepEqual(copy.check(), { passed: true, said: '' });
    copy.edit(page, 'Ring Koto-Espoo if you are over 65', 'Call Koto-Espoo if you are over 65');
    assert.deepEqual(olderPages(translations(copy)), []);
  } finally {
    copy.discard();
  }
});
