import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { base } from '../addresses.ts';
import { isService, type ServiceId } from '../catalogue.ts';
import type { Lang } from '../languages.ts';

/*
 * Texts are rendered one by one. Where several stand on one page, their markup is read again: ids must differ, headings sink,
 * and links lead within the page.
 */

const read = (html: string): Root => fromHtml(html, { fragment: true });

function each(node: Root | Element, change: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    change(child);
    each(child, change);
  }
}

const isElement = (node: RootContent): node is Element => node.type === 'element';

/** A text as a chapter of the guide: its headings one level lower, its ids and the links between chapters with the chapter's name. */
export function chapter(html: string, lang: Lang, page: ServiceId): string {
  const tree = read(html);
  each(tree, (element) => {
    const { tagName, properties } = element;
    if (/^h[2-4]$/.test(tagName)) {
      element.tagName = `h${Number(tagName[1]) + 1}`;
      if (properties['id'] !== undefined) properties['id'] = `${page}-${String(properties['id'])}`;
    }
    if (tagName === 'a') properties['href'] = withinGuide(String(properties['href'] ?? ''), lang, page);
  });
  return toHtml(tree);
}

/** The place in the guide that an address of the same language leads to, or the address itself. */
export function withinGuide(href: string, lang: Lang, page?: ServiceId): string {
  if (href.startsWith('#')) return page === undefined ? href : `#${page}-${href.slice(1)}`;
  const start = `${base}${lang}/`;
  if (!href.startsWith(start)) return href;
  const [, there = '', anchor] = /^([^/#]*)\/?(?:#(.*))?$/.exec(href.slice(start.length)) ?? [];
  if (there === 'check') return '#check-paper';
  if (!isService(there)) return href;
  if (anchor === undefined) return `#${there}`;
  return anchor.startsWith('contact-') ? `#${anchor}` : `#${there}-${anchor}`;
}

export interface Pair {
  readonly one: string;
  /** Empty where both languages show the same. */
  readonly other: string;
}

/** Two renderings of one text, block by block and list item by list item; `prose/structure.ts` sees to it that texts match. */
export function pairsOf(one: string, other: string, lang: Lang, otherLang: Lang): Pair[] {
  const ours = blocksIn(one);
  const theirs = blocksIn(staying(other, otherLang, lang));
  if (ours.length !== theirs.length) throw new Error(`${ours.length} blocks in ${lang} cannot stand beside ${theirs.length} in ${otherLang}: ${one.slice(0, 200)}`);
  return ours.map(({ block, finnish }, index) => {
    const html = toHtml([block, ...finnish]);
    const twin = theirs[index] === undefined ? '' : toHtml(withoutIds(theirs[index].block));
    // From here on the block of the first column is no longer needed: it may lose its ids too.
    return { one: html, other: finnish.length === 0 && twin === toHtml(withoutIds(block)) ? '' : twin };
  });
}

/** Links of the second column lead on in the reader's language too. */
const staying = (html: string, from: Lang, to: Lang): string => html.replaceAll(` href="${base}${from}/`, ` href="${base}${to}/`);

interface Block {
  readonly block: Element;
  /** The Finnish line that belongs to the heading; the second column needs none. */
  readonly finnish: Element[];
}

function blocksIn(html: string): Block[] {
  const blocks: Block[] = [];
  for (const element of read(html).children.filter(isElement)) {
    if (isFinnishLine(element)) blocks.at(-1)?.finnish.push(element);
    else blocks.push(...parts(element).map((block) => ({ block, finnish: [] })));
  }
  return blocks;
}

function parts(element: Element): Element[] {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return [element];
  return element.children.filter(isElement).map((item, index) => {
    const { className } = element.properties;
    const properties = element.tagName === 'ol' ? { start: index + 1 } : {};
    return { ...element, properties: { className, ...properties }, children: [item] };
  });
}

const isFinnishLine = ({ properties }: Element): boolean => [properties['className']].flat().includes('in-finnish');

/** The second of two may not repeat the ids of the first. */
function withoutIds(element: Element): Element {
  delete element.properties['id'];
  each(element, ({ properties }) => {
    delete properties['id'];
  });
  return element;
}
