import { assess, helsinkiToday, nextQuestion, questions, readFirstPermit, reminderDay } from '../eligibility/index.ts';
import type { Answers, Question } from '../eligibility/index.ts';
import { all, fill, only, reveal, showResult } from './eligibility-result.ts';

type Step = Question | 'result';

/**
 * What an entry of the tab's history holds; neither address nor storage ever hold an answer. A browser may write its tabs to disk and
 * bring a closed one back: so only the entry on screen is given answers, and "Start again" takes them from all entries of the check.
 */
interface Kept {
  /** Absent in an entry that is no more than the way out. */
  readonly step?: Step;
  /** How many entries of the check lie behind. */
  readonly at: number;
  /** How many lay behind when the step began: links within the page make further entries. */
  readonly from: number;
  readonly answers?: Answers;
}

const without = (answers: Answers, question: Question): Answers => Object.fromEntries(Object.entries(answers).filter(([key]) => key !== question));

/** Shows one question after another, then the result. Its HTML holds all words; it shows, hides and fills in. */
class EligibilityCheck extends HTMLElement {
  #answers: Answers = {};
  #step: Step = questions[0];
  #at = 0;
  #from = 0;
  #hash = '';
  #clearing = false;
  readonly #title = document.title;

  connectedCallback(): void {
    const kept = history.state as Kept | null;
    if (kept) this.#take(kept);
    // Not on "submit": a sandbox that allows no forms never says it; Enter in a field clicks the button too.
    this.#form.addEventListener('click', (event) => {
      if (!(event.target as Element).closest('[type="submit"]')) return;
      event.preventDefault();
      this.#next();
    });
    this.#form.addEventListener('input', () => this.#quiet());
    addEventListener('popstate', () => this.#arrive());
    // A link within the page leaves this entry for a new one, and the answers go along.
    addEventListener('click', ({ target }) => {
      if (!(target as Element).closest('[href^="#"]')) return;
      this.#keep(false);
      setTimeout(() => this.#arrive());
    });
    this.#on('[data-error]', (event) => {
      event.preventDefault();
      document.getElementById((event.currentTarget as HTMLAnchorElement).hash.slice(1))?.focus();
    });
    this.#on('[data-back], [data-change]', () => history.go(this.#from - 1 - this.#at));
    this.#on('[data-restart]', () => {
      this.#answers = {};
      this.#form.reset();
      this.#show(questions[0], true);
      this.#clearing = true;
      this.#clear();
    });
    this.#on('[data-print]', () => print());
    for (const choice of all('[name="sheet"]', this)) choice.addEventListener('change', () => this.#chooseSheets());
    this.#on('[data-share]', () => void this.#share());
    this.#on('[data-reminder] a', (event) => this.#remind(event));
    this.#show((kept?.answers && kept.step) ?? questions[0], false);
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #today(): string {
    return helsinkiToday(new Date());
  }

  /** The answers on the reader's way through the questions; what no longer matters is kept elsewhere, and not counted. */
  get #way(): Answers {
    let way: Answers = {};
    for (let question = nextQuestion(way, this.#today); question && this.#answers[question] !== undefined; question = nextQuestion(way, this.#today)) {
      way = { ...way, [question]: this.#answers[question] };
    }
    return way;
  }

  #on(selector: string, act: (event: Event) => void): void {
    for (const element of all(selector, this)) element.addEventListener('click', act);
  }

  /** Reads the answer on screen; with none, tells so and keeps what was typed. */
  #next(): void {
    const question = this.#step as Question;
    const data = new FormData(this.#form);
    if (question === 'firstPermit' && data.get(question) !== 'unknown') {
      const read = readFirstPermit(Object.fromEntries(data) as Record<'day' | 'month' | 'year', string>, this.#today);
      if ('error' in read) return this.#fail(read.error, 'permit-day');
      this.#answer(question, read.value);
    } else {
      const value = data.get(question);
      if (value === null) return this.#fail('choice', `answer-${question}`);
      this.#answer(question, String(value));
    }
  }

  #answer(question: Question, value: string): void {
    this.#answers = { ...this.#answers, [question]: value };
    this.#go(nextQuestion(this.#way, this.#today) ?? 'result');
  }

  #go(step: Step): void {
    this.#keep(false);
    this.#push();
    this.#show(step, true);
  }

  #push(): void {
    history.pushState(null, '', location.pathname + location.search);
    this.#from = this.#at += 1;
  }

  /** Lets the entry on screen hold where the reader is; the answers too, unless it is about to be left. */
  #keep(answers: boolean): void {
    this.#hash = location.hash;
    history.replaceState({ step: this.#step, at: this.#at, from: this.#from, ...(answers && { answers: this.#answers }) } satisfies Kept, '');
  }

  /** Only a page that has no answers needs those of an entry. */
  #take({ at, from, answers }: Kept): void {
    this.#at = at;
    this.#from = from;
    if (!answers || Object.keys(this.#answers).length > 0) return;
    this.#answers = answers;
    this.#restoreFields();
  }

  /** After a move through the history, or to a part of the page, which makes an entry that holds nothing yet. */
  #arrive(): void {
    const kept = history.state as Kept | null;
    if (kept) this.#take(kept);
    else if (location.hash !== this.#hash) this.#at += 1;
    if (this.#clearing) this.#clear();
    else if (kept && !kept.step) history.back();
    else if (kept?.step && kept.step !== this.#step) this.#show(kept.step, true);
    else this.#keep(true);
  }

  /** From the first entry of the check on all entries are dropped: those ahead may hold answers where the browser's own buttons were used. */
  #clear(): void {
    if (this.#at > 0) return history.go(-this.#at);
    this.#clearing = false;
    history.replaceState({ at: 0, from: 0 } satisfies Kept, '');
    this.#push();
    this.#show(this.#step, true);
  }

  #show(step: Step, focus: boolean): void {
    this.#step = step;
    this.#quiet();
    this.dataset['step'] = step;
    this.#keep(true);
    const before = Object.keys(this.#way);
    const number = step === 'result' ? 0 : before.includes(step) ? before.indexOf(step) + 1 : before.length + 1;
    only(this, 'question', [step]);
    reveal(this, '[data-step], [data-ways]', step !== 'result');
    reveal(this, '[data-back], [data-ways] [data-restart]', number !== 1);
    reveal(this, '[data-result]', step === 'result');
    const heading = step === 'result' ? this.#showResult() : this.#showQuestion(step, number);
    if (!focus) return;
    heading?.focus({ preventScroll: true });
    // A long step must not leave the reader below the new question. In a frame the page around it decides.
    if (this.dispatchEvent(new CustomEvent('step', { bubbles: true, cancelable: true }))) this.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #showQuestion(step: Question, number: number): HTMLElement | null {
    const known = without(this.#way, step);
    const left = assess(known, this.#today).openQuestions.filter((question) => question !== step).length;
    fill(this, 'number', String(number));
    fill(this, 'count', String(left));
    const heading = this.querySelector<HTMLElement>(`[data-question="${step}"] [tabindex]`);
    this.#entitle(this.querySelector('.check-step b'), heading);
    return heading;
  }

  #showResult(): HTMLElement | null {
    const answers = this.#way;
    const assessment = assess(answers, this.#today);
    for (const root of all('[data-result]', this)) showResult(root, assessment, answers, this.#today);
    this.#chooseSheets();
    const heading = this.querySelector<HTMLElement>(`[tabindex][data-outcome="${assessment.outcome}"]`);
    this.#entitle(heading);
    return heading;
  }

  /** The window's title begins with where the reader is. */
  #entitle(...parts: readonly (Element | null)[]): void {
    document.title = [...parts.map((part) => part?.textContent ?? ''), this.#title].join(' – ').replace(/\u00AD/g, '');
  }

  /** On paper: the reader's language, and one more. */
  #chooseSheets(): void {
    const second = this.querySelector<HTMLInputElement>('[name="sheet"]:checked')?.value;
    all('[data-sheet]', this).forEach((sheet, index) => {
      sheet.hidden = index > 0 && sheet.dataset['sheet'] !== second;
    });
  }

  #restoreFields(): void {
    const { elements } = this.#form;
    for (const [question, value] of Object.entries(this.#answers)) {
      const field = elements.namedItem(question);
      if (field instanceof RadioNodeList) field.value = value;
      else if (value === 'unknown') (field as HTMLInputElement).checked = true;
      else for (const [index, name] of ['year', 'month', 'day'].entries()) (elements.namedItem(name) as HTMLInputElement).value = value.split('-')[index] ?? '';
    }
  }

  #fail(error: string, field: string): void {
    const box = this.querySelector('[data-errors]') as HTMLElement;
    only(box, 'error', [error]);
    box.hidden = false;
    const link = box.querySelector(`[data-error="${error}"]`) as HTMLAnchorElement;
    link.hash = field;
    for (const told of all(`[data-question="${this.#step}"] [data-field-error]`, this)) {
      told.textContent = link.textContent;
      told.hidden = false;
    }
    box.focus();
  }

  #quiet(): void {
    reveal(this, '[data-errors], [data-field-error]', false);
  }

  #remind(event: Event): void {
    const { limit } = assess(this.#way, this.#today);
    const reminder = limit && reminderDay(limit.day, this.#today);
    // The page may have been open over midnight.
    if (!reminder) return event.preventDefault();
    const link = event.currentTarget as HTMLAnchorElement;
    const last = new Date(Date.parse(limit.day) - 86_400_000).toISOString().slice(0, 10);
    const moments: Readonly<Record<string, string>> = { stamp: new Date().toISOString(), last, limit: limit.day, alarm: reminder };
    const file = link.dataset['file']?.replace(/{(\w+)}/g, (_, hole: string) =>
      moments[hole]?.replace(/[-:]|\.\d+/g, '') ?? this.querySelector('[data-limit-box] [data-hole]')?.textContent ?? '');
    link.href = URL.createObjectURL(new Blob([file?.replaceAll('\n', '\r\n') ?? ''], { type: 'text/calendar' }));
  }

  /** The contacts and the address of this page; nothing of what the reader answered. */
  async #share(): Promise<void> {
    const cards = all('.result [data-contact]:not([hidden]) .contact', this);
    const lines = cards.map((card) => {
      const number = card.querySelector('.number')?.textContent;
      // Among letters that run the other way a number would come out reversed.
      const inOrder = number && document.dir === 'rtl' ? `\u2066${number}\u2069` : number;
      return [card.querySelector('.contact-name')?.textContent, inOrder].filter(Boolean).join(': ');
    });
    const address = document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href;
    const text = [this.#title, ...lines, address].join('\n').replace(/\u00AD/g, '');
    if (navigator.share) return navigator.share({ text }).catch(() => undefined);
    await navigator.clipboard.writeText(text);
    reveal(this, '[data-shared]', true);
  }
}

customElements.define('eligibility-check', EligibilityCheck);
