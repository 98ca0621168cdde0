import { someCompletion, whatIsKnown } from './complete.ts';
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
import type { AnswerTo } from './situation.ts';

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
  const counted: Possible = { ...possible, trafficking: [listed.trafficking === 'yes' ? 'yes' : 'no'] };
  const decisive = questions.filter((question) => possible[question].length > 1 && canChange(counted, question));
  const openQuestions = decisive.filter((question) => !listed[question]);
  const [outcome, ...contacts]: Decision = hasMoreThanTrafficking(openQuestions)
    ? ['open']
    : hasMoreThanTrafficking(decisive)
      ? ['ask', ...contactsToAsk(listed)]
      : decide((question) => counted[question][0]!);
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

function decide(answerTo: AnswerTo): Decision {
  const outcome = outcomeOf(answerTo);
  return [outcome, ...contactsFor(outcome, answerTo)];
}

/** Whether two completions that differ in this question alone come to different decisions. */
function canChange(possible: Possible, changing: Question): boolean {
  const answers: readonly unknown[] = changing === 'trafficking' ? choices.trafficking : possible[changing];
  return someCompletion(possible, (answerTo) => {
    const [one, ...others] = answers.map((answer) =>
      decide(((question: Question) => (question === changing ? answer : answerTo(question))) as AnswerTo),
    );
    return others.some((other) => other.some((part, index) => part !== one![index]));
  });
}

// Trafficking that is not told counts as no: asking about it never keeps an outcome open.
const hasMoreThanTrafficking = (list: readonly Question[]) => list.some((question) => question !== 'trafficking');
