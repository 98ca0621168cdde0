import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { choices, contacts, groups, limitStates, outcomes, permitDateErrors, questions } from '../../../src/eligibility/index.ts';
import { rules } from '../../../src/eligibility/rules.ts';

const words = (list: readonly string[]) => list.join(' ');

describe('the ids, which words and stored answers are keyed by, are those of the specification', () => {
  test('questions, in the order of asking', () => {
    assert.equal(
      words(questions),
      'municipality plan residence firstPermit work homeCareAllowance socialAssistance unaccompaniedMinor trafficking',
    );
  });

  test('answers', () => {
    assert.deepEqual(Object.fromEntries(Object.entries(choices).map(([question, list]) => [question, words(list)])), {
      municipality: 'espoo kauniainen other',
      plan: 'valid never ended',
      residence: 'quota-refugee international-protection protection-family temporary-protection other none',
      work: 'jobseeker employed neither',
      homeCareAllowance: 'yes no',
      socialAssistance: 'yes no',
      unaccompaniedMinor: 'yes no',
      trafficking: 'yes no',
    });
  });

  test('outcomes', () => {
    assert.equal(
      words(outcomes),
      'other-municipality has-plan no-permit-yet plan-ended limit-passed can-apply register-or-ask not-in-group open ask',
    );
  });

  test('groups', () => {
    assert.equal(
      words(groups),
      'jobseeker home-parent quota-refugee international-protection temporary-protection social-assistance trafficking unaccompanied-minor',
    );
  });

  test('contacts', () => {
    assert.equal(
      words(contacts),
      'employment-services koto-espoo kauniainen-integration hello-espoo luvn-integration trafficking-helpline',
    );
  });

  test('states of the limit', () => assert.equal(words(limitStates), 'open soon today passed unclear'));

  test('errors of the date', () => assert.equal(words(permitDateErrors), 'year-missing not-a-date in-future too-old'));
});

test('each outcome of complete answers has its rule, in the same order', () => {
  assert.deepEqual(
    rules.map(({ outcome }) => outcome),
    outcomes.filter((outcome) => outcome !== 'open' && outcome !== 'ask'),
  );
});
