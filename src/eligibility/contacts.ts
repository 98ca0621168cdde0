import type { Answers } from './questions.ts';
import type { Outcome } from './rules.ts';
import type { AnswerTo } from './situation.ts';

/** `employment-services` stands for C2, C3 and C4 together; the others are contacts of the facts. */
export const contacts = [
  'employment-services',
  'koto-espoo',
  'kauniainen-integration',
  'hello-espoo',
  'luvn-integration',
  'trafficking-helpline',
] as const;

export type Contact = (typeof contacts)[number];

/** Whom to contact (F08, F25, F40, F50), the first one first. */
export function contactsFor(outcome: Outcome, answerTo: AnswerTo): Contact[] {
  if (outcome === 'other-municipality') return [];
  const inEspoo = answerTo('municipality') === 'espoo';
  const local = inEspoo ? 'koto-espoo' : 'kauniainen-integration';
  const advice = inEspoo ? 'hello-espoo' : local;
  if (outcome === 'no-permit-yet') return [advice];
  if (outcome === 'register-or-ask') return ['employment-services', local];
  const work = answerTo('work');
  if (work === 'jobseeker') return ['employment-services'];
  const isEntitled = outcome === 'has-plan' || outcome === 'can-apply';
  return [work === 'employed' && !isEntitled ? advice : local];
}

/** Whom to ask when an unknown answer leaves the outcome undecided. */
export function contactsToAsk({ municipality, work }: Answers): Contact[] {
  if (work === 'jobseeker') return ['employment-services'];
  if (municipality === 'kauniainen') return ['kauniainen-integration'];
  return [municipality === 'espoo' ? 'koto-espoo' : 'hello-espoo'];
}

/** Further help that follows from what the reader has said, never from what is only possible (F60, C8). */
export function furtherHelp({ municipality, residence, trafficking }: Answers): Contact[] {
  if (municipality === 'other') return [];
  const victim = trafficking === 'yes';
  const help: Contact[] = [];
  if (victim || residence === 'quota-refugee' || residence === 'international-protection') help.push('luvn-integration');
  if (victim) help.push('trafficking-helpline');
  return help;
}
