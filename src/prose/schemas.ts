import { z } from 'astro/zod';
import { day, text } from '../facts.ts';
import { sourceLang, type Lang } from '../languages.ts';
import type { Collection } from './document.ts';

/** How a text came to be; readers are told (Regulation (EU) 2024/1689, Art. 50(4)). */
const made = z.enum(['machine', 'person']);

/** Who read the text against its original, and when; absent: nobody has yet. */
const checked = z.strictObject({ by: text, on: day }).optional();

const source = {
  text: made,
  checked,
  /** Old fingerprint of a block → the new one: the wording changed, the meaning did not (a typing error). */
  minor: z.record(z.string(), z.string()).optional(),
};

const translation = {
  translation: made,
  checked,
  /** Fingerprints of the source's blocks that this text translates; written by `npm run translations`. */
  original: z.string(),
};

const page = {
  title: text,
  description: text,
  sources: z.array(z.string().regex(/^F\d\d$/)),
  updated: day,
  lawChecked: day,
};

const contact = { name: text, description: text, updated: day };

const fields = {
  services: { ...page, sources: page.sources.min(1), keywords: z.array(z.union([text, z.number().transform(String)])).min(1) },
  site: page,
  contacts: contact,
} as const;

/** The strict shape of a file's front matter: what its collection asks, and how its text came to be. */
export function frontMatterOf(collection: Collection, lang: Lang) {
  return z.strictObject({ ...fields[collection], ...(lang === sourceLang ? source : translation) });
}

const provenance = { ...source, ...translation };

/** The same for a whole collection, where sources and translations lie together. */
export const frontMatter = {
  services: z.object({ ...fields.services, ...z.object(provenance).partial().shape }),
  site: z.object({ ...fields.site, ...z.object(provenance).partial().shape }),
  contacts: z.object({ ...fields.contacts, ...z.object(provenance).partial().shape }),
};
