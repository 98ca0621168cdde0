import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { contactIds, serviceIds } from '../../src/catalogue.ts';
import { readFacts } from '../../src/facts.ts';
import { langs } from '../../src/languages.ts';
import { toldOf } from '../told.ts';
import { dist, pages } from './site.ts';

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly embedUrl: string;
  readonly phone?: string | null;
  readonly text: { readonly language: string; readonly untranslated: boolean; readonly made: string; readonly checkedBy: string | null; readonly note: string | null };
}

const site = 'http://localhost:4321';
const { facts } = readFacts('content/facts');
const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(`${dist}/api/v1/${path}`, 'utf8')) as Record<string, unknown>;
const entriesIn = (kind: string, lang: string): Entry[] => read(`${kind}/${lang}.json`)[kind] as Entry[];

for (const [kind, ids] of [['services', serviceIds], ['contacts', contactIds]] as const) {
  test(`the data of ${kind} has the published shape in every language, as Ajv reads it`, () => {
    const schema = read(`${kind}.schema.json`);
    // Formats are hints in this draft; addresses and days are held to them when the data is made.
    const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(schema);
    for (const lang of langs) {
      assert.ok(validate(read(`${kind}/${lang}.json`)), `${lang}: ${JSON.stringify(validate.errors)}`);
      assert.equal(read(`${kind}/${lang}.json`)['$schema'], schema['$id']);
    }
    assert.ok(!validate({ ...read(`${kind}/en.json`), [kind]: [{}] }), 'the schema lets nothing through');
  });

  test(`the data of ${kind} names every one of them, its page and its frame`, () => {
    for (const lang of langs) {
      const entries = entriesIn(kind, lang);
      assert.deepEqual(entries.map(({ id }) => id), [...ids]);
      const dead = entries.flatMap(({ url, embedUrl }) => [url, embedUrl]).filter((address) => !pages.includes(address.slice(site.length).replace(/#.*/, '')));
      assert.deepEqual(dead, []);
      assert.deepEqual(entries.filter(({ text }) => text.untranslated !== (text.language !== lang)), []);
    }
  });
}

test('each text says in the language of its file how far it can be trusted', () => {
  for (const lang of langs) {
    for (const kind of ['services', 'contacts'] as const) {
      for (const { id, text } of entriesIn(kind, lang)) assert.equal(text.note, toldOf(lang, kind, id as (typeof serviceIds)[number]).join(' ') || null, `${lang}: ${id}`);
    }
  }
});

test('the data has the phone numbers of the facts', () => {
  for (const lang of langs) {
    for (const { id, phone } of entriesIn('contacts', lang)) assert.equal(phone ?? undefined, facts.contacts[id as (typeof contactIds)[number]].phone);
  }
});
