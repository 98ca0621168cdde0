/** What is asked stands behind "#" in the address: no browser sends that to a server. */
const asked = (): string => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

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
    const isWhole = document.querySelector('.answers-whole') !== null;
    const form = this.querySelector('form') as HTMLFormElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!isWhole) location.assign(`${form.action}#q=${encodeURIComponent(input.value.trim())}`);
    });
    if (!isWhole) return;
    const take = (): void => {
      if (asked() === '') return;
      input.value = asked();
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
    const answers = document.querySelector<HTMLElement>('[data-answers]');
    if (answers === null) return;
    answers.hidden = false;
    answers.dataset['state'] = state;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = state === 'failed' ? answers.querySelector('.answers-failed')?.textContent ?? '' : '';
  }
}

customElements.define('site-search', SiteSearch);
