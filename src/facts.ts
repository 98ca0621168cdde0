import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { contactIds, sourceCodes, type ContactId, type SourceCode } from './catalogue.ts';
import { langs, type Lang } from './languages.ts';
import { fault, listed, type Fault } from './faults/fault.ts';
import { schemaFaults } from './faults/schema-faults.ts';

/** Words, not only spaces. */
export const text = z.string().trim().min(1);
/** YYYY-MM-DD; YAML makes a date of it unless it stands in quotes. */
export const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

/** Public pages of the services exist in some of these; others are led to the one they can most likely read. */
export const pageLangs = ['fi', 'sv', 'en'] as const satisfies readonly Lang[];

const addresses = z.partialRecord(z.enum(pageLangs), z.url());

/** A contact's facts, said once for all languages. */
const contactFacts = z.strictObject({
  phone: z.string().regex(/^\+358( \d+)+$/).optional(),
  phoneHours: z.literal('24h').optional(),
  email: z.email().optional(),
  street: text.optional(),
  streetSv: text.optional(),
  building: text.optional(),
  postcode: z.string().regex(/^\d{5}$/).optional(),
  city: z.enum(['Espoo', 'Kauniainen']).optional(),
  district: text.optional(),
  /** Fields that no source states outright: readers are told so. */
  unconfirmed: z.array(text).optional(),
  pages: addresses.optional(),
  source: z.array(text).min(1),
  checked: day,
});

const linkFacts = addresses.and(z.object({ source: z.array(text).min(1) }).loose());
const tag = z.enum(langs);
const term = z.strictObject({
  ...Object.fromEntries(langs.map((lang) => [lang, text.optional()])),
  fi: text,
  sv: text,
  en: text,
  stems: z.partialRecord(tag, text).optional(),
  unconfirmed: z.array(tag).optional(),
});

export type ContactFacts = z.infer<typeof contactFacts>;
export type Addresses = z.infer<typeof addresses>;

/** An official term in the languages it is known in; always in Finnish, Swedish and English. */
export type Term = Readonly<Partial<Record<Lang, string>> & Record<'fi' | 'sv' | 'en', string>> & {
  /** What every inflected form of the term holds. */
  readonly stems?: Readonly<Partial<Record<Lang, string>>>;
  /** Languages whose form was chosen here, not taken from an official page. */
  readonly unconfirmed?: readonly Lang[];
};

export interface Facts {
  readonly contacts: Readonly<Record<ContactId, ContactFacts>>;
  readonly links: Readonly<Record<string, Addresses>>;
  readonly terms: Readonly<Record<string, Term>>;
  /** Fact id → where it was found. */
  readonly sources: Readonly<Record<string, readonly SourceCode[]>>;
}

/** Reads `content/facts/`; faults name file and remedy, and the facts are whole only when there are none. */
export function readFacts(folder: string): { facts: Facts; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    const file = join(folder, name);
    const data: unknown = parse(readFileSync(file, 'utf8'));
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    faults.push(...schemaFaults(file, data, result.error, () => 1));
    return {} as T;
  };
  const present = readdirSync(join(folder, 'contacts')).map((name) => name.replace(/\.yaml$/, ''));
  for (const id of present.filter((id) => !contactIds.some((known) => known === id))) {
    faults.push(fault(join(folder, 'contacts', `${id}.yaml`), 1, `"${id}" is not a contact of src/catalogue.ts`, `there are: ${listed(contactIds)}`));
  }
  for (const id of contactIds.filter((id) => !present.includes(id))) {
    faults.push(fault(join(folder, 'contacts', `${id}.yaml`), 1, 'the file is missing', 'write the facts of this contact'));
  }
  const contacts = Object.fromEntries(contactIds.filter((id) => present.includes(id)).map((id) => [id, read(join('contacts', `${id}.yaml`), contactFacts)]));
  const facts: Facts = {
    contacts: contacts as Facts['contacts'],
    links: read('links.yaml', z.record(z.string(), linkFacts)),
    terms: read('terms.yaml', z.record(z.string(), term)) as Facts['terms'],
    sources: read('facts.yaml', z.record(z.string().regex(/^F\d\d$/), z.array(z.enum(sourceCodes)).min(1))),
  };
  return { facts, faults };
}

/** What must not be typed in prose: every number, mail address, street and postcode of the contacts. */
export const contactData = ({ contacts }: Facts): string[] =>
  Object.values(contacts).flatMap(({ phone, email, street, streetSv, postcode }) => [phone, email, street, streetSv, postcode].filter((datum) => datum !== undefined));

/** Where a contact is: the lines of its address, the street among them, and the language they are in. */
export interface Address {
  readonly lang: 'fi' | 'sv';
  readonly lines: readonly string[];
  readonly street: string | undefined;
}

/** Nothing where neither street nor building is known. */
export function addressIn(lang: Lang, { building, street: inFinnish, streetSv, postcode, city }: ContactFacts): Address | undefined {
  if (inFinnish === undefined && building === undefined) return undefined;
  const inSwedish = lang === 'sv' && streetSv !== undefined;
  const street = inSwedish ? streetSv : inFinnish;
  const place = `${postcode ?? ''} ${inSwedish ? 'Esbo' : city ?? ''}`.trim();
  return { lang: inSwedish ? 'sv' : 'fi', lines: [building, street, place].filter((line) => line !== undefined), street };
}

/** The language of the public page that a reader of `lang` is led to. */
export function bestAddress(given: Addresses, lang: Lang): { href: string; lang: Lang } | undefined {
  const order: readonly (typeof pageLangs)[number][] = lang === 'sv' ? ['sv', 'fi', 'en'] : lang === 'fi' ? ['fi', 'sv', 'en'] : ['en', 'fi', 'sv'];
  const found = order.find((tag) => given[tag] !== undefined);
  return found && { href: given[found] as string, lang: found };
}

