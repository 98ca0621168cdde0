import { absolute, base } from '../addresses.ts';
import type { EmbedId } from '../catalogue.ts';
import { sourceLang, type Lang } from '../languages.ts';
import { wordsIn } from '../words/index.ts';
import { embedTitle, pageOfEmbed } from './embeds.ts';
import { frameHeight, frameSnippet } from './snippets.ts';

/** An oEmbed 1.0 answer of the type "rich": https://oembed.com */
export function oembed(lang: Lang, id: EmbedId): object {
  const title = embedTitle(lang, id);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: wordsIn(lang === 'fi' || lang === 'sv' ? lang : sourceLang).site.name,
    provider_url: absolute(base),
    cache_age: 86_400,
    html: frameSnippet(lang, id, title),
    width: 720,
    height: frameHeight,
    // Not of the standard, which lets answers hold more.
    page_url: pageOfEmbed(lang, id),
  };
}
