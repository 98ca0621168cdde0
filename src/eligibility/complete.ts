import type { IsoDate } from './dates.ts';
import { limitOf } from './limit.ts';
import { choices, questions } from './questions.ts';
import type { Answers, Question } from './questions.ts';
import { isOneOf } from './situation.ts';
import type { Situation } from './situation.ts';

/** For each question the answers that can still be true. */
export type Possible = { readonly [Q in Question]: readonly Situation[Q][] };

interface Known {
  /** The given answers without what is not a listed value or a date that can be: that is as if it had not been said. */
  readonly listed: Answers;
  readonly possible: Possible;
}

/** A question not asked yet and one answered with "I don't know" leave the same possible: everything. */
export function whatIsKnown(answers: Answers, today: IsoDate): Known {
  const listed: Record<string, unknown> = {};
  const possible: Record<string, readonly unknown[]> = { ...choices, firstPermit: ['open', 'passed'] };
  for (const question of questions) {
    const answer: unknown = answers?.[question];
    const limit = question === 'firstPermit' && limitOf(answer, today);
    const isListed = question === 'firstPermit' ? limit : isOneOf(choices[question], answer);
    if (isListed || answer === 'unknown') listed[question] = answer;
    if (limit && limit.state !== 'unclear') possible[question] = [limit.state === 'passed' ? 'passed' : 'open'];
    if (isListed && !limit) possible[question] = [answer];
  }
  return { listed, possible: possible as Possible };
}

/** Whether one of the complete answer sets that are possible passes the test. The set is reused: keep none. */
export function someCompletion(possible: Possible, test: (situation: Situation) => boolean): boolean {
  const situation: Record<string, string> = {};
  const complete = (from: number): boolean => {
    const question = questions[from];
    if (!question) return test(situation as Situation);
    return possible[question].some((answer) => {
      situation[question] = answer;
      return complete(from + 1);
    });
  };
  return complete(0);
}
