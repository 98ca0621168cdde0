import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { langOfWords, recordPhrases } from '../prose/words-age.ts';
import { unchanged, type Exchanged, type Returned, type Written } from './units.ts';

/** The file of words with the returned phrases in it: `write` writes it, `said` says in a few words what that does. */
export function writtenPhrases({ file, units }: Exchanged, returned: readonly Returned[]): Written {
  const changed = returned.filter((one) => one.changed);
  const confirmed = returned.filter(({ approved }) => approved);
  if (confirmed.length === 0) return unchanged;
  const source = readFileSync(file, 'utf8');
  const places = placesIn(file, source);
  const text = changed.map(({ unit, text }) => ({ place: placeOf(places, nameOf(unit.id), file), text }))
    .sort((one, other) => other.place.from - one.place.from)
    .reduce((result, { place, text }) => `${result.slice(0, place.from)}'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', ' ')}'${result.slice(place.to)}`, source);
  const lang = langOfWords(file);
  const write = (): void => {
    if (text !== source) writeFileSync(file, text);
    if (lang !== undefined) recordPhrases(lang, confirmed.map(({ unit }) => nameOf(unit.id)));
  };
  return { write, said: `${changed.length} of ${units.length} phrases changed` };
}

const nameOf = (id: string): string => id.split(':')[0] ?? '';

interface Place {
  readonly from: number;
  readonly to: number;
}

function placeOf(places: ReadonlyMap<string, Place>, name: string, file: string): Place {
  const place = places.get(name);
  if (place === undefined) throw new Error(`${file} has no phrase ${name} yet`, { cause: 'copy its line from src/words/en.ts first' });
  return place;
}

/** Where each phrase stands in its file, quotes included. */
function placesIn(file: string, source: string): ReadonlyMap<string, Place> {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = new Map<string, Place>();
  const walk = (node: ts.Node, path: readonly string[]): void => {
    if (!ts.isPropertyAssignment(node)) return ts.forEachChild(node, (child) => walk(child, path));
    const key = ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name) || ts.isNumericLiteral(node.name) ? node.name.text : '';
    if (ts.isStringLiteralLike(node.initializer)) found.set([...path, key].join('.'), { from: node.initializer.getStart(tree), to: node.initializer.end });
    else walk(node.initializer, [...path, key]);
  };
  walk(tree, []);
  return found;
}
