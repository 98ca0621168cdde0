import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorLangs } from '../../src/catalogue.ts';
import { langs, sourceLang, type Lang } from '../../src/languages.ts';
import { forWebsitesIn } from '../../src/words/for-websites.ts';
import { wordsIn } from '../../src/words/index.ts';
import { phrasesOf } from '../../src/words/phrases.ts';

/** Names, which are the same in every language that does not spell them its own way. */
const names = ['sources.IF', 'sources.KELA', 'check.contacts.koto-espoo', 'check.contacts.hello-espoo'];

/** Words that a language shares with English. */
const shared: Readonly<Partial<Record<Lang, readonly string[]>>> = {
  fr: ['site.contact', 'page.sources', 'contact.email', 'aloud.pause', 'check.step', 'check.result.contacts'],
  sq: ['contact.email'],
  es: ['offline.no', 'check.answers.homeCareAllowance.no', 'check.answers.socialAssistance.no', 'check.answers.unaccompaniedMinor.no', 'check.answers.trafficking.no'],
};

const english = new Map(phrasesOf(wordsIn(sourceLang)));
const inEnglish = (lang: Lang, words: object): string[] =>
  phrasesOf(words).filter(([name, phrase]) => phrase === english.get(name) && !names.includes(name) && !shared[lang]?.includes(name)).map(([name]) => name);

for (const lang of langs.filter((one) => one !== sourceLang)) test(`no phrase of ${lang} is in English`, () => assert.deepEqual(inEnglish(lang, wordsIn(lang)), []));

test('an English phrase pasted among the Somali ones would be seen, a long one and a short one', () => {
  const somali = wordsIn('so');
  const { noneHelp } = wordsIn('en').search;
  assert.deepEqual(inEnglish('so', { ...somali, site: { ...somali.site, menu: wordsIn('en').site.menu }, search: { ...somali.search, noneHelp } }), ['site.menu', 'search.noneHelp']);
});

test('no phrase for editors of other websites is in English, but the name of a format', () => {
  const theirs = new Map(phrasesOf(forWebsitesIn('en')));
  for (const lang of editorLangs.filter((one) => one !== 'en')) assert.deepEqual(phrasesOf(forWebsitesIn(lang)).filter(([name, phrase]) => theirs.get(name) === phrase).map(([name]) => name), ['schema'], lang);
});
