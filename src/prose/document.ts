import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LineCounter, parseDocument } from 'yaml';
import { isLang, type Lang } from '../languages.ts';
import { fault, type Fault } from '../faults/fault.ts';

export const collections = ['services', 'contacts', 'site'] as const;

export type Collection = (typeof collections)[number];

/** A file of prose: `content/<lang>/<collection>/<id>.mdx`. */
export interface Place {
  readonly file: string;
  readonly lang: Lang;
  readonly collection: Collection;
  readonly id: string;
}

export interface Document extends Place {
  readonly data: Readonly<Record<string, unknown>>;
  /** The line in the file on which a front matter key stands; 1 where the key is absent. */
  readonly lineOf: (key: string) => number;
  readonly tree: Root;
}

/** Reads the place from a path that ends in `content/<lang>/<collection>/<id>.mdx`; undefined where it does not. */
export function placeOf(file: string): Place | undefined {
  const [, lang = '', collection = '', id = ''] = /(?:^|\/)content\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  if (!isLang(lang) || !isCollection(collection)) return undefined;
  return { file, lang, collection, id };
}

const isCollection = (name: string): name is Collection => (collections as readonly string[]).includes(name);

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter);

/** The syntax tree of MDX; throws as the parser does. */
export const parseProse = (source: string): Root => parser.parse(source);

/** Reads one file, or says why it cannot be read: no front matter, broken YAML, broken MDX. */
export function readDocument(place: Place): Document | { faults: Fault[] } {
  const source = readFileSync(place.file, 'utf8');
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1];
  if (yaml === undefined) {
    return { faults: [fault(place.file, 1, 'the file does not begin with front matter', 'write --- title: … --- on lines of their own at the top')] };
  }
  const counter = new LineCounter();
  const front = parseDocument(yaml, { lineCounter: counter });
  if (front.errors.length > 0) {
    return {
      faults: front.errors.map((error) =>
        fault(place.file, (error.linePos?.[0].line ?? 1) + 1, `the front matter is not YAML: ${firstLine(error.message)}`, 'put a text that holds a colon or a # in quotes')),
    };
  }
  const data = (front.toJS() ?? {}) as Record<string, unknown>;
  const lineOf = (key: string): number => {
    const found = /^([A-Za-z]\w*):/gm;
    for (const match of yaml.matchAll(found)) if (match[1] === key) return counter.linePos(match.index).line + 1;
    return 1;
  };
  try {
    return { ...place, data, lineOf, tree: parseProse(source) };
  } catch (error) {
    return { faults: [brokenMdx(place.file, error)] };
  }
}

function brokenMdx(file: string, error: unknown): Fault {
  const { line, message } = error as { line?: number; message: string };
  return fault(file, line ?? 1, `this is not MDX: ${firstLine(message)}`, 'in prose, write "under 3 years" for <, leave { out, and write links as [text](page:…)');
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;
