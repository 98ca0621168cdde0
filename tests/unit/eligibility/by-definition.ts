// The specification of the check once more, word for word and without a thought for speed: every complete answer set
// is written into a table and looked up there. It shares nothing with src/eligibility but types.
import type { Answers, Assessment, Contact, Group, IsoDate, Limit, Outcome, Question } from '../../../src/eligibility/index.ts';
import { limitByDefinition } from './limit-by-definition.ts';

const yesNo = ['yes', 'no'];

const values: Record<Question, string[]> = {
  municipality: ['espoo', 'kauniainen', 'other'],
  plan: ['valid', 'never', 'ended'],
  residence: ['quota-refugee', 'international-protection', 'protection-family', 'temporary-protection', 'other', 'none'],
  firstPermit: ['limit open', 'limit passed'],
  work: ['jobseeker', 'employed', 'neither'],
  homeCareAllowance: yesNo,
  socialAssistance: yesNo,
  unaccompaniedMinor: yesNo,
  trafficking: yesNo,
};

const questions = Object.keys(values) as Question[];

type CompleteAnswers = Record<Question, string>;

function groupsThatFit(complete: CompleteAnswers): Group[] {
  const neither = complete.work === 'neither';
  const fits: [Group, boolean][] = [
    ['jobseeker', complete.work === 'jobseeker'],
    ['home-parent', complete.homeCareAllowance === 'yes'],
    ['quota-refugee', complete.residence === 'quota-refugee' && neither],
    ['international-protection', ['international-protection', 'protection-family'].includes(complete.residence) && neither],
    ['temporary-protection', complete.residence === 'temporary-protection' && neither],
    ['social-assistance', complete.socialAssistance === 'yes'],
    ['trafficking', complete.trafficking === 'yes' && neither],
    ['unaccompanied-minor', complete.unaccompaniedMinor === 'yes'],
  ];
  return fits.filter(([, holds]) => holds).map(([group]) => group);
}

function outcomeOf(complete: CompleteAnswers): Outcome {
  if (complete.municipality === 'other') return 'other-municipality';
  if (complete.plan === 'valid') return 'has-plan';
  if (complete.residence === 'none') return 'no-permit-yet';
  if (complete.plan === 'ended') return 'plan-ended';
  if (complete.firstPermit === 'limit passed') return 'limit-passed';
  if (groupsThatFit(complete).length > 0) return 'can-apply';
  if (complete.work === 'neither') return 'register-or-ask';
  return 'not-in-group';
}

const inEspooOrKauniainen = (complete: CompleteAnswers, espoo: Contact): Contact =>
  complete.municipality === 'espoo' ? espoo : 'kauniainen-integration';

function contactsOf(outcome: Outcome, complete: CompleteAnswers): Contact[] {
  const jobseeker = complete.work === 'jobseeker';
  switch (outcome) {
    case 'has-plan':
    case 'can-apply':
      return [jobseeker ? 'employment-services' : inEspooOrKauniainen(complete, 'koto-espoo')];
    case 'register-or-ask':
      return ['employment-services', inEspooOrKauniainen(complete, 'koto-espoo')];
    case 'plan-ended':
    case 'limit-passed':
    case 'not-in-group':
      if (jobseeker) return ['employment-services'];
      return [inEspooOrKauniainen(complete, complete.work === 'employed' ? 'hello-espoo' : 'koto-espoo')];
    case 'no-permit-yet':
      return [inEspooOrKauniainen(complete, 'hello-espoo')];
    default:
      return [];
  }
}

interface Result {
  readonly outcome: Outcome;
  readonly contacts: Contact[];
  readonly groups: Group[];
  /** Two results are the same result when this is the same. */
  readonly name: string;
}

function resultOf(complete: CompleteAnswers): Result {
  const outcome = outcomeOf(complete);
  const contacts = contactsOf(outcome, complete);
  const groups = outcome === 'other-municipality' || outcome === 'no-permit-yet' ? [] : groupsThatFit(complete);
  return { outcome, contacts, groups, name: `${outcome} ${contacts}` };
}

