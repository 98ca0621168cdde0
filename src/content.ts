import { getCollection, type CollectionEntry } from 'astro:content';
import { isService, type ContactId, type PageId, type ServiceId, type SitePageId } from './catalogue.ts';
import { readFacts } from './facts.ts';
import { sourceLang, type Lang } from './languages.ts';
import { blocksOf } from './prose/blocks.ts';
import type { Collection } from './prose/document.ts';
import { parseProse } from './prose/document.ts';
import { changedBlocks, fingerprints } from './prose/fingerprint.ts';
import { report } from './faults/fault.ts';
import { olderPhrases } from './prose/words-age.ts';
import { stateOfPhrases, trustIn, isStale, type State } from './words/trust.ts';

/** A text as a reader of one language gets it: in that language, or the original under a notice. */
export interface Prose<C extends Collection> {
  readonly lang: Lang;
  readonly entry: CollectionEntry<C>;
  readonly state: State;
}

const { facts, faults } = readFacts('content/facts');
if (faults.length > 0) throw new Error(report(faults));

export { facts };

const { email } = facts.contacts.feedback;
if (email === undefined) throw new Error('content/facts/contacts/feedback.yaml has no email: every page asks its readers to write there of what is wrong');
/** Where readers write of what is wrong or missing. */
export const feedbackEmail = email;

type Entries<C extends Collection> = ReadonlyMap<string, CollectionEntry<C>>;

const entries: { readonly [C in Collection]: Entries<C> } = {
  services: byId(await getCollection('services')),
  contacts: byId(await getCollection('contacts')),
  site: byId(await getCollection('site')),
};

function byId<E extends { id: string }>(all: E[]): Map<string, E> {
  return new Map(all.map((entry) => [entry.id, entry]));
}

export const serviceIn = (lang: Lang, id: ServiceId): Prose<'services'> => proseIn('services', lang, id);
export const contactIn = (lang: Lang, id: ContactId): Prose<'contacts'> => proseIn('contacts', lang, id);
export const sitePageIn = (lang: Lang, id: SitePageId): Prose<'site'> => proseIn('site', lang, id);

function proseIn<C extends Collection>(collection: C, lang: Lang, id: string): Prose<C> {
  const all: Entries<C> = entries[collection];
  const original = all.get(`${sourceLang}/${id}`);
  if (original === undefined) throw new Error(`content/${sourceLang}/${collection}/${id}.mdx is missing: every text has its original there`);
  const translation = all.get(`${lang}/${id}`);
  const entry = translation ?? original;
  const { text, translation: made, checked } = entry.data;
  return {
    lang: translation === undefined ? sourceLang : lang,
    entry,
    state: {
      made: made ?? text ?? 'machine',
      checked,
      older: translation !== undefined && lang !== sourceLang && isOlder(translation, original) ? original.data.updated : undefined,
      untranslated: translation === undefined,
    },
  };
}

function isOlder(translation: CollectionEntry<Collection>, original: CollectionEntry<Collection>): boolean {
  return changedBlocks(translation.data.original ?? '', marksOf(original), original.data.minor).length > 0;
}

const marks = new Map<CollectionEntry<Collection>, readonly string[]>();

/** Every page asks for texts of its frame, its contacts and its menus: parsed each time, they would be most of the build. */
function marksOf(original: CollectionEntry<Collection>): readonly string[] {
  const { data, body = '' } = original;
  const known = marks.get(original) ?? fingerprints([('title' in data ? data.title : data.name), data.description], parseProse(body));
  marks.set(original, known);
  return known;
}

const statesOfPhrases = new Map<Lang, State>();

/** How far to trust what is made of phrases alone. */
export function phrasesState(lang: Lang): State {
  const known = statesOfPhrases.get(lang) ?? stateOfPhrases(lang, lang !== sourceLang && olderPhrases(lang).length > 0);
  statesOfPhrases.set(lang, known);
  return known;
}

/** Contacts of which the same is to be told. */
export interface Untold {
  readonly state: State;
  readonly contacts: readonly ContactId[];
}

/** What must be told of the texts of contacts beyond what is `told` of the text above them. */
export function untoldOf(lang: Lang, contacts: readonly ContactId[], told?: State): Untold[] {
  const said = told === undefined ? [] : trustIn(lang, told);
  const alike = new Map<string, { state: State; contacts: ContactId[] }>();
  for (const id of contacts) {
    const { state } = contactIn(lang, id);
    const lines = trustIn(lang, state);
    if (!isStale(state) && lines.every((line) => said.includes(line))) continue;
    const group = alike.get(lines.join()) ?? { state, contacts: [] };
    group.contacts.push(id);
    alike.set(lines.join(), group);
  }
  return [...alike.values()];
}

/** The languages a page of prose really exists in: what hreflang, the sitemap and the index may name. */
export const langsOf = (page: ServiceId | SitePageId, all: readonly Lang[]): Lang[] =>
  all.filter((lang) => [entries.services, entries.site].some((collection) => collection.has(`${lang}/${page}`)));

/** A page of prose, whichever collection it lies in. */
export const pageIn = (lang: Lang, page: PageId): Prose<'services'> | Prose<'site'> => (isService(page) ? serviceIn(lang, page) : sitePageIn(lang, page));

/** The Finnish of a page's title, or of the heading with an id: by it an official knows the sheet. Undefined where nobody has written it. */
export function finnishOf(page: PageId, heading?: string): string | undefined {
  const { state, entry } = pageIn('fi', page);
  if (state.untranslated) return undefined;
  return heading === undefined ? entry.data.title : finnishHeadings(page, entry.body ?? '').get(heading);
}

const headingsOfPages = new Map<PageId, ReadonlyMap<string, string>>();

function finnishHeadings(page: PageId, body: string): ReadonlyMap<string, string> {
  const known = headingsOfPages.get(page) ?? new Map(blocksOf(parseProse(body)).flatMap(({ shape, meaning }) => {
    const id = /^h\d#(.+)$/.exec(shape)?.[1];
    return id === undefined ? [] : [[id, meaning.trim()] as const];
  }));
  headingsOfPages.set(page, known);
  return known;
}
