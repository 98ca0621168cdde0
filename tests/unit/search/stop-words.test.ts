import assert from 'node:assert/strict';
import { test } from 'node:test';
import { langs, scriptOf } from '../../../src/languages.ts';
import { scriptIn } from '../../../src/search/script.ts';
import { stopWords } from '../../../src/search/stop-words.ts';

/** They are optional: a new language may come without. */
for (const lang of langs.filter((one) => stopWords[one] !== undefined)) {
  test(`the small words of ${lang} are many, each once, in the script of ${lang}`, () => {
    const words = (stopWords[lang] as string).split(' ');
    assert.ok(words.length > 40, `${words.length}`);
    assert.deepEqual(words.filter((word, at) => words.indexOf(word) !== at), []);
    assert.deepEqual(words.filter((word) => scriptIn(word) !== scriptOf(lang)), []);
  });
}
