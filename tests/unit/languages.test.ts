import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dateIn, datePattern, firstDayIn, langs, type Lang } from '../../src/languages.ts';
import { wordsIn } from '../../src/words/index.ts';

/** The first of March 2024, the first of January 2027 and a day in December, as a careful writer of each language puts them in a sentence. A language without a row writes them as Intl does. */
const days: Readonly<Partial<Record<Lang, readonly [march: string, january: string, december: string]>>> = {
  fi: ['1. maaliskuuta 2024', '1. tammikuuta 2027', '30. joulukuuta 2025'],
  sv: ['1 mars 2024', '1 januari 2027', '30 december 2025'],
  en: ['1 March 2024', '1 January 2027', '30 December 2025'],
  ru: ['1 марта 2024 года', '1 января 2027 года', '30 декабря 2025 года'],
  et: ['1. märts 2024', '1. jaanuar 2027', '30. detsember 2025'],
  uk: ['1 березня 2024 року', '1 січня 2027 року', '30 грудня 2025 року'],
  fr: ['1er mars 2024', '1er janvier 2027', '30 décembre 2025'],
  so: ['1 Maarso 2024', '1 Janaayo 2027', '30 Diseembar 2025'],
  es: ['1 de marzo de 2024', '1 de enero de 2027', '30 de diciembre de 2025'],
  tr: ['1 Mart 2024', '1 Ocak 2027', '30 Aralık 2025'],
  zh: ['2024年3月1日', '2027年1月1日', '2025年12月30日'],
  fa: ['1 مارس 2024', '1 ژانویه 2027', '30 دسامبر 2025'],
  ar: ['1 آذار/مارس 2024', '1 كانون الثاني/يناير 2027', '30 كانون الأول/ديسمبر 2025'],
  sq: ['1 mars 2024', '1 janar 2027', '30 dhjetor 2025'],
  ckb: ['1ی ئازاری 2024', '1ی کانوونی دووەمی 2027', '30ی کانوونی یەکەمی 2025'],
  ur: ['یکم مارچ 2024', 'یکم جنوری 2027', '30 دسمبر 2025'],
  vi: ['1 tháng 3 năm 2024', '1 tháng 1 năm 2027', '30 tháng 12 năm 2025'],
};

test('a day is written as people write it in their own language', () => {
  for (const lang of langs.filter((one) => days[one] !== undefined)) assert.deepEqual(['2024-03-01', '2027-01-01', '2025-12-30'].map((iso) => dateIn(lang, iso)), days[lang], lang);
});

test('only the first day of a month can have a word of its own', () => {
  for (const lang of langs) for (const day of [2, 11, 21, 31]) assert.match(dateIn(lang, `2027-01-${String(day).padStart(2, '0')}`), new RegExp(`(?<!\\d)${day}(?!\\d)`), lang);
  assert.equal(dateIn('fr', '2027-01-11'), '11 janvier 2027');
});

test('every month of every language has a place for the day and the year, and a name of its own', () => {
  for (const lang of langs) {
    const patterns = Array.from({ length: 12 }, (_, month) => datePattern(lang, month + 1));
    for (const pattern of patterns) assert.deepEqual((pattern.match(/\{\w+\}/g) ?? []).sort(), ['{day}', '{year}'], `${lang}: ${pattern}`);
    assert.equal(new Set(patterns).size, 12, lang);
  }
});

test('the phrase that names a dated source dates it as the site does', () => {
  for (const lang of langs) assert.ok(wordsIn(lang).sources.RELEASE.includes(dateIn(lang, '2025-12-30')), `${lang}: ${wordsIn(lang).sources.RELEASE}`);
});

test('no text writes a bare 1 where its language has a word for the first of a month', () => {
  for (const lang of langs.filter((one) => firstDayIn(one) !== '1')) {
    const bare = Array.from({ length: 12 }, (_, month) => datePattern(lang, month + 1).replace('{day}', '1').replace('{year}', '').trim());
    const texts = readdirSync(join('content', lang), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
    for (const file of texts) for (const day of bare) assert.ok(!new RegExp(`(?<!\\d)${day}`).test(readFileSync(join('content', lang, file), 'utf8')), `content/${lang}/${file} writes "${day}"`);
  }
});
