import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { serviceIds, sitePageIds } from '../../src/catalogue.ts';
import { dateIn, langs, type Lang } from '../../src/languages.ts';
import { fill, wordsIn } from '../../src/words/index.ts';
import { attribute, elements, textOf } from './site.ts';
import { copyOfProject } from '../unit/prose/copy.ts';

const copy = copyOfProject();
after(copy.discard);

/** Exactly what README.md says: one row, one file, one folder. */
const row = "  eo: { endonym: 'Esperanto', script: 'Latn', spokenInFinnish: 'esperanto', inSwedish: 'esperanto' },\n";
const page = 'services/seniors.mdx';
copy.edit('src/languages.ts', /^ {2}vi: .*\n/m, (line) => `${line}${row}`);
const english = readFileSync('src/words/en.ts', 'utf8');
copy.write('src/words/eo.ts', english.replace("language: 'Language'", "language: 'Lingvo'").replace(/untranslated: '[^']*'/, "untranslated: 'Ĉi tiu paĝo ankoraŭ ne estas en via lingvo.'"));
mkdirSync(join(copy.folder, 'content/eo/services'), { recursive: true });
copy.write(`content/eo/${page}`, readFileSync(`content/en/${page}`, 'utf8').replace(/^title: .*$/m, 'title: Se vi aĝas pli ol 65').replace(/^text: machine$/m, 'translation: machine\noriginal: ""').replace(/^minor:\n(?: {2}.*\n)+/m, ''));
/** What else befalls texts while a site grows: pages and a contact not yet translated, a contact and a phrase changed in English. */
for (const text of ['services/use-an-interpreter', 'services/jobseekers', 'services/other-help-in-espoo', 'site/about', 'contacts/hello-espoo']) copy.remove(`content/ar/${text}.mdx`);
copy.edit('content/en/contacts/koto-espoo.mdx', /^description: .*$/m, (line) => `${line} Call before you write.`);
copy.edit('src/words/en.ts', "language: 'Language'", "language: 'Your language'");

const run = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy.folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
};
const built = (address: string): string => readFileSync(join(copy.folder, 'dist', address), 'utf8');
const tree = (address: string): Root => fromHtml(built(address));
const isNotice = (element: Element): boolean => (attribute(element, 'className') ?? '').split(' ').includes('notice');
const noticesIn = (node: Root | Element): string[] => elements(node, 'div').filter(isNotice).map(textOf);
const contactsIn = (address: string): Element[] => elements(tree(address), 'section').filter((section) => (attribute(section, 'className') ?? '').split(' ').includes('contacts'));
const updatedIn = (file: string): string => /^updated: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';

test('the build makes all its pages', () => {
  run('node_modules/astro/bin/astro.mjs', 'build');
  for (const id of ['', 'check', 'search', ...serviceIds, ...sitePageIds]) assert.match(built(`eo/${id}/index.html`), /<html lang="eo" dir="ltr"/, id);
  assert.match(built('eo/404.html'), /<html lang="eo"/);
});

test('a row, a file of words and a folder are enough: the check and the compiler ask for nothing more', () => {
  assert.deepEqual(copy.check(), { passed: true, said: '' });
  run('node_modules/astro/bin/astro.mjs', 'check');
});

test('the menu of every language leads there, and search engines are told', () => {
  for (const lang of langs) assert.match(built(`${lang}/seniors/index.html`), /<a href="\/eo\/seniors\/" lang="eo" hreflang="eo"[^>]*>Esperanto<\/a>/);
  assert.match(built('en/seniors/index.html'), /<link rel="alternate" hreflang="eo" href="[^"]*\/eo\/seniors\/"/);
  assert.match(built('sitemap-0.xml'), /\/eo\/seniors\/<\/loc>/);
});

