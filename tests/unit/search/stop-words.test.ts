import assert from 'node:assert/strict';
import { test } from 'node:test';
import { langs, scriptOf } from '../../../src/languages.ts';
import { scriptIn } from '../../../src/search/script.ts';
import { stopWords } from '../../../src/search/stop-words.ts';

for (const lang of langs) {
  test(`the small words of ${lang} are many, each once, in the script of ${lang}`, () => {
    const words = (stopWords[lang] ?? '').split(' ');
    assert.ok(words.length > 40, `${words.length}`);
    assert.deepEqual(words.filter((word, at) => words.indexOf(word) !== at), []);
    assert.deepEqual(words.filter((word) => scriptIn(word) !== scriptOf(lang)), []);
  });
}
