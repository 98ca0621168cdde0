import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { after, before, test } from 'node:test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { dirOf, scriptOf, type Lang } from '../../src/languages.ts';
import type { Pack } from '../../src/offline/pack.ts';
import { builtSettings } from '../../src/publish/built-settings.ts';
import { makePdfs, pdfPages, readLangs } from '../../src/publish/pdf.ts';
import { attribute, dist, elements, htmlOf, textOf, treeOf } from './site.ts';

/** A language of each script, and every one that runs from right to left. All others are printed by the same lines. */
const langs = ['en', 'ru', 'ar', 'fa', 'ckb', 'ur', 'zh'] as const satisfies readonly Lang[];
const pages = ['guide', 'check', 'contact', 'use-an-interpreter'] as const satisfies readonly (typeof pdfPages)[number][];
const all = langs.flatMap((lang) => pages.map((page) => ({ lang, page })));

/** PDFs, and links to them, are made in a copy: the built site stays as it was. */
const copy = mkdtempSync(join(tmpdir(), 'pdf-'));
const isCopied = (file: string): boolean => {
  const parts = relative(dist, file).split(sep);
  const [top = ''] = parts;
  return !parts.includes('with') && !parts.includes('embed') && (top === '' || top.includes('.') || ['_assets', 'offline', ...langs].includes(top));
};
const pdfOf = (lang: Lang, page: string): string => join(copy, lang, page, page === 'guide' ? `espoo-integration-${lang}.pdf` : `${page}-${lang}.pdf`);
const tool = (name: string, ...args: string[]): string => execFileSync(name, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });

before(async () => {
  cpSync(dist, copy, { recursive: true, filter: isCopied });
  assert.equal(await makePdfs(copy, builtSettings(dist), { langs, pages }), all.length);
});

after(() => rmSync(copy, { recursive: true }));

test('a PDF is tagged and says its title, its language and its direction', () => {
  for (const { lang, page } of all) {
    const facts = tool('pdfinfo', pdfOf(lang, page));
    const raw = readFileSync(pdfOf(lang, page), 'latin1');
    const [title] = elements(treeOf(`/${lang}/${page}/`), 'title').map(textOf);
    assert.match(facts, /Tagged:\s+yes/, `${lang}/${page}`);
    assert.equal(/Title:\s+(.*)/.exec(facts)?.[1], title, `${lang}/${page}`);
    // The last catalog is the one that counts.
    assert.equal([...raw.matchAll(/\/Type \/Catalog[^]*?endobj/g)].at(-1)?.[0].match(/\/Lang \((\w+)\)/)?.[1], lang, `${lang}/${page}`);
    assert.equal(raw.includes('/Direction /R2L'), dirOf(lang) === 'rtl', `${lang}/${page}`);
  }
});

/** A PDF says a text in Latin letters, or as UTF-16 in hexadecimal; of two versions of a bookmark the later counts. */
function bookmarksIn(lang: Lang, page: string): string[] {
  const found = [...readFileSync(pdfOf(lang, page), 'latin1').matchAll(/\n(\d+) 0 obj\n<<\/Title (?:\(((?:\\.|[^\\)])*)\)|<FEFF([0-9A-F]*)>)\n\/Dest/g)];
  return [...new Map(found.map(([, id, plain, hex]) => [id, hex === undefined ? (plain ?? '').replace(/\\(.)/g, '$1') : Buffer.from(hex, 'hex').swap16().toString('utf16le')])).values()];
}

test('a PDF has its headings as bookmarks', () => {
  for (const { lang, page } of all.filter(({ page: one }) => one !== 'check')) {
    const headings = elements(treeOf(`/${lang}/${page}/`), 'main').flatMap((main) => elements(main, 'h1', 'h2', 'h3', 'h4')).map((heading) => textOf(heading).replace(/\s+/g, ' '));
    const marks = bookmarksIn(lang, page);
    assert.ok(headings.length > 1);
    assert.deepEqual(headings.filter((heading) => !marks.includes(heading)), [], `${lang}/${page}`);
    // The first bookmark may be the title of the page.
    assert.deepEqual(marks.slice(1).filter((mark) => !headings.includes(mark)), [], `${lang}/${page}`);
  }
});

const ownFonts = { Latn: 'NotoSans', Cyrl: 'NotoSans', Arab: 'NotoSansArabic', Hans: 'NotoSansSCThin' } as const;

test('a PDF’s fonts are embedded, and are Noto’s for its script and nothing else', () => {
  for (const { lang, page } of all) {
    const fonts = tool('pdffonts', pdfOf(lang, page)).split('\n').slice(2).filter(Boolean);
    const own = lang === 'ur' ? 'NotoNastaliqUrdu' : ownFonts[scriptOf(lang)];
    const name = new RegExp(`^[A-Z]{6}\\+(?:NotoSans|${ownFonts[scriptOf(lang)]}|${own})-(?:Regular|Bold) +CID TrueType +Identity-H +yes yes yes `);
    assert.deepEqual(fonts.filter((font) => !name.test(font)), [], `${lang}/${page}`);
    for (const weight of ['Regular', 'Bold']) assert.ok(fonts.some((font) => font.includes(`+${own}-${weight} `)), `${lang}/${page}: ${own}-${weight}`);
  }
});

const isHidden = (element: Element): boolean => 'hidden' in element.properties || ['page-ways', 'on-screen', 'contents', 'aloud', 'contact-ways', 'check-ways', 'check-step', 'result', 'sheets', 'check-paper-link', 'check-errors', 'check-unable', 'card-again'].some((name) => (attribute(element, 'className') ?? '').split(' ').includes(name));

