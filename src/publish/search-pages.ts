import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isService } from '../catalogue.ts';
import type { Lang } from '../languages.ts';
import { placeOf, readDocument } from '../prose/document.ts';
import { report } from '../faults/fault.ts';
import type { Section } from '../search/data.ts';
import { phoneDigits } from '../search/phone.ts';
import { quoteIn, withoutQuotes } from '../search/quotes.ts';
import { putSoftHyphens, withSoftHyphens } from './soft-hyphens.ts';

/** A built page as the search sees it. */
export interface BuiltPage {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly sections: readonly Section[];
  /** All that the sections say in the page's own language: quoted official terms are another's words. */
  readonly said: string;
  /** Phone digits and mail addresses, each with the anchor of the section it stands in. */
  readonly reach: readonly (readonly [what: string, anchor: string])[];
}

/** The pages of a language that ask to be found: those marked `data-pagefind-body`. */
export function searchedPages(dist: string, lang: Lang): BuiltPage[] {
  const folders = readdirSync(join(dist, lang)).filter((id) => existsSync(join(dist, lang, id, 'index.html')));
  return folders.sort().flatMap((id) => readPage(readFileSync(join(dist, lang, id, 'index.html'), 'utf8'), lang, id) ?? []);
}

function readPage(html: string, lang: Lang, id: string): BuiltPage | undefined {
  const tree = fromHtml(html);
  // What is shown under the field may break where the page's own words may.
  putSoftHyphens(tree);
  const [body] = elements(tree, ({ properties }) => properties['dataPagefindBody'] !== undefined);
  if (body === undefined) return undefined;
  const [heading] = elements(body, ({ tagName }) => tagName === 'h1');
  const [description] = elements(tree, ({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'description');
  const title = heading && oneLine(textOf(heading));
  if (title === undefined || description === undefined) throw new Error(`/${lang}/${id}/ is marked data-pagefind-body, but has no h1 or no description: the search shows both`);
  return { id, lang, title, description: withSoftHyphens(lang, String(description.properties['content'])), keywords: keywordsOf(lang, id), ...sectionsOf(body, id, lang) };
}

/** Keywords stay out of the public HTML; they are read where editors keep them. */
function keywordsOf(lang: Lang, id: string): string[] {
  if (!isService(id)) return [];
  const place = placeOf(`content/${lang}/services/${id}.mdx`);
  const document = place && readDocument(place);
  if (document === undefined || 'faults' in document) throw new Error(document ? report(document.faults) : `content/${lang}/services/${id}.mdx is not found`);
  return (document.data['keywords'] as readonly unknown[]).map(String);
}

/** Contact cards and lists of words repeat on every page: only the page they belong to is found by them. */
const isRepeated = ({ properties }: Element, page: string): boolean =>
  [properties['className']].flat().some((name) => name === 'meet' || (name === 'contacts' && page !== 'contact'));

const isUnread = ({ tagName, properties }: Element): boolean => ['script', 'style', 'svg', 'h1'].includes(tagName) || properties['dataPagefindIgnore'] !== undefined || [properties['className']].flat().includes('eyebrow');

function sectionsOf(body: Element, page: string, lang: Lang): Pick<BuiltPage, 'sections' | 'said' | 'reach'> {
  let said = '';
  const sections: { anchor: string; heading: string; text: string }[] = [{ anchor: '', heading: '', text: '' }];
  const reach: [string, string][] = [];
  const here = () => sections[sections.length - 1] as (typeof sections)[number];
  const write = (text: string, textLang: string): void => {
    here().text += textLang === lang ? text : quoteIn(textLang, text);
    said += textLang === lang ? text : ' ';
  };
  const walk = (node: Nodes, around: string): void => {
    if (node.type === 'text') write(node.value, around);
    if (node.type !== 'element' || isUnread(node) || isRepeated(node, page)) return;
    const own = String(node.properties['lang'] ?? around);
    const id = String(node.properties['id'] ?? '');
    const opens = node.tagName === 'h2' || (node.tagName === 'section' && id.startsWith('contact-'));
    if (opens) {
      const [heading = node] = node.tagName === 'h2' ? [node] : elements(node, ({ tagName }) => tagName === 'h3');
      sections.push({ anchor: id, heading: oneLine(textOf(heading)), text: '' });
      said += `\n${oneLine(textOf(heading))}\n`;
      if (node.tagName === 'h2') return;
    }
    const what = reachOf(node);
    if (what !== undefined) reach.push([what, here().anchor]);
    if (isBlock(node)) write('\n', lang);
    for (const child of node.children) walk(child, own);
    if (isBlock(node)) write('\n', lang);
  };
  for (const child of body.children) walk(child, lang);
  return { sections: sections.map(({ text, ...rest }) => ({ ...rest, text: sideBySide(text) })).filter(({ text, heading }) => text !== '' || heading !== ''), said, reach };
}

function reachOf({ tagName, properties }: Element): string | undefined {
  const href = tagName === 'a' ? String(properties['href'] ?? '') : '';
  if (href.startsWith('tel:')) return phoneDigits(href.slice('tel:'.length));
  return href.startsWith('mailto:') ? href.slice('mailto:'.length).replace(/\?.*/, '').toLowerCase() : undefined;
}

const inline = new Set(['a', 'b', 'strong', 'em', 'i', 'span', 'bdi', 'abbr', 'small', 'time', 'code', 'kbd', 'wbr']);
const isBlock = ({ tagName }: Element): boolean => !inline.has(tagName);

function elements(node: Root | Element, fits: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [...(fits(child) ? [child] : []), ...elements(child, fits)] : []));
}

const textOf = (node: Element): string => node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** List items and the like have no full stop of their own; side by side they need something between. */
const sideBySide = (text: string): string => {
  const parts = text.split('\n').map(oneLine).filter(Boolean);
  return parts.map((part, at) => (at === parts.length - 1 || /[\p{Po}.…]$/u.test(withoutQuotes(part)) ? part : `${part} ·`)).join(' ');
};
