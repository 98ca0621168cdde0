import type { Nodes } from 'mdast';
import type { Term } from '../facts.ts';
import type { Document } from './document.ts';
import { fault, type Fault } from '../faults/fault.ts';

/** A stretch of prose; `term` where it stands within `<Term>`. */
interface Stretch {
  readonly text: string;
  readonly line: number;
  readonly term: string | undefined;
}

/** Stands in most sentences, alone or within other terms; its own page explains it. */
const everywhere = 'integration';

/**
 * Official terms that an English page uses before it marks them: there the reader must see the Finnish word that stands in letters.
 * Headings are left out; translations have the marks of their original.
 */
export function unmarkedTerms({ file, tree }: Document, terms: Readonly<Record<string, Term>>): Fault[] {
  let stretches = tree.children.flatMap((node) => (node.type === 'heading' || node.type === 'yaml' ? [] : stretchesOf(node)));
  const longestFirst = Object.entries(terms).filter(([id]) => id !== everywhere).sort(([, one], [, other]) => other.en.length - one.en.length);
  return longestFirst.flatMap(([id, { en }]) => {
    const used = new RegExp(`\\b${en.split(' ').map((word) => `${word}s?`).join(' ')}\\b`, 'gi');
    const first = stretches.find(({ text, term }) => term === id || (term === undefined && text.search(used) >= 0));
    // A shorter term must not be found within a longer one.
    stretches = stretches.map((stretch) => (stretch.term === undefined ? { ...stretch, text: stretch.text.replace(used, '') } : stretch));
    if (first === undefined || first.term === id) return [];
    return [fault(file, first.line, `the first "${en}" of the page is not marked as a term`, `write <Term id="${id}">${en}</Term>, and the same in every translation`)];
  });
}

function stretchesOf(node: Nodes, term?: string): Stretch[] {
  if (node.type === 'text') return [{ text: node.value, line: node.position?.start.line ?? 1, term }];
  const id = node.type === 'mdxJsxTextElement' && node.name === 'Term' ? node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute')?.value : undefined;
  return 'children' in node ? node.children.flatMap((child) => stretchesOf(child, typeof id === 'string' ? id : term)) : [];
}
