import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { contactIds } from '../catalogue.ts';
import type { Term } from '../facts.ts';
import type { Lang } from '../languages.ts';
import { blocksOf } from './blocks.ts';
import type { Document } from './document.ts';
import { fault, listed, type Fault } from './fault.ts';
import { readTarget } from './links.ts';

/** What the rules must know of the rest of the content. */
export interface Known {
  readonly links: readonly string[];
  readonly terms: Readonly<Record<string, Term>>;
  /** Streets, postcodes, numbers and mail addresses of the contacts: they are said once, never in prose. */
  readonly contactData: readonly string[];
  readonly anchorsOf: (lang: string, page: string) => readonly string[] | undefined;
}

/** Every fault of one text that can be seen without its original. */
export function proseFaults(document: Document, known: Known): Fault[] {
  return [...headingFaults(document), ...linkFaults(document, known), ...componentFaults(document, known), ...textFaults(document, known), ...emptiness(document)];
}

function headingFaults({ file, tree }: Document): Fault[] {
  const seen = new Set<string>();
  return blocksOf(tree).flatMap(({ shape, meaning, line }) => {
    const [, depth, id = ''] = /^h(\d)#(.*)$/.exec(shape) ?? [];
    if (depth === undefined) return [];
    const found: Fault[] = [];
    if (depth !== '2' && depth !== '3') found.push(fault(file, line, `a heading of level ${depth}`, 'begin a heading with ## or ###; the title is the only level 1'));
    if (!/^[a-z][a-z0-9-]*$/.test(id)) found.push(fault(file, line, `the heading "${meaning}" has no id`, 'end it with an id in Latin letters, the same in every language: ## How to begin [#begin]'));
    if (seen.has(id)) found.push(fault(file, line, `two headings have the id "${id}"`, 'give each heading an id of its own'));
    seen.add(id);
    return found;
  });
}

function linkFaults({ file, lang, id: page, tree }: Document, known: Known): Fault[] {
  const found: Fault[] = [];
  visit(tree, 'link', (node) => {
    const line = lineOf(node);
    const target = readTarget(node.url, known.links);
    if (typeof target === 'string') {
      found.push(fault(file, line, target, 'write [text](page:ID#anchor), [text](page:fi/ID) for a page in another language, [text](contact:ID) or [text](link:ID)'));
    } else if (target.kind === 'page' && target.anchor !== undefined) {
      const anchors = known.anchorsOf(target.lang ?? lang, target.page) ?? [];
      if (!anchors.includes(target.anchor)) found.push(fault(file, line, `the page "${target.page}" has no heading "#${target.anchor}"`, `it has: ${listed(anchors) || 'none'}`));
    } else if (target.kind === 'page' && target.page === page && target.lang === undefined) {
      found.push(fault(file, line, 'the page links to itself', 'link to a heading of it, or take the link out'));
    }
  });
  return found;
}

const components: Readonly<Record<string, 'contact' | 'term' | undefined>> = { Phone: 'contact', Email: 'contact', Term: 'term', Say: undefined, InterpreterCard: undefined, English: undefined };

function componentFaults({ file, lang, tree }: Document, known: Known): Fault[] {
  const found: Fault[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm') found.push(fault(file, lineOf(node), 'an import or export line', 'take it out: the components are there without it'));
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') found.push(fault(file, lineOf(node), `{${node.value}} is code`, 'leave curly brackets out of prose'));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name ?? '';
    if (!Object.hasOwn(components, name)) return void found.push(fault(file, lineOf(node), `<${name}> is not a component of ours`, `there are: ${listed(Object.keys(components))}`));
    const kind = components[name];
    if (kind === undefined) return;
    const allowed = kind === 'contact' ? contactIds : Object.keys(known.terms);
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
    if (!allowed.some((one) => one === id)) found.push(fault(file, lineOf(node), `<${name}> asks for ${kind} "${String(id ?? '')}"`, `there are: ${listed(allowed)}`));
    else if (kind === 'term') found.push(...termFaults(file, lang, node, known.terms[String(id)]));
  });
  return found;
}

/** The words inside `<Term>` are the official ones, in whatever form the sentence needs. */
function termFaults(file: string, lang: Lang, node: Nodes, term: Term | undefined): Fault[] {
  const stem = term?.stems?.[lang];
  const words = plain(wordsOf(node));
  if (stem === undefined || words.includes(plain(stem))) return [];
  return [fault(file, lineOf(node), `"${wordsOf(node)}" is not the term "${term?.[lang] ?? ''}"`, `write a form of it, with "${stem}" in it, or change content/facts/terms.yaml`)];
}

const wordsOf = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '');

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A number that somebody could call: ten digits would do, but dates and "681/2023" must pass. */
const phone = /(?:\+|\b00|\b0)\d[\d\s().-]{5,}\d/;

/** Arabic-Indic and Persian digits as Western ones: a number is a number in any script. */
const western = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

const address = /[\w.+-]+@[\w-]+\.\w+|https?:\/\/|\bwww\./;

function textFaults({ file, data, lineOf: keyLine, tree }: Document, known: Known): Fault[] {
  const found: Fault[] = [];
  const look = (text: string, line: number): void => {
    const typed = phone.exec(western(text))?.[0] ?? address.exec(text)?.[0] ?? known.contactData.find((datum) => text.includes(datum));
    if (typed !== undefined) found.push(fault(file, line, `"${typed}" is typed in prose`, 'numbers and addresses are said once, in content/facts: write <Phone id="…" />, <Email id="…" /> or [text](contact:…)'));
    const control = bidiControl(text);
    if (control !== undefined) found.push(fault(file, line, `an invisible direction sign ${control} was pasted in`, 'delete it: direction is set by the page'));
  };
  visit(tree, 'text', (node) => look(node.value, lineOf(node)));
  for (const [key, value] of Object.entries(data)) if (typeof value === 'string' && key !== 'original') look(value, keyLine(key));
  return found;
}

/** Names the first invisible sign that changes the direction of the text around it: U+061C, U+200E/F, U+202A–E, U+2066–9. */
export function bidiControl(text: string): string | undefined {
  const found = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.exec(text)?.[0];
  return found && `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function emptiness({ file, tree }: Document): Fault[] {
  const words = blocksOf(tree).some(({ meaning }) => /\p{L}/u.test(meaning));
  return words ? [] : [fault(file, 1, 'the text is empty', 'write it, or delete the file: readers then see the original, with a note')];
}

const lineOf = (node: Nodes | Root): number => node.position?.start.line ?? 1;
