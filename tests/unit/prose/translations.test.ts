import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyOfProject, type Copy } from './copy.ts';

const translations = ({ folder }: Copy, ...args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/prose/translations-report.ts', ...args], { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
};
const page = 'content/en/services/seniors.mdx';
const olderPages = (said: string): string[] => [...said.matchAll(/^(\S+) is older/gm)].map((match) => match[1] ?? '');
/** The first paragraph of a text. */
const first = /\n---\n\n[^\n]+/;
const inCopy = (work: (copy: Copy) => void): void => {
  const copy = copyOfProject();
  try {
    work(copy);
  } finally {
    copy.discard();
  }
};

test('a changed sentence makes exactly its own translations older, and names its line', () => inCopy((copy) => {
  const before = olderPages(translations(copy));
  copy.edit(page, first, (found) => `${found} You must also write.`);
  const said = translations(copy);
  const older = olderPages(said).filter((file) => !before.includes(file));
  assert.ok(older.length > 0);
  assert.ok(older.every((file) => file.endsWith('/services/seniors.mdx')));
  assert.match(said, /see content\/en\/services\/seniors\.mdx, line \d+/);
  const [one = ''] = older;
  translations(copy, '--done', one);
  assert.ok(!olderPages(translations(copy)).includes(one));
}));

test('a typing error corrected with --minor leaves every translation as current as it was', () => inCopy((copy) => {
  const before = olderPages(translations(copy));
  copy.edit(page, first, (found) => `${found}s`);
  copy.edit(page, /^description: .*$/m, (found) => `${found}s`);
  assert.ok(olderPages(translations(copy)).length > before.length);
  translations(copy, '--minor', page);
  assert.deepEqual(olderPages(translations(copy)), before);
  assert.deepEqual(copy.check(), { passed: true, said: '' });
  copy.edit(page, /^description: .*$/m, (found) => found.slice(0, -1));
  assert.deepEqual(olderPages(translations(copy)), before);
}));

test('a comma alone needs no --minor: nothing is written, and that is said', () => inCopy((copy) => {
  copy.edit(page, first, (found) => found.replace(' ', ', '));
  const text = readFileSync(join(copy.folder, page), 'utf8');
  assert.match(translations(copy, '--minor', page), /seniors\.mdx: nothing to record/);
  assert.equal(readFileSync(join(copy.folder, page), 'utf8'), text);
  assert.deepEqual(copy.check(), { passed: true, said: '' });
}));

for (const [what, args, says] of [
  ['a translation as corrected', ['--minor', 'content/so/services/seniors.mdx'], /^content\/so\/services\/seniors\.mdx is a translation; --minor takes originals, as content\/en\/services\/seniors\.mdx\n$/],
  ['phrases as corrected', ['--minor', 'src/words/en.ts'], /^src\/words\/en\.ts holds phrases; --minor takes texts/],
  ['an original as translated, after a translation', ['--done', 'content/so/services/seniors.mdx', page], /^content\/en\/services\/seniors\.mdx is an original; --done takes translations\n$/],
  ['a file that is nowhere', ['--done', 'content/so/services/senors.mdx'], /^content\/so\/services\/senors\.mdx is not there\n$/],
  ['no file', ['--done'], /^name a file after --done\n$/],
] as const) {
  test(`who names ${what} is told so in one line, and nothing is written`, () => inCopy((copy) => {
    copy.edit(page, first, (found) => `${found} You must also write.`);
    const before = translations(copy);
    assert.match(translations(copy, ...args), says);
    assert.equal(translations(copy), before);
  }));
}
