import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { isLang, sourceLang, type Lang } from '../languages.ts';
import { fault, report, type Fault } from '../prose/fault.ts';
import { readInline, textOf } from './inline.ts';
import { exchangedIn, type Exchanged, type Returned } from './units.ts';
import { writePhrases } from './write-phrases.ts';
import { writeText } from './write-text.ts';

/** `npm run xliff:import so.xlf -- --by "Name"`: writes a translator's file back, whole or not at all. */
const { values, positionals } = parseArgs({ options: { by: { type: 'string' }, on: { type: 'string' } }, allowPositionals: true });
const by = values.by?.trim() ?? '';
const on = values.on ?? new Date().toISOString().slice(0, 10);
const [xliff = ''] = positionals;
if (by === '' || xliff === '') throw new Error('write: npm run xliff:import FILE -- --by "Name of who translated or checked it"');

const faults: Fault[] = [];
const known = new Map<Lang, Exchanged[]>();
const source = readFileSync(xliff, 'utf8');
const document = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(`${xliff} is not XML: ${message}`); } }).parseFromString(source, 'text/xml');
const found = [...document.getElementsByTagName('file')].map(readFile);
if (faults.length > 0) {
  console.error(`${report(faults)}\n\nNothing was written.`);
  process.exitCode = 1;
} else {
  for (const { exchanged, returned } of found) {
    const said = exchanged.kind === 'phrases' ? writePhrases(exchanged, returned) : writeText(exchanged, returned, by, on);
    console.log(`${exchanged.file}: ${said}`);
  }
}

function everythingIn(lang: Lang): Exchanged[] {
  const all = known.get(lang) ?? exchangedIn('content', lang);
  known.set(lang, all);
  return all;
}

function readFile(element: Element): { exchanged: Exchanged; returned: Returned[] } {
  const name = element.getAttribute('original') ?? '';
  const lang = element.getAttribute('target-language') ?? '';
  const exchanged = isLang(lang) && lang !== sourceLang ? everythingIn(lang).find(({ file }) => file === name) : undefined;
  if (exchanged === undefined) {
    faults.push(fault(xliff, element.lineNumber ?? 1, `"${name}" is no file of ours to translate`, 'leave original="…" and target-language="…" as they were exported'));
    return { exchanged: { file: name, kind: 'text', units: [] }, returned: [] };
  }
  const returned = [...element.getElementsByTagName('trans-unit')].flatMap((one) => readUnit(one, exchanged));
  faults.push(...missing(element, exchanged, returned));
  return { exchanged, returned };
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
function missing(element: Element, { file, kind, units }: Exchanged, returned: readonly Returned[]): Fault[] {
  if (kind === 'phrases' || existsSync(file)) return [];
  const left = units.filter((unit) => !returned.some((one) => one.unit === unit)).map(({ id }) => id);
  return left.length === 0 ? [] : [fault(xliff, element.lineNumber ?? 1, `${file} is new, and these segments are not translated: ${left.join(', ')}`, 'translate them all, or take the <file> out')];
}
