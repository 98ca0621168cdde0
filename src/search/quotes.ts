/** Words of another language inside a text, with their language: Unicode's own signs for a text and its annotation, which no text of ours has. */
export const quoteIn = (lang: string, text: string): string => (text.trim() === '' ? text : `\uFFF9${text}\uFFFA${lang}\uFFFB`);

const quotes = /\uFFF9([^\uFFFA]*)\uFFFA([^\uFFFB]*)\uFFFB/g;

export const withoutQuotes = (text: string): string => text.replace(quotes, '$1');

/** A text as its parts, those of another language with it. */
export function partsOf(text: string): { text: string; lang?: string }[] {
  const cut = text.split(quotes);
  return cut.flatMap((part, at) => (at % 3 === 2 || part === '' ? [] : [{ text: part, ...(at % 3 === 1 && { lang: cut[at + 1] as string }) }]));
}
