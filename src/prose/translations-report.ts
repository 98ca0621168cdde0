import { readFileSync, writeFileSync } from 'node:fs';
import { langs, sourceLang } from '../languages.ts';
import { plainly } from '../faults/fault.ts';
import { corrected } from './fingerprint.ts';
import { langOfWords, olderPhrases, recordPhrases, wordsFile } from './words-age.ts';
import { marksOf, readOrThrow, standings, texts, type Standing } from './translations.ts';

/**
 * `npm run translations`                 the table: language × text
 * `npm run translations -- --done FILE…`  these translations (texts, or src/words/<lang>.ts) now say what their originals say
 * `npm run translations -- --minor FILE`  the original's wording changed, its meaning did not
 */
const root = 'content';
const [command, ...files] = process.argv.slice(2);

plainly(() => {
  if (command === undefined) print(standings(root));
  else if (command === '--done') allOf(files.map(recordOriginal));
  else if (command === '--minor') allOf(files.map(recordMinor));
  else throw new Error(`"${command}" is not known; there are: --done FILE…, --minor FILE`);
});

/** What is to be written is known of every file before the first is written. */
type Write = () => void;

function allOf(writes: readonly Write[]): void {
  if (writes.length === 0) throw new Error(`name a file after ${command}`);
  for (const write of writes) write();
}

function recordOriginal(file: string): Write {
  const words = langOfWords(file);
  if (words === sourceLang) throw new Error(`${file} is an original; --done takes translations`);
  if (words !== undefined) return () => recordPhrases(words);
  const { lang } = readOrThrow(file);
  if (lang === sourceLang) throw new Error(`${file} is an original; --done takes translations`);
  const marks = marksOf(readOrThrow(file.replace(`/${lang}/`, `/${sourceLang}/`)));
  const text = readFileSync(file, 'utf8');
  if (!/^original:.*$/m.test(text)) throw new Error(`${file} has no line that begins with "original:"; write original: "" into its front matter`);
  return () => writeFileSync(file, text.replace(/^original:.*$/m, `original: ${marks.join(' ')}`));
}

/** What translations were made from, and stands in the same place now, means the same. */
function recordMinor(file: string): Write {
  if (langOfWords(file) !== undefined) throw new Error(`${file} holds phrases; --minor takes texts, as content/${sourceLang}/services/<id>.mdx`);
  const original = readOrThrow(file);
  if (original.lang !== sourceLang) throw new Error(`${file} is a translation; --minor takes originals, as content/${sourceLang}/${original.collection}/${original.id}.mdx`);
  const now = marksOf(original);
  const before = { ...(original.data['minor'] as Record<string, string> | undefined) };
  const pairs: Record<string, string> = { ...before };
  for (const { lang, state } of standings(root).filter(({ collection, id }) => collection === original.collection && id === original.id)) {
    const recorded = state === 'older' ? String(readOrThrow(file.replace(`/${sourceLang}/`, `/${lang}/`)).data['original']) : '';
    if (recorded === '') continue;
    const then = recorded.split(' ');
    if (then.length !== now.length) throw new Error(`${file}: blocks were added or taken away since ${lang} was translated; that is more than a correction`);
    then.map((mark) => corrected(mark, pairs)).forEach((mark, index) => {
      if (mark !== now[index] && !now.includes(mark)) pairs[mark] = now[index] as string;
    });
  }
  if (Object.keys(pairs).length === Object.keys(before).length) return () => console.log(`${file}: nothing to record: no translation is older for a changed word`);
  const lines = Object.entries(pairs).map(([old, mark]) => `  ${old}: ${mark}`);
  const text = readFileSync(file, 'utf8').replace(/^minor:\n(?: {2}.*\n)*/m, '');
  return () => writeFileSync(file, text.replace(/\n---\n/, `\nminor:\n${lines.join('\n')}\n---\n`));
}

function print(all: readonly Standing[]): void {
  const columns = langs.filter((lang) => lang !== sourceLang);
  const width = Math.max(...texts.map(([collection, id]) => collection.length + id.length + 1));
  console.log([''.padEnd(width), ...columns.map((lang) => lang.padEnd(4))].join(' '));
  for (const [collection, id] of texts) {
    const cells = columns.map((lang) => sign(all.find((one) => one.lang === lang && one.collection === collection && one.id === id)));
    console.log([`${collection}/${id}`.padEnd(width), ...cells.map((cell) => cell.padEnd(4))].join(' '));
  }
  const phrases = columns.map((lang) => [lang, olderPhrases(lang)] as const);
  console.log(['words'.padEnd(width), ...phrases.map(([, older]) => (older.length === 0 ? '✓' : '!').padEnd(4))].join(' '));
  console.log('\n✓ current  ? current, but unchecked  ! older than the original  - missing');
  for (const [lang, older] of phrases.filter(([, older]) => older.length > 0)) console.log(`${wordsFile(lang)} is older: see ${older.join(', ')} in ${wordsFile(sourceLang)}`);
  for (const { lang, collection, id, changedLines } of all.filter(({ state }) => state === 'older')) {
    console.log(`content/${lang}/${collection}/${id}.mdx is older: see content/${sourceLang}/${collection}/${id}.mdx, line ${changedLines.join(', ')}`);
  }
}

function sign(standing: Standing | undefined): string {
  if (standing === undefined || standing.state === 'missing') return '-';
  if (standing.state === 'older') return '!';
  return standing.unchecked ? '?' : '✓';
}
