import { isFrameMessage } from './frame-message.ts';

const name = 'espoo-integration';

/** The element that other websites write; what lies in it is read where scripts are off, and on paper. `base` is where our site begins. */
export function defineElement(base: string, langs: readonly string[]): void {
  if (customElements.get(name)) return;
  const { origin } = new URL(base);
  // No style attribute and no style element: a strict policy of the page around would refuse both.
  const style = new CSSStyleSheet();
  style.replaceSync(':host{display:block;position:relative}iframe{display:block;width:100%;height:30rem;border:0}i{position:absolute;left:50%}slot{display:block}slot[hidden]{display:none}@media print{slot[hidden]{display:block}::slotted(a)::after{content:" \u2066" attr(href) "\u2069"}}');

  customElements.define(name, class extends HTMLElement {
    static readonly observedAttributes = ['page', 'lang', 'theme', 'accent', 'font'];
    readonly #frame = document.createElement('iframe');
    readonly #mark = document.createElement('i');
    readonly #link = document.createElement('slot');
    readonly #languageChange = new MutationObserver(() => {
      if (this.#lang !== this.#shownLang) this.#load(this.#page);
    });
    #page = '';
    #address = '';
    #shownLang = '';
    #isFirst = true;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [style];
      root.append(this.#frame, this.#mark, this.#link);
    }

    connectedCallback(): void {
      this.#frame.title = this.textContent?.trim() ?? '';
      this.#frame.allow = 'clipboard-write; web-share';
      addEventListener('message', this);
      this.#languageChange.observe(document.documentElement, { attributeFilter: ['lang'] });
      this.attributeChangedCallback();
    }

    disconnectedCallback(): void {
      removeEventListener('message', this);
      this.#languageChange.disconnect();
      this.#address = '';
    }

    attributeChangedCallback(attribute = 'page'): void {
      if (!this.isConnected) return;
      if (attribute === 'page') this.#page = this.getAttribute('page') ?? '';
      this.#load(this.#page);
    }

    /** Its own, else that of the page around: "zh-CN" is read as "zh", an unknown one as English. */
    get #lang(): string {
      const tag = (this.lang || document.documentElement.lang).toLowerCase();
      return [tag, tag.split('-')[0] ?? ''].find((one) => langs.includes(one)) ?? 'en';
    }

    #load(page: string): void {
      const [path, section] = page.split('#');
      const address = new URL(`${base}${this.#lang}/embed/${path ? `${path}/` : ''}`);
      // Not as a fragment: browsers would take the page around to it, unasked.
      if (section) address.searchParams.set('section', section);
      for (const look of ['theme', 'accent', 'font']) if (this.hasAttribute(look)) address.searchParams.set(look, this.getAttribute(look) ?? '');
      this.#shownLang = this.#lang;
      if (address.href === this.#address) return;
      this.#isFirst = true;
      // Without a step in the reader's history.
      if (this.#address) this.#frame.contentWindow?.location.replace(address.href);
      else this.#frame.src = address.href;
      this.#address = address.href;
    }

    handleEvent({ source, origin: from, data }: MessageEvent): void {
      if (source !== this.#frame.contentWindow || from !== origin || !isFrameMessage(data)) return;
      // Until then it stays: a host that may not show us, or a line that is down, leaves readers the link.
      this.#link.hidden = true;
      this.#frame.style.height = `${data.height}px`;
      this.#frame.title = data.title;
      if (data.page !== this.#page.split('#')[0]) this.#page = data.page === 'home' ? '' : data.page;
      // Nobody is taken to the frame unasked: only by the address of the page around, or by what was done in the frame.
      if (data.show !== undefined && (!this.#isFirst || (this.id && location.hash === `#${this.id}`))) this.#show(data.show);
      this.#isFirst = false;
    }

    /** Scrolls only if the frame's top is out of view or under a header that stays; a section is to be in the upper half. */
    #show(top: number): void {
      this.#mark.style.top = `${top}px`;
      for (let turn = 0, margin = 0; turn < 5; turn += 1) {
        const line = this.#mark.getBoundingClientRect();
        const over = document.elementFromPoint(line.x, line.y + 1);
        if (over === this && (turn || !top || line.y < innerHeight / 2)) return;
        if (turn && over) margin += Math.max(0, over.getBoundingClientRect().bottom - line.y);
        this.#mark.style.scrollMarginTop = `${margin}px`;
        this.#mark.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
      }
    }
  });
}
