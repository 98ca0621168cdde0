/** A stretch of words in one language, as a voice is given it. */
export interface Piece {
  readonly lang: string;
  readonly words: string;
}

/** What is read and marked at once. */
export interface Sentence {
  /** The paragraph, heading or list item it stands in. */
  readonly block: Element;
  readonly range: Range;
  readonly pieces: readonly Piece[];
}

/** Not of the text itself: lists of links, buttons, drawings. */
const unread = 'nav, read-aloud, svg, .eyebrow, [hidden], [aria-hidden="true"]';

/** The sentences of an article in reading order; a browser that cannot tell sentences gives whole paragraphs. */
export function sentencesOf(article: Element): Sentence[] {
  return blocksOf(article).flatMap(({ block, texts }) => {
    const whole = texts.map(({ data }) => data).join('');
    return stretchesOf(whole, langOf(block)).flatMap(([from, to]) => {
      const parts = texts.flatMap((text, index) => {
        const before = texts.slice(0, index).reduce((sum, { length }) => sum + length, 0);
        const [start, end] = [Math.max(from - before, 0), Math.min(to - before, text.length)];
        return start < end ? [{ text, start, end }] : [];
      });
      const [first, last] = [parts[0], parts.at(-1)];
      const pieces = piecesOf(parts.map(({ text, start, end }) => ({ lang: langOf(text.parentElement as Element), words: text.data.slice(start, end) })));
      if (first === undefined || last === undefined || pieces.length === 0) return [];
      const range = document.createRange();
      range.setStart(first.text, first.start);
      range.setEnd(last.text, last.end);
      return [{ block, range, pieces }];
    });
  });
}

interface Block {
  readonly block: Element;
  readonly texts: Text[];
}

function blocksOf(article: Element): Block[] {
  const found: Block[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    // What is there for paper alone is not read.
    return (node as Element).matches(unread) || getComputedStyle(node as Element).display === 'none' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const block = blockOf(text.parentElement as Element);
    const last = found.at(-1);
    if (last?.block === block) last.texts.push(text);
    else if (/\S/.test(text.data)) found.push({ block, texts: [text] });
  }
  return found;
}

function blockOf(element: Element): Element {
  const isInline = /^(?:inline|contents)/.test(getComputedStyle(element).display);
  return isInline && element.parentElement ? blockOf(element.parentElement) : element;
}

const langOf = (element: Element): string => element.closest<HTMLElement>('[lang]')?.lang ?? '';

/** From where to where each sentence goes. A line's end in the source is a space, not the end of a sentence. */
function stretchesOf(text: string, lang: string): (readonly [number, number])[] {
  const oneLine = text.replace(/\s/g, ' ');
  const segments = 'Segmenter' in Intl ? [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(oneLine)] : [{ index: 0, segment: oneLine }];
  return segments.map(({ index, segment }) => [index + segment.search(/\S|$/), index + segment.trimEnd().length] as const);
}

/** Neighbours of one language are spoken in one breath; signs alone are not spoken. */
function piecesOf(parts: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.lang === part.lang) joined[joined.length - 1] = { lang: part.lang, words: last.words + part.words };
    else joined.push(part);
  }
  return joined.map(({ lang, words }) => ({ lang, words: spoken(words) })).filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

/** Without the signs that are for the eye; an official word in brackets is a word. */
const spoken = (words: string): string => words
  .replace(/[\u00AD\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
  .replace(/\s+/g, ' ')
  .trim()
  .replace(/^[(（](.*)[)）]$/, '$1')
  .replace(/\+\d[\d ]*\d/g, dictated);

/** A phone number as one says it to a person who writes: digit by digit, with a rest after each group. */
const dictated = (phone: string): string => phone.split(' ').map((group) => group.split('').join(' ').replace('+ ', '+')).join(', ');
