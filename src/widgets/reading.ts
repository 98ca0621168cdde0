import type { VoiceFor } from './read-aloud.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

type State = 'silent' | 'reading' | 'paused';

/** Reads the article around the buttons, beginning at once; from then on they pause, go on and stop. */
export function readWith(buttons: HTMLElement, voiceFor: VoiceFor): void {
  const article = buttons.closest('article') as HTMLElement;
  const [play, stop] = [...buttons.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
  let sentences: readonly Sentence[] = [];
  let at = 0;
  /** Counts readings begun and broken off: an utterance of an earlier one has nothing more to say. */
  let turn = 0;

  function show(state: State): void {
    if (state === 'silent' && document.activeElement === stop) play.focus();
    buttons.dataset['state'] = state;
    stop.hidden = state === 'silent';
  }

  async function read(): Promise<void> {
    const mine = (turn += 1);
    show('reading');
    for (; at < sentences.length; at += 1) {
      const sentence = sentences[at] as Sentence;
      const spoken = sentence.pieces.flatMap(({ lang, words }) => ({ words, voice: voiceFor(lang) }));
      if (spoken.every(({ voice }) => voice === undefined)) continue;
      mark(sentence, sentence.block !== sentences[at - 1]?.block);
      for (const { words, voice } of spoken) {
        const ended = voice === undefined || (await speak(words, voice));
        if (mine !== turn) return;
        if (!ended) return end();
      }
    }
    end();
  }

  /** Phones cannot halt a voice in the middle: a pause ends the sentence, and going on begins it again. */
  function hush(state: State): void {
    turn += 1;
    speechSynthesis.cancel();
    show(state);
  }

  function end(): void {
    hush('silent');
    mark(undefined);
  }

  function begin(): void {
    speechSynthesis.cancel();
    sentences = sentencesOf(article);
    at = 0;
    void read();
  }

  play.addEventListener('click', () => {
    const state = buttons.dataset['state'] as State;
    if (state === 'reading') hush('paused');
    else if (state === 'paused') void read();
    else begin();
  });
  stop.addEventListener('click', end);
  // A voice would go on speaking over the next page.
  addEventListener('pagehide', end);
  begin();
}

/** Kept until it ends: some browsers forget an utterance that nobody holds, and never say that it ended. */
let utterance: SpeechSynthesisUtterance;

/** True when all was spoken, false when it was broken off. */
const speak = (words: string, voice: SpeechSynthesisVoice): Promise<boolean> => new Promise((resolve) => {
  utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang.replaceAll('_', '-');
  utterance.addEventListener('end', () => resolve(true));
  utterance.addEventListener('error', () => resolve(false));
  speechSynthesis.speak(utterance);
});

const highlight = 'read-aloud';

/** Marks the sentence that is read, or none; where the browser cannot mark a sentence, its paragraph. */
function mark(sentence: Sentence | undefined, follow = false): void {
  if ('highlights' in CSS) {
    if (sentence === undefined) CSS.highlights.delete(highlight);
    else CSS.highlights.set(highlight, new Highlight(sentence.range));
  } else {
    document.querySelector('[data-read]')?.removeAttribute('data-read');
    sentence?.block.setAttribute('data-read', '');
  }
  if (follow) sentence?.block.scrollIntoView({ block: 'nearest' });
}
