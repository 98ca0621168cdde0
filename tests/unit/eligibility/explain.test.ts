import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { assess, explain, factsOf, groups, outcomes, questions, type Answers, type Group } from '../../../src/eligibility/index.ts';
import { choices } from '../../../src/eligibility/questions.ts';

const today = '2026-11-24';

const reasonFor = (group: Group, answers: Answers) => {
  const { fits, because } = explain(answers, today).find((reason) => reason.group === group)!;
  return `${fits}: ${because.join(' ')}`;
};

describe('a group', () => {
  const here = { municipality: 'espoo', plan: 'never', residence: 'other' } as const;
  const table: [what: string, group: Group, answers: Answers, reason: string][] = [
    ['fits because of the answer it is about', 'home-parent', { ...here, homeCareAllowance: 'yes' }, 'yes: homeCareAllowance'],
    ['fits because of both answers it is about', 'quota-refugee', { ...here, residence: 'quota-refugee', work: 'neither' }, 'yes: residence work'],
    ['of protection fits the family too', 'international-protection', { ...here, residence: 'protection-family', work: 'neither' }, 'yes: residence work'],
    ['does not fit because of the answer it is about', 'home-parent', { ...here, homeCareAllowance: 'no' }, 'no: homeCareAllowance'],
    ['does not fit because of one answer, whatever the other is', 'trafficking', { ...here, work: 'employed' }, 'no: work'],
    ['does not fit because of two answers', 'quota-refugee', { ...here, work: 'employed' }, 'no: residence work'],
    ['is not known for want of an answer', 'social-assistance', here, 'unknown: socialAssistance'],
    ['is not known for an answer that the reader does not know', 'social-assistance', { ...here, socialAssistance: 'unknown' }, 'unknown: socialAssistance'],
    ['is not known for want of the other answer', 'temporary-protection', { ...here, residence: 'temporary-protection' }, 'unknown: work'],
    ['is not known for want of two answers', 'trafficking', here, 'unknown: work trafficking'],
    ['of trafficking is not known, rather than refused, when nothing is said', 'trafficking', { ...here, work: 'neither' }, 'unknown: trafficking'],
    ['does not fit in another municipality', 'home-parent', { ...here, municipality: 'other', homeCareAllowance: 'yes' }, 'no: municipality'],
    ['does not fit in another municipality, nor by its own answer', 'home-parent', { ...here, municipality: 'other', homeCareAllowance: 'no' }, 'no: municipality homeCareAllowance'],
    ['is not known while the municipality is not', 'home-parent', { ...here, municipality: 'unknown', homeCareAllowance: 'yes' }, 'unknown: municipality'],
    ['does not fit before the first permit', 'jobseeker', { ...here, residence: 'none', work: 'jobseeker' }, 'no: residence'],
    ['fits without a permit when there is a plan', 'jobseeker', { ...here, plan: 'valid', residence: 'none', work: 'jobseeker' }, 'yes: work'],
    ['fits a reader with a plan whose permit is not known', 'jobseeker', { ...here, plan: 'valid', residence: 'unknown', work: 'jobseeker' }, 'yes: work'],
    ['is not known before the first permit while the plan is not', 'jobseeker', { ...here, plan: 'unknown', residence: 'none', work: 'jobseeker' }, 'unknown: plan'],
    ['is not known while the permit is not', 'jobseeker', { ...here, residence: 'unknown', work: 'jobseeker' }, 'unknown: residence'],
    ['is not known while neither plan nor permit is', 'jobseeker', { municipality: 'espoo', work: 'jobseeker' }, 'unknown: plan residence'],
    ['of refugees is not known while nothing is', 'quota-refugee', {}, 'unknown: municipality plan residence work'],
    ['is not known for an answer that is not listed', 'jobseeker', { ...here, work: 'retired' as never }, 'unknown: work'],
  ];
  for (const [what, group, answers, reason] of table) {
    test(what, () => assert.equal(reasonFor(group, answers), reason));
  }

  test('that fits the other kind of protection does not fit', () => {
    assert.equal(reasonFor('quota-refugee', { ...here, residence: 'international-protection', work: 'neither' }), 'no: residence');
    assert.equal(reasonFor('international-protection', { ...here, residence: 'quota-refugee', work: 'neither' }), 'no: residence');
    assert.equal(reasonFor('temporary-protection', { ...here, residence: 'protection-family', work: 'neither' }), 'no: residence');
  });
});

/** Answer sets of every kind; homeCareAllowance stands for the two other questions that are a group by themselves. */
function* answerSets(): Generator<Answers> {
  const asked = ['municipality', 'plan', 'residence', 'work', 'homeCareAllowance', 'trafficking'] as const;
  let sets: Answers[] = [{}];
  for (const question of asked) {
    sets = sets.flatMap((answers) => [answers, ...[...choices[question], 'unknown'].map((answer) => ({ ...answers, [question]: answer }))]);
  }
  yield* sets;
}

test('the groups that fit are the groups of the assessment', () => {
  for (const answers of answerSets()) {
    const fitting = explain(answers, today).filter(({ fits }) => fits === 'yes').map(({ group }) => group);
    assert.deepEqual(assess(answers, today).groups, fitting);
  }
});

test('every group has a reason, in the order of the groups and of the questions', () => {
  for (const answers of answerSets()) {
    const reasons = explain(answers, today);
    assert.deepEqual(reasons.map(({ group }) => group), groups);
    for (const { because } of reasons) {
      assert.ok(because.length > 0);
      assert.deepEqual(because, questions.filter((question) => because.includes(question)));
    }
  }
});

test('a group is known by answers that were given, and unknown by answers that were not', () => {
  for (const answers of answerSets()) {
    for (const { fits, because } of explain(answers, today)) {
      for (const question of because) {
        assert.equal(fits === 'unknown', (answers[question] ?? 'unknown') === 'unknown');
      }
    }
  }
});

test('each group rests on the fact that names it', () => {
  const facts = explain({}, today).map(({ group, facts }) => `${group} ${facts}`);
  assert.deepEqual(facts, [
    'jobseeker F11',
    'home-parent F12',
    'quota-refugee F13',
    'international-protection F14',
    'temporary-protection F15',
    'social-assistance F16',
    'trafficking F17',
    'unaccompanied-minor F18',
  ]);
});

test('every outcome rests on facts, save a check that is still open', () => {
  const table = Object.fromEntries(outcomes.map((outcome) => [outcome, factsOf(outcome).join(' ')]));
  assert.deepEqual(table, {
    'other-municipality': 'F25',
    'has-plan': 'F19',
    'no-permit-yet': 'F03 F22',
    'plan-ended': 'F04 F24',
    'limit-passed': 'F04 F21 F23',
    'can-apply': 'F10 F21',
    'register-or-ask': 'F04 F10 F41',
    'not-in-group': 'F04 F10',
    'open': '',
    'ask': 'F04',
  });
});

test('every fact that a rule rests on is among the facts', () => {
  const facts = parse(readFileSync(new URL('../../../content/facts/facts.yaml', import.meta.url), 'utf8')) as Record<string, unknown>;
  const cited = [...explain({}, today).flatMap((reason) => reason.facts), ...outcomes.flatMap(factsOf)];
  assert.deepEqual(cited.filter((fact) => !(fact in facts)), []);
});
