/** Letters that different keyboards, spellings and writers use for one another; whatever is on the left is matched as what is on the right. */
const sameLetters: readonly (readonly [letters: string, as: string])[] = [
  // Arabic, Persian, Sorani and Urdu keyboards give different signs for the same letter.
  ['يىیېێےۍ', 'ی'], ['كکڪ', 'ک'], ['ةەہھۀۃۂ', 'ه'], ['ڕڑ', 'ر'], ['ڵ', 'ل'], ['ۆۇ', 'و'], ['ٱ', 'ا'], ['ڤ', 'ف'], ['ٹ', 'ت'], ['ڈ', 'د'], ['ں', 'ن'], ['ء', ''],
  ['ı', 'i'], ['đð', 'd'], ['ł', 'l'], ['ø', 'o'], ['œ', 'oe'], ['æ', 'ae'], ['ßẞ', 'ss'], ['ґ', 'г'], ['є', 'е'],
];
const folded: ReadonlyMap<string, string> = new Map(sameLetters.flatMap(([letters, as]) => [...letters].map((letter) => [letter, as] as const)));

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\u0640]/g;
/** Inside a word such a sign is an apostrophe, which words.ts must see: "l'intégration"; elsewhere it is a quotation mark. */
const quotes = /(?<=[\p{L}\p{M}])(['`´\u02b9-\u02bf\u2018\u2019])(?=\p{L})|['"`´\u02b9-\u02bf\u2018-\u201f«»]/gu;
/** Latin letters that look like Cyrillic ones, typed inside a Cyrillic word. */
const lookalikes: readonly [latin: string, cyrillic: string] = ['aeopcxyi', 'аеорсхуі'];

/** Arabic-Indic and Persian digits as 0-9. */
export const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** A text in small letters, without what is not seen or heard; the writer's own letters stay, and apostrophes inside words. Never by the browser's locale: a Turkish one makes "I" another letter. */
export const plain = (text: string): string =>
  westernDigits(text.normalize('NFKC').replace(invisible, '').replaceAll('İ', 'i').toLowerCase().replace(quotes, (_, inside?: string) => (inside === undefined ? '' : "'"))).normalize('NFC');

/** One spelling for all spellings of a text: no marks, no differences between keyboards. */
export const fold = (text: string): string =>
  cyrillicAsSeen([...plain(text).normalize('NFD').replace(/[\p{M}']/gu, '')].map((letter) => folded.get(letter) ?? letter).join('')).normalize('NFC');

const cyrillicAsSeen = (text: string): string =>
  text.replace(/[a-z]*\p{Script=Cyrillic}[\p{Script=Cyrillic}a-z]*/gu, (word) => word.replace(/[a-z]/g, (letter) => lookalikes[1][lookalikes[0].indexOf(letter)] ?? letter));
