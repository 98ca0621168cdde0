/** Direction and reading typography belong to scripts, not to languages. */
export const scripts = {
  Latn: { dir: 'ltr' },
  Cyrl: { dir: 'ltr' },
  Arab: { dir: 'rtl' },
  Hans: { dir: 'ltr' },
} as const;

export type Script = keyof typeof scripts;
export type Dir = (typeof scripts)[Script]['dir'];

interface Language {
  /** The language's own name, in its own script. */
  readonly endonym: string;
  readonly script: Script;
  /** Its name in Finnish: what a caller says after "tulkki" (F52); null where no interpreter is needed. */
  readonly spokenInFinnish: string | null;
}

/**
 * Every language of the site, spelled once: the BCP 47 tag is the URL segment, the folder in `content/`
 * and the file in `src/words/`. The order is the order of menus.
 */
export const languages = {
  fi: { endonym: 'suomi', script: 'Latn', spokenInFinnish: null },
  sv: { endonym: 'svenska', script: 'Latn', spokenInFinnish: 'ruotsi' },
  en: { endonym: 'English', script: 'Latn', spokenInFinnish: 'englanti' },
  ar: { endonym: 'العربية', script: 'Arab', spokenInFinnish: 'arabia' },
} as const satisfies Record<string, Language>;

export type Lang = keyof typeof languages;

export const langs = Object.keys(languages) as Lang[];

/** The language that is written first; every other text is a translation of it. */
export const sourceLang = 'en' satisfies Lang;

export const isLang = (tag: string): tag is Lang => Object.hasOwn(languages, tag);

export const scriptOf = (lang: Lang): Script => languages[lang].script;

export const dirOf = (lang: Lang): Dir => scripts[scriptOf(lang)].dir;
