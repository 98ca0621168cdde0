import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { fileName } from '../catalogue.ts';
import { langs, type Lang } from '../languages.ts';
import type { Settings } from './settings.ts';

/**
 * Each language's guide as one file that needs no other: to send, to put on a stick, to open anywhere. It is made from the built
 * guide; the page that offers it is told its size.
 */
export function writeOneFiles(dist: string, settings: Settings): void {
  for (const lang of langs) {
    const html = oneFile(readFileSync(join(dist, lang, 'guide', 'index.html'), 'utf8'), dist, settings);
    writeFileSync(join(dist, lang, fileName(lang)), html);
    sayTheSize(dist, lang, Buffer.byteLength(html));
  }
}

function sayTheSize(dist: string, lang: Lang, bytes: number): void {
  const file = join(dist, lang, 'offline', 'index.html');
  const hole = '<bdi data-hole="size"></bdi>';
  writeFileSync(file, readFileSync(file, 'utf8').replace(hole, hole.replace('><', `>${Math.ceil(bytes / 1000)} kB<`)));
}

const classesOf = ({ properties }: Element): string[] => [properties['className']].flat().map(String);

/** What leads nowhere without the site: menus, scripts, what search engines read. */
const isLeftOut = (element: Element): boolean =>
  element.tagName === 'script'
  || classesOf(element).some((name) => ['header', 'footer', 'page-ways', 'card-again'].includes(name))
  || (element.tagName === 'a' && 'download' in element.properties)
  || (element.tagName === 'meta' && String(element.properties['property'] ?? '').startsWith('og:'))
  || (element.tagName === 'link' && !['stylesheet', 'canonical'].includes(String(element.properties['rel'])));

function oneFile(html: string, dist: string, { siteUrl, base }: Settings): string {
  const tree = fromHtml(html);
  const styles: Element[] = [];
  const change = (node: Root | Element): void => {
    node.children = node.children.filter((child) => child.type !== 'element' || !isLeftOut(child));
    for (const child of [...node.children]) {
      if (child.type !== 'element') continue;
      const { tagName, properties } = child;
      if (tagName === 'link' && String(properties['rel']) === 'stylesheet') {
        styles.push(inline(join(dist, String(properties['href']).slice(base.length)), properties['media'] === 'print' ? { media: 'print' } : {}));
        node.children.splice(node.children.indexOf(child), 1);
      }
      if (tagName === 'a' && String(properties['href']).startsWith('/')) properties['href'] = siteUrl + String(properties['href']);
      change(child);
    }
  };
  change(tree);
  headOf(tree).children.push(...styles);
  return toHtml(tree, { upperDoctype: false });
}

/** Styles stand in the head, in the order in which the page has them. */
function headOf(tree: Root): Element {
  const html = tree.children.find((child): child is Element => child.type === 'element');
  const head = html?.children.find((child): child is Element => child.type === 'element' && child.tagName === 'head');
  if (head === undefined) throw new Error('the built guide has no head: src/components/GuidePage.astro');
  return head;
}

const inline = (file: string, properties: Properties): Element => ({ type: 'element', tagName: 'style', properties, children: [{ type: 'text', value: readFileSync(file, 'utf8').trim() }] });
