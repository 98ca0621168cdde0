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
  below.append(...(excerpt?.pieces ?? []).map(nodeOf));
  const item = document.createElement('li');
  item.append(link, below);
  return item;
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
