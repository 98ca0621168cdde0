import { asked, hashOf } from './asked.ts';

/** The search field in every header. Nothing is loaded before it is used; what answers is in search-answers.ts. */
class SiteSearch extends HTMLElement {
  #state: 'unused' | 'coming' | 'there' = 'unused';

  connectedCallback(): void {
    const input = this.querySelector('input') as HTMLInputElement;
    input.addEventListener('focus', () => void this.#begin());
    input.addEventListener('input', () => {
      if (this.#state !== 'there') this.#say('searching');
      void this.#begin();
    });
    const isWhole = document.querySelector('.answers-whole');
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!isWhole) location.href = (event.target as HTMLFormElement).action + hashOf(input.value.trim());
    });
    if (!isWhole) return;
    const take = (): void => {
      const query = asked();
      if (!query) return;
      input.value = query;
      input.dispatchEvent(new Event('input'));
    };
    addEventListener('hashchange', take);
    take();
  }

  /** The answers take over, beginning with what is in the field by then; what fails is tried again at the next letter. */
  async #begin(): Promise<void> {
    if (this.#state !== 'unused') return;
    this.#state = 'coming';
    try {
      const { answerIn } = await import('./search-answers.ts');
      this.#state = 'there';
      answerIn(this);
    } catch {
      this.#state = 'unused';
      this.#say('failed');
    }
  }

  #say(state: string): void {
    const answers = document.querySelector('[data-answers]') as HTMLElement;
    answers.hidden = false;
    answers.dataset['state'] = state;
    (this.querySelector('[role="status"]') as HTMLElement).textContent = state === 'failed' ? (answers.querySelector('.answers-failed') as HTMLElement).textContent : '';
  }
}

customElements.define('site-search', SiteSearch);
