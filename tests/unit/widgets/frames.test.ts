import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, readableOn, readColour, writeColour, type Colour } from '../../../src/widgets/contrast.ts';
import { isFrameMessage } from '../../../src/widgets/frame-message.ts';
import { siteOf } from '../../../src/widgets/script-address.ts';

test('contrast is what WCAG says it is', () => {
  const of = (one: string, other: string): number => Math.round(contrast(readColour(one) as Colour, readColour(other) as Colour) * 100) / 100;
  assert.equal(of('#000000', 'ffffff'), 21);
  assert.equal(of('#777777', '#ffffff'), 4.48);
  assert.equal(of('#0a4c9c', '#0a4c9c'), 1);
});

test('a colour that can be read stays as the host wants it', () => {
  assert.equal(writeColour(readableOn([255, 255, 255], readColour('0050BB') as Colour)), '#0050bb');
});

test('any colour on any ground becomes one that can be read', () => {
  const part = fc.nat(255);
  const colour: fc.Arbitrary<Colour> = fc.tuple(part, part, part);
  fc.assert(fc.property(colour, colour, (ground, wanted) => contrast(readableOn(ground, wanted), ground) >= 4.5));
});

test('what is no colour of six digits is not taken', () => {
  for (const text of ['', 'red', '#fff', '#12345g', 'url(x)', '0050bb;']) assert.equal(readColour(text), undefined, text);
});

test('a message has exactly the shape that is promised, or it is none', () => {
  const good = { espooIntegration: 1, page: 'contacts/kela', title: 'Kela', height: 10 };
  assert.ok(isFrameMessage(good) && isFrameMessage({ ...good, show: 0 }));
  for (const bad of [null, 'x', [], {}, { ...good, espooIntegration: '1' }, { ...good, page: 'https://evil' }, { ...good, page: 3 }, { ...good, title: null }, { ...good, height: '10' }, { ...good, height: -1 }, { ...good, height: NaN }, { ...good, height: 1e9 }, { ...good, show: 'top' }]) {
    assert.equal(isFrameMessage(bad), false, JSON.stringify(bad));
  }
});

test('the script of other websites finds our site by either of its addresses, under a sub-path too', () => {
  for (const site of ['https://example.fi/', 'https://example.fi/integration/', 'https://example.fi/embed/']) {
    for (const script of ['embed.js', 'embed/v1.js', 'embed/v1.js?x=1']) assert.equal(siteOf(site + script), site, site + script);
  }
});
