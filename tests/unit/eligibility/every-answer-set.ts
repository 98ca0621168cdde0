// Every answer set there is: each question absent, unknown and with each of its answers, the first permit with dates
// around the limit: over a million, too many to keep as objects. So a set is a number, and of each result only codes are kept.
import { Worker } from 'node:worker_threads';
import { choices, contacts, groups, outcomes, questions } from '../../../src/eligibility/index.ts';
import type { Answers, Assessment, Contact, Group, Outcome, Question } from '../../../src/eligibility/index.ts';

export const today = '2026-11-24';

/** Passed by a day; today is the day; passed for some days of the month only. */
const firstPermits = ['2023-11-23', '2023-11-24', '2023-11'];

/** What each question can be answered with in this enumeration; `undefined` is "not asked yet", always the first. */
export const options: readonly (readonly (string | undefined)[])[] = questions.map((question) => [
  undefined,
  'unknown',
  ...(question === 'firstPermit' ? firstPermits : choices[question]),
]);

/** By how much a set's number grows when a question gets its next option. */
export const steps = options.map((_, at) => options.slice(at + 1).reduce((product, list) => product * list.length, 1));

export const setCount = steps[0]! * options[0]!.length;

export const optionAt = (set: number, at: number) => Math.floor(set / steps[at]!) % options[at]!.length;

export function answersOf(set: number): Answers {
  const answers: Record<string, string> = {};
  questions.forEach((question, at) => {
    const option = options[at]![optionAt(set, at)];
    if (option !== undefined) answers[question] = option;
  });
  return answers;
}

/** The results by set; lists as bits, in the order of their list of ids. */
export interface Results {
  readonly outcome: Uint8Array;
  readonly contacts: Uint8Array;
  readonly groups: Uint8Array;
  readonly openQuestions: Uint16Array;
}

const sharedResults = (): Results => ({
  outcome: new Uint8Array(new SharedArrayBuffer(setCount)),
  contacts: new Uint8Array(new SharedArrayBuffer(setCount)),
  groups: new Uint8Array(new SharedArrayBuffer(setCount)),
  openQuestions: new Uint16Array(new SharedArrayBuffer(setCount * 2)),
});

const bits = <T>(ids: readonly T[], listed: readonly T[]) => listed.reduce((sum, id) => sum | (1 << ids.indexOf(id)), 0);

export function keep(results: Results, set: number, assessment: Assessment): void {
  results.outcome[set] = outcomes.indexOf(assessment.outcome);
  results.contacts[set] = bits(contacts, assessment.contacts);
  results.groups[set] = bits(groups, assessment.groups);
  results.openQuestions[set] = bits(questions, assessment.openQuestions);
}

const has = <T>(sum: number | undefined, ids: readonly T[], id: T) => (sum! & (1 << ids.indexOf(id))) !== 0;

export const outcomeOf = (results: Results, set: number): Outcome => outcomes[results.outcome[set]!]!;
export const hasContact = (results: Results, set: number, id: Contact) => has(results.contacts[set], contacts, id);
export const hasGroup = (results: Results, set: number, id: Group) => has(results.groups[set], groups, id);
export const isOpen = (results: Results, set: number, id: Question) => has(results.openQuestions[set], questions, id);

/** What a worker is given: every second set is its share, so that all have as many of the slow ones, with little answered. */
export interface Share {
  readonly results: Results;
  readonly from: number;
  readonly step: number;
}

/** Assesses every set, in two workers; `differing` names sets that the specification assesses otherwise. */
export async function assessEverySet(): Promise<{ results: Results; differing: string[] }> {
  const results = sharedResults();
  const shares = [0, 1].map((from): Share => ({ results, from, step: 2 }));
  const differing = await Promise.all(shares.map(assessShare));
  return { results, differing: differing.flat() };
}

function assessShare(share: Share): Promise<string[]> {
  const worker = new Worker(new URL('./every-answer-set-worker.ts', import.meta.url), { workerData: share });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
