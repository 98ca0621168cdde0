/** Direction and reading typography belong to scripts, not to languages; `unicode` is the Script property of their letters, `brackets` may follow a word, after a space or none; without `italics` a slanted word is a damaged one. */
export const scripts = {
  Latn: { dir: 'ltr', unicode: 'Latin', italics: true, brackets: [' ', '(', ')'], colon: ': ' },
  Cyrl: { dir: 'ltr', unicode: 'Cyrillic', italics: true, brackets: [' ', '(', ')'], colon: ': ' },
  Arab: { dir: 'rtl', unicode: 'Arabic', italics: false, brackets: [' ', '(', ')'], colon: ': ' },
  Hans: { dir: 'ltr', unicode: 'Han', italics: false, brackets: ['', '（', '）'], colon: '：' },
} as const;

export type Script = keyof typeof scripts;
export type Dir = (typeof scripts)[Script]['dir'];

interface Language {
  /** The language's own name, in its own script. */
  readonly endonym: string;
  readonly script: Script;
  /** Its name in Finnish: what a caller says after "tulkki" (F52); null where no interpreter is needed. */
  readonly spokenInFinnish: string | null;
  /** Its name in Swedish, for the card that asks for an interpreter. */
  readonly inSwedish: string;
}

/**
 * Every language of the site, spelled once: the BCP 47 tag is the URL segment, the folder in `content/`
 * and the file in `src/words/`. The order is the order of menus.
 */
export const languages = {
  fi: { endonym: 'suomi', script: 'Latn', spokenInFinnish: null, inSwedish: 'finska' },
  sv: { endonym: 'svenska', script: 'Latn', spokenInFinnish: 'ruotsi', inSwedish: 'svenska' },
  en: { endonym: 'English', script: 'Latn', spokenInFinnish: 'englanti', inSwedish: 'engelska' },
  ru: { endonym: 'русский', script: 'Cyrl', spokenInFinnish: 'venäjä', inSwedish: 'ryska' },
  et: { endonym: 'eesti', script: 'Latn', spokenInFinnish: 'viro', inSwedish: 'estniska' },
  uk: { endonym: 'українська', script: 'Cyrl', spokenInFinnish: 'ukraina', inSwedish: 'ukrainska' },
  fr: { endonym: 'français', script: 'Latn', spokenInFinnish: 'ranska', inSwedish: 'franska' },
  so: { endonym: 'Soomaali', script: 'Latn', spokenInFinnish: 'somali', inSwedish: 'somaliska' },
  es: { endonym: 'español', script: 'Latn', spokenInFinnish: 'espanja', inSwedish: 'spanska' },
  tr: { endonym: 'Türkçe', script: 'Latn', spokenInFinnish: 'turkki', inSwedish: 'turkiska' },
  zh: { endonym: '中文', script: 'Hans', spokenInFinnish: 'kiina, mandariini', inSwedish: 'kinesiska (mandarin)' },
  fa: { endonym: 'فارسی', script: 'Arab', spokenInFinnish: 'persia', inSwedish: 'persiska' },
  ar: { endonym: 'العربية', script: 'Arab', spokenInFinnish: 'arabia', inSwedish: 'arabiska' },
  sq: { endonym: 'shqip', script: 'Latn', spokenInFinnish: 'albania', inSwedish: 'albanska' },
  ckb: { endonym: 'کوردی سۆرانی', script: 'Arab', spokenInFinnish: 'kurdi, sorani', inSwedish: 'kurdiska (sorani)' },
  ur: { endonym: 'اردو', script: 'Arab', spokenInFinnish: 'urdu', inSwedish: 'urdu' },
  vi: { endonym: 'tiếng Việt', script: 'Latn', spokenInFinnish: 'vietnam', inSwedish: 'vietnamesiska' },
} as const satisfies Record<string, Language>;

export type Lang = keyof typeof languages;

export const langs = Object.keys(languages) as Lang[];

