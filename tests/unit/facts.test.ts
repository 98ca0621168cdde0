import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { services, type ContactId } from '../../src/catalogue.ts';
import { bestAddress, readFacts } from '../../src/facts.ts';
import { readOrThrow } from '../../src/prose/translations.ts';
import { vcard } from '../../src/publish/vcard.ts';

const { facts, faults } = readFacts('content/facts');

test('the facts have no fault', () => assert.deepEqual(faults, []));

test('every fact is stated on some page', () => {
  const stated = new Set(readdirSync('content/en/services').concat(readdirSync('content/en/site').map((name) => `../site/${name}`))
    .flatMap((name) => readOrThrow(join('content/en/services', name)).data['sources'] as string[]));
  assert.deepEqual(Object.keys(facts.sources).filter((id) => !stated.has(id)), []);
});

test('every phone number can be dialled', () => {
  for (const [id, { phone }] of Object.entries(facts.contacts)) {
    if (phone !== undefined) assert.equal(parsePhoneNumberFromString(phone)?.isValid(), true, `${id}: ${phone}`);
  }
});

test('the contact page holds every contact that can be called or visited by newcomers', () => {
  const elsewhere = ['kela', 'traficom', 'feedback'];
  assert.deepEqual(Object.keys(facts.contacts).filter((id) => !elsewhere.includes(id)).sort(), [...services.contact.contacts].sort());
});

test('a reader is led to a public page in the language most likely read', () => {
  const all = { fi: 'https://example.fi/fi', sv: 'https://example.fi/sv', en: 'https://example.fi/en' };
  assert.equal(bestAddress(all, 'ar')?.lang, 'en');
  assert.equal(bestAddress(all, 'sv')?.lang, 'sv');
  assert.equal(bestAddress({ fi: all.fi, sv: all.sv }, 'so')?.lang, 'fi');
  assert.equal(bestAddress({ en: all.en }, 'fi')?.lang, 'en');
  assert.equal(bestAddress({}, 'fi'), undefined);
});

test('a contact card keeps commas and folds long lines between characters', () => {
  const card = vcard('Länsi-Uudenmaan hyvinvointialue, maahanmuuttaja- ja pakolaispalvelut ja niin edelleen', 'a; b', facts.contacts['koto-espoo']);
  assert.ok(card.startsWith('BEGIN:VCARD\r\nVERSION:3.0\r\n') && card.endsWith('END:VCARD\r\n'));
  assert.ok(card.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  assert.match(card.replaceAll('\r\n ', ''), /FN:Länsi-Uudenmaan hyvinvointialue\\, maahanmuuttaja- ja pakolaispalvelut ja niin edelleen\r\n/);
  assert.match(card, /NOTE:a\\; b/);
});

test('a contact card leads to the house: the building where no street is known, both where they are', () => {
  const address = (id: ContactId) => /^ADR.*$/m.exec(vcard('', '', facts.contacts[id]).replaceAll('\r\n ', ''))?.[0];
  assert.equal(address('hello-espoo'), 'ADR;TYPE=WORK:;;Iso Omena;Espoo;;02230;Finland');
  assert.equal(address('koto-espoo'), 'ADR;TYPE=WORK:;Matinkylän kartano;Matinkartanontie 16 B;Espoo;;02230;Finland');
  assert.equal(address('traficom'), undefined);
});

test('pages of prose hold at most 450 words, and English sentences are short', () => {
  for (const name of readdirSync('content/en/services')) {
    const body = readFileSync(join('content/en/services', name), 'utf8').split('\n---\n')[1] ?? '';
    const text = body.replace(/<[^>]+>/g, ' ').replace(/\]\([^)]*\)/g, '').replace(/\[#[^\]]*\]/g, '');
    const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    const sentences = text.split(/[.!?:]\s|\n/).filter((part) => /\p{L}/u.test(part));
    assert.ok(words.length <= 450, `${name}: ${words.length} words`);
    assert.ok(words.length / sentences.length < 12, `${name}: ${words.length / sentences.length} words a sentence`);
  }
});
