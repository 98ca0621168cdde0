import type { z } from 'astro/zod';
import { absolute, base, cardAnchor, embedHref, pageHref, phoneHref } from '../addresses.ts';
import { contactIds, serviceIds, services, type ContactId, type ServiceId } from '../catalogue.ts';
import { contactIn, facts, serviceIn, type Prose } from '../content.ts';
import { bestAddress } from '../facts.ts';
import { dirOf, type Lang } from '../languages.ts';
import { wordsIn } from '../words/index.ts';
import { trustIn } from '../words/trust.ts';
import { contactsShape, jsonSchema, servicesShape } from './shapes.ts';

export const dataKinds = ['services', 'contacts'] as const;

export type DataKind = (typeof dataKinds)[number];

const schemaAddress = (kind: DataKind): string => absolute(`${base}api/v1/${kind}.schema.json`);

export const schemaOf = (kind: DataKind): object =>
  jsonSchema(kind === 'services' ? servicesShape : contactsShape, schemaAddress(kind), kind === 'services' ? 'Integration services in Espoo' : 'Contacts of integration services in Espoo');

/** What other sites read; data that does not have the published shape stops the build. */
export const dataIn = (kind: DataKind, lang: Lang): object =>
  kind === 'services'
    ? servicesShape.parse({ ...head(kind, lang), services: serviceIds.map((id) => service(lang, id)) } satisfies z.input<typeof servicesShape>)
    : contactsShape.parse({ ...head(kind, lang), contacts: contactIds.map((id) => contact(lang, id)) } satisfies z.input<typeof contactsShape>);

function head(kind: DataKind, lang: Lang) {
  const { site, page } = wordsIn(lang);
  return { $schema: schemaAddress(kind), version: 1 as const, language: lang, direction: dirOf(lang), publisher: site.name, website: absolute(pageHref(lang)), note: `${page.guidance} ${site.independent}` };
}

function provenance(reader: Lang, { lang, state, entry }: Prose<'services'> | Prose<'contacts'>) {
  const { made, checked, older, untranslated } = state;
  return { language: lang, untranslated, made, checkedBy: checked?.by ?? null, checkedOn: checked?.on ?? null, olderThanOriginal: older !== undefined, updated: entry.data.updated, note: trustIn(reader, state).join(' ') || null };
}

function service(lang: Lang, id: ServiceId) {
  const prose = serviceIn(lang, id);
  const { title, description, sources, lawChecked } = prose.entry.data;
  const { topic, contacts } = services[id];
  const codes = [...new Set(sources.flatMap((fact) => facts.sources[fact] ?? []))];
  const city = facts.links['seed'] && bestAddress(facts.links['seed'], lang);
  return {
    id,
    topic: { id: topic, name: wordsIn(lang).topics[topic] },
    title,
    description,
    url: absolute(pageHref(lang, id)),
    embedUrl: absolute(embedHref(lang, id)),
    contacts: [...contacts],
    lawChecked,
    sources: codes.map((code) => ({ code, name: wordsIn(lang).sources[code], url: code === 'SEED' ? city?.href ?? null : null })),
    text: provenance(lang, prose),
  };
}

function contact(lang: Lang, id: ContactId) {
  const prose = contactIn(lang, id);
  const { name, description } = prose.entry.data;
  const { phone, phoneHours, email, building, street, streetSv, postcode, city, unconfirmed, pages, source, checked } = facts.contacts[id];
  const hasAddress = street !== undefined || building !== undefined;
  return {
    id,
    name,
    description,
    url: absolute(pageHref(lang, 'contact', cardAnchor(id))),
    embedUrl: absolute(embedHref(lang, `contacts/${id}`)),
    phone: phone ?? null,
    phoneUri: phone === undefined ? null : phoneHref(phone),
    alwaysOpen: phoneHours === '24h',
    email: email ?? null,
    address: hasAddress ? { building: building ?? null, street: street ?? null, streetSv: streetSv ?? null, postcode: postcode ?? null, city: city ?? null, unconfirmed: unconfirmed?.includes('street') ?? false } : null,
    pages: pages ?? {},
    sources: source,
    checked,
    text: provenance(lang, prose),
  };
}
