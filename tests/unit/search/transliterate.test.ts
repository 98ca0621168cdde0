import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLatin, loose } from '../../../src/search/transliterate.ts';

test('each Cyrillic letter has the Latin letters that people type for it, between two others', () => {
  const typed = {
    а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
    р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya', ё: 'e',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(typed).map((letter) => [letter, inLatin(`р${letter}р`).slice(1, -1)])), typed);
  assert.equal(inLatin('sms-код'), 'sms-kod');
});

test('habits of typing are made one, wherever they stand and as often as they do', () => {
  const same = {
    shchashcha: 'schascha', khokhol: 'hohol', kvjuju: 'kvyuyu', wowa: 'vova', iazvia: 'yazvya', iurliu: 'yurlyu', viebie: 'vebe',
    mylyy: 'mili', yabyu: 'yabyu', iiid: 'id', biilii: 'bili', cacich: 'tsatsich', kot: 'kot',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(same).map((typed) => [typed, loose(typed)])), same);
});
