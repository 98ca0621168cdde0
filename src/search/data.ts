import type { GrammarWords } from './grammar.ts';

/** What the build writes into `search-data/<lang>.json`: all that a search in one language knows beside Pagefind's index. Lists are words with spaces between. */
export interface SearchData extends GrammarWords {
  /** Words of the pages' headings that are in no keyword, with spaces between. The texts' own words are only in Pagefind's index: listed here, they found nothing more, and cost 2 kB. */
  readonly words: string;
  readonly pages: readonly SearchPage[];
  readonly reach: readonly Reach[];
  /** For Chinese: traditional characters, each followed by its simplified one. */
  readonly simplified?: string;
}

export interface SearchPage {
  readonly id: string;
  /** Shown, and so with soft hyphens where a long word may break; the texts of pages too. */
  readonly title: string;
  readonly description: string;
  /** What people type who look for this page, kept by editors in its front matter; titles of its sections too. */
  readonly keywords: readonly string[];
  /** The page's record in Pagefind's index. */
  readonly record: string;
}

/** Where a phone number (its digits, see phone.ts) or a mail address stands: the page's place in the list, and the anchor there. */
export type Reach = readonly [what: string, page: number, anchor: string];

/** `search-data/other-<script>.json`: the words of every language written in a script, so that a page answers in them too. */
export interface OtherWords {
  readonly stop: string;
  /** Page id → titles and keywords in all those languages. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly simplified?: string;
}

/** `search-data/<lang>/<page>.json`: a page's text, for the lines shown under a result. */
export type PageText = readonly Section[];

export interface Section {
  /** Empty before the first heading. */
  readonly anchor: string;
  readonly heading: string;
  /** Words of another language in it are marked: see quotes.ts. */
  readonly text: string;
}
