import type { SearchPage } from '../search/data.ts';
import type { Answer, Result } from '../search/engine.ts';
import type { Piece } from '../search/excerpt.ts';
import { addressOf, textOf, type Search } from './search-source.ts';

/** One result: the page, the section, and the lines that hold what was looked for; `lines` are fetched from the page. */
export async function itemOf({ data, excerptOf }: Search, { isLookedFor }: Answer, { page, anchor }: Result, lines: boolean): Promise<HTMLElement> {
  const { id, title, description } = data.pages[page] as SearchPage;
  const text = anchor !== undefined || lines ? await textOf(id) : [];
  // Where only hidden words matched, the page's own description tells what it is about.
  const excerpt = (anchor === undefined ? excerptOf(text, isLookedFor) : undefined) ?? excerptOf([{ anchor: '', heading: '', text: description }], isLookedFor);
  const section = anchor === undefined ? excerpt?.section : text.find((one) => one.anchor === anchor);
  const link = document.createElement('a');
  link.href = addressOf(id, section?.anchor);
  link.append(element('span', 'result-page', title), ...(section?.heading ? [' ', element('span', 'result-section', section.heading)] : []));
  const below = element('p', 'result-text', excerpt === undefined ? description : '');
  below.append(...nodesOf(excerpt?.pieces ?? []));
  const item = document.createElement('li');
  item.append(link, below);
  return item;
}

/** Neighbours in one other language stand together: each alone, they would be read in the page's direction. */
function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let before: string | undefined;
  for (const piece of pieces) {
    const last = nodes.at(-1);
    if (piece.lang === undefined) nodes.push(nodeOf(piece));
    else if (piece.lang === before && last instanceof Element) last.append(nodeOf(piece));
    else nodes.push(quotedIn(piece.lang, nodeOf(piece)));
    before = piece.lang;
  }
  return nodes;
}

function quotedIn(lang: string, node: Node | string): HTMLElement {
  const made = element('bdi', '', '');
  made.lang = lang;
  made.append(node);
  return made;
}

function nodeOf({ text, marked, isolated }: Piece): Node | string {
  if (!marked && !isolated) return text;
  const made = element(marked ? 'mark' : 'bdi', '', text);
  if (isolated) made.dir = 'ltr';
  return made;
}

function element(tag: string, name: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.textContent = text;
  return made;
}
