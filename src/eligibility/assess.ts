import { listedAnswers, possibleAnswers, someCompletion } from './complete.ts';
import type { Possible } from './complete.ts';
import { contactsFor, contactsToAsk, furtherHelp } from './contacts.ts';
import type { Contact } from './contacts.ts';
import type { IsoDate } from './dates.ts';
import { certainGroups } from './explain.ts';
import type { Group } from './groups.ts';
import { limitOf } from './limit.ts';
import type { Limit } from './limit.ts';
import { choices, questions } from './questions.ts';
import type { Answers, Question } from './questions.ts';
import { outcomeOf } from './rules.ts';
import type { Outcome } from './rules.ts';
import type { Situation } from './situation.ts';

export interface Assessment {
  outcome: Outcome;
  /** The groups that fit for certain. */
  groups: Group[];
  contacts: Contact[];
  /** Further help, beside the contacts. */
  also: Contact[];
  limit?: Limit;
  /** Questions not asked yet that can still change the outcome or the contacts. */
  openQuestions: Question[];
}

/** Never throws; what is not a listed value counts as not answered. `today` is the day in Helsinki. */
export function assess(answers: Answers, today: IsoDate): Assessment {
  const { listed, possible } = whatIsKnown(answers, today);
  const counted = countedAnswers(possible);
  const deciding = questions.filter((question) => canChange(counted, question));
  const openQuestions = deciding.filter((question) => !listed[question]);
  const [outcome, ...contacts] = deciding.every(isTrafficking)
    ? decide(someSituation(counted))
    : openQuestions.every(isTrafficking) ? ask : open
  return {
    outcome,
    groups: certainGroups(possible),
    contacts,
    also: furtherHelp(listed),
    ...limitFor(listed, today),
    openQuestions,
  };
}

/** The question to ask next: none when no further answer can change the result. */
export const nextQuestion = (answers: Answers, today: IsoDate): Question | undefined =>
  assess(answers, today).openQuestions[0];

function limitFor({ municipality, plan, residence, firstPermit }: Answers, today: IsoDate): { limit?: Limit } {
  const matters = municipality !== 'other' && plan === 'never' && residence !== 'none';
  const limit = matters && limitOf(firstPermit, today);
  return limit ? { limit } : {};
}

type Decision = [outcome: Outcome, ...contacts: Contact[]];

function decide(situation: Situation): Decision {
  const outcome = outcomeOf(situation);
  return [outcome, ...contactsFor(outcome, situation)];
}

const isSame = (one: Decision, other: Decision) => String(one) === String(other);

/** What all completions come to, if it is the same. */
function agreedDecision(possible: Possible): Decision | undefined {
  let agreed: Decision | undefined;
  const disagree = someCompletion(possible, (situation) => {
    agreed ??= decide(situation);
    return !isSame(agreed, decide(situation));
  });
  return disagree ? undefined : agreed;
}

/** Whether two completions that differ in this question alone come to different decisions. */
function canChange(possible: Possible, question: Question): boolean {
  const [one, ...others] = question === 'trafficking' ? choices.trafficking : possible[question];
  return someCompletion({ ...possible, [question]: [one] }, (situation) =>
    others.some((other) => !isSame(decide(situation), decide({ ...situation, [question]: other }))),
  );
}

/** Fewer answers that decide the same: protection of every kind decides alike, and trafficking that is not told counts as no. */
function distinctAnswers(possible: Possible): Possible {
  return {
    ...possible,
    ...(possible.residence.length > 1 && { residence: ['quota-refugee', 'other', 'none'] }),
    ...(possible.trafficking.length > 1 && { trafficking: ['no'] }),
  };
}
