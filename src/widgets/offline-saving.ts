import { keepPages, ourWorker, startKeeping, stopKeeping } from '../offline/keeping.ts';
import { fetchPack, savedPacks, savePack, type Pack } from '../offline/pack.ts';

type State = 'unable' | 'offered' | 'keeping' | 'asking' | 'saving' | 'saved' | 'failed' | 'removed';

/** Saves a language for offline use when asked, or the pages one opens; says how large it is and how far it has come, and takes it back. */
class OfflineSaving extends HTMLElement {
  #pack: Pack | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    for (const [name, act] of Object.entries({ ask: () => this.#ask(), save: () => this.#save(), stop: () => this.#offer(), remove: () => this.#remove(), keep: () => this.#keep() })) {
      for (const button of this.querySelectorAll(`[data-do="${name}"]`)) button.addEventListener('click', () => void act().catch(() => this.#show('failed')));
    }
    void this.#offer();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #lang(): string {
    return document.documentElement.lang;
  }

  async #offer(): Promise<void> {
    const saved = (await savedPacks(this.#base)).some(({ lang }) => lang === this.#lang);
    const keeping = (await ourWorker(this.#base)) !== undefined;
    this.#show(saved ? 'saved' : keeping ? 'keeping' : 'offered');
  }

  async #keep(): Promise<void> {
    await keepPages(this.#base);
    this.#show('keeping');
  }

  async #ask(): Promise<void> {
    this.#pack = await fetchPack(this.#base, this.#lang);
    for (const size of this.querySelectorAll('[data-hole="size"]')) size.textContent = `${Math.ceil(this.#pack.bytes / 1000)} kB`;
    this.#show('asking');
    this.querySelector<HTMLElement>('[data-do="save"]')?.focus();
  }

  async #save(): Promise<void> {
    const bar = this.querySelector('progress') as HTMLProgressElement;
    bar.removeAttribute('value');
    this.#show('saving');
    await startKeeping(this.#base, () => savePack(this.#base, this.#lang, (done, all) => {
      bar.max = all;
      bar.value = done;
    }));
    // The browser may otherwise throw the copies away when the device is short of room.
    await navigator.storage?.persist?.().catch(() => false);
    this.#show('saved');
  }

  async #remove(): Promise<void> {
    await stopKeeping(this.#base);
    this.#show('removed');
  }

  /** Parts name the states they are for. */
  #show(state: State): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = !part.dataset['when']?.split(' ').includes(state);
    this.dataset['state'] = state;
  }
}

customElements.define('offline-saving', OfflineSaving);
