import { commonBeginning, distance } from './distance.ts';
import type { Grammar } from './grammar.ts';
import { stemOf } from './grammar.ts';
import { inLatin, loose } from './transliterate.ts';

export interface Entry {
  /** As it is spelled on the page or in the keywords. */
  readonly spelled: string;
  readonly folded: string;
  readonly stem: string;
}

/** How a typed word came to a known one: it is the same word or its beginning, another form of it, a half of it, or a guess. */
export type Manner = 'same' | 'form' | 'half' | 'guess';

export interface Match {
  readonly entry: Entry;
  /** 1 for the same word, less the further it is. */
  readonly quality: number;
  readonly manner: Manner;
}

/** Whether a match is the word itself or a form of it. */
export const isSure = ({ manner }: Match): boolean => manner === 'same' || manner === 'form';

/** The known words that a typed, folded word stands for: sure ones if there are any, else other forms, else halves, else the nearest. */
export function matchesOf({ spelled, folded: word }: Pick<Entry, 'spelled' | 'folded'>, entries: readonly Entry[], grammar: Grammar): Match[] {
  const isHan = /\p{Script=Han}/u.test(word);
  const tones = grammar.syllables && spelled !== word ? marksOf(spelled) : undefined;
  const stem = stemOf(word, grammar);
  const best = (manner: Manner, qualityOf: (entry: Entry) => number): Match[] =>
    entries.map((entry) => ({ entry, manner, quality: qualityOf(entry) })).filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality);

  const sure = best('same', (entry) => sameness(word, stem, entry, grammar) * (tones === undefined || marksOf(entry.spelled) === tones ? 1 : otherTone));
  if (sure[0]?.quality === 1) return sure.map((match) => (match.entry.stem === stem ? match : { ...match, quality: match.quality * onlyBeginning }));
  if (sure[0] !== undefined && sure[0].quality > otherTone) return sure;
  if (isHan) return hanMatches(word, best);
  if (word.length < 2) return [];
  const forms = best('form', ({ folded }) => likeness(word, folded));
  if (forms.length > 0) return near(forms.map((match) => (isMistyped(word, match.entry.folded) ? { ...match, manner: 'guess' } : match)));
  const latin = loose(word);
  const transliterated = /^[a-z]{4,}$/.test(word) ? best('form', ({ folded }) => (/\p{Script=Cyrillic}/u.test(folded) ? likenessOrSame(latin, inLatin(folded)) : 0)) : [];
  if (transliterated.length > 0) return near(transliterated);
  const guesses = best('guess', ({ folded }) => nearness(word, folded, grammar.syllables));
  if (grammar.syllables) return [...sure, ...guesses.slice(0, mostSyllables)];
  if (guesses[0] !== undefined && guesses[0].quality >= 0.7) return near(guesses);
  const halves = grammar.compounds ? best('half', ({ folded }) => halfness(word, folded)) : [];
  return halves.length > 0 ? halves.slice(0, 4) : near(guesses);
}

/** Those about as good as the best. */
function near(matches: Match[]): Match[] {
  const best = Math.max(...matches.map(({ quality }) => quality));
  return matches.filter(({ quality }) => quality > best - 0.1).slice(0, 6);
}

/** A syllable is like many others; its neighbours tell which it is. */
const mostSyllables = 20;

/** Longer words count less where the typed word is one itself. */
const onlyBeginning = 0.6;

/** In a language of tones another mark is another word, unless the writer leaves all marks out. */
const otherTone = 0.35;

/** The marks of a word whatever letter they stand on: "khoẻ" and "khỏe" are one word. */
const marksOf = (spelled: string): string => [...spelled.normalize('NFD').replace(/[^\p{M}đ]/gu, '')].sort().join('');

function sameness(word: string, stem: string, entry: Entry, { endings }: Grammar): number {
  if (entry.folded === word) return 1;
  if (entry.stem === stem) return (stem.length > 3 ? 0.8 : 0.7) + (0.15 * commonBeginning(word, entry.folded)) / Math.max(word.length, entry.folded.length);
  // Three letters are too few to leave as a stem: "isän" is "isä" because there is such a word.
  if (entry.folded.length === 3 && word.length === 4 && word.startsWith(entry.folded) && endings.includes(word.slice(3))) return 0.75;
  const rest = entry.folded.length - word.length;
  return word.length >= 3 && entry.folded.startsWith(word) ? 0.9 - Math.min(rest, 8) * 0.04 : 0;
}

/** Long words that begin alike and differ only at the end are forms of one word. */
function likeness(word: string, known: string): number {
  const shared = commonBeginning(word, known);
  const needed = Math.max(/\p{Script=Arabic}/u.test(word) ? 3 : 4, Math.ceil(word.length * 0.6));
  return shared >= needed && known.length - shared <= 4 && word.length - shared <= 5 ? (0.85 * shared) / Math.max(word.length, shared + (known.length - shared) / 2) : 0;
}

/** As long as a known word, and one letter of it another: a typing error more likely than a form. */
const isMistyped = (word: string, known: string): boolean => word.length === known.length && distance(word, known, 1) === 1;

const likenessOrSame = (word: string, known: string): number => (word === known ? 0.95 : likeness(word, known));

/** One typing error, in long words two. In hundredths, so that what is as good as a limit is exactly that. */
function nearness(word: string, known: string, syllables: boolean): number {
  if (word.length < (syllables ? 3 : 4) || known.length < 3) return 0;
  const limit = word.length >= 8 ? 2 : 1;
  const whole = distance(word, known, limit);
  // In a short word another letter makes another word more often than a missing or a swapped one does.
  if (whole <= limit) return (80 - whole * 10 - (word[0] === known[0] ? 0 : 5) - (word.length < 6 && word.length === known.length ? 10 : 0)) / 100;
  return word.length >= 6 && distance(word, known.slice(0, word.length), 1) <= 1 ? 0.62 : 0;
}

/** A typed word inside a longer known one, or a known one inside the typed. */
function halfness(word: string, known: string): number {
  if (word.length >= 4 && known.indexOf(word) >= 3) return 0.7;
  if (word.length < 8 || known.length < 4) return 0;
  if (known.length < word.length - 2 && word.endsWith(known)) return 0.65;
  const shared = commonBeginning(word, known);
  return shared >= 5 && word.length - shared >= 3 ? 0.3 + (0.3 * shared) / word.length : 0;
}

/** Chinese words are cut differently by dictionaries: a known word inside the typed one or around it, else one sign different. */
function hanMatches(word: string, best: (manner: Manner, qualityOf: (entry: Entry) => number) => Match[]): Match[] {
  const inside = best('half', ({ folded }) => (word.includes(folded) ? 0.75 * Math.sqrt(folded.length / word.length) : folded.includes(word) ? 0.7 : 0));
  if (inside.length > 0 || word.length < 2) return inside;
  return near(best('guess', ({ folded }) => (folded.length === word.length && distance(word, folded, 1) === 1 ? 0.6 : 0)));
}
