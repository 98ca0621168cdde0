import type { Page } from '@playwright/test';

/** What the device was told to say, and what was marked on the page when it began. */
export interface Spoken {
  readonly words: string;
  readonly lang: string;
  readonly voice: string;
  readonly marked: string;
}

export interface Voice {
  readonly lang: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

interface Device {
  readonly voices: readonly Voice[];
  /** How long an utterance lasts, in milliseconds. */
  readonly lasts?: number;
  readonly withoutHighlights?: boolean;
}

/**
 * Gives the page a device that can speak, as headless browsers cannot: voices come late and are told by an event,
 * utterances wait for one another, what is cancelled ends with an error. It writes down what it says.
 */
export async function withVoices(page: Page, device: Device): Promise<void> {
  await page.addInitScript(({ voices, lasts = 5, withoutHighlights = false }) => {
    const spoken: Spoken[] = [];
    const told = (type: string, error: string): Event => Object.assign(new Event(type), { error });
    class Utterance extends EventTarget {
      text: string;
      lang = '';
      voice: SpeechSynthesisVoice | null = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    class Synthesis extends EventTarget {
      #queue: Utterance[] = [];
      #known: readonly Voice[] = [];
      #timer: ReturnType<typeof setTimeout> | undefined;
      constructor() {
        super();
        setTimeout(() => {
          this.#known = voices.map((voice) => ({ localService: true, default: false, name: voice.lang, ...voice }));
          this.dispatchEvent(new Event('voiceschanged'));
        }, 20);
      }
      get speaking(): boolean { return this.#queue.length > 0; }
      getVoices(): readonly Voice[] { return this.#known; }
      speak(utterance: Utterance): void {
        if (this.#queue.push(utterance) === 1) this.#next();
      }
      cancel(): void {
        sessionStorage.setItem('silenced on', location.pathname);
        clearTimeout(this.#timer);
        const [now, ...waiting] = this.#queue.splice(0);
        setTimeout(() => {
          now?.dispatchEvent(told('error', 'interrupted'));
          for (const one of waiting) one.dispatchEvent(told('error', 'canceled'));
        });
      }
      #next(): void {
        const now = this.#queue[0];
        if (now === undefined) return;
        const marked = withoutHighlights ? [...document.querySelectorAll('[data-read]')].map((element) => element.textContent ?? '') : [...(CSS.highlights.get('read-aloud') ?? [])].map(String);
        spoken.push({ words: now.text, lang: now.lang, voice: now.voice?.lang ?? '', marked: marked.join('|') });
        now.dispatchEvent(new Event('start'));
        this.#timer = setTimeout(() => {
          this.#queue.shift();
          now.dispatchEvent(new Event('end'));
          this.#next();
        }, lasts);
      }
    }
    if (withoutHighlights) delete (CSS as { highlights?: unknown }).highlights;
    Object.defineProperty(window, 'speechSynthesis', { value: new Synthesis() });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
  }, device);
}

export const spokenOn = (page: Page): Promise<Spoken[]> => page.evaluate(() => (window as unknown as { spoken: Spoken[] }).spoken);
