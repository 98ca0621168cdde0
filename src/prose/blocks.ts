import type { Nodes, Root } from 'mdast';

/** One unit of meaning: a heading, a paragraph or list item, a component on a line of its own. */
export interface Block {
  /** What must be alike in a text and its translation, such as `h2#apply` or `item` or `p`. */
  readonly shape: string;
  /** Words, link targets and component ids, in order: what a translation translates. */
  readonly meaning: string;
  readonly line: number;
  readonly node: Nodes;
}

const headingMark = /\s*\[#([^\]]*)\]\s*$/;

/** A heading ends with its language-neutral id in brackets, `## How to begin [#begin]`. */
export function headingId(text: string): string | undefined {
  return headingMark.exec(text)?.[1];
}

export const withoutHeadingId = (text: string): string => text.replace(headingMark, '');

/** The blocks of a text in reading order. */
export function blocksOf(tree: Root): Block[] {
  return tree.children.flatMap((node) => blocks(node, ''));
}

function blocks(node: Nodes, within: string): Block[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'yaml':
      return [];
    case 'heading': {
      const text = meaningOf(node);
      return [{ shape: `h${node.depth}#${headingId(text) ?? ''}`, meaning: withoutHeadingId(text), line, node }];
    }
    case 'list': {
      const kind = node.ordered ? 'step' : 'item';
      return node.children.flatMap((item) => item.children.flatMap((child) => blocks(child, kind)));
    }
    case 'paragraph':
      return [{ shape: [within || 'p', ...markup(node)].join(' '), meaning: meaningOf(node), line, node }];
    case 'mdxJsxFlowElement':
      return [{ shape: `<${node.name}>`, meaning: meaningOf(node), line, node }];
    default:
      return [{ shape: node.type, meaning: meaningOf(node), line, node }];
  }
}

/** Links and components inside a paragraph, sorted: a translation may change their order, never their set. What is English in a translation is not marked in English. */
function markup(node: Nodes): string[] {
  const own = node.type === 'link' ? [`(${node.url})`] : node.type === 'mdxJsxTextElement' && node.name !== 'English' ? [tag(node)] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(markup)].sort() : own;
}

function meaningOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  const inner = 'children' in node ? node.children.map(meaningOf).join('') : '';
  if (node.type === 'link') return `${inner} ${node.url} `;
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return `${inner} ${tag(node)} `;
  return inner;
}

interface Element {
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly name?: unknown; readonly value?: unknown }[];
}

const tag = (element: Element): string =>
  `<${[element.name, ...element.attributes.map(({ name, value }) => `${String(name)}=${String(value)}`)].join(' ')}>`;
