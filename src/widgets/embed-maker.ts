import { defineElement } from './espoo-integration.ts';

interface Oembed {
  readonly title: string;
  readonly html: string;
  readonly page_url: string;
}

/** Lets an editor choose, shows what their readers will see, and writes the two snippets. */
class EmbedMaker extends HTMLElement {
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement;
    defineElement(this.#base, (this.dataset['langs'] ?? '').split(' '));
    for (const element of this.querySelectorAll<HTMLElement>('[data-choices], [data-preview], [data-copy]')) element.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => void this.#make(form));
    for (const button of this.querySelectorAll<HTMLElement>('[data-copy]')) button.addEventListener('click', () => void this.#copy(button.dataset['copy'] ?? ''));
    void this.#make(form);
  }

  /** Our site as this very page is served: its data may be asked for whatever name it will have in public. */
  get #base(): string {
    return new URL(import.meta.env.BASE_URL, location.href).href;
  }

  async #make(form: HTMLFormElement): Promise<void> {
    const mine = (this.#turn += 1);
    const chosen = new FormData(form);
    const value = (name: string): string => String(chosen.get(name) ?? '').trim();
    const [page, lang] = [value('page'), value('lang')];
    const accent = value('accent').replace(/^#/, '');
    const looks = [['theme', value('theme')], ['accent', /^[0-9a-f]{6}$/i.test(accent) ? accent : ''], ['font', value('font')]].filter((look): look is [string, string] => look[1] !== '');
    const response = await fetch(`${this.#base}oembed/${lang || this.dataset['lang']}/${page || 'home'}.json`);
    const answer = (await response.json()) as Oembed;
    if (mine !== this.#turn) return;
    this.#show(page, lang, looks, answer);
    this.#write('frame', withLooks(answer.html, looks));
  }

  #show(page: string, lang: string, looks: readonly [string, string][], answer: Oembed): void {
    const element = document.createElement('espoo-integration');
    if (page !== '') element.setAttribute('page', page);
    if (lang !== '') element.setAttribute('lang', lang);
    for (const [name, look] of looks) element.setAttribute(name, look);
    const link = document.createElement('a');
    link.href = answer.page_url;
    link.textContent = answer.title;
    element.append('\n  ', link, '\n');
    this.querySelector('[data-stage]')?.replaceChildren(element);
    this.#write('script', `<script src="${this.dataset['script']}" defer></script>\n${element.outerHTML}`);
  }

  #write(kind: string, code: string): void {
    const field = this.querySelector<HTMLTextAreaElement>(`[data-snippet="${kind}"]`);
    if (field) field.value = code;
  }

  async #copy(kind: string): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>(`[data-snippet="${kind}"]`);
    if (!field) return;
    await navigator.clipboard.writeText(field.value);
    for (const copied of this.querySelectorAll<HTMLElement>('[data-copied]')) copied.hidden = copied.dataset['copied'] !== kind;
  }
}

/** The frame's address with the chosen look; the snippet is text, and stays it. */
function withLooks(html: string, looks: readonly [string, string][]): string {
  const query = new URLSearchParams(looks.map(([name, look]) => [name, look])).toString();
  return query === '' ? html : html.replace(/src="([^"]*)"/, (_, src: string) => `src="${src}?${query.replaceAll('&', '&amp;')}"`);
}

customElements.define('embed-maker', EmbedMaker);
