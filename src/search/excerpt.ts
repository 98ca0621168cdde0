import type { PageText, Section } from './data.ts';
import { fold, plain } from './fold.ts';
import { partsOf } from './quotes.ts';
import { wordsOf } from './words.ts';

/** A piece of an excerpt; marked where it is what the reader looks for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** A phone number or a mail address, which text from right to left would turn around. */
  readonly isolated: boolean;
  /** Of words in another language than the page's. */
  readonly lang?: string;
}

export interface Excerpt {
  readonly section: Section;
  readonly pieces: readonly Piece[];
}

const wordsAround = 28;
const wordsBefore = 6;

/** The lines of a page that hold most of what is looked for; undefined where its text holds nothing of it. Whole words are marked: half a word would break Arabic letters apart. */
export function excerptOf(text: PageText, isLookedFor: (folded: string) => string | undefined): Excerpt | undefined {
  let best: { section: Section; tokens: readonly Token[]; worth: number } | undefined;
  for (const section of text) {
    const tokens = tokensOf(section.text, isLookedFor);
    const heading = new Set(tokensOf(section.heading, isLookedFor).flatMap(({ found }) => found ?? []));
    const worth = new Set(tokens.flatMap(({ found }) => found ?? [])).size + 1.5 * heading.size;
    if (worth > (best?.worth ?? 0)) best = { section, tokens, worth };
  }
  return best && { section: best.section, pieces: piecesOf(best.tokens) };
}

interface Token {
  readonly text: string;
  /** Which of the words looked for this is. */
  readonly found: string | undefined;
  readonly isWord: boolean;
  readonly isolated: boolean;
  readonly lang?: string;
}

const numberOrAddress = /(\+?\d[\d ]{4,}\d|[\w.-]+@[\w.-]+\w)/;

function tokensOf(text: string, isLookedFor: (folded: string) => string | undefined): Token[] {
  const tokenOf = (run: string, isolated: boolean): Token => {
    const inside = wordsOf(plain(run));
    return { text: run, isolated, isWord: inside.length > 0, found: inside.map((one) => isLookedFor(fold(one))).find((one) => one !== undefined) };
  };
  const tokensIn = (part: string): Token[] => part.split(numberOrAddress).flatMap((one, at) => (at % 2 === 1 ? [tokenOf(one, true)] : runsOf(one).map((run) => tokenOf(run, false))));
  return partsOf(text).flatMap(({ text: part, ...lang }) => tokensIn(part).map((token) => ({ ...token, ...lang })));
}

/** Words, with the places where they may break, and what lies between them; Chinese cut into its words. */
const runsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}\p{N}\u200c\u200d\u00ad'’]+|[^\p{L}\p{M}\p{N}\u200c\u200d\u00ad'’]+/gu) ?? []).flatMap((run) => (/\p{Script=Han}/u.test(run) ? wordsOf(run) : [run]));

function piecesOf(tokens: readonly Token[]): Piece[] {
  const places = tokens.flatMap(({ isWord }, at) => (isWord ? [at] : []));
  const worthFrom = (first: number): number => new Set(places.slice(first, first + wordsAround - wordsBefore).flatMap((at) => tokens[at]?.found ?? [])).size;
  const starts = places.flatMap((at, word) => (tokens[at]?.found === undefined ? [] : [word]));
  const start = starts.reduce((best, one) => (worthFrom(one) > worthFrom(best) ? one : best), starts[0] ?? 0);
  const first = Math.max(0, start - wordsBefore);
  const from = first === 0 ? 0 : places[first] ?? 0;
  const until = places[first + wordsAround] ?? tokens.length;
  const cut = tokens.slice(from, until).map(({ found, isWord: _, ...token }) => ({ ...token, marked: found !== undefined }));
  return [...(from > 0 ? [{ text: '… ', marked: false, isolated: false }] : []), ...cut, ...(until < tokens.length ? [{ text: '…', marked: false, isolated: false }] : [])];
}
