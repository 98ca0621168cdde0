import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { isLang, sourceLang, type Lang } from '../languages.ts';
import { fault, plainly, report, type Fault } from '../faults/fault.ts';
import { readInline, textOf } from './inline.ts';
import { exchangedIn, type Exchanged, type Returned } from './units.ts';
import { writtenPhrases } from './write-phrases.ts';
import { writtenText } from './write-text.ts';

/** `npm run xliff:import so.xlf -- --by "Name"`: writes a translator's file back, whole or not at all. */
const faults: Fault[] = [];
const known = new Map<Lang, Exchanged[]>();
const met = new Set<string>();
let xliff = '';
plainly(read);

function read(): void {
  const { values, positionals } = parseArgs({ options: { by: { type: 'string' }, on: { type: 'string' } }, allowPositionals: true });
  const by = values.by?.trim() ?? '';
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  xliff = positionals[0] ?? '';
  if (by === '' || xliff === '') throw new Error('write: npm run xliff:import FILE -- --by "Name of who translated or checked it"');
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new Error(`--on ${on} is not a date we can read: write year-month-day, 2026-11-24`);
  if (!existsSync(xliff)) throw new Error(`${xliff} is not there`);
  const document = parsed(readFileSync(xliff, 'utf8'));
  const found = [...document.getElementsByTagName('file')].flatMap(readFile);
  // All is worked out before anything is written. A text that cannot be written says why, with the remedy as the cause.
  const written = found.flatMap(({ line, exchanged, returned }) => {
    try {
      const one = exchanged.kind === 'phrases' ? writtenPhrases(exchanged, returned) : writtenText(exchanged, returned, by, on);
      return [{ file: exchanged.file, ...one }];
    } catch (error) {
      const { message, cause } = error as Error;
      if (typeof cause !== 'string') throw error;
      faults.push(fault(xliff, line, message, cause));
      return [];
    }
  });
  if (faults.length > 0) throw new Error(`${report(faults)}\n\nNothing was written.`);
  for (const { file, said, write } of written) {
    write();
    console.log(`${file}: ${said}`);
  }
}

function parsed(source: string): Document {
  let wrong = '';
  try {
    const document = new DOMParser({ onError: (level, message) => { if (level !== 'warning') wrong ||= message; } }).parseFromString(source, 'text/xml');
    if (wrong === '') return document;
  } catch (error) {
    wrong ||= (error as Error).message;
  }
  throw new Error(`${xliff} is not XML: ${wrong}`);
}

function everythingIn(lang: Lang): Exchanged[] {
  const all = known.get(lang) ?? exchangedIn('content', lang);
  known.set(lang, all);
  return all;
}

interface Found {
  readonly line: number;
  readonly exchanged: Exchanged;
  readonly returned: Returned[];
}

function readFile(element: Element): Found[] {
  const name = element.getAttribute('original') ?? '';
  const line = element.lineNumber ?? 1;
  const lang = element.getAttribute('target-language') ?? '';
  const exchanged = isLang(lang) && lang !== sourceLang ? everythingIn(lang).find(({ file }) => file === name) : undefined;
  const wrong = exchanged === undefined ? ['is no file of ours to translate', 'leave original="…" and target-language="…" as they were exported'] : met.has(name) ? ['stands here twice', 'leave one of the two <file> out'] : [];
  if (exchanged === undefined || wrong.length > 0) {
    faults.push(fault(xliff, line, `"${name}" ${wrong[0]}`, wrong[1] ?? ''));
    return [];
  }
  met.add(name);
  const returned = [...element.getElementsByTagName('trans-unit')].flatMap((one) => readUnit(one, exchanged));
  const left = missing(line, exchanged, returned);
  faults.push(...left);
  return left.length > 0 ? [] : [{ line, exchanged, returned }];
}

function readUnit(element: Element, { file, units }: Exchanged): Returned[] {
  const id = element.getAttribute('id') ?? '';
  const at = (wrong: string, remedy: string): Returned[] => {
    faults.push(fault(xliff, element.lineNumber ?? 1, `${file}, segment ${id}: ${wrong}`, remedy));
    return [];
  };
  const unit = units.find((one) => one.id === id);
  if (unit === undefined) return at('English has changed since the export', 'export anew, and bring the translation over');
  const target = [...element.childNodes].find((child): child is Element => child.nodeName === 'target');
  if (target === undefined || target.textContent?.trim() === '' && target.getElementsByTagName('*').length === 0) return [];
  const now = unit.now === undefined ? undefined : textOf(unit.now);
  const read = readInline(target, unit.tags);
  if ('text' in read && read.text === now) return [{ unit, text: read.text, changed: false, approved: element.getAttribute('approved') === 'yes' }];
  if ('wrong' in read) return at(`the translation ${read.wrong}`, 'put each tag of the source into the target once');
  return [{ unit, text: read.text, changed: true, approved: true }];
}

/** A new text must be whole: half a page helps nobody. */
function missing(line: number, { file, kind, units }: Exchanged, returned: readonly Returned[]): Fault[] {
  if (kind === 'phrases' || existsSync(file)) return [];
  const left = units.filter((unit) => !returned.some((one) => one.unit === unit)).map(({ id }) => id);
  return left.length === 0 ? [] : [fault(xliff, line, `${file} is new, and these segments are not translated: ${left.join(', ')}`, 'translate them all, or take the <file> out')];
}
