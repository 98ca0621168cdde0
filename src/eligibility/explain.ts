import { whatIsKnown, type Possible } from './complete.ts';
import type { IsoDate } from './dates.ts';
import { groupRules, groups, type Group, type GroupRule } from './groups.ts';
import { choices, type Answers, type Question } from './questions.ts';
import { isOneOf, questionsIn, type FactId } from './situation.ts';

export type Fits = 'yes' | 'no' | 'unknown';

/** Whether the reader fits a statutory group, because of the answers to which questions, and the facts it rests on. */
export interface Reason {
  group: Group;
  fits: Fits;
  /** For `unknown`: the questions whose answers are missing. */
  because: Question[];
  facts: readonly FactId[];
}

type Condition = readonly [question: Question, fits: Fits];

/** One reason for each statutory group, in their order. */
export function explain(answers: Answers, today: IsoDate): Reason[] {
  return reasons(whatIsKnown(answers, today).possible);
}

/** The groups that every complete answer set still possible has in common. */
export const certainGroups = (possible: Possible): Group[] =>
  reasons(possible)
    .filter(({ fits }) => fits === 'yes')
    .map(({ group }) => group);

function reasons(possible: Possible): Reason[] {
  const hindering = hindrances(possible);
  return groups.map((group) => {
    const { when, facts }: GroupRule = groupRules[group];
    const own = questionsIn(when).map((question) => condition(possible, question, when[question]!));
    const conditions = [...hindering, ...own];
    const fits = (['no', 'unknown'] as const).find((answer) => conditions.some((one) => one[1] === answer)) ?? 'yes';
    const decisive = conditions.filter((one) => one[1] === fits).map(([question]) => question);
    return { group, fits, because: [...new Set(decisive)], facts };
  });
}

/** What keeps a reader out of every group: to live elsewhere, or to have neither a plan nor a right to live in Finland. */
function hindrances(possible: Possible): Condition[] {
  const lives = condition(possible, 'municipality', ['espoo', 'kauniainen']);
  const plan = condition(possible, 'plan', ['valid']);
  const permit = condition(possible, 'residence', choices.residence.filter((basis) => basis !== 'none'));
  const found = lives[1] === 'yes' ? [] : [lives];
  if (plan[1] === 'yes' || permit[1] === 'yes') return found;
  const missing = [plan, permit].filter(([, fits]) => fits === 'unknown');
  return [...found, ...(missing.length > 0 ? missing : [permit])];
}

function condition<Q extends Question>(possible: Possible, question: Q, listed: readonly Possible[Q][number][]): Condition {
  const fitting = possible[question].filter((answer) => isOneOf(listed, answer)).length;
  return [question, fitting === possible[question].length ? 'yes' : fitting ? 'unknown' : 'no'];
}
