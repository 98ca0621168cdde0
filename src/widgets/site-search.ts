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
    const asked = new URLSearchParams(location.search).get('q');
    if (!asked || !document.querySelector('.answers-whole')) return;
    input.value = asked;
    this.#say('searching');
    void this.#begin();
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
    const answers = document.querySelector<HTMLElement>('[data-answers]');
    if (answers === null) return;
    answers.hidden = false;
    answers.dataset['state'] = state;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = state === 'failed' ? answers.querySelector('.answers-failed')?.textContent ?? '' : '';
  }
}

customElements.define('site-search', SiteSearch);
