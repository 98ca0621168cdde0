import { everything, someCompletion, whatIsKnown, type Possible } from './complete.ts';
import { contactsFor, contactsToAsk, furtherHelp, type Contact } from './contacts.ts';
import type { IsoDate } from './dates.ts';
import { certainGroups } from './explain.ts';
import type { Group } from './groups.ts';
import type { Limit } from './limit.ts';
import { questions, type Answers, type Question } from './questions.ts';
import { outcomeOf, type Outcome } from './rules.ts';
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
  const { listed, limit, possible } = whatIsKnown(answers, today);
  // Trafficking that is not told counts as no: to ask about it never keeps a result open.
  const counted: Possible = { ...possible, trafficking: [listed.trafficking === 'yes' ? 'yes' : 'no'] };
  const openQuestions = questions.filter((question) => !listed[question] && canChange(counted, question));
  const [outcome, ...contacts] = decisionOn(counted, openQuestions, listed);
  return {
    outcome,
    groups: certainGroups(possible),
    contacts,
    also: furtherHelp(listed),
    ...(limit && limitMatters(listed) && { limit }),
    openQuestions,
  };
}

/** The question to ask next: none when no further answer can change the result. */
export const nextQuestion = (answers: Answers, today: IsoDate): Question | undefined =>
  assess(answers, today).openQuestions[0];

const limitMatters = ({ municipality, plan, residence }: Answers) =>
  municipality !== 'other' && plan === 'never' && residence !== 'none';

type Decision = [outcome: Outcome, ...contacts: Contact[]];

function decisionOn(possible: Possible, openQuestions: Question[], listed: Answers): Decision {
  if (openQuestions.some((question) => question !== 'trafficking')) return ['open'];
  const isUndecided = questions.some((question) => possible[question].length > 1 && canChange(possible, question));
  if (isUndecided) return ['ask', ...contactsToAsk(listed)];
  // No question can change it, so every completion comes to the same: any one tells it.
  return decide((question) => possible[question][0]!);
}

function decide(answerTo: AnswerTo): Decision {
  const outcome = outcomeOf(answerTo);
  return [outcome, ...contactsFor(outcome, answerTo)];
}

/** Whether two completions that differ in this question alone come to different decisions. */
function canChange(possible: Possible, changing: Question): boolean {
  const answers: readonly unknown[] = everything[changing];
  return someCompletion(possible, (answerTo) => {
    const [one, ...others] = answers.map((answer) =>
      decide(((question: Question) => (question === changing ? answer : answerTo(question))) as AnswerTo),
    );
    return others.some((other) => other.some((part, index) => part !== one![index]));
  });
}
