import type { IsoDate } from './dates.ts';
import { limitOf, type Limit } from './limit.ts';
import { choices, questions, type Answers, type Question } from './questions.ts';
import { isOneOf, type AnswerTo, type Truths } from './situation.ts';

/** For each question the answers that can still be true. */
export type Possible = { readonly [Q in Question]: readonly Truths[Q][] };

/** All complete answer sets. */
export const everything: Possible = { ...choices, firstPermit: ['open', 'passed'] };

interface Known {
  /** The given answers without what is not a listed value or a date that can be: that is as if it had not been said. */
  readonly listed: Answers;
  readonly limit: Limit | undefined;
  readonly possible: Possible;
}

/** A question not asked yet and one answered with "I don't know" leave the same possible: everything. */
export function whatIsKnown(answers: Answers, today: IsoDate): Known {
  const listed: Record<string, unknown> = {};
  const possible: Record<string, readonly unknown[]> = { ...everything };
  const limit = limitOf(answers?.firstPermit, today);
  for (const question of questions) {
    const answer: unknown = answers?.[question];
    const meant = question === 'firstPermit' ? sidesOf(limit) : isOneOf(choices[question], answer) && [answer];
    if (meant || answer === 'unknown') listed[question] = answer;
    if (meant) possible[question] = meant;
  }
  return { listed, limit, possible: possible as Possible };
}

const sidesOf = (limit: Limit | undefined): Possible['firstPermit'] | undefined =>
  limit && (limit.state === 'unclear' ? everything.firstPermit : [limit.state === 'passed' ? 'passed' : 'open']);

/** Whether one of the complete answer sets still possible passes the test. Of the open questions, only those that the test asks are filled in. */
export function someCompletion(possible: Possible, test: (answerTo: AnswerTo) => boolean): boolean {
  let open: Question | undefined;
  const passes = test((question) => {
    if (possible[question].length > 1) open ??= question;
    return possible[question][0]!;
  });
  if (passes || !open) return passes;
  const filledIn = open;
  return possible[filledIn].some((answer) => someCompletion({ ...possible, [filledIn]: [answer] }, test));
}