/** The language that is written first; every other text is a translation of it. */
export const sourceLang = 'en' satisfies Lang;

export const isLang = (tag: string): tag is Lang => Object.hasOwn(languages, tag);

export const scriptOf = (lang: Lang): Script => languages[lang].script;

export const dirOf = (lang: Lang): Dir => scripts[scriptOf(lang)].dir;

/** The attributes of a text amid a page of its reader's language; none where the two are one. */
export const foreignMarks = (text: Lang, reader: Lang): { readonly lang?: Lang; readonly dir?: Dir } => (text === reader ? {} : { lang: text, dir: dirOf(text) });

/** What stands between a word and its brackets, and the two brackets. */
export const bracketsOf = (lang: Lang): readonly [space: string, opening: string, closing: string] => scripts[scriptOf(lang)].brackets;

/** What stands between a name and its value. French keeps a space before it, which must not break. */
export const colonIn = (lang: Lang): string => (lang === 'fr' ? '\u00A0: ' : scripts[scriptOf(lang)].colon);

/** Where people write a day otherwise than Intl does: `order` as in running text, without signs or abbreviations; `first` is the 1 of a month's first day. */
const dateHabits: Readonly<Partial<Record<Lang, { readonly order?: string; readonly first?: string }>>> = {
  ru: { order: '{day} {month} {year} года' },
  uk: { order: '{day} {month} {year} року' },
  fr: { first: '1er' },
  so: { order: '{day} {month} {year}' },
  ur: { order: '{day} {month} {year}', first: 'یکم' },
  vi: { order: '{day} {month} năm {year}' },
};

/** How a day of a month is written, 1 to 12: "{day} November {year}". Gregorian, with Western digits, whatever the language's own habit. */
export function datePattern(lang: Lang, month: number): string {
  const parts = partsIn(lang === 'en' ? 'en-GB' : lang, month);
  const name = monthIn(lang, month);
  const order = dateHabits[lang]?.order ?? parts.map(({ type, value }) => (type === 'literal' ? value : `{${type}}`)).join('');
  return order.replace('{month}', name);
}

/** A month's name as it stands after a day. */
function monthIn(lang: Lang, month: number): string {
  const named = (locale: string): string => partsIn(locale, month).find(({ type }) => type === 'month')?.value ?? '';
  // Readers from Iraq and Syria know other names than those from Egypt and the Gulf.
  if (lang === 'ar') return `${named('ar-IQ')}/${named('ar-EG')}`;
  // Intl binds Persian months to the year with a sign that our texts do without, and spells the Kurdish December with a vowel less than January.
  if (lang === 'fa') return named(lang).replace('\u0654', '');
  return lang === 'ckb' ? named(lang).replace('کانونی', 'کانوونی') : named(lang === 'en' ? 'en-GB' : lang);
}

/** To make one takes longer than to use it a hundred times, and every page has several days. */
const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(locale: string, month: number): Intl.DateTimeFormatPart[] {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
  formats.set(locale, format);
  return format.formatToParts(Date.UTC(2026, month - 1, 15));
}

/** The number of a month's first day: French and Urdu have a word of their own for it. */
export const firstDayIn = (lang: Lang): string => dateHabits[lang]?.first ?? '1';

/** A day as readers write it; `iso` is YYYY-MM-DD. */
export function dateIn(lang: Lang, iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return datePattern(lang, month).replace('{day}', day === 1 ? firstDayIn(lang) : String(day)).replace('{year}', String(year));
}

/** A day on paper and on copies, as every Finnish office writes it: 25.11.2026, whatever the language. */
export const officeDate = (iso: string): string => iso.split('-').map(Number).reverse().join('.');

/** The languages that officials and counsellors read: each can stand beside the reader's own. */
export const officialLangs = ['fi', 'sv', 'en'] as const satisfies readonly Lang[];

export type OfficialLang = (typeof officialLangs)[number];
