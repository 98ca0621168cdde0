import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { contactIds, embedIds, isEmbeddedTool, serviceIds, services, type EmbedId, type ServiceId, type SitePageId } from '../../src/catalogue.ts';
import { langs, sourceLang, type Lang } from '../../src/languages.ts';
import { embedScripts } from '../../src/publish/embed-addresses.ts';
import { wordsIn } from '../../src/words/index.ts';
import { toldOf, toldOfPage, toldOfPhrases } from '../told.ts';
import { attribute, dist, elements, htmlOf, pages, textOf, treeOf } from './site.ts';

const site = 'http://localhost:4321';
const embedded = pages.filter((page) => page.split('/')[2] === 'embed');
const pathOf = (id: EmbedId): string => (id === '' ? '' : `${id}/`);

/** Says the same of every embedded page, and names all that break it. */
function everyEmbed(claim: string, broken: (page: string) => string | undefined | false): void {
  test(claim, () => {
    assert.deepEqual(embedded.flatMap((page) => {
      const what = broken(page);
      return what === undefined || what === false ? [] : [`${page}: ${what}`];
    }), []);
  });
}

test('every page, every tool, every contact and all contacts can be embedded in every language', () => {
  assert.deepEqual(embedded, langs.flatMap((lang) => embedIds.map((id) => `/${lang}/embed/${pathOf(id)}`)).sort());
});

everyEmbed('an embedded page has no header, footer, skip link or landmark of a whole page', (page) =>
  elements(treeOf(page), 'main', 'footer').at(0)?.tagName ?? / class="(?:skip|header|footer)"/.exec(htmlOf(page))?.[0]);

everyEmbed('an embedded page begins at the second level', (page) => {
  const [first] = elements(treeOf(page), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  return first?.tagName !== 'h2' && `${first?.tagName}`;
});

everyEmbed('an embedded page asks not to be indexed, and names the page it stands for', (page) => {
  const tree = treeOf(page);
  const meta = (name: string) => elements(tree, 'meta').map((one) => (attribute(one, 'name') === name ? attribute(one, 'content') : undefined)).find((content) => content !== undefined);
  if (meta('robots') !== 'noindex') return 'robots';
  if (meta('responsive-embedded-sizing') !== 'allow-origins=*') return 'sizing';
  const [, lang = '', , id = ''] = page.split('/');
  const name = id === 'contacts' ? 'contact' : id;
  const canonical = elements(tree, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  const address = canonical ? (attribute(canonical, 'href') ?? '') : '';
  const expected = [lang, sourceLang].map((tag) => `${site}/${tag}/${name === '' ? '' : `${name}/`}`);
  return !expected.includes(address) && `canonical ${address}`;
});

everyEmbed('links stay embedded, or open a new tab and say so in the reader’s language', (page) => {
  const { newTab } = wordsIn(page.split('/')[1] as Lang).embed;
  return elements(treeOf(page), 'a').flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    const opens = attribute(link, 'target') === '_blank';
    const stays = /^(?:#|tel:|mailto:)/.test(href) || attribute(link, 'download') !== undefined || /^\/[a-z]+\/embed\//.test(href);
    if (opens === stays) return [href];
    if (opens !== textOf(link).includes(newTab)) return [`${href} says another thing`];
    return opens && !attribute(link, 'rel')?.includes('noopener') ? [`${href} hands over its window`] : [];
  })[0];
});

/** What must be told of the texts, or of the phrases, that an embedded page shows. */
function toldOfEmbed(lang: Lang, id: string): string[] {
  const [first = '', contact] = id.split('/');
  if (first === 'contacts') return (contact === undefined ? services.contact.contacts : contactIds.filter((one) => one === contact)).flatMap((one) => toldOf(lang, 'contacts', one));
  if (first === '' || isEmbeddedTool(first)) return [...toldOfPhrases(lang), ...(first === 'guide' ? serviceIds.flatMap((one) => toldOfPage(lang, one)) : [])];
  return toldOfPage(lang, first as ServiceId | SitePageId);
}

everyEmbed('an embedded page says in its reader’s language how far its texts can be trusted', (page) => {
  const [, lang = '', , ...id] = page.split('/');
  const said = elements(treeOf(page), 'div').filter((box) => attribute(box, 'className')?.split(' ').includes('notice')).map(textOf).join(' ');
  const untold = toldOfEmbed(lang as Lang, id.filter(Boolean).join('/')).find((line) => !said.includes(line.replaceAll('\u00AD', '')));
  return untold !== undefined && `says only "${said}", not "${untold}"`;
});

test('no rule of an embedded page’s styles counts on the height of the window', () => {
  const styles = readdirSync(`${dist}/_assets`).filter((file) => file.endsWith('.css'));
  assert.deepEqual(styles.filter((file) => /\d(?:[sdl]?vh|[sdl]?vb)\b/.test(readFileSync(`${dist}/_assets/${file}`, 'utf8'))), []);
});

test('the search finds no embedded page', () => {
  const files = readdirSync(`${dist}/search-data`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  assert.deepEqual(files.filter((file) => readFileSync(`${dist}/search-data/${file}`, 'utf8').includes('embed')), []);
});

test('the script of other websites lies at its two addresses', () => {
  const [latest, kept] = embedScripts.map((name) => readFileSync(`${dist}/${name}`, 'utf8'));
  assert.equal(latest, kept);
});

test('every page leads to its oEmbed answer, which shows that page in its language', () => {
  const wrong = pages.filter((page) => elements(treeOf(page), 'link').some((link) => attribute(link, 'type') === 'application/json+oembed')).flatMap((page) => {
    const link = elements(treeOf(page), 'link').find((one) => attribute(one, 'type') === 'application/json+oembed');
    const file = `${dist}${(link ? attribute(link, 'href') : undefined)?.slice(site.length)}`;
    if (!existsSync(file)) return [`${page}: ${file} is missing`];
    const answer = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const [, lang = '', rest = ''] = /^\/([^/]+)\/(.*)$/.exec(page) ?? [];
    const shown = /src="([^"]*)"/.exec(String(answer['html']))?.[1];
    const whole = answer['version'] === '1.0' && answer['type'] === 'rich' && typeof answer['width'] === 'number' && typeof answer['height'] === 'number';
    return whole && shown === `${site}/${lang}/embed/${rest}` && answer['page_url'] === site + page ? [] : [page];
  });
  assert.deepEqual(wrong, []);
  const led = pages.filter((page) => htmlOf(page).includes('application/json+oembed'));
  assert.equal(led.length, langs.length * embedIds.filter((id) => !id.startsWith('contacts')).length);
});
