import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { langs } from '../languages.ts';

/** Makes every embedded page fit into the page around it. */
export function fitEmbeddedPages(dist: string, base: string): void {
  const isEmbedded = (path: string): boolean => existsSync(join(dist, path, 'index.html'));
  for (const folder of langs.map((lang) => join(dist, lang, 'embed'))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
      const file = join(folder, name);
      writeFileSync(file, framed(readFileSync(file, 'utf8'), base, isEmbedded));
    }
  }
}

/**
 * A page for another website's frame: headings one level down, for the first is that site's; links to pages that are embedded
 * too stay in the frame; all others leave it for a new tab and say so. `isEmbedded` knows paths such as `en/embed/contact`.
 */
export function framed(html: string, base: string, isEmbedded: (path: string) => boolean): string {
  const tree = fromHtml(html);
  const all = elementsOf(tree);
  const note = all.find(({ properties }) => properties['dataNewTab'] !== undefined);
  if (note === undefined) throw new Error('An embedded page has no element with data-new-tab: layouts/Embed.astro holds what links that leave the frame say');
  for (const element of all) {
    if (/^h[1-5]$/.test(element.tagName)) element.tagName = `h${Number(element.tagName[1]) + 1}`;
    // Without it a frame that is shut in a sandbox could not read its own styles, and could not take the theme it is asked for.
    if (element.tagName === 'link' && [element.properties['rel']].flat().includes('stylesheet')) element.properties['crossOrigin'] = 'anonymous';
    if (element.tagName === 'a') lead(element, note.children);
    if (element.tagName === 'form' && element.properties['action'] !== undefined) element.properties['action'] = inFrame(String(element.properties['action'])) ?? String(element.properties['action']);
  }
  remove(tree, note);
  return toHtml(tree, { upperDoctype: false });

  function lead(link: Element, says: readonly ElementContent[]): void {
    const { properties } = link;
    const href = String(properties['href'] ?? '');
    const stays = properties['target'] === undefined ? inFrame(href) : undefined;
    if (stays !== undefined) properties['href'] = stays;
    if (stays !== undefined || properties['download'] !== undefined || /^(?:#|tel:|mailto:)/.test(href)) return;
    properties['target'] = '_blank';
    properties['rel'] = [...new Set([properties['rel'] ?? []].flat().map(String)), 'noopener'];
    link.children.push({ type: 'text', value: ' ' }, { type: 'element', tagName: 'span', properties: { className: ['new-tab'] }, children: structuredClone([...says]) });
  }

  /** The embedded page that an address stands for. */
  function inFrame(address: string): string | undefined {
    if (!address.startsWith(base)) return undefined;
    const [, lang = '', page = '', rest = ''] = /^([^/]+)\/(?:embed\/)?([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
    const path = `${lang}/embed/${page}`;
    return langs.some((tag) => tag === lang) && (page === '' || page.endsWith('/')) && isEmbedded(path) ? `${base}${path}${rest}` : undefined;
  }
}

const elementsOf = (node: Nodes): Element[] =>
  'children' in node ? node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : [])) : [];

function remove(node: Nodes, unwanted: Element): void {
  if (!('children' in node)) return;
  const at = (node.children as Nodes[]).indexOf(unwanted);
  if (at >= 0) node.children.splice(at, 1);
  else for (const child of node.children) remove(child, unwanted);
}
