import { dateIn, sourceLang, type Lang } from '../languages.ts';
import { fill } from './fill.ts';
import { wordsIn } from './index.ts';

/** How far a text can be trusted, told above it. */
export interface State {
  readonly made: 'machine' | 'person';
  readonly checked: { readonly by: string; readonly on: string } | undefined;
  /** The day of the original, YYYY-MM-DD, where it says something that this translation does not. */
  readonly older: string | undefined;
  /** The reader asked for another language; this is the original in its place. */
  readonly untranslated: boolean;
}

/** Who has read all phrases of a language against the English ones, and when; a language that is not here, nobody has. */
const phrasesChecked: Readonly<Partial<Record<Lang, State['checked']>>> = {};

/** The day on which English phrases last changed their meaning, as `updated:` is of a text: whoever changes one writes it here. */
const phrasesUpdated = '2026-11-25';

/** The state of what is made of phrases alone: menus, the check, the search. */
export const stateOfPhrases = (lang: Lang, areOlder: boolean): State => ({ made: 'machine', checked: phrasesChecked[lang], older: areOlder ? phrasesUpdated : undefined, untranslated: false });

/** Something that is to be told more loudly than how a text was made. */
export const isStale = ({ older, untranslated }: State): boolean => older !== undefined || untranslated;

/** The sentences that tell a reader of the language; none where nothing is to be told. */
export function trustIn(lang: Lang, { made, checked, older, untranslated }: State): string[] {
  const words = wordsIn(lang).state;
  return [
    untranslated && words.untranslated,
    made === 'machine' && checked === undefined && (lang === sourceLang || untranslated ? words.machineWritten : words.machineTranslated),
    checked !== undefined && fill(words.checked, { name: checked.by, date: dateIn(lang, checked.on) }),
    older !== undefined && fill(words.older, { date: dateIn(lang, older) }),
  ].filter((line) => typeof line === 'string');
}
