import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contactIds, serviceIds, sitePageIds } from '../catalogue.ts';
import { langs, sourceLang, type Lang } from '../languages.ts';
import { blocksOf } from './blocks.ts';
import { placeOf, readDocument, type Collection, type Document } from './document.ts';
import { report } from '../faults/fault.ts';
import { changedBlocks, fingerprints } from './fingerprint.ts';

/** How one text stands to its original. */
export interface Standing {
  readonly lang: Lang;
  readonly collection: Collection;
  readonly id: string;
  readonly state: 'missing' | 'current' | 'older';
  /** Nobody has read it against its original yet. */
  readonly unchecked: boolean;
  /** Lines of the original that say something else than when the translation was made. */
  readonly changedLines: readonly number[];
}

export const texts: readonly (readonly [Collection, string])[] = [
  ...serviceIds.map((id) => ['services', id] as const),
  ...contactIds.map((id) => ['contacts', id] as const),
  ...sitePageIds.map((id) => ['site', id] as const),
];

/** Every translation the site should have, and how it stands; compares contents, never dates. */
export function standings(root: string): Standing[] {
  return langs.filter((lang) => lang !== sourceLang).flatMap((lang) => texts.map(([collection, id]) => standing(root, lang, collection, id)));
}

function standing(root: string, lang: Lang, collection: Collection, id: string): Standing {
  const file = join(root, lang, collection, `${id}.mdx`);
  if (!existsSync(file)) return { lang, collection, id, state: 'missing', unchecked: false, changedLines: [] };
  const translation = readOrThrow(file);
  const original = readOrThrow(join(root, sourceLang, collection, `${id}.mdx`));
  const lines = [original.lineOf(nameKey(original)), original.lineOf('description'), ...blocksOf(original.tree).map(({ line }) => line)];
  const changed = changedBlocks(String(translation.data['original'] ?? ''), marksOf(original), minorOf(original));
  return {
    lang,
    collection,
    id,
    state: changed.length === 0 ? 'current' : 'older',
    unchecked: translation.data['checked'] === undefined,
    changedLines: changed.map((index) => lines[index] ?? lines.at(-1) ?? 1),
  };
}

/** The fingerprints of an original: title or name, description, blocks. */
export const marksOf = (original: Document): string[] =>
  fingerprints([String(original.data[nameKey(original)] ?? ''), String(original.data['description'] ?? '')], original.tree);

const minorOf = (original: Document): Record<string, string> => (original.data['minor'] ?? {}) as Record<string, string>;

const nameKey = ({ collection }: Document): string => (collection === 'contacts' ? 'name' : 'title');

export function readOrThrow(file: string): Document {
  const place = placeOf(file);
  if (place === undefined) throw new Error(`${file}: texts are content/<language>/<collection>/<id>.mdx`);
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  const document = readDocument(place);
  if ('faults' in document) throw new Error(report(document.faults));
  return document;
}
