import { assess, helsinkiToday, monthBefore, nextQuestion, questions, readFirstPermit } from '../eligibility/index.ts';
import type { Answers, Question } from '../eligibility/index.ts';
import { calendarFile } from './calendar-file.ts';
import { all, fill, only, reveal, showResult } from './eligibility-result.ts';

type Step = Question | 'result';

/** What the browser's own history keeps within the tab: neither address nor storage ever hold an answer. */
interface Kept {
  readonly step: Step;
  readonly answers: Answers;
}

const without = (answers: Answers, question: Question): Answers => Object.fromEntries(Object.entries(answers).filter(([key]) => key !== question));

/** The answers on the reader's way through the questions; what no longer matters is kept elsewhere, and not counted. */
function onTheWay(all: Answers, today: string): Answers {
  let way: Answers = {};
  for (let question = nextQuestion(way, today); question && all[question] !== undefined; question = nextQuestion(way, today)) {
    way = { ...way, [question]: all[question] };
  }
  return way;
}

/** Shows one question after another, then the result. Its HTML holds all words; it shows, hides and fills in. */
class EligibilityCheck extends HTMLElement {
  #answers: Answers = {};
  #step: Step = questions[0];
  readonly #title = document.title;

  connectedCallback(): void {
    const kept = history.state as Kept | null;
    if (kept?.answers) this.#answers = kept.answers;
    // Not on "submit": a sandbox that allows no forms never says it; Enter in a field clicks the button too.
    this.#form.addEventListener('click', (event) => {
      if (!(event.target as Element).closest('[type="submit"]')) return;
      event.preventDefault();
      this.#next();
    });
    this.#form.addEventListener('input', () => this.#quiet());
    addEventListener('popstate', ({ state }: PopStateEvent) => {
      const step = (state as Kept | null)?.step ?? questions[0];
      if (location.hash === '' && step !== this.#step) this.#show(step, true);
    });
    this.#on('[data-back], [data-change]', () => history.back());
    this.#on('[data-restart]', () => {
      this.#answers = {};
      this.#form.reset();
      this.#go(questions[0]);
    });
    this.#on('[data-print]', () => print());
    for (const choice of all('[name="sheet"]', this)) choice.addEventListener('change', () => this.#chooseSheets());
    this.#on('[data-share]', () => void this.#share());
    this.#on('[data-reminder] a', () => this.#remind());
    this.#restoreFields();
    this.#show(kept?.step ?? questions[0], false);
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #today(): string {
    return helsinkiToday(new Date());
  }

  #on(selector: string, act: () => void): void {
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
    history.replaceState({ step: this.#step, answers: this.#answers } satisfies Kept, '');
    this.#go(nextQuestion(onTheWay(this.#answers, this.#today), this.#today) ?? 'result');
  }

  #go(step: Step): void {
    history.pushState({ step, answers: this.#answers } satisfies Kept, '', location.pathname + location.search);
    this.#show(step, true);
  }

  #show(step: Step, focus: boolean): void {
    this.#step = step;
    this.#quiet();
    this.dataset['step'] = step;
    history.replaceState({ step, answers: this.#answers } satisfies Kept, '');
    const before = Object.keys(onTheWay(this.#answers, this.#today));
    const number = step === 'result' ? 0 : before.includes(step) ? before.indexOf(step) + 1 : before.length + 1;
    only(this, 'question', [step]);
    reveal(this, '[data-step], [data-ways]', step !== 'result');
    reveal(this, '[data-back]', number !== 1);
    reveal(this, '[data-result]', step === 'result');
    const heading = step === 'result' ? this.#showResult() : this.#showQuestion(step, number);
    if (!focus) return;
    heading?.focus({ preventScroll: true });
    // A long step must not leave the reader below the new question. In a frame the page around it decides.
    if (this.dispatchEvent(new CustomEvent('step', { bubbles: true, cancelable: true }))) this.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #showQuestion(step: Question, number: number): HTMLElement | null {
    const known = without(onTheWay(this.#answers, this.#today), step);
    const left = assess(known, this.#today).openQuestions.filter((question) => question !== step).length;
    fill(this, 'number', String(number));
    fill(this, 'count', String(left));
    const heading = this.querySelector<HTMLElement>(`[data-question="${step}"] [tabindex]`);
    this.#entitle(this.querySelector('[data-step] b'), heading);
    return heading;
  }

  #showResult(): HTMLElement | null {
    const answers = onTheWay(this.#answers, this.#today);
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

  #remind(): void {
    const { limit } = assess(onTheWay(this.#answers, this.#today), this.#today);
    const link = this.querySelector<HTMLAnchorElement>('[data-reminder] a');
    if (!limit || !link) return;
    const title = this.querySelector('[data-reminder-title]')?.textContent ?? '';
    const tomorrow = helsinkiToday(new Date(Date.now() + 86_400_000));
    const reminder = [monthBefore(limit.day), tomorrow].sort().at(-1) as string;
    link.href = URL.createObjectURL(new Blob([calendarFile(title, limit.day, reminder, new Date())], { type: 'text/calendar' }));
  }

  /** The contacts and the address of this page; nothing of what the reader answered. */
  async #share(): Promise<void> {
    const cards = all('.result [data-contact]:not([hidden]) .contact', this);
    const lines = cards.map((card) => [card.querySelector('.contact-name')?.textContent, card.querySelector('.number')?.textContent].filter(Boolean).join(': '));
    const text = [this.#title, ...lines, location.origin + location.pathname].join('\n').replace(/\u00AD/g, '');
    if (navigator.share) return navigator.share({ text }).catch(() => undefined);
    await navigator.clipboard.writeText(text);
    reveal(this, '[data-shared]', true);
  }
}

customElements.define('eligibility-check', EligibilityCheck);
