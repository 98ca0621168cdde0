import { meets, type AnswerTo, type FactId, type When } from './situation.ts';

export interface GroupRule {
  readonly when: When;
  readonly facts: readonly FactId[];
}

// "Not employed and not registered as a jobseeker", in the facts' words.
const work = ['neither'] as const;

/** Whom the law entitles to services: who fits which of its groups. */
export const groupRules = {
  'jobseeker': { when: { work: ['jobseeker'] }, facts: ['F11'] },
  'home-parent': { when: { homeCareAllowance: ['yes'] }, facts: ['F12'] },
  'quota-refugee': { when: { residence: ['quota-refugee'], work }, facts: ['F13'] },
  'international-protection': { when: { residence: ['international-protection', 'protection-family'], work }, facts: ['F14'] },
  'temporary-protection': { when: { residence: ['temporary-protection'], work }, facts: ['F15'] },
  'social-assistance': { when: { socialAssistance: ['yes'] }, facts: ['F16'] },
  'trafficking': { when: { work, trafficking: ['yes'] }, facts: ['F17'] },
  'unaccompanied-minor': { when: { unaccompaniedMinor: ['yes'] }, facts: ['F18'] },
} as const satisfies Record<string, GroupRule>;

export type Group = keyof typeof groupRules;

/** In the order in which they are told. */
export const groups = Object.keys(groupRules) as Group[];

export const fitsSomeGroup = (answerTo: AnswerTo) => groups.some((group) => meets(answerTo, groupRules[group].when));
