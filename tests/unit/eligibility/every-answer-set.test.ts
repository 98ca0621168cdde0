import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { contacts, groups, outcomes, questions, type Outcome } from '../../../src/eligibility/index.ts';
import { answersOf, assessEverySet, hasContact, hasGroup, isOpen, optionAt, options, outcomeOf, setCount, steps, type Results } from './every-answer-set.ts';

describe('over every answer set', () => {
  let results: Results;
  let differing: string[];

  before(async () => {
    ({ results, differing } = await assessEverySet());
  });

  /** Fails with the first sets that break the rule; what a set is answered is read only then. */
  function always(holds: (set: number) => boolean): void {
    const broken = [];
    for (let set = 0; set < setCount && broken.length < 3; set += 1) {
      if (!holds(set)) broken.push({ answers: answersOf(set), outcome: outcomeOf(results, set) });
    }
    assert.deepEqual(broken, []);
  }

  function sometimes(holds: (set: number) => boolean): boolean {
    for (let set = 0; set < setCount; set += 1) if (holds(set)) return true;
    return false;
  }

  const chosen = (set: number, question: (typeof questions)[number]) => {
    const at = questions.indexOf(question);
    return options[at]![optionAt(set, at)];
  };
  const isComplete = (set: number) =>
    questions.every((question) => ![undefined, 'unknown', '2023-11'].includes(chosen(set, question)));
  const livesHere = (set: number) => ['espoo', 'kauniainen'].includes(chosen(set, 'municipality') ?? '');
  const isOneOf = (set: number, ...list: Outcome[]) => list.includes(outcomeOf(results, set));
  const hasNoContact = (set: number) => results.contacts[set] === 0;

  test('the assessment is the one that the specification defines', () => {
    assert.deepEqual(differing, []);
  });

  test('every complete answer set has an outcome of its own, neither open nor something to ask about', () => {
    always((set) => !isComplete(set) || !isOneOf(set, 'open', 'ask'));
  });

  for (const outcome of outcomes) {
    test(`the outcome ${outcome} occurs`, () => assert.ok(sometimes((set) => isOneOf(set, outcome))));
  }

  for (const group of groups) {
    test(`the group ${group} occurs`, () => assert.ok(sometimes((set) => hasGroup(results, set, group))));
  }

  for (const contact of contacts.slice(0, 4)) {
    test(`the contact ${contact} occurs`, () => assert.ok(sometimes((set) => hasContact(results, set, contact))));
  }

  test('a registered jobseeker in Espoo or Kauniainen is led to the employment services as soon as the check is decided', () => {
    const asked = (set: number) => livesHere(set) && chosen(set, 'work') === 'jobseeker' && !isOneOf(set, 'open', 'no-permit-yet');
    always((set) => !asked(set) || hasContact(results, set, 'employment-services'));
  });

  test('nobody from Kauniainen is led to Koto-Espoo', () => {
    always((set) => chosen(set, 'municipality') !== 'kauniainen' || !hasContact(results, set, 'koto-espoo'));
  });

  test('nobody from another municipality is led to an office here', () => {
    always((set) => chosen(set, 'municipality') !== 'other' || hasNoContact(set));
  });

  test('answering a question never turns a decided check into an open one', () => {
    always((set) => isOneOf(set, 'open') || answersToOneMore(set).every((next) => !isOneOf(next, 'open')));
  });

  test('answering a question that is not open changes no outcome', () => {
    always((set) => answersToOneMore(set, (at) => !isOpen(results, set, questions[at]!)).every((next) => results.outcome[next] === results.outcome[set]));
  });

  test('an outcome that is neither a plan nor the right to apply names someone to contact, unless the reader lives elsewhere', () => {
    always((set) => isOneOf(set, 'open', 'other-municipality') === hasNoContact(set));
  });

  test('only absent questions are open', () => {
    always((set) => questions.every((question) => !isOpen(results, set, question) || chosen(set, question) === undefined));
  });

  test('the check is open exactly as long as a question other than trafficking is', () => {
    always((set) => isOneOf(set, 'open') === questions.slice(0, -1).some((question) => isOpen(results, set, question)));
  });

  test('whoever is told to ask has left something unknown', () => {
    always((set) => !isOneOf(set, 'ask') || questions.some((question) => ['unknown', '2023-11'].includes(chosen(set, question) ?? '')));
  });

  /** The sets that come of answering one absent question in any way, "I don't know" included. */
  function answersToOneMore(set: number, which: (at: number) => boolean = () => true): number[] {
    return options.flatMap((list, at) =>
      optionAt(set, at) === 0 && which(at) ? list.slice(1).map((_, option) => set + (option + 1) * steps[at]!) : [],
    );
  }
});
