import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { putSoftHyphens } from './soft-hyphens.ts';

/** A built page with what cannot be said while its pieces are made. */
export function finishedPage(html: string): string {
  const tree = fromHtml(html);
  putSoftHyphens(tree);
  markRepeatedLinks(tree);
  return toHtml(tree, { upperDoctype: false });
}

/** Parts whose links print.css follows with their addresses. */
const printed = ['text', 'contact-facts', 'page-facts'];

/** Paper says an address once. */
function markRepeatedLinks(tree: Root): void {
  const seen = new Set<unknown>();
  const walk = (node: Root | Element, inPrinted: boolean): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const { tagName, properties } = child;
      const inside = inPrinted || [properties['className']].flat().some((name) => printed.includes(String(name)));
      if (tagName === 'a' && inside) {
        if (seen.has(properties['href'])) properties['dataAgain'] = '';
        seen.add(properties['href']);
      }
      walk(child, inside);
    }
  };
  walk(tree, false);
}
