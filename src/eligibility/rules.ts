import { fitsSomeGroup } from './groups.ts';
import { meets, type AnswerTo, type FactId, type When } from './situation.ts';

/** What a complete answer set can come to, in the order of the rules; then what an incomplete one can. */
export const outcomes = [
  'other-municipality',
  'has-plan',
  'no-permit-yet',
  'plan-ended',
  'limit-passed',
  'can-apply',
  'register-or-ask',
  'not-in-group',
  'open',
  'ask',
] as const;

export type Outcome = (typeof outcomes)[number];

export interface Rule {
  readonly outcome: Outcome;
  readonly when: When;
  /** Holds only for those who fit at least one statutory group. */
  readonly inGroup?: true;
  readonly facts: readonly FactId[];
}

/** Tried top down; the first that holds gives the outcome. The last one holds for whoever is left: employed and in no group. */
export const rules: readonly Rule[] = [
  { outcome: 'other-municipality', when: { municipality: ['other'] }, facts: ['F25'] },
  { outcome: 'has-plan', when: { plan: ['valid'] }, facts: ['F19'] },
  { outcome: 'no-permit-yet', when: { residence: ['none'] }, facts: ['F03', 'F22'] },
  { outcome: 'plan-ended', when: { plan: ['ended'] }, facts: ['F04', 'F24'] },
  { outcome: 'limit-passed', when: { firstPermit: ['passed'] }, facts: ['F04', 'F21', 'F23'] },
  { outcome: 'can-apply', when: {}, inGroup: true, facts: ['F10', 'F21'] },
  { outcome: 'register-or-ask', when: { work: ['neither'] }, facts: ['F04', 'F10', 'F41'] },
  { outcome: 'not-in-group', when: {}, facts: ['F04', 'F10'] },
];

/** What an outcome rests on; an unfinished check rests on nothing yet. */
export const factsOf = (outcome: Outcome): readonly FactId[] =>
  outcome === 'ask' ? ['F04'] : (rules.find((rule) => rule.outcome === outcome)?.facts ?? []);

export const outcomeOf = (answerTo: AnswerTo): Outcome =>
  rules.find(({ when, inGroup }) => meets(answerTo, when) && (!inGroup || fitsSomeGroup(answerTo)))!.outcome;
