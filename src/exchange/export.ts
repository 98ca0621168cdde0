import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DOMImplementation, XMLSerializer, type Element } from '@xmldom/xmldom';
import { readFacts, type Term } from '../facts.ts';
import { isLang, langs, sourceLang, type Lang } from '../languages.ts';
import { listed, plainly } from '../faults/fault.ts';
import { childOf, textOf, writeInline } from './inline.ts';
import { exchangedIn, type Exchanged, type Unit } from './units.ts';

/**
 * `npm run xliff:export -- --lang so`        what is missing or older, into so.xlf
 * `npm run xliff:export -- --lang so --all`  everything, with what it says now
 */
const namespace = 'urn:oasis:names:tc:xliff:document:1.2';
const { terms } = readFacts('content/facts').facts;
const document = new DOMImplementation().createDocument(namespace, 'xliff');

plainly(() => {
  const { values } = parseArgs({ options: { lang: { type: 'string' }, all: { type: 'boolean', default: false }, to: { type: 'string' } } });
  const lang = values.lang ?? '';
  if (!isLang(lang) || lang === sourceLang) throw new Error(`--lang "${lang}" is not a language to translate into; there are: ${listed(langs.filter((tag) => tag !== sourceLang))}`);
  document.documentElement?.setAttribute('version', '1.2');
  const wanted = exchangedIn('content', lang).map((one) => ({ ...one, units: one.units.filter(({ older }) => values.all || older) })).filter(({ units }) => units.length > 0);
  for (const one of wanted) writeFile(document.documentElement as Element, one, lang);
  const to = values.to ?? `${lang}.xlf`;
  writeFileSync(to, `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`);
  console.log(`${to}: ${wanted.reduce((sum, { units }) => sum + units.length, 0)} segments of ${wanted.length} files`);
});

function writeFile(into: Element, { file, kind, units }: Exchanged, target: Lang): void {
  const element = childOf(into, 'file');
  for (const [name, value] of Object.entries({ original: file, 'source-language': sourceLang, 'target-language': target, datatype: kind === 'text' ? 'x-mdx' : 'x-phrases' })) element.setAttribute(name, value);
  const body = childOf(element, 'body');
  for (const unit of units) {
    writeUnit(body, unit, target);
    body.appendChild(document.createTextNode('\n'));
  }
}

function writeUnit(into: Element, { id, source, tags, now, older }: Unit, target: Lang): void {
  const unit = childOf(into, 'trans-unit');
  unit.setAttribute('id', id);
  unit.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  writeInline(childOf(unit, 'source'), source, tags);
  if (now !== undefined && !older) {
    const element = childOf(unit, 'target');
    element.setAttribute('state', 'translated');
    writeInline(element, now, tags);
  }
  const notes = [...termsIn(textOf(source), target).map((term) => ['term', term] as const), ...(now !== undefined && older ? [['previous translation', textOf(now)] as const] : [])];
  for (const [from, text] of notes) {
    const note = childOf(unit, 'note');
    note.setAttribute('from', from);
    note.appendChild(document.createTextNode(text));
  }
}

/** The official terms of a text: marked in prose, or met as they stand in phrases. */
function termsIn(text: string, target: Lang): string[] {
  const isMet = (id: string, { en }: Term): boolean => text.includes(`id="${id}"`) || text.toLowerCase().includes(en.toLowerCase());
  return Object.entries(terms).filter(([id, term]) => isMet(id, term)).map(([, term]) => `${term.en} = ${term[target] ?? '?'} (fi: ${term.fi})${term.unconfirmed?.includes(target) ? ', unconfirmed' : ''}`);
}
