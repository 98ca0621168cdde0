import type { Element, Root } from 'hast';
import { attribute, treeOf } from './site.ts';

/** A stretch of text in one language. */
export interface Run {
  readonly page: string;
  readonly lang: string;
  readonly text: string;
}

/** Elements that end a stretch of text; the others stand in the middle of a sentence. */
const blocks = new Set(['html', 'head', 'title', 'body', 'main', 'header', 'footer', 'nav', 'section', 'article', 'div', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'figure', 'figcaption', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption', 'label', 'legend', 'fieldset', 'button', 'summary', 'details', 'form', 'option', 'read-aloud', 'eligibility-check', 'site-search', 'address']);
const spoken = ['alt', 'title', 'ariaLabel', 'placeholder', 'content', 'value'] as const;

/** What a page says in each language, as stretches between the edges of blocks; foreign words within leave a gap. */
export function runsOf(page: string): Run[] {
  const found: Run[] = [];
  let open = { lang: '', text: '' };
  const close = (): void => {
    if (/\S/.test(open.text)) found.push({ page, ...open });
    open = { lang: '', text: '' };
  };
  const walk = (node: Root | Element, lang: string): void => {
    for (const child of node.children) {
      if (child.type === 'text') {
        if (lang !== open.lang) close();
        open = { lang, text: open.text + child.value.replaceAll('\u00AD', '') };
      } else if (child.type === 'element' && !['script', 'style', 'svg', 'code', 'textarea'].includes(child.tagName)) {
        const own = attribute(child, 'lang') ?? lang;
        if (isHuman(child)) for (const name of spoken) if (typeof child.properties[name] === 'string') found.push({ page, lang: own, text: String(child.properties[name]) });
        if (blocks.has(child.tagName)) close();
        walk(child, own);
        if (blocks.has(child.tagName)) close();
      }
    }
  };
  walk(treeOf(page), '');
  close();
  return found;
}

/** What readers see or hear of a page, piece by piece: no values of fields, which are codes. */
export function readersOf(page: string): Run[] {
  const found: Run[] = [];
  const walk = (node: Root | Element, lang: string): void => {
    for (const child of node.children) {
      if (child.type === 'text') found.push({ page, lang, text: child.value.replaceAll('\u00AD', '') });
      if (child.type !== 'element' || ['script', 'style', 'svg', 'code', 'textarea'].includes(child.tagName)) continue;
      const own = attribute(child, 'lang') ?? lang;
      for (const name of spoken) if (name !== 'value' && typeof child.properties[name] === 'string' && isHuman(child)) found.push({ page, lang: own, text: String(child.properties[name]) });
      walk(child, own);
    }
  };
  walk(treeOf(page), '');
  return found;
}

/** A text without mail addresses, addresses of pages and the names of files. */
export const codeless = (text: string): string => text.replace(/\S+@\S+|https?:\/\/\S+|\b(?:[\w-]+\.)+(?:fi|com|org|eu|html|json|js)\b\S*/g, ' ');

const isHuman = (element: Element): boolean => element.tagName !== 'meta' || /description|title|site_name/.test(`${attribute(element, 'name') ?? ''}${attribute(element, 'property') ?? ''}`);
