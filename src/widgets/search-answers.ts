import type { Script } from '../languages.ts';
import type { OtherWords, PageText, SearchData } from '../search/data.ts';
import { searchIn, type Answer, type Result } from '../search/engine.ts';
import { excerptOf } from '../search/excerpt.ts';
import { openTextIndex } from '../search/pagefind.ts';

const base = import.meta.env.BASE_URL;
const lang = document.documentElement.lang;
/** In another website's frame results stay in the frame. */
const folder = document.documentElement.dataset['embedded'] === undefined ? '' : 'embed/';

/** Results whose lines of text are fetched too; more would make a first search heavy on a slow network. */
const withLines = 2;
const underTheField = 5;
const rest = { beforeSearching: 120, beforeAnnouncing: 700 };

async function json<T>(file: string): Promise<T> {
  const response = await fetch(`${base}search-data/${file}.json`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as T;
}

interface Search {
  readonly data: SearchData;
  readonly ask: (query: string) => Promise<Answer>;
}

let opened: Promise<Search> | undefined;

/** Opens the search once; what failed is opened anew at the next try. */
function open(): Promise<Search> {
  opened ??= Promise.all([json<SearchData>(lang), openTextIndex(`${base}pagefind/`)]).then(([data, index]) =>
    ({ data, ask: searchIn({ data, index, otherWords: (script: Script) => json<OtherWords>(`other-${script}`) }) }));
  opened.catch(() => { opened = undefined; });
  return opened;
}

/** Answers what is typed in a search field, under it or, on the page of results, in the page. */
export function answerIn(field: HTMLElement): void {
  const input = field.querySelector('input') as HTMLInputElement;
  const status = field.querySelector('[role="status"]') as HTMLElement;
  const panel = document.querySelector('[data-answers]') as HTMLElement;
  const isUnder = field.contains(panel);
  const part = (name: string): HTMLElement | null => panel.querySelector<HTMLElement>(`[data-${name}]`);
  let turn = 0;
  let searching: ReturnType<typeof setTimeout>;
  let announcing: ReturnType<typeof setTimeout>;

  const show = (state: string): void => {
    panel.hidden = false;
    panel.dataset['state'] = state;
  };
  const close = (): void => {
    turn += 1;
    clearTimeout(announcing);
    if (isUnder) panel.hidden = true;
  };

  async function answer(): Promise<void> {
    const mine = (turn += 1);
    const query = input.value.trim();
    clearTimeout(announcing);
    status.textContent = '';
    if (query === '') {
      panel.hidden = true;
      return;
    }
    // A search that is at once there needs no word that it is coming.
    const waiting = setTimeout(() => show('searching'), opened === undefined || panel.hidden ? 0 : 150);
    try {
      const { data, ask } = await open();
      const found = await ask(query);
      if (mine !== turn) return;
      const shown = isUnder ? found.results.slice(0, underTheField) : found.results;
      const items = await Promise.all(shown.map((result, at) => itemOf(data, result, at < withLines)));
      if (mine !== turn) return;
      fill(found, items, query);
    } catch {
      if (mine === turn) show('failed');
    } finally {
      clearTimeout(waiting);
    }
    if (mine === turn) announcing = setTimeout(announce, rest.beforeAnnouncing);
  }

  function fill(found: Answer, items: readonly HTMLElement[], query: string): void {
    hole(part('count'), 'count', String(found.results.length));
    hole(part('corrected'), 'query', found.corrected ?? '');
    part('corrected')?.toggleAttribute('hidden', found.corrected === undefined);
    part('foreign')?.toggleAttribute('hidden', !found.foreign);
    part('results')?.replaceChildren(...items);
    const all = part('all') as HTMLAnchorElement | null;
    if (all) all.search = `?q=${encodeURIComponent(query)}`;
    panel.dataset['query'] = query;
    show(items.length === 0 ? 'none' : found.results.length > items.length ? 'more' : 'found');
    if (!isUnder) history.replaceState(history.state, '', `?q=${encodeURIComponent(query)}`);
  }

  /** Once, when the typing rests: a screen reader would read every number in between. */
  function announce(): void {
    const said = panel.dataset['state'] === 'failed' ? panel.querySelector('.answers-failed') : panel.dataset['state'] === 'none' ? panel.querySelector('.answers-none') : part('count');
    status.textContent = said?.textContent ?? '';
  }

  input.addEventListener('input', () => {
    clearTimeout(searching);
    searching = setTimeout(() => void answer(), rest.beforeSearching);
  });
  field.querySelector('form')?.addEventListener('submit', (event) => {
    if (isUnder) return;
    event.preventDefault();
    void answer();
  });
  for (const place of new Set([field, panel])) place.addEventListener('keydown', (event) => walk(event, input, panel, close));
  document.addEventListener('focusin', ({ target }) => {
    if (!field.contains(target as Node)) close();
  });
  document.addEventListener('click', ({ target }) => {
    if (!field.contains(target as Node)) close();
  });
  input.addEventListener('focus', () => {
    if (isUnder && panel.hidden && input.value.trim() !== '') void answer();
  });
  part('languages')?.addEventListener('click', (event) => {
    event.stopPropagation();
    openLanguages();
  });
  void open().catch(() => undefined);
  void answer();
}

const hole = (place: HTMLElement | null, name: string, value: string): void => {
  const found = place?.querySelector(`[data-hole="${name}"]`);
  if (found) found.textContent = value;
};

function openLanguages(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.language-menu');
  if (!menu) return;
  menu.open = true;
  menu.querySelector('summary')?.focus();
}

/** Arrow keys walk through the field and the results; Escape closes and returns to the field. */
function walk(event: Event, input: HTMLInputElement, panel: HTMLElement, close: () => void): void {
  const { key } = event as KeyboardEvent;
  if (panel.hidden) return;
  if (key === 'Escape') {
    event.preventDefault();
    input.focus();
    close();
  } else if (key === 'ArrowDown' || key === 'ArrowUp') {
    const stops: HTMLElement[] = [input, ...panel.querySelectorAll<HTMLElement>('.results a')];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + (key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

async function itemOf(data: SearchData, { page, anchor, isLookedFor }: Result, lines: boolean): Promise<HTMLElement> {
  const { id, title, description } = data.pages[page] as SearchData['pages'][number];
  const text = anchor !== undefined || (lines && inText) ? await json<PageText>(`${lang}/${id}`).catch(() => []) : [];
  const excerpt = anchor === undefined ? excerptOf(text, isLookedFor) : undefined;
  const section = excerpt?.section ?? text.find((one) => one.anchor === anchor);
  const link = document.createElement('a');
  link.href = `${base}${lang}/${folder}${id}/${section?.anchor ? `#${section.anchor}` : ''}`;
  link.append(element('span', 'result-page', title), ...(section?.heading ? [' ', element('span', 'result-section', section.heading)] : []));
  const below = element('p', 'result-text', excerpt === undefined ? description : '');
  for (const piece of excerpt?.pieces ?? []) below.append(piece.marked ? element('mark', '', piece.text) : piece.text);
  const item = document.createElement('li');
  item.append(link, below);
  return item;
}

function element(tag: string, name: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.textContent = text;
  return made;
}
