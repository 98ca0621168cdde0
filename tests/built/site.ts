import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root, RootContent } from 'hast';

/** The site as it was built. */
export const dist = 'dist';

/** Addresses of all built pages, from the root, as `/en/contact/` or `/en/404.html`; the guide in one file is no page of the site. */
export const pages: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && !/espoo-integration-\w+\.html$/.test(file))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

export const fileOf = (page: string): string => join(dist, page.endsWith('/') ? `${page}index.html` : page);

export const htmlOf = (page: string): string => readFileSync(fileOf(page), 'utf8');

const trees = new Map<string, Root>();

export function treeOf(page: string): Root {
  const known = trees.get(page) ?? fromHtml(htmlOf(page));
  trees.set(page, known);
  return known;
}

/** All elements of a tree with one of the names, in reading order. */
export function elements(node: Root | Element, ...names: readonly string[]): Element[] {
  return node.children.flatMap((child: RootContent) =>
    child.type === 'element' ? [...(names.includes(child.tagName) ? [child] : []), ...elements(child, ...names)] : []);
}

export const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  return value === undefined || value === null ? undefined : Array.isArray(value) ? value.join(' ') : String(value);
};

/** What an element says, soft hyphens left out. */
export function textOf(node: Root | Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('').replaceAll('\u00AD', '');
}
