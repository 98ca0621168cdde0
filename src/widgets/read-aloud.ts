/** The button over a text that reads it aloud. What reads is in reading.ts, and comes when the button is touched. */

/** Cantonese voices call themselves Chinese of these places; our Chinese is Mandarin. */
const cantonese = ['HK', 'MO'];

/**
 * A voice of the reader's own device that speaks the language, the device's usual one first.
 * Voices of a server would tell it which page is read.
 */
function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService !== false && speaks(voice.lang, lang));
  return voices.find((voice) => voice.default) ?? voices[0];
}

/** Phones write tags in ways of their own: "en_US", "fin-FIN". */
function speaks(tag: string, lang: string): boolean {
  try {
    const { language, region = '' } = new Intl.Locale(tag.replaceAll('_', '-').replace(/^(\w{3})-\w{3}$/, '$1'));
    return language === lang && !(lang === 'zh' && cantonese.includes(region));
  } catch {
    return false;
  }
}

export type VoiceFor = typeof voiceFor;

class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    const textLang = this.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
    const offer = (): void => { this.hidden = voiceFor(textLang) === undefined; };
    offer();
    // Browsers learn late which voices there are; older ones tell nobody, but know at once.
    speechSynthesis.addEventListener?.('voiceschanged', offer);
    for (const nearing of ['pointerover', 'focusin']) this.addEventListener(nearing, () => void import('./reading.ts').catch(() => undefined), { once: true });
    this.#wait();
  }

  #wait(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#begin(), { once: true });
  }

  /** The reading takes the buttons over; what the network did not bring is asked for again by the next click. */
  async #begin(): Promise<void> {
    try {
      const { readWith } = await import('./reading.ts');
      readWith(this, voiceFor);
    } catch {
      this.#wait();
    }
  }
}

customElements.define('read-aloud', ReadAloud);
