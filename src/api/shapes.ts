import { z } from 'astro/zod';
import { contactIds, serviceIds, sourceCodes, topicIds } from '../catalogue.ts';
import { langs } from '../languages.ts';

/** The one description of what the data holds: each file is held to it when it is built, and it is published as JSON Schema. */
const text = z.string().min(1);
const day = z.iso.date();
const lang = z.enum(langs).meta({ description: 'BCP 47 tag' });

const provenance = z.strictObject({
  language: lang.meta({ description: 'The language of the texts below: the original’s where there is no translation' }),
  untranslated: z.boolean().meta({ description: 'The original stands in the place of a translation' }),
  made: z.enum(['machine', 'person']).meta({ description: 'Who wrote or translated the text (Regulation (EU) 2024/1689, Art. 50(4))' }),
  checkedBy: text.nullable().meta({ description: 'The person who read it against its original or its sources; null: nobody has' }),
  checkedOn: day.nullable(),
  olderThanOriginal: z.boolean().meta({ description: 'The original says something that this translation does not' }),
  updated: day,
  note: text.nullable().meta({ description: 'The same for readers, in the language of the file: to be shown beside the text; null: a person wrote it' }),
});

const head = {
  $schema: z.url(),
  version: z.literal(1),
  language: lang,
  direction: z.enum(['ltr', 'rtl']),
  publisher: text,
  website: z.url(),
  note: text.meta({ description: 'To be shown beside the data' }),
};

export const servicesShape = z.strictObject({
  ...head,
  services: z.array(z.strictObject({
    id: z.enum(serviceIds),
    topic: z.strictObject({ id: z.enum(topicIds), name: text }),
    title: text,
    description: text,
    url: z.url(),
    embedUrl: z.url().meta({ description: 'The same for a frame' }),
    contacts: z.array(z.enum(contactIds)).meta({ description: 'Whom to contact, first the first' }),
    lawChecked: day.meta({ description: 'The day on which the law was read' }),
    sources: z.array(z.strictObject({ code: z.enum(sourceCodes), name: text, url: z.url().nullable() })),
    text: provenance,
  })),
});

export const contactsShape = z.strictObject({
  ...head,
  contacts: z.array(z.strictObject({
    id: z.enum(contactIds),
    name: text,
    description: text,
    url: z.url(),
    embedUrl: z.url(),
    phone: text.nullable(),
    phoneUri: z.string().regex(/^tel:\+\d+$/).nullable(),
    alwaysOpen: z.boolean().meta({ description: 'The phone is answered day and night; false: hours are not known to us' }),
    email: z.email().nullable(),
    address: z.strictObject({ building: text.nullable(), street: text.nullable(), streetSv: text.nullable(), postcode: text.nullable(), city: text.nullable(), unconfirmed: z.boolean() }).nullable(),
    pages: z.partialRecord(z.enum(['fi', 'sv', 'en']), z.url()).meta({ description: 'The contact’s own public pages by language' }),
    sources: z.array(text).min(1).meta({ description: 'Where number and address were found' }),
    checked: day.meta({ description: 'The day on which number and address were last checked' }),
    text: provenance,
  })),
});

/** As JSON Schema, draft 2020-12. */
export const jsonSchema = (shape: z.ZodType, id: string, title: string): object => ({ $id: id, title, ...z.toJSONSchema(shape) });