// A complete answer set is a number, each question's answer one of its digits.
const weights = questions.map((_, at) => questions.slice(at + 1).reduce((product, question) => product * values[question].length, 1));
const digit = (set: number, at: number) => Math.floor(set / weights[at]!) % values[questions[at]!]!.length;

const allDigits = questions.map((question) => [...values[question].keys()]);

/** Every complete answer set, as numbers count. */
export const completeAnswerSets: readonly CompleteAnswers[] = Array.from(
  { length: weights[0]! * values.municipality.length },
  (_, set) => Object.fromEntries(questions.map((question, at) => [question, values[question][digit(set, at)]])) as CompleteAnswers,
);

const results = completeAnswerSets.map(resultOf);

// For each question and set: whether another answer to that question alone gives the set another result.
const changes = questions.map((question, at) =>
  results.map(({ name }, set) => {
    const unanswered = set - digit(set, at) * weights[at]!;
    return values[question].some((_, value) => results[unanswered + value * weights[at]!]!.name !== name);
  }),
);

/** What `assess` must answer. */
export function assessByDefinition(given: Answers, today: IsoDate): Assessment {
  const answers = withoutWhatIsNoAnswer(given, today);
  const limit = answers.firstPermit === undefined ? undefined : limitByDefinition(answers.firstPermit, today);
  const sets = completions(answers, limit);
  const canChange = questions.filter((question, at) => !(question in answers) && sets.some((set) => changes[at]![set]));
  const counts = canChange.filter((question) => question !== 'trafficking');
  const first = results[sets[0]!]!;
  const result = sets.every((set) => results[set]!.name === first.name)
    ? first
    : counts.length > 0
      ? { outcome: 'open' as const, contacts: [] }
      : { outcome: 'ask' as const, contacts: [contactToAsk(answers)] };
  return {
    outcome: result.outcome,
    contacts: result.contacts,
    groups: first.groups.filter((group) => sets.every((set) => results[set]!.groups.includes(group))),
    also: alsoHelps(answers),
    openQuestions: canChange,
    ...(limit && answers.plan === 'never' && answers.residence !== 'none' && answers.municipality !== 'other' ? { limit } : {}),
  };
}

function withoutWhatIsNoAnswer(given: Answers, today: IsoDate): Answers {
  const isAnswer = (question: Question) => {
    const answer = given[question];
    if (answer === undefined) return false;
    return answer === 'unknown' || (question === 'firstPermit' ? limitByDefinition(answer, today) !== undefined : values[question].includes(answer));
  };
  return Object.fromEntries(questions.filter(isAnswer).map((question) => [question, given[question]])) as Answers;
}

function completions(answers: Answers, limit: Limit | undefined): number[] {
  let sets = [0];
  questions.forEach((question, at) => {
    const answer = answers[question];
    let digits = allDigits[at]!;
    if (question === 'firstPermit') {
      if (limit && limit.state !== 'unclear') digits = [limit.state === 'passed' ? 1 : 0];
    } else if (answer !== undefined && answer !== 'unknown') {
      digits = [values[question].indexOf(answer)];
    } else if (question === 'trafficking') {
      digits = [values[question].indexOf('no')];
    }
    sets = digits.flatMap((value) => sets.map((set) => set + value * weights[at]!));
  });
  return sets;
}

function contactToAsk(answers: Answers): Contact {
  if (answers.work === 'jobseeker') return 'employment-services';
  if (answers.municipality === 'kauniainen') return 'kauniainen-integration';
  return answers.municipality === 'unknown' ? 'hello-espoo' : 'koto-espoo';
}

function alsoHelps({ municipality, residence, trafficking }: Answers): Contact[] {
  if (municipality === 'other') return [];
  const luvn = residence === 'quota-refugee' || residence === 'international-protection' || trafficking === 'yes';
  return [...(luvn ? ['luvn-integration' as const] : []), ...(trafficking === 'yes' ? ['trafficking-helpline' as const] : [])];
}