test('its translated page is read in it, with its own phrases and its own words for an interpreter', () => {
  const html = built('eo/seniors/index.html').replaceAll('\u00AD', '');
  assert.match(html, /<h1[^>]*>Se vi aĝas pli ol 65<\/h1>/);
  assert.match(html, /data-pagefind-body/);
  assert.match(built('eo/use-an-interpreter/index.html'), /tulkki esperanto/);
});

test('what is not translated is the original, in its own language, under a notice in the reader’s, and is not searched', () => {
  const html = built('eo/jobseekers/index.html').replaceAll('\u00AD', '');
  assert.match(html, /<article class="prose" lang="en" dir="ltr">/);
  assert.match(html, /Ĉi tiu paĝo ankoraŭ ne estas en via lingvo\./);
  assert.match(html, /<read-aloud[^>]* lang="eo"/);
  assert.ok(!html.includes('data-pagefind-body'));
  assert.ok(!built('sitemap-0.xml').includes('/eo/jobseekers/</loc>'));
  assert.ok(!built('en/jobseekers/index.html').includes('hreflang="eo" href="http'));
});

test('the table of translations counts it', () => {
  const table = run('src/prose/translations-report.ts');
  assert.match(table, /^ +fi .* eo *$/m);
  assert.match(table, /content\/eo\/services\/seniors\.mdx is older/);
});

test('a translation older than its original says so, names the day of the original and links to it', () => {
  const [notice] = elements(tree('eo/seniors/index.html'), 'div').filter(isNotice);
  assert.ok(notice !== undefined);
  const [year, , day] = updatedIn('content/en/services/seniors.mdx').split('-').map(Number);
  const [, date = ''] = /The original was changed on (.*)\. This translation is older\./.exec(textOf(notice)) ?? [];
  assert.deepEqual(date.match(/\d+/g)?.map(Number).sort(), [day, year].sort());
  assert.deepEqual(elements(notice, 'a').map((link) => attribute(link, 'href')), ['/en/seniors/']);
  assert.equal(noticesIn(tree('eo/jobseekers/index.html')).some((said) => said.includes('This translation is older')), false);
  for (const [lang, id] of [['eo', 'seniors'], ['fi', 'seniors'], ['eo', 'jobseekers']] as const) {
    const { services } = JSON.parse(built(`api/v1/services/${lang}.json`)) as { services: { id: string; text: { olderThanOriginal: boolean; note: string } }[] };
    const { text } = services.find((one) => one.id === id) ?? {};
    assert.equal(text?.olderThanOriginal, lang === 'eo' && id === 'seniors', `${lang}: ${id}`);
    assert.equal(text?.note.includes('This translation is older'), lang === 'eo' && id === 'seniors');
  }
});

test('a contact whose text is older than its original is named above the cards, wherever they stand', () => {
  for (const lang of ['ar', 'fi'] as const) {
    const older = fill(wordsIn(lang).state.older, { date: dateIn(lang, updatedIn('content/en/contacts/koto-espoo.mdx')) }).replaceAll('\u00AD', '');
    const name = /^name: (.*)$/m.exec(readFileSync(`content/${lang}/contacts/koto-espoo.mdx`, 'utf8'))?.[1] ?? '';
    for (const address of ['seniors', 'contact', 'guide', 'embed/seniors', 'embed/guide', 'seniors/with/sv', 'guide/with/sv']) {
      const [section] = contactsIn(`${lang}/${address}/index.html`);
      const said = section === undefined ? [] : noticesIn(section).filter((one) => one.includes(older));
      assert.equal(said.length, 1, `${lang}/${address}`);
      assert.ok(said[0]?.startsWith(`${name}:`), `${lang}/${address}: ${said[0]}`);
    }
    for (const address of ['check', 'embed/check', 'embed/contacts']) assert.equal(noticesIn(tree(`${lang}/${address}/index.html`)).filter((one) => one.startsWith(`${name}:`) && one.includes(older)).length, 1, `${lang}/${address}`);
    assert.equal(noticesIn(tree(`${lang}/embed/contacts/koto-espoo/index.html`)).filter((one) => one.includes(older)).length, 1);
    assert.ok(!noticesIn(tree(`${lang}/embed/contacts/kela/index.html`)).some((one) => one.includes(older)));
  }
  const { contacts } = JSON.parse(built('api/v1/contacts/ar.json')) as { contacts: { id: string; text: { olderThanOriginal: boolean } }[] };
  assert.deepEqual(contacts.filter(({ text }) => text.olderThanOriginal).map(({ id }) => id), ['koto-espoo']);
});

