import type { Choice, ChoiceQuestion, Question } from './questions.ts';

/** What can be true of a reader. Of the first permit only this decides: whether its three-year limit has passed. */
export type Truths = { readonly [Q in ChoiceQuestion]: Choice<Q> } & {
  readonly firstPermit: 'open' | 'passed';
};

/** A complete answer set; it is asked, so that one can know which answers a rule has looked at. */
export type AnswerTo = <Q extends Question>(question: Q) => Truths[Q];

/** Conditions on several questions at once: to each of them, one of the listed answers. */
export type When = { readonly [Q in Question]?: readonly Truths[Q][] };

/** A row of `content/facts/`. */
export type FactId = `F${number}`;

export const isOneOf = (list: readonly unknown[], value: unknown) => list.includes(value);

export const meets = (answerTo: AnswerTo, when: When) =>
  questionsIn(when).every((question) => isOneOf(when[question]!, answerTo(question)));

export const questionsIn = (when: When) => Object.keys(when) as Question[];
