import type { Answer } from '../search/engine.ts';
import { hashOf } from './asked.ts';
import { itemOf } from './search-result.ts';
import { open } from './search-source.ts';

/** Results whose lines of text are fetched too; more would make a first search heavy on a slow network. */
const withLines = { underTheField: 2, onItsPage: 3 };
const underTheField = 5;
/** Milliseconds a typist rests. */
const rest = { beforeSearching: 200, beforeAnnouncing: 700 };

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
    clearTimeout(searching);
    clearTimeout(announcing);
    panel.hidden = true;
  };

  async function answer(): Promise<void> {
    const mine = (turn += 1);
    const query = input.value.trim();
    clearTimeout(announcing);
    status.textContent = '';
    if (query === '') {
      panel.hidden = true;
      if (!isUnder) remember(query);
      return;
    }
    // A search that is at once there needs no word that it is coming.
    const waiting = setTimeout(() => mine === turn && show('searching'), panel.hidden ? 0 : 150);
    try {
      const search = await open();
      const found = await search.ask(query);
      if (mine !== turn) return;
      const shown = isUnder ? found.results.slice(0, underTheField) : found.results;
      const items = await Promise.all(shown.map((result, at) => itemOf(search, found, result, at < (isUnder ? withLines.underTheField : withLines.onItsPage))));
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
    if (all) all.hash = hashOf(query);
    panel.dataset['query'] = query;
    show(items.length === 0 ? 'none' : found.results.length > items.length ? 'more' : 'found');
    if (!isUnder) remember(query);
  }

  /** Once, when the typing rests: a screen reader would read every number in between. */
  function announce(): void {
    const said = panel.dataset['state'] === 'failed' ? panel.querySelector('.answers-failed') : panel.dataset['state'] === 'none' ? panel.querySelector('.answers-none') : part('count');
    status.textContent = said?.textContent?.replaceAll('\u00AD', '') ?? '';
  }

  const typed = (): void => {
    clearTimeout(searching);
    searching = setTimeout(() => void answer(), rest.beforeSearching);
  };
  input.addEventListener('input', typed);
  field.querySelector('form')?.addEventListener('submit', () => isUnder || void answer());
  for (const place of isUnder ? [field] : [field, panel]) place.addEventListener('keydown', (event) => walk(event, input, panel, isUnder ? close : () => undefined));
  if (isUnder) {
    for (const event of ['focusin', 'click']) document.addEventListener(event, ({ target }) => field.contains(target as Node) || close());
    input.addEventListener('focus', () => {
      if (panel.hidden && input.value.trim() !== '') void answer();
    });
  }
  part('languages')?.addEventListener('click', (event) => {
    event.stopPropagation();
    openLanguages();
  });
  void open().catch(() => undefined);
  typed();
}

/** In the address, so that the way back leads to the same answers. What else it says, such as a frame's look, stays. */
function remember(query: string): void {
  if (query === '' && !location.hash.startsWith('#q=')) return;
  history.replaceState(history.state, '', query === '' ? location.pathname + location.search : hashOf(query));
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
    const stops: HTMLElement[] = [input, ...panel.querySelectorAll<HTMLElement>('.results a, .answers-all a')].filter((stop) => stop.offsetParent !== null);
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + (key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
