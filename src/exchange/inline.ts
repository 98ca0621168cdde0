import type { Nodes } from 'mdast';
import type { Document, Element, Node } from '@xmldom/xmldom';

/** A tag of a text that a translator moves but never writes: `open` and `close` as they stand in MDX; alone: nothing stands within. */
export interface Tag {
  readonly kind: string;
  readonly open: string;
  readonly close: string;
  readonly alone: boolean;
}

/** A text with its tags taken out: strings, and tags with what stands within them. */
export type Inline = readonly (string | { readonly tag: Tag; readonly within: Inline })[];

/** Takes the inline tags of a block out of its source. */
export function inlineOf(nodes: readonly Nodes[], source: string): Inline {
  return nodes.flatMap((node): Inline => {
    const [from, to] = spanOf(node);
    const raw = source.slice(from, to);
    if (node.type === 'text') return [raw];
    const [first, last] = 'children' in node ? [node.children[0], node.children.at(-1)] : [];
    if (first === undefined || last === undefined) return [{ tag: { kind: kindOf(node), open: raw, close: '', alone: true }, within: [] }];
    const tag = { kind: kindOf(node), open: source.slice(from, spanOf(first)[0]), close: source.slice(spanOf(last)[1], to), alone: false };
    return [{ tag, within: 'children' in node ? inlineOf(node.children, source) : [] }];
  });
}

/** Where a node begins and ends in its source. */
export function spanOf(node: Nodes): [number, number] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) throw new Error(`a ${node.type} has no place in its text`);
  return [start.offset, end.offset];
}

const kindOf = (node: Nodes): string => `x-${node.type === 'mdxJsxTextElement' ? (node.name ?? '') : node.type}`.toLowerCase();

/** Phrases have holes where prose has tags. */
export const inlineOfPhrase = (phrase: string): Inline =>
  phrase.split(/(\{\w+\})/).filter(Boolean).map((part) => (/^\{\w+\}$/.test(part) ? { tag: { kind: 'x-hole', open: part, close: '', alone: true }, within: [] } : part));

export const tagsOf = (inline: Inline): Tag[] => inline.flatMap((part) => (typeof part === 'string' ? [] : [part.tag, ...tagsOf(part.within)]));

export const textOf = (inline: Inline): string => inline.map((part) => (typeof part === 'string' ? part : part.tag.open + textOf(part.within) + part.tag.close)).join('');

/** A new last child, in its parent's namespace. */
export function childOf(parent: Element, name: string): Element {
  const child = (parent.ownerDocument as Document).createElementNS(parent.namespaceURI, name);
  parent.appendChild(child);
  return child;
}

/** Writes a text into an element of XLIFF; tags take the number they have in the original, others stay as they are written. */
export function writeInline(into: Element, inline: Inline, numbered: readonly Tag[], free: Set<number> = new Set(numbered.keys())): void {
  const document = into.ownerDocument as Document;
  for (const part of inline) {
    const number = typeof part === 'string' ? undefined : [...free].find((index) => sameTag(numbered[index], part.tag));
    if (typeof part === 'string') into.appendChild(document.createTextNode(part));
    else if (number === undefined) {
      into.appendChild(document.createTextNode(part.tag.open));
      writeInline(into, part.within, numbered, free);
      into.appendChild(document.createTextNode(part.tag.close));
    } else {
      free.delete(number);
      const element = childOf(into, part.tag.alone ? 'x' : 'g');
      element.setAttribute('id', String(number + 1));
      element.setAttribute('ctype', part.tag.kind);
      element.setAttribute('equiv-text', part.tag.alone ? part.tag.open : `${part.tag.open}…${part.tag.close}`);
      writeInline(element, part.within, numbered, free);
    }
  }
}

const sameTag = (one: Tag | undefined, other: Tag): boolean => one !== undefined && one.open === other.open && one.close === other.close && one.alone === other.alone;

/** What a translator wrote, in MDX again, or what is wrong with its tags. */
export function readInline(element: Element, numbered: readonly Tag[]): { text: string } | { wrong: string } {
  const met: number[] = [];
  const read = (node: Node): string => [...node.childNodes].map((child) => {
    if (child.nodeType !== child.ELEMENT_NODE) return child.nodeValue ?? '';
    // Translators' programs put marks of their own around words.
    if (child.nodeName !== 'g' && child.nodeName !== 'x') return read(child);
    const number = Number((child as Element).getAttribute('id')) - 1;
    const tag = numbered[number];
    met.push(number);
    return tag === undefined ? read(child) : tag.open + read(child) + tag.close;
  }).join('');
  const text = read(element);
  const show = (numbers: readonly number[]): string => numbers.map((number) => (numbered[number] === undefined ? String(number + 1) : `${number + 1} (${numbered[number].open}${numbered[number].alone ? '' : `…${numbered[number].close}`})`)).join(', ');
  const lost = [...numbered.keys()].filter((number) => !met.includes(number));
  const twice = met.filter((number, index) => met.indexOf(number) !== index || numbered[number] === undefined);
  if (lost.length > 0) return { wrong: `lost the tag ${show(lost)}` };
  if (twice.length > 0) return { wrong: `has the tag ${show(twice)} once too often` };
  return { text };
}
