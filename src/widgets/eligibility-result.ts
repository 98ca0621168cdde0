import { explain, reminderDay } from '../eligibility/index.ts';
import type { Answers, Assessment, PartialDate } from '../eligibility/index.ts';

export const all = (selector: string, root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

/** Of the elements that carry `data-<name>`, shows those with one of the values. */
export function only(root: ParentNode, name: string, values: readonly string[]): void {
  for (const element of all(`[data-${name}]`, root)) element.hidden = !values.includes(element.dataset[name] ?? '');
}

/** Shows the elements that a selector finds, or hides them. */
export function reveal(root: ParentNode, selector: string, shown: boolean): void {
  for (const element of all(selector, root)) element.hidden = !shown;
}

/** Puts a text into each hole of that name. */
export function fill(root: ParentNode, hole: string, text: string): void {
  for (const element of all(`[data-hole="${hole}"]`, root)) element.textContent = text;
}

/** A day in the words of the page; of a partial date as much as is known. */
function dateIn(root: HTMLElement, date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  if (!day) return `${Number(month)}/${year}`;
  return (root.dataset['months']?.split('|')[Number(month) - 1] ?? '').replace('{year}', year).replace(/{(.*)}/, day === '01' ? '$1' : `${Number(day)}`);
}

/** Shows the parts of a result, or of its sheet on paper, that are this reader's. */
export function showResult(root: HTMLElement, assessment: Assessment, answers: Answers, today: string): void {
  const { outcome, contacts, also, limit } = assessment;
  only(root, 'outcome', [outcome]);
  only(root, 'contact', contacts);
  only(root, 'also', also);
  only(root, 'limit', limit ? [limit.state] : []);
  reveal(root, '[data-contacts]', contacts.length > 0);
  reveal(root, '[data-also-box]', also.length > 0);
  reveal(root, '[data-limit-box]', limit !== undefined);
  reveal(root, '[data-reminder]', Boolean(limit && reminderDay(limit.day, today)));
  // The right of victims is told to all whom it could concern, without asking.
  reveal(root, '[data-trafficking-note]', outcome !== 'has-plan' && outcome !== 'other-municipality' && !also.includes('trafficking-helpline'));
  if (limit) fill(root, 'date', dateIn(root, limit.day));
  for (const made of all('[data-made]', root)) fill(made, 'date', dateIn(root, today));
  showReasons(root, answers, today);
  showAnswers(root, answers);
}

function showReasons(root: HTMLElement, answers: Answers, today: string): void {
  for (const { group, fits, because } of explain(answers, today)) {
    const names = because.map((question) => root.querySelector(`[data-short="${question}"]`)?.textContent ?? '');
    for (const element of all(`[data-group="${group}"]`, root)) {
      only(element, 'fits', [fits]);
      fill(element, 'questions', names.join(' · '));
      reveal(element, '[data-because]', because.length > 0);
      element.dataset['state'] = fits;
    }
  }
  // What fits stands first, then what is not known: yes, unknown, no, the alphabet backwards.
  for (const list of all('.reasons', root)) list.append(...all('[data-group]', list).sort((one, other) => (other.dataset['state'] ?? '').localeCompare(one.dataset['state'] ?? '')));
}

function showAnswers(root: HTMLElement, answers: Answers): void {
  const { firstPermit } = answers;
  only(root, 'answered', Object.keys(answers));
  only(root, 'answer', Object.entries(answers).map(([question, value]) => `${question} ${value}`));
  for (const element of all('[data-permit]', root)) element.textContent = firstPermit && firstPermit !== 'unknown' ? dateIn(root, firstPermit) : '';
}
