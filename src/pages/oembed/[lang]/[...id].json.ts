import type { APIRoute } from 'astro';
import { oembed } from '../../../api/oembed.ts';
import { embedIds, type EmbedId } from '../../../catalogue.ts';
import { langs, type Lang } from '../../../languages.ts';

export const getStaticPaths = () => langs.flatMap((lang) => embedIds.map((embed) => ({ params: { lang, id: embed === '' ? 'home' : embed }, props: { embed } })));

export const GET: APIRoute = ({ params, props }) => Response.json(oembed(params['lang'] as Lang, props['embed'] as EmbedId));
