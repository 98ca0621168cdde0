import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { phoneDigits } from '../../../src/search/phone.ts';

const typed = ['0406344480', '040 634 4480', '040-634-4480', '+358 40 634 4480', '+358406344480', '00358 40 6344480', '+358 (0)40 6344480', '٠٤٠ ٦٣٤ ٤٤٨٠', '۰۴۰۶۳۴۴۴۸۰', '\u202a+358 40 634 4480\u202c'];

test('a phone number is the same number however it is typed', () => {
  assert.deepEqual(typed.map(phoneDigits), typed.map(() => '406344480'));
});

test('only a country in front is left out, with or without its sign; zeros in front too, however many', () => {
  assert.equal(phoneDigits('0403584480'), '403584480');
  assert.equal(phoneDigits('358406344480'), '406344480');
  assert.equal(phoneDigits('000406344480'), '406344480');
});

test('its beginning and its last part are parts of it', () => {
  assert.equal(phoneDigits('040'), '40');
  assert.equal(phoneDigits('٠٤٠'), '40');
  assert.equal(phoneDigits('6344480'), '6344480');
  assert.equal(phoneDigits('44480'), '44480');
  assert.equal(phoneDigits('4480'), undefined);
});

test('an age, a year, a word or nothing is no phone number', () => {
  assert.deepEqual(['65', '2026', 'F51', 'abc 040', '', '+', '18-vuotias'].map(phoneDigits), Array(7).fill(undefined));
});

test('any national number is found again with any spaces, with its country or without', () => {
  const number = fc.stringMatching(/^[1-9]\d{5,9}$/).filter((digits) => !digits.startsWith('358'));
  fc.assert(fc.property(number, fc.constantFrom('0', '+358', '00358', '+358 '), fc.constantFrom('', ' ', '-', '.', ' / '), (digits, before, between) => {
    assert.equal(phoneDigits(before + [...digits].join(between)), digits);
  }));
});

test('nothing typed makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { phoneDigits(text); }));
});
