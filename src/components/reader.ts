import { isLang, type Lang } from '../languages.ts';

/** The language of the page's reader, which a text shown in place of its translation does not share. */
export function readerOf(params: Readonly<Record<string, string | undefined>>, textLang: Lang): Lang {
  const tag = params['lang'] ?? '';
  return isLang(tag) ? tag : textLang;
}
