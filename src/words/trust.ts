import { dateIn, sourceLang, type Lang } from '../languages.ts';
import { fill } from './fill.ts';
import { wordsIn } from './index.ts';

/** How far a text can be trusted, told above it. */
export interface State {
  readonly made: 'machine' | 'person';
  readonly checked: { readonly by: string; readonly on: string } | undefined;
  /** The original says something that this translation does not. */
  readonly older: boolean;
  /** The reader asked for another language; this is the original in its place. */
  readonly untranslated: boolean;
}

/** Who has read all phrases of a language against the English ones, and when; a language that is not here, nobody has. */
const phrasesChecked: Readonly<Partial<Record<Lang, State['checked']>>> = {};

/** The state of what is made of phrases alone: menus, the check, the search. */
export const phrasesState = (lang: Lang): State => ({ made: 'machine', checked: phrasesChecked[lang], older: false, untranslated: false });

/** What holds of several texts that are shown as one. */
export const leastOf = (states: readonly State[]): State => ({
  made: states.some(({ made }) => made === 'machine') ? 'machine' : 'person',
  checked: states.every(({ checked }) => checked) ? states.map(({ checked }) => checked).sort((one, other) => (one?.on ?? '').localeCompare(other?.on ?? ''))[0] : undefined,
  older: states.some(({ older }) => older),
  untranslated: states.some(({ untranslated }) => untranslated),
});

/** The sentences that tell a reader of the language; none where nothing is to be told. */
export function trustIn(lang: Lang, { made, checked, older, untranslated }: State): string[] {
  const words = wordsIn(lang).state;
  return [
    untranslated && words.untranslated,
    made === 'machine' && checked === undefined && (lang === sourceLang || untranslated ? words.machineWritten : words.machineTranslated),
    checked !== undefined && fill(words.checked, { name: checked.by, date: dateIn(lang, checked.on) }),
    older && words.older,
  ].filter((line) => typeof line === 'string');
}
