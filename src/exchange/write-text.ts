import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { sourceLang } from '../languages.ts';
import { blocksOf } from '../prose/blocks.ts';
import { parseProse, placeOf } from '../prose/document.ts';
import { segmentsOf, withSegments, type Segment } from './segments.ts';
import { unchanged, type Exchanged, type Returned, type Written } from './units.ts';

/** The text with the returned segments in it: `write` writes it, `said` says in a few words what that does. */
export function writtenText({ file, units }: Exchanged, returned: readonly Returned[], by: string, on: string): Written {
  const whole = returned.length === units.length;
  if (!returned.some(({ changed }) => changed) && !(whole && returned.every(({ approved }) => approved))) return unchanged;
  const original = originalOf(file);
  const isNew = !existsSync(file);
  const before = isNew ? original : readFileSync(file, 'utf8');
  const grown = isNew || shapes(before) === shapes(original) ? before : regrown(original, before, file);
  const segments = segmentsOf(grown);
  const text = withSegments(grown, returned.filter(({ changed }) => changed).map(({ unit, text }) => ({ segment: named(segments, unit.id), text })));
  if (shapes(text) !== shapes(original)) throw new Error(`${file}: with these segments the text has other headings, links or components than its original, or is no MDX`, { cause: 'look for <, { and [ in the translation' });
  const isChecked = whole || /^checked:/m.test(before);
  const front: Record<string, string> = { ...(isNew && { translation: 'person' }), original: marks(original, before, returned), ...(isChecked && { checked: stringify({ by, on }, { collectionStyle: 'flow', lineWidth: 0 }).trim() }) };
  const made = withFront(isNew ? text.replace(/^text: .*\n/m, '').replace(/^(?:checked|minor):.*\n(?: {2}.*\n)*/gm, '') : text, front);
  const write = (): void => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, made);
  };
  const count = `${returned.filter(({ changed }) => changed).length} of ${units.length} segments changed`;
  return { write, said: isChecked ? `${count}, checked by ${by}` : `${count}; not marked as checked, since the rest was not in the file (export with --all)` };
}

/** Undefined where a translation broke the MDX. */
function shapes(text: string): string | undefined {
  try {
    return blocksOf(parseProse(text)).map(({ shape }) => shape).join('\n');
  } catch {
    return undefined;
  }
}

const named = (segments: readonly Segment[], id: string): Segment => {
  const found = segments.find((segment) => segment.id === id.split(':')[0]);
  if (found === undefined) throw new Error(`the segment ${id} has no place`);
  return found;
};

function originalOf(file: string): string {
  const lang = placeOf(file)?.lang ?? '';
  return readFileSync(file.replace(`/${lang}/`, `/${sourceLang}/`), 'utf8');
}

/** English has gained or lost paragraphs: its form, filled with what the translation already says. */
function regrown(original: string, before: string, file: string): string {
  const then = recorded(before);
  const ours = segmentsOf(before).filter(({ mark }) => mark !== undefined);
  if (then.length !== ours.length) throw new Error(`${file}: English has other paragraphs now, and it is not known which of the translation's are still right`, { cause: 'export with --all, delete the file and translate the text whole' });
  const kept = segmentsOf(original).flatMap((segment) => {
    const own = segment.mark === undefined || segment.empty ? undefined : ours[then.indexOf(segment.mark)];
    return own === undefined ? [] : [{ segment: { ...segment, write: (text: string) => text }, text: before.slice(own.from, own.to) }];
  });
  const body = withSegments(original, kept).replace(/^---\n[\s\S]*?\n---\n/, '');
  return (/^---\n[\s\S]*?\n---\n/.exec(before)?.[0] ?? '') + body;
}

const recorded = (text: string): string[] => (/^original: (.*)$/m.exec(text)?.[1] ?? '').replace(/^"|"$/g, '').split(' ').filter(Boolean);

/** What the text now says of its original: what came back, what it said before, what has no words. */
function marks(original: string, before: string, returned: readonly Returned[]): string {
  const then = recorded(before);
  const back = new Set(returned.map(({ unit }) => unit.id.split(':')[1]));
  return segmentsOf(original).flatMap(({ mark, empty }) => (mark !== undefined && (empty || back.has(mark) || then.includes(mark)) ? [mark] : [])).join(' ') || '""';
}

/** Front matter with these lines, in place of those it has or at its end. */
const withFront = (text: string, lines: Readonly<Record<string, string>>): string =>
  Object.entries(lines).reduce((result, [key, value]) => {
    const there = new RegExp(`^${key}:.*\\n(?: {2}.*\\n)*`, 'm');
    const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(result) ?? [];
    const line = `${key}: ${value}\n`;
    const changed = there.test(front) ? front.replace(there, () => line) : front.replace(/---\n$/, () => `${line}---\n`);
    return changed + result.slice(front.length);
  }, text);