test('contacts that nobody has translated are shown in the original, under a notice', () => {
  for (const address of ['seniors', 'guide', 'embed/seniors', 'seniors/with/fi']) {
    const [section] = contactsIn(`eo/${address}/index.html`);
    assert.ok(section !== undefined && noticesIn(section).some((said) => said.startsWith('Ĉi tiu paĝo ankoraŭ ne estas')), address);
  }
  assert.match(built('eo/seniors/index.html'), /<span>Call <bdi lang="en" dir="ltr">Koto-Espoo<\/bdi>/);
});

test('phrases older than the English ones say so wherever a page is made of phrases', () => {
  for (const lang of ['ar', 'fi', 'eo'] as const) {
    const state = lang === 'eo' ? wordsIn('en').state : wordsIn(lang as Lang).state;
    const [older = ''] = state.older.replaceAll('\u00AD', '').split('{date}');
    for (const address of ['', 'check/', 'search/', 'offline/', 'embed/', 'embed/check/', 'embed/search/', 'with/sv/', 'check/with/sv/']) {
      assert.ok(noticesIn(tree(`${lang}/${address}index.html`)).some((said) => said.includes(older)), `${lang}/${address}`);
    }
  }
  assert.ok(!noticesIn(tree('en/index.html')).some((said) => said.includes('This translation is older')));
  run('src/prose/translations-report.ts', '--done', 'src/words/ar.ts', 'src/words/eo.ts');
  assert.doesNotMatch(run('src/prose/translations-report.ts'), /^src\/words\/(?:ar|eo)\.ts is older/m);
});

/** Texts of a page with the language and the direction in which a browser takes them. */
function said(node: Root | Element, lang: string, dir: string): { text: string; lang: string; dir: string }[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text') return [{ text: child.value.replaceAll('\u00AD', '').trim(), lang, dir }];
    if (child.type !== 'element' || ['script', 'style', 'svg'].includes(child.tagName)) return [];
    const [ownLang, ownDir] = [attribute(child, 'lang') ?? lang, attribute(child, 'dir') ?? dir];
    const label = attribute(child, 'ariaLabel');
    return [...(label === undefined ? [] : [{ text: label, lang: ownLang, dir: ownDir }]), ...said(child, ownLang, ownDir)];
  });
}

for (const address of ['ar/use-an-interpreter', 'ar/embed/use-an-interpreter', 'ar/guide', 'ar/use-an-interpreter/with/sv', 'ar', 'ar/search', 'ar/about', 'ar/check', 'ar/contact', 'ar/embed/contacts', 'ar/with/fi']) {
  test(`/${address}/, with texts not translated, tells browsers of each Arabic and each English text in which language and direction it runs`, () => {
    const all = elements(tree(`${address}/index.html`), 'body').flatMap((body) => said(body, 'ar', 'rtl')).filter(({ text }) => !text.startsWith('http'));
    const arabic = all.filter(({ text }) => /\p{Script=Arabic}{2}/u.test(text));
    const english = all.filter(({ text }) => /\b(?:the|you|your|and|with|speak|help|job|this)\b/i.test(text));
    assert.ok(arabic.length > 20 && english.length > 0, `${arabic.length} and ${english.length}`);
    assert.deepEqual(arabic.filter(({ lang, dir }) => dir !== 'rtl' || !['ar', 'fa', 'ckb', 'ur'].includes(lang)), []);
    assert.deepEqual(english.filter(({ lang, dir }) => dir !== 'ltr' || lang !== 'en'), []);
  });
}
