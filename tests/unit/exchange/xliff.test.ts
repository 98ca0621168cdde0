import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { langs, sourceLang } from '../../../src/languages.ts';
import { copyOfProject, type Copy } from '../prose/copy.ts';

const run = ({ folder }: Copy, script: string, ...args: readonly string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/${script}.ts`, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};
const exported = (copy: Copy, lang: string, ...more: readonly string[]): string => {
  const { status, said } = run(copy, 'exchange/export', '--lang', lang, ...more);
  assert.equal(status, 0, said);
  return readFileSync(join(copy.folder, `${lang}.xlf`), 'utf8');
};
const imported = (copy: Copy, lang: string, xliff: string): { status: number | null; said: string } => {
  copy.write(`${lang}.xlf`, xliff);
  return run(copy, 'exchange/import', `${lang}.xlf`, '--by', 'Amina Warsame', '--on', '2026-12-01');
};
const filesOf = (folder: string): Map<string, string> => new Map(['content', 'src/words'].flatMap((part) =>
  readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name)).map((name) => [`${part}/${name}`, readFileSync(join(folder, part, name)).toString('base64')] as const)));
const inCopy = (work: (copy: Copy) => void): void => {
  const copy = copyOfProject();
  try {
    work(copy);
  } finally {
    copy.discard();
  }
};
const page = 'content/so/services/seniors.mdx';
const unitOf = (xliff: string, holding: string): string => [...xliff.matchAll(/<trans-unit [\s\S]*?<\/trans-unit>/g)].map(([unit]) => unit).find((unit) => unit.includes(holding)) ?? '';

test('exported and imported unchanged, no language’s texts or phrases change by a byte', () => inCopy((copy) => {
  copy.edit(page, 'Caawimaaddu waa bilaash.', 'Caaw\u00ADimaaddu\u00A0waa\u202Fbi\u200Claash & “sidaas”.');
  const before = filesOf(copy.folder);
  for (const lang of langs.filter((tag) => tag !== sourceLang)) {
    const { status, said } = imported(copy, lang, exported(copy, lang, '--all'));
    assert.equal(status, 0, said);
  }
  assert.deepEqual([...filesOf(copy.folder)].filter(([file, bytes]) => before.get(file) !== bytes).map(([file]) => file), []);
}));

test('only what is missing or older is exported, with its terms and the previous translation', () => inCopy((copy) => {
  assert.ok(!exported(copy, 'so').includes('<trans-unit'));
  copy.edit('content/en/services/seniors.mdx', 'You can also call if you are not sure.', 'You must also write if you are not sure.');
  copy.edit('src/words/en.ts', "language: 'Language'", "language: 'Your language'");
  const xliff = exported(copy, 'so');
  assert.equal([...xliff.matchAll(/<trans-unit/g)].length, 2);
  const unit = unitOf(xliff, 'You must also write');
  assert.match(unit, /<note from="term">integration services = adeegyada la-qabsashada/);
  assert.match(unit, /<note from="previous translation">Wac Koto-Espoo/);
  assert.ok(!unit.includes('<target'));
  copy.remove('content/so/site/about.mdx');
  assert.match(exported(copy, 'so'), /original="content\/so\/site\/about\.mdx"/);
}));

test('a translated segment is written into its text and its phrase; both are current again', () => inCopy((copy) => {
  copy.edit('content/en/services/seniors.mdx', 'You can also call if you are not sure.', 'You must also write if you are not sure.');
  copy.edit('src/words/en.ts', "language: 'Language'", "language: 'Your language'");
  const before = readFileSync(join(copy.folder, page), 'utf8');
  const xliff = exported(copy, 'so')
    .replace('<source>Your language</source>', '<source>Your language</source><target>Bilowga “cusub”, o’kale</target>')
    .replace(/(<source>(Call Koto-Espoo[\s\S]*?)<\/source>)/, (_, source: string, words: string) => `${source}<target>${words.replace('Call', 'Wac hadda')}</target>`);
  const { status, said } = imported(copy, 'so', xliff);
  assert.equal(status, 0, said);
  const after = readFileSync(join(copy.folder, page), 'utf8');
  assert.match(after, /^Wac hadda Koto-Espoo .*<Term id="integration-services">integration services<\/Term>/m);
  const others = (text: string): string[] => text.split('\n').filter((line) => !/^(?:Wac|original:)/.test(line));
  assert.deepEqual(others(after), others(before));
  assert.match(readFileSync(join(copy.folder, 'src/words/so.ts'), 'utf8'), /language: 'Bilowga “cusub”, o’kale'/);
  assert.ok(!/content\/so\/services\/seniors\.mdx is older|so\.ts is older/.test(run(copy, 'prose/translations-report').said));
  assert.match(said, /seniors\.mdx: .*not marked as checked/);
}));

test('a text that came back whole and approved says who checked it, and when', () => inCopy((copy) => {
  const xliff = exported(copy, 'so', '--all').replaceAll('<trans-unit ', '<trans-unit approved="yes" ');
  assert.equal(imported(copy, 'so', xliff).status, 0);
  assert.match(readFileSync(join(copy.folder, page), 'utf8'), /^checked: \{ by: Amina Warsame, on: 2026-12-01 \}$/m);
  assert.deepEqual(copy.check(), { passed: true, said: '' });
}));

test('a new text is made from its segments, and passes the check; a half one is refused', () => inCopy((copy) => {
  copy.remove('content/so/site/about.mdx');
  const xliff = exported(copy, 'so');
  const whole = xliff.replace(/<source>([\s\S]*?)<\/source>/g, (source: string, words: string) => `${source}<target>${words}</target>`);
  const half = imported(copy, 'so', whole.replace(/<target>(?!.*<target>)[\s\S]*?<\/target>(?=[^]*<\/body>)/, ''));
  assert.equal(half.status, 1);
  assert.match(half.said, /content\/so\/site\/about\.mdx is new, and these segments are not translated/);
  assert.match(half.said, /Nothing was written/);
  const { status, said } = imported(copy, 'so', whole);
  assert.equal(status, 0, said);
  assert.match(readFileSync(join(copy.folder, 'content/so/site/about.mdx'), 'utf8'), /^translation: person$/m);
  assert.ok(!/so\/site\/about\.mdx/.test(copy.check().said.replace(/^.*is not the term.*$/gm, '')), copy.check().said);
  assert.ok(!/so\/site\/about\.mdx is older/.test(run(copy, 'prose/translations-report').said));
}));

for (const [what, spoil, says] of [
  ['a tag', (xliff: string) => xliff.replace(/(<target[^>]*>[^<]*)<x [^>]*ctype="x-phone"[^>]*\/>/, '$1'), /segment \d+:\w+: the translation lost the tag \d \(<Phone id="[\w-]+" \/>\)\n.*put each tag/],
  ['a hole', (xliff: string) => xliff.replace(/(<target[^>]*>[^<]*)<x [^>]*ctype="x-hole"[^>]*\/>/, '$1'), /src\/words\/so\.ts, segment [\w.]+:\w+: the translation lost the tag \d \(\{\w+\}\)/],
  ['its place in English', (xliff: string) => xliff.replace(/<trans-unit id="title:\w+"/, '<trans-unit id="title:xxxxxxxx"'), /English has changed since the export\n.*export anew/],
] as const) {
  test(`a segment that lost ${what} is refused in plain words, with file and segment, and nothing is written`, () => inCopy((copy) => {
    const xliff = exported(copy, 'so', '--all');
    const spoiled = spoil(xliff);
    assert.notEqual(spoiled, xliff);
    const before = filesOf(copy.folder);
    const { status, said } = imported(copy, 'so', spoiled);
    assert.equal(status, 1);
    assert.match(said, says);
    assert.deepEqual(filesOf(copy.folder), before);
  }));
}

test('of two texts of which the second cannot be written, neither is: the fault is said in plain words, with its line', () => inCopy((copy) => {
  copy.edit('content/en/services/seniors.mdx', 'The help is free.', 'The help costs nothing.');
  copy.edit('content/en/site/about.mdx', /\n---\n\n[^\n]+/, (found) => `${found} It is new.`);
  const said = exported(copy, 'so').replace(/<source>([\s\S]*?)<\/source>/g, (source: string, words: string) => `${source}<target>${words}</target>`);
  const broken = said.replace(/( It is new\.)(<\/target>)/, '$1 &lt;b$2');
  assert.notEqual(broken, said);
  const before = filesOf(copy.folder);
  const { status, said: told } = imported(copy, 'so', broken);
  assert.equal(status, 1);
  assert.match(told, /^so\.xlf:\d+ {2}content\/so\/site\/about\.mdx: with these segments .*\n {4}→ look for <, \{ and \[ in the translation\n\nNothing was written\.\n$/);
  assert.deepEqual(filesOf(copy.folder), before);
  assert.equal(imported(copy, 'so', said).status, 0);
}));

test('a translation that another program wrapped in CDATA arrives as it was written', () => inCopy((copy) => {
  copy.edit('content/en/services/seniors.mdx', 'The help is free.', 'The help costs nothing.');
  const xliff = exported(copy, 'so').replace(/(<source>([\s\S]*?)<\/source>)/, (_, source: string, words: string) =>
    `${source}<target>${words.replace(/>([^<]+)$/, '>$1<![CDATA[ Lacag & “waqti” \u00A0dheer.]]>')}</target>`);
  assert.match(xliff, /<!\[CDATA\[/);
  const { status, said } = imported(copy, 'so', xliff);
  assert.equal(status, 0, said);
  assert.match(readFileSync(join(copy.folder, page), 'utf8'), /The help costs nothing\. Lacag & “waqti” \u00A0dheer\.\n/);
}));

test('an element of text within CDATA is text: it never becomes markup unseen', () => inCopy((copy) => {
  copy.edit('content/en/services/seniors.mdx', 'The help is free.', 'The help costs nothing.');
  const xliff = exported(copy, 'so').replace(/(<source>([\s\S]*?)<\/source>)/, (_, source: string, words: string) => `${source}<target>${words}<![CDATA[ <b>Lacag</b>]]></target>`);
  const before = filesOf(copy.folder);
  assert.equal(imported(copy, 'so', xliff).status, 1);
  assert.deepEqual(filesOf(copy.folder), before);
}));

for (const [what, args, says] of [
  ['a file that is nowhere', ['nowhere.xlf', '--by', 'Amina Warsame'], /^nowhere\.xlf is not there\n$/],
  ['a day as 1.12.2026', ['so.xlf', '--by', 'Amina Warsame', '--on', '1.12.2026'], /^--on 1\.12\.2026 is not a date we can read: .*\n$/],
  ['nobody', ['so.xlf'], /^write: npm run xliff:import FILE/],
  ['a file that is no XML', ['package.json', '--by', 'Amina Warsame'], /^package\.json is not XML: .*\n/],
] as const) {
  test(`who imports and names ${what} is told so, without a stack`, () => inCopy((copy) => {
    copy.write('so.xlf', '<xliff/>');
    const { status, said } = run(copy, 'exchange/import', ...args);
    assert.equal(status, 1);
    assert.match(said, says);
    assert.ok(!/^ +at /m.test(said), said);
  }));
}

test('another program reads the same segments and translations', () => inCopy((copy) => {
  const xliff = exported(copy, 'fr', '--all');
  const po = join(copy.folder, 'fr.po');
  execFileSync('xliff2po', ['--progress=none', '--duplicates=merge', join(copy.folder, 'fr.xlf'), po], { stdio: 'pipe' });
  writeFileSync(join(copy.folder, 'read.py'), 'import sys\nfrom translate.storage import xliff\nstore = xliff.xlifffile.parsefile(sys.argv[1])\nfor unit in store.units:\n  print(len(str(unit.source)) > 0 and len(str(unit.target)) > 0, unit.getid().split("\\x04")[-1])\n');
  const read = execFileSync('python3', [join(copy.folder, 'read.py'), join(copy.folder, 'fr.xlf')], { encoding: 'utf8', env: { PATH: '/usr/bin:/bin' } }).trim().split('\n');
  const ids = [...xliff.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => `True ${id}`);
  assert.ok(ids.length > 500);
  assert.deepEqual(read, ids);
}));
