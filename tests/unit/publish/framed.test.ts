import assert from 'node:assert/strict';
import { test } from 'node:test';
import { framed } from '../../../src/publish/framed.ts';

const built = new Set(['en/embed/contact/', 'ar/embed/contact/', 'en/embed/']);
const page = (body: string, base = '/'): string => framed(`<body>${body}<span data-new-tab hidden>NEW</span></body>`, base, (path) => built.has(path));
const link = (href: string, base = '/'): string => /<body>(.*)<\/body>/s.exec(page(`<a href="${href}">x</a>`, base))?.[1] ?? '';

test('headings go one level down, for the first is the host’s', () => {
  assert.match(page('<h1>a</h1><h2>b</h2><h3>c</h3>'), /<h2>a<\/h2><h3>b<\/h3><h4>c<\/h4>/);
});

test('a link to a page that is embedded too stays in the frame, with its section', () => {
  assert.equal(link('/en/contact/#koto'), '<a href="/en/embed/contact/#koto">x</a>');
  assert.equal(link('/ar/contact/'), '<a href="/ar/embed/contact/">x</a>');
  assert.equal(link('/en/'), '<a href="/en/embed/">x</a>');
  assert.equal(link('/part/en/contact/', '/part/'), '<a href="/part/en/embed/contact/">x</a>');
});

test('every other link opens a new tab and says so', () => {
  for (const href of ['https://example.fi/', '/en/no-frame/', '/', '/xx/contact/']) {
    assert.match(link(href), /target="_blank" rel="noopener">x <span class="new-tab">NEW<\/span><\/a>/, href);
  }
});

test('sections of the same page, phones and mail are left alone', () => {
  for (const href of ['#a', 'tel:+358406344480', 'mailto:a@example.fi']) assert.equal(link(href), `<a href="${href}">x</a>`);
});

test('a page without the words of links that leave stops the build', () => {
  assert.throws(() => framed('<p>x</p>', '/', () => true), /data-new-tab/);
});
