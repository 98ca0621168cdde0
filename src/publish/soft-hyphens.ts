import type { Element, Nodes, Root } from 'hast';
import en from 'hyphen/en-gb/index.js';
import es from 'hyphen/es/index.js';
import et from 'hyphen/et/index.js';
import fi from 'hyphen/fi/index.js';
import fr from 'hyphen/fr/index.js';
import ru from 'hyphen/ru/index.js';
import sq from 'hyphen/sq/index.js';
import sv from 'hyphen/sv/index.js';
import tr from 'hyphen/tr/index.js';
import uk from 'hyphen/uk/index.js';

type Hyphenate = typeof fi.hyphenateSync;

/** Languages whose long words may break, by the patterns of their own hyphenation; the others never break inside a word. */
const hyphenators: Readonly<Record<string, { hyphenateSync: Hyphenate } | undefined>> = { en, es, et, fi, fr, ru, sq, sv, tr, uk };

/** Letters a word has before it may break: at twice the text size a line of 320 px holds so many; headings hold fewer. */
const longWord = { text: 10, heading: 7 } as const;

/** English words are shorter; they break only where nothing else helps. */
const longEnglishWord = 13;

/** `bdi` holds numbers, addresses and official words amid text of another direction: broken, they read in the wrong order. */
const untouched = new Set(['script', 'style', 'title', 'textarea', 'option', 'svg', 'bdi']);

/**
 * Marks where long words of a page may break. Chromium has no hyphenation of its own for most of our languages,
 * and a word that leaves the screen cannot be read. Attributes stay as they are.
 */
export const putSoftHyphens = (tree: Root): void => walk(tree, undefined, longWord.text);

/** A text without markup, marked the same way. */
export const withSoftHyphens = (lang: string, text: string): string => hyphenated(text, hyphenators[lang]?.hyphenateSync, longWord.text);

const hyphenated = (text: string, hyphenate: Hyphenate | undefined, letters: number): string =>
  hyphenate === undefined ? text : hyphenate(text, { minWordLength: hyphenate === en.hyphenateSync ? longEnglishWord : letters });

function walk(node: Root | Element, hyphenate: Hyphenate | undefined, letters: number): void {
  for (const child of node.children) {
    if (child.type === 'text') {
      child.value = hyphenated(child.value, hyphenate, letters);
    } else if (isElement(child) && !untouched.has(child.tagName)) {
      const own = 'lang' in child.properties ? hyphenators[String(child.properties['lang'])]?.hyphenateSync : hyphenate;
      walk(child, own, /^h\d$/.test(child.tagName) ? longWord.heading : letters);
    }
  }
}

const isElement = (node: Nodes): node is Element => node.type === 'element';
