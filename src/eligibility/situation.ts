import type { Choice, ChoiceQuestion, Question } from './questions.ts';

/** A complete answer set. Of the first permit only this matters: whether its three-year limit has passed. */
export type Situation = { readonly [Q in ChoiceQuestion]: Choice<Q> } & {
  readonly firstPermit: 'open' | 'passed';
};

/** Conditions on several questions at once: to each of them, one of the listed answers. */
export type When = { readonly [Q in Question]?: readonly Situation[Q][] };

/** A row of `content/facts/`. */
export type FactId = `F${number}`;

export const isOneOf = (list: readonly unknown[], value: unknown) => list.includes(value);

export function meets(situation: Situation, when: When): boolean {
  for (const question in when) {
    if (!isOneOf(when[question as Question]!, situation[question as Question])) return false;
  }
  return true;
}