/** The parts of a page that paper shows. */
function onPaper(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type !== 'element' || isHidden(child) ? [] : [child, ...onPaper(child)]));
}

const mainOf = (lang: Lang, page: string): Element[] => elements(treeOf(`/${lang}/${page}/`), 'main').flatMap(onPaper);
const unmarked = (text: string): string => text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '');

test('every phone number of a page is whole in the text of its PDF', () => {
  for (const { lang, page } of all) {
    const text = unmarked(tool('pdftotext', pdfOf(lang, page), '-')).replace(/\s+/g, ' ');
    const numbers = [...new Set(mainOf(lang, page).filter((element) => element.tagName === 'bdi').map(textOf).filter((said) => /^\+358[ \d]+$/.test(said)))];
    assert.ok(numbers.length > 0 && numbers.every((number) => text.includes(number)), `${lang}/${page}: ${numbers.filter((number) => !text.includes(number)).join()}`);
  }
});

const countOf = (letter: string, text: string): number => text.split(letter).length - 1;

test('no word of a page is lost from its PDF', () => {
  // Lam and alef, joined in one sign, come out of a PDF in either order, and vowel signs apart: they are left out.
  const bare = (text: string): string => unmarked(text).normalize('NFKC').replace(/[\s\p{M}\p{P}]|[لاأإآ]/gu, '');
  for (const { lang, page } of all) {
    const text = bare(tool('pdftotext', pdfOf(lang, page), '-'));
    const blocks = mainOf(lang, page).filter(({ tagName }) => ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'legend'].includes(tagName)).filter((block) => elements(block, 'p', 'li', 'ul', 'h2', 'bdi', 'svg', 'input').length === 0);
    const words = blocks.flatMap((block) => textOf(block).split(/\s+/)).map(bare).filter((word) => word.length > 3);
    // Nastaliq's lines climb: tools read its letters out of their order. None of them is lost.
    const lost = lang === 'ur' ? [...new Set(words.join(''))].filter((letter) => countOf(letter, text) < countOf(letter, words.join(''))) : words.filter((word) => !text.includes(word));
    // A word that two sheets divide is not found whole.
    assert.ok(words.length > 20 && lost.length <= Math.ceil(words.length * 0.01), `${lang}/${page}: ${lost.length} of ${words.length}: ${lost.slice(0, 8).join(', ')}`);
  }
});

test('a page links to its PDF and says how large it is, and the page about printing links to the guide’s', () => {
  const links = (page: string): string[] => elements(fromHtml(readFileSync(join(copy, page, 'index.html'), 'utf8')), 'a').filter((link) => 'dataPdf' in link.properties).map((link) => `${attribute(link, 'href')} ${textOf(link)}`);
  for (const { lang, page } of all) {
    const [link = '', ...more] = links(`${lang}/${page}`);
    const kilobytes = Math.ceil(statSync(pdfOf(lang, page)).size / 1000);
    assert.ok(link.startsWith(`${pdfOf(lang, page).split(sep).at(-1)} `) && link.includes(`PDF, ${kilobytes} kB`) && more.length === 0, `${lang}/${page}: ${link}`);
  }
  for (const lang of langs) assert.ok(links(`${lang}/offline`).join().startsWith(`../guide/espoo-integration-${lang}.pdf `), lang);
  assert.deepEqual(links('en/seniors'), []);
});

const packIn = (folder: string): Pack => JSON.parse(readFileSync(join(folder, 'offline', 'en.json'), 'utf8')) as Pack;

test('saved copies are renewed when pages got their links, and only then; no PDF is among them', async () => {
  const first = packIn(copy);
  assert.notEqual(first.version, packIn(dist).version);
  assert.ok(readFileSync(join(copy, 'service-worker.js'), 'utf8').includes(first.version));
  assert.ok(first.files.every((file) => !file.endsWith('.pdf')));
  const sizes = statSync(pdfOf('en', 'use-an-interpreter')).size;
  await makePdfs(copy, builtSettings(dist), { langs: ['en'], pages: ['use-an-interpreter'] });
  assert.equal(statSync(pdfOf('en', 'use-an-interpreter')).size, sizes);
  assert.equal(packIn(copy).version, first.version);
});

test('printing a site whose saving is switched off leaves the worker that takes copies back', async () => {
  await makePdfs(copy, { ...builtSettings(dist), offline: false }, { langs: ['en'], pages: ['use-an-interpreter'] });
  const worker = readFileSync(join(copy, 'service-worker.js'), 'utf8');
  assert.ok(worker.includes('unregister()') && !worker.includes('respondWith'));
});

test('PDFs are made in the languages that are asked for; a tag that no language has is refused', () => {
  assert.deepEqual(readLangs(['so', 'ar']), ['so', 'ar']);
  assert.ok(readLangs([]).length > 10);
  assert.throws(() => readLangs(['so', 'xx']), /^Error: "xx" is not a language of the site; there are: .*\bso\b/);
});

for (const [what, sign] of [['a script that the language’s fonts do not have', 'ภาษาไทย'], ['a sign that no font has', '\u{10FFFD}']] as const) {
  test(`a page with ${what} gets no PDF, and the build says why`, async () => {
    const file = join(copy, 'en', 'seniors', 'index.html');
    writeFileSync(file, htmlOf('/en/seniors/').replace('</h1>', `${sign}</h1>`));
    await assert.rejects(makePdfs(copy, builtSettings(dist), { langs: ['en'], pages: ['seniors'] }), /The PDF of \/en\/seniors\/ cannot be published: .*src\/publish\/pdf-fonts\.ts/);
  });
}
