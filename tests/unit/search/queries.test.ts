import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queries, queryLangs } from '../../bench/search/queries.ts';
import { isFirst } from '../../bench/search/tally.ts';
import { openIn } from './written.ts';

/** What finds another page first today; none may come in. */
const notYet = [
  'ar اجتماعی',
  'ckb ته‌له‌فون',
  'fa تحصیلات وفق یابی',
  'fi olen kotona lapsen kanssa voinko opiskella suomea',
  'so integration plan',
  'sv jag behöver en tolk när jag ringer koto-espoo',
  'tr krep tarifi',
  'vi sức khoẻ',
];

for (const lang of queryLangs) {
  test(`what people type in ${lang} finds the right page first`, async () => {
    const { idsFor } = openIn(lang);
    const wrong: string[] = [];
    for (const query of queries.filter((one) => one.lang === lang)) {
      const found = await idsFor(query.query);
      if (!isFirst({ query, found }) && !notYet.includes(`${lang} ${query.query}`)) wrong.push(`"${query.query}" finds ${found[0]}, not ${query.pages.join(' or ')}`);
    }
    assert.deepEqual(wrong, []);
  });
}
