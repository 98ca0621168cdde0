import type { Nodes } from 'mdast';
import { parseDocument, isScalar, stringify } from 'yaml';
import { blocksOf } from '../prose/blocks.ts';
import { parseProse } from '../prose/document.ts';
import { fingerprint } from '../prose/fingerprint.ts';
import { inlineOf, spanOf, type Inline } from './inline.ts';

/** A piece of a file that a translator translates: where it stands there, and what it says. */
export interface Segment {
  /** The same in a text and its translation: `title`, `description`, `keywords`, `3`. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly inline: Inline;
  /** The fingerprint that translations record; none for keywords, which no two languages share. */
  readonly mark: string | undefined;
  /** As it is written in the file. */
  readonly write: (text: string) => string;
  /** Nothing to translate: a component on a line of its own. */
  readonly empty: boolean;
}

/** All segments of a text, in the order of its fingerprints; keywords come last. */
export function segmentsOf(source: string): Segment[] {
  const front = frontOf(source);
  const body = blocksOf(parseProse(source)).map(({ node, meaning }, index): Segment => {
    const children: readonly Nodes[] = 'children' in node && node.type !== 'mdxJsxFlowElement' ? node.children : [];
    const [first, last] = [children[0], children.at(-1)];
    const from = first === undefined ? spanOf(node)[0] : spanOf(first)[0];
    const end = last === undefined ? from : spanOf(last)[1];
    const mark = node.type === 'heading' ? (/\s*\[#[^\]]*\]\s*$/.exec(source.slice(from, end))?.[0].length ?? 0) : 0;
    return { id: String(index + 1), from, to: end - mark, inline: withoutEnd(inlineOf(children, source), mark), mark: fingerprint(meaning), write: (text) => text, empty: first === undefined };
  });
  return [...front.filter(({ id }) => id !== 'keywords'), ...body, ...front.filter(({ id }) => id === 'keywords')];
}

const withoutEnd = (inline: Inline, signs: number): Inline => {
  const last = inline.at(-1);
  return signs > 0 && typeof last === 'string' ? [...inline.slice(0, -1), last.slice(0, -signs)] : inline;
};

const plain = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd();

function frontOf(source: string): Segment[] {
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '';
  const offset = '---\n'.length;
  const document = parseDocument(yaml);
  return ['title', 'name', 'description', 'keywords'].flatMap((key): Segment[] => {
    const node = document.get(key, true) as { range?: [number, number, number]; items?: readonly unknown[] } | undefined;
    if (node?.range === undefined) return [];
    const [from, to] = [node.range[0] + offset, node.range[1] + offset];
    if (isScalar(node)) return [{ id: key, from, to, inline: [String(node.value)], mark: fingerprint(String(node.value)), write: plain, empty: false }];
    return [{ id: key, from: from + 1, to: to - 1, inline: [source.slice(from + 1, to - 1)], mark: undefined, write: (text) => text, empty: false }];
  });
}

/** A text with other words in some of its segments; what is not named keeps its bytes. */
export function withSegments(source: string, changes: readonly { readonly segment: Segment; readonly text: string }[]): string {
  return [...changes].sort((one, other) => other.segment.from - one.segment.from)
    .reduce((text, { segment, text: words }) => text.slice(0, segment.from) + segment.write(words) + text.slice(segment.to), source);
}
