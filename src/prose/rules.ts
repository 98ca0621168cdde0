import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { contactIds, type ContactId } from '../catalogue.ts';
import { bestAddress, contactData, type Facts, type Term } from '../facts.ts';
import { scriptOf, scripts, type Lang } from '../languages.ts';
import { blocksOf } from './blocks.ts';
import type { Document } from './document.ts';
import { fault, listed, type Fault } from '../faults/fault.ts';
import { readTarget, type Target } from './links.ts';
import { typedNumber } from './typed-number.ts';

/** What the rules must know of the rest of the content. */
export interface Known {
  readonly facts: Facts;
  readonly anchorsOf: (lang: string, page: string) => readonly string[] | undefined;
}

/** Every fault of one text that can be seen without its original. */
export function proseFaults(document: Document, known: Known): Fault[] {
  return [...headingFaults(document), ...markupFaults(document), ...linkFaults(document, known), ...componentFaults(document, known.facts), ...textFaults(document, known.facts), ...emptiness(document)];
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

const links = 'write [text](page:ID#anchor), [text](page:fi/ID) for a page in another language, [text](contact:ID) or [text](link:ID)';

/** Markup that pages do not have, and what to write instead. */
const refused: Readonly<Record<string, string>> = {
  image: 'leave pictures out of prose',
  imageReference: 'leave pictures out of prose',
  linkReference: links,
  definition: links,
  code: 'begin the line without spaces or ```',
  blockquote: 'begin the line without >',
  thematicBreak: 'begin a part with a heading',
};

function markupFaults({ file, lang, tree }: Document): Fault[] {
  const found: Fault[] = [];
  const { italics } = scripts[scriptOf(lang)];
  visit(tree, (node) => {
    const remedy = refused[node.type];
    if (remedy !== undefined) found.push(fault(file, lineOf(node), `pages have no markup of the kind "${node.type}"`, remedy));
    if (node.type === 'emphasis' && !italics) found.push(fault(file, lineOf(node), `"${wordsOf(node)}" is to be slanted, and the script of ${lang} has no slanted letters`, 'write **…** around words that matter, or take the signs out'));
  });
  return found;
}

function linkFaults({ file, lang, id: page, tree }: Document, known: Known): Fault[] {
  const found: Fault[] = [];
  visit(tree, 'link', (node) => {
    const line = lineOf(node);
    const target = readTarget(node.url, Object.keys(known.facts.links));
    if (typeof target === 'string') {
      found.push(fault(file, line, target, links));
    } else if (target.kind !== 'page' && !hasWebPage(target, known.facts, lang)) {
      found.push(fault(file, line, `the ${target.kind} "${target.id}" has no web page to link to`, target.kind === 'contact' ? `take the link out, write <Phone id="${target.id}" /> or <Email id="${target.id}" /> if it has one, or add pages: to content/facts/contacts/${target.id}.yaml` : 'take the link out, or add an address to content/facts/links.yaml'));
    } else if (target.kind === 'page' && target.anchor !== undefined) {
      const anchors = known.anchorsOf(target.lang ?? lang, target.page) ?? [];
      if (!anchors.includes(target.anchor)) found.push(fault(file, line, `the page "${target.page}" has no heading "#${target.anchor}"`, `it has: ${listed(anchors) || 'none'}`));
    } else if (target.kind === 'page' && target.page === page && target.lang === undefined) {
      found.push(fault(file, line, 'the page links to itself', 'link to a heading of it, or take the link out'));
    }
  });
  return found;
}

function hasWebPage({ kind, id }: Exclude<Target, { readonly kind: 'page' }>, { contacts, links: addresses }: Facts, lang: Lang): boolean {
  const pages = kind === 'contact' ? contacts[id as ContactId]?.pages : addresses[id];
  return pages !== undefined && bestAddress(pages, lang) !== undefined;
}

const components: Readonly<Record<string, 'phone' | 'email' | 'term' | undefined>> = { Phone: 'phone', Email: 'email', Term: 'term', Say: undefined, InterpreterCard: undefined, English: undefined };

function componentFaults({ file, lang, tree }: Document, { contacts, terms }: Facts): Fault[] {
  const found: Fault[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm') found.push(fault(file, lineOf(node), 'an import or export line', 'take it out: the components are there without it'));
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') found.push(fault(file, lineOf(node), `{${node.value}} is code`, 'leave curly brackets out of prose'));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name ?? '';
    if (!Object.hasOwn(components, name)) return void found.push(fault(file, lineOf(node), `<${name}> is not a component of ours`, `there are: ${listed(Object.keys(components))}`));
    const kind = components[name];
    if (kind === undefined) return;
    const allowed = kind === 'term' ? Object.keys(terms) : contactIds;
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
    if (!allowed.some((one) => one === id)) found.push(fault(file, lineOf(node), `<${name}> asks for ${kind === 'term' ? 'term' : 'contact'} "${String(id ?? '')}"`, `there are: ${listed(allowed)}`));
    else if (kind === 'term') found.push(...termFaults(file, lang, node, terms[String(id)]));
    else if (contacts[id as ContactId]?.[kind] === undefined) {
      const having = contactIds.filter((one) => contacts[one]?.[kind] !== undefined);
      found.push(fault(file, lineOf(node), `<${name}> asks for contact "${String(id)}", of which no ${kind} is known`, `take it out, or add ${kind}: to content/facts/contacts/${String(id)}.yaml; there is one of: ${listed(having)}`));
    }
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

const address = /[\w.+-]+@[\w-]+\.\w+|https?:\/\/|\bwww\./;

/** A phone number, a mail or web address or a street that stands in a text; all of them are said once, in `content/facts`. */
export function typedContact(text: string, facts: Facts): string | undefined {
  const phones = Object.values(facts.contacts).flatMap(({ phone }) => phone ?? []);
  return typedNumber(text, phones) ?? address.exec(text)?.[0] ?? contactData(facts).find((datum) => text.includes(datum));
}

function textFaults({ file, data, lineOf: keyLine, tree }: Document, facts: Facts): Fault[] {
  const found: Fault[] = [];
  const look = (text: string, line: number): void => {
    const typed = typedContact(text, facts);
    if (typed !== undefined) found.push(fault(file, line, `"${typed}" is typed in prose`, 'numbers and addresses are said once, in content/facts: write <Phone id="…" />, <Email id="…" /> or [text](contact:…)'));
    const control = bidiControl(text);
    if (control !== undefined) found.push(fault(file, line, `an invisible direction sign ${control} was pasted in`, 'delete it: direction is set by the page'));
  };
  // Whole blocks: a number may be half in bold.
  for (const { node, line } of blocksOf(tree)) look(wordsOf(node), line);
  for (const [key, value] of Object.entries(data)) if (key !== 'original') for (const text of [value].flat()) if (typeof text === 'string') look(text, keyLine(key));
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
