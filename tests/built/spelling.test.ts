import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { acceptedWords } from './accepted-words.ts';
import { codeless, readersOf } from './runs.ts';
import { pages } from './site.ts';

/** A program that reads words, one a line, and tells which it does not know. */
interface Dictionary {
  readonly program: readonly string[];
  readonly unknownIn: (output: string) => string[];
}

const lines = (output: string): string[] => output.split('\n').filter((line) => line !== '');
const hunspell = (name: string): Dictionary => ({ program: ['hunspell', '-i', 'utf-8', '-d', name, '-l'], unknownIn: lines });

const dictionaries: Readonly<Record<'fi' | 'sv' | 'en', Dictionary>> = {
  // Finnish builds its words while it speaks: Voikko knows how, lists of words do not.
  fi: { program: ['voikkospell', '-d', 'fi'], unknownIn: (output) => lines(output).filter((line) => line.startsWith('W: ')).map((line) => line.slice(3)) },
  sv: hunspell('sv_FI'),
  en: hunspell('en_GB'),
};

function unknown({ program: [command = '', ...words], unknownIn }: Dictionary, asked: readonly string[]): string[] {
  const { stdout, stderr, status, error } = spawnSync(command, words, { input: `${asked.join('\n')}\n`, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  assert.equal(status, 0, `${command} did not read: ${error?.message ?? stderr}`);
  return [...new Set(unknownIn(stdout))];
}

/** Words with the sign between their halves; what leans on its neighbour ("pakolais- ja …") is half a word. */
const words = /(?<![\p{L}-])[\p{L}\p{M}]+(?:['’:-][\p{L}\p{M}]+)*(?![\p{L}\p{M}]*-(?!\p{L}))/gu;

/** Other languages' pages quote Finnish and Swedish too; views beside and frames repeat what their pages say. */
const read = pages.filter((page) => /^\/(?:fi|sv|en)\//.test(page) || !/\/(?:with|embed)\//.test(page));
const said = read.flatMap(readersOf);

for (const [lang, dictionary] of Object.entries(dictionaries)) {
  describe(`in ${lang}`, () => {
    const where = new Map(said.filter((run) => run.lang === lang).flatMap(({ page, text }) => [...codeless(text).matchAll(words)].map(([word]) => [word, page] as const)));
    const found = unknown(dictionary, [...where.keys()]);
    const accepted = [acceptedWords.every, acceptedWords[lang as keyof typeof dictionaries]].map((reasons) => Object.values(reasons).join(' ').split(' ').filter(Boolean)) as [string[], string[]];

    test('every word of every page is known to a dictionary, or accepted with a reason', () => {
      assert.ok(where.size > 500, `${where.size} words were read`);
      const wrong = found.filter((word) => !accepted.flat().includes(word));
      assert.deepEqual(wrong.map((word) => `${where.get(word)}: "${word}"; mend it, or add it to tests/built/accepted-words.ts`), []);
    });

    test('no word is accepted that the dictionary knows or no page uses', () => {
      assert.deepEqual(accepted[1].filter((word) => !found.includes(word)), []);
    });

    test('a misspelt word is seen', () => {
      const wrong = { fi: ['kotoutumissunnitelma', 'tulki'], sv: ['integrationplann', 'tolkk'], en: ['recieve', 'entitlet'] }[lang as keyof typeof dictionaries];
      assert.deepEqual(unknown(dictionary, wrong), wrong);
    });
  });
}

test('a word that every language accepts is needed by one', () => {
  const needed = Object.entries(dictionaries).flatMap(([lang, dictionary]) => unknown(dictionary, [...new Set(said.filter((run) => run.lang === lang).flatMap(({ text }) => codeless(text).match(words) ?? []))]));
  assert.deepEqual(Object.values(acceptedWords.every).join(' ').split(' ').filter((word) => !needed.includes(word)), []);
});
