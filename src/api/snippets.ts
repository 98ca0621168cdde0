import { absolute, embedHref } from '../addresses.ts';
import type { EmbedId } from '../catalogue.ts';
import type { Lang } from '../languages.ts';

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Pixels that show a heading, the answer and a phone number; the rest is a scroll away. */
export const frameHeight = 600;

/** A frame for editors that strip scripts; browsers that know `frame-sizing` fit it to its content. */
export const frameSnippet = (lang: Lang, id: EmbedId, title: string): string =>
  `<iframe src="${attribute(absolute(embedHref(lang, id)))}" title="${attribute(title)}" lang="${lang}" width="100%" height="${frameHeight}" style="border:0;min-height:20rem;frame-sizing:content-height" allow="clipboard-write; web-share"></iframe>`;

/** The element, and the script that makes it a frame; without the script a link remains. */
export const scriptSnippet = (script: string, page: string, lang: string | undefined, href: string, title: string): string =>
  `<script src="${attribute(script)}" defer></script>\n<espoo-integration page="${attribute(page)}"${lang === undefined ? '' : ` lang="${lang}"`}>\n  <a href="${attribute(href)}">${attribute(title)}</a>\n</espoo-integration>`;
