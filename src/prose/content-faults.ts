import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contactIds, serviceIds, sitePageIds } from '../catalogue.ts';
import { readFacts, type Facts } from '../facts.ts';
import { isLang, langs, sourceLang, type Lang } from '../languages.ts';
import { blocksOf } from './blocks.ts';
import { collections, placeOf, readDocument, type Collection, type Document } from './document.ts';
import { fault, listed, type Fault } from '../faults/fault.ts';
import { proseFaults, type Known } from './rules.ts';
import { schemaFaults } from '../faults/schema-faults.ts';
import { frontMatterOf } from './schemas.ts';
import { structureFaults } from './structure.ts';
import { unmarkedTerms } from './term-use.ts';

const ids: Readonly<Record<Collection, readonly string[]>> = { services: serviceIds, contacts: contactIds, site: sitePageIds };

/** Everything wrong in `content/` that editors and translators can mend. */
export function contentFaults(root: string): Fault[] {
  const { facts, faults } = readFacts(join(root, 'facts'));
  const folders = readdirSync(root).filter((name) => name !== 'facts');
  const unknown = folders.filter((name) => !isLang(name)).map((name) =>
    fault(join(root, name), 1, `the folder "${name}" is a language that nobody publishes`, `add it to src/languages.ts, or rename it to one of: ${listed(langs)}`));
  const found = langs.filter((lang) => folders.includes(lang)).map((lang) => documentsIn(root, lang));
  const documents = found.flatMap((one) => one.documents);
  const find = findIn(documents);
  return [...faults, ...unknown, ...found.flatMap((one) => one.faults), ...missingOriginals(root), ...documents.flatMap((document) => faultsOf(document, find, facts))];
}

/** All readable texts of a language, and what is wrong with the names and the markup of the others. */
export function documentsIn(root: string, lang: Lang): { documents: Document[]; faults: Fault[] } {
  const documents: Document[] = [];
  const faults: Fault[] = [];
  const taken = new Map<string, string>();
  for (const path of readdirSync(join(root, lang), { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path)).sort()) {
    const file = join(root, lang, path);
    const place = placeOf(file);
    const name = path.split('/').at(-1)?.replace(/\.\w+$/, '').toLowerCase() ?? '';
    const collection = path.split('/')[0] ?? '';
    const address = collection === 'contacts' ? `contacts/${name}` : name;
    const other = taken.get(address);
    taken.set(address, file);
    if (other !== undefined) faults.push(fault(file, 1, `two pages have the id "${name}"; the other is ${other}`, 'delete one of them'));
    else if (place === undefined) faults.push(fault(file, 1, 'no page is made of this file', `texts are content/<language>/<${collections.join(' | ')}>/<id>.mdx`));
    else if (!ids[place.collection].includes(place.id)) faults.push(fault(file, 1, `"${place.id}" is not an id of src/catalogue.ts`, `rename the file; there are: ${listed(ids[place.collection])}`));
    else {
      const document = readDocument(place);
      if ('faults' in document) faults.push(...document.faults);
      else documents.push(document);
    }
  }
  return { documents, faults };
}

function missingOriginals(root: string): Fault[] {
  return collections.flatMap((collection) =>
    ids[collection]
      .map((id) => join(root, sourceLang, collection, `${id}.mdx`))
      .filter((file) => !existsSync(file))
      .map((file) => fault(file, 1, 'the original is missing', 'write it, or take its id out of src/catalogue.ts')));
}

type Find = (lang: string, collections: readonly Collection[], id: string) => Document | undefined;

function findIn(documents: readonly Document[]): Find {
  const byPlace = new Map(documents.map((document) => [`${document.lang}/${document.collection}/${document.id}`, document]));
  return (lang, collections, id) => collections.map((collection) => byPlace.get(`${lang}/${collection}/${id}`)).find((document) => document !== undefined);
}

function faultsOf(document: Document, find: Find, facts: Facts): Fault[] {
  const known: Known = {
    facts,
    anchorsOf: (lang, id) => {
      const page = find(lang, ['services', 'site'], id) ?? find(sourceLang, ['services', 'site'], id);
      return page && blocksOf(page.tree).flatMap(({ shape }) => /^h\d#(.+)$/.exec(shape)?.[1] ?? []);
    },
  };
  const front = frontMatterOf(document.collection, document.lang).safeParse(document.data);
  const original = document.lang === sourceLang ? undefined : find(sourceLang, [document.collection], document.id);
  return [
    ...(front.success ? [] : schemaFaults(document.file, document.data, front.error, document.lineOf)),
    ...sourceFaults(document, original, facts),
    ...proseFaults(document, known),
    // The page of contacts is the heaviest: its further terms are marked on the pages it leads to.
    ...(document.lang === sourceLang && document.collection === 'services' && document.id !== 'contact' ? unmarkedTerms(document, facts.terms) : []),
    ...(original === undefined ? [] : structureFaults(document, original)),
  ];
}

function sourceFaults({ file, data, lineOf }: Document, original: Document | undefined, facts: Facts): Fault[] {
  const cited = Array.isArray(data['sources']) ? data['sources'].map(String) : [];
  const unknown = cited.filter((id) => !Object.hasOwn(facts.sources, id)).map((id) => fault(file, lineOf('sources'), `there is no fact "${id}"`, 'cite ids of content/facts/facts.yaml'));
  const theirs = original?.data['sources'];
  const differs = Array.isArray(theirs) && theirs.join() !== cited.join();
  return differs ? [...unknown, fault(file, lineOf('sources'), 'the page cites other facts than its original', `write sources: [${theirs.join(', ')}]`)] : unknown;
}
