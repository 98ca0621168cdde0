import { meets } from './situation.ts';
import type { FactId, Situation, When } from './situation.ts';

/** The groups that the law entitles to services, in the order of the facts. */
export const groups = [
  'jobseeker',
  'home-parent',
  'quota-refugee',
  'international-protection',
  'temporary-protection',
  'social-assistance',
  'trafficking',
  'unaccompanied-minor',
] as const;

export type Group = (typeof groups)[number];

export interface GroupRule {
  readonly when: When;
  readonly facts: readonly FactId[];
}

// "Not employed and not registered as a jobseeker", in the facts' words.
const work = ['neither'] as const;

export const groupRules: Readonly<Record<Group, GroupRule>> = {
  'jobseeker': { when: { work: ['jobseeker'] }, facts: ['F11'] },
  'home-parent': { when: { homeCareAllowance: ['yes'] }, facts: ['F12'] },
  'quota-refugee': { when: { residence: ['quota-refugee'], work }, facts: ['F13'] },
  'international-protection': { when: { residence: ['international-protection', 'protection-family'], work }, facts: ['F14'] },
  'temporary-protection': { when: { residence: ['temporary-protection'], work }, facts: ['F15'] },
  'social-assistance': { when: { socialAssistance: ['yes'] }, facts: ['F16'] },
  'trafficking': { when: { trafficking: ['yes'], work }, facts: ['F17'] },
  'unaccompanied-minor': { when: { unaccompaniedMinor: ['yes'] }, facts: ['F18'] },
};

export const fitsSomeGroup = (situation: Situation) =>
  groups.some((group) => meets(situation, groupRules[group].when));
