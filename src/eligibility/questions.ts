import type { PartialDate } from './dates.ts';

/** In the order in which they are asked. */
export const questions = [
  'municipality',
  'plan',
  'residence',
  'firstPermit',
  'work',
  'homeCareAllowance',
  'socialAssistance',
  'unaccompaniedMinor',
  'trafficking',
] as const;

export type Question = (typeof questions)[number];

/** The questions that are answered by choosing; the other one, `firstPermit`, by typing a date. */
export type ChoiceQuestion = Exclude<Question, 'firstPermit'>;

const yesOrNo = ['yes', 'no'] as const;

/** What each question can be answered with, beside `'unknown'`. */
export const choices = {
  municipality: ['espoo', 'kauniainen', 'other'],
  plan: ['valid', 'never', 'ended'],
  residence: ['quota-refugee', 'international-protection', 'protection-family', 'temporary-protection', 'other', 'none'],
  work: ['jobseeker', 'employed', 'neither'],
  homeCareAllowance: yesOrNo,
  socialAssistance: yesOrNo,
  unaccompaniedMinor: yesOrNo,
  trafficking: yesOrNo,
} as const satisfies Record<ChoiceQuestion, readonly string[]>;

export type Choice<Q extends ChoiceQuestion> = (typeof choices)[Q][number];

/** A missing key is a question not asked yet; `'unknown'` is "I don't know" or "I'd rather not say". */
export type Answers = { readonly [Q in ChoiceQuestion]?: Choice<Q> | 'unknown' } & {
  readonly firstPermit?: PartialDate | 'unknown';
};
