import type { APIRoute } from 'astro';
import { contactIds, type ContactId } from '../../../catalogue.ts';
import { contactIn, facts } from '../../../content.ts';
import { langs, type Lang } from '../../../languages.ts';
import { vcard } from '../../../publish/vcard.ts';

export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    contactIds
      .filter((id) => facts.contacts[id].phone !== undefined || facts.contacts[id].email !== undefined)
      .map((contact) => ({ params: { lang, contact } })));

export const GET: APIRoute = ({ params }) => {
  const { lang, contact } = params as { lang: Lang; contact: ContactId };
  const { name, description } = contactIn(lang, contact).entry.data;
  return new Response(vcard(name, description, facts.contacts[contact]));
};
