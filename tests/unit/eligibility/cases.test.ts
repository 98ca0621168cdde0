import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assess, type Answers, type Assessment } from '../../../src/eligibility/index.ts';

const today = '2026-11-24';

const espoo = { municipality: 'espoo' } as const;
const kauniainen = { municipality: 'kauniainen' } as const;

/** Never had a plan, first permit fourteen months ago, in no group for a reason that is not work or residence. */
const newcomer = {
  plan: 'never',
  residence: 'other',
  firstPermit: '2025-09-24',
  work: 'neither',
  homeCareAllowance: 'no',
  socialAssistance: 'no',
  unaccompaniedMinor: 'no',
} as const;

type Expected = { [K in keyof Assessment]?: Assessment[K] | undefined };

const canApply = (group: string, ...contacts: string[]) => ({ outcome: 'can-apply', groups: [group], contacts }) as Expected;
const leadTo = (outcome: string, ...contacts: string[]) => ({ outcome, contacts }) as Expected;

const open = (questions: string) => ({ outcome: 'open', contacts: [], openQuestions: questions.split(' ') }) as Expected;

const cases: [who: string, answers: Answers, expected: Expected][] = [
  // Parents at home.
  ['A mother at home in Espoo with home care allowance, permit 14 months ago', { ...espoo, ...newcomer, homeCareAllowance: 'yes' }, canApply('home-parent', 'koto-espoo')],
  ['A mother at home in Kauniainen with home care allowance', { ...kauniainen, ...newcomer, homeCareAllowance: 'yes' }, canApply('home-parent', 'kauniainen-integration')],
  ['A father who works part time and gets home care allowance', { ...espoo, ...newcomer, work: 'employed', homeCareAllowance: 'yes' }, canApply('home-parent', 'koto-espoo')],
  ['A registered jobseeker who also gets home care allowance fits two groups and goes to the employment services', { ...espoo, ...newcomer, work: 'jobseeker', homeCareAllowance: 'yes' }, { outcome: 'can-apply', groups: ['jobseeker', 'home-parent'], contacts: ['employment-services'] }],
  ['A mother at home without the allowance, supported by her husband, is told to register or to ask', { ...espoo, ...newcomer }, { ...leadTo('register-or-ask', 'employment-services', 'koto-espoo'), groups: [] }],
  ['A mother at home in Kauniainen without the allowance', { ...kauniainen, ...newcomer }, leadTo('register-or-ask', 'employment-services', 'kauniainen-integration')],
  ['A mother at home whose permit is four years old', { ...espoo, ...newcomer, firstPermit: '2022-10-01', homeCareAllowance: 'yes' }, { outcome: 'limit-passed', groups: ['home-parent'], contacts: ['koto-espoo'], limit: { day: '2025-10-01', state: 'passed' } }],
  ['A mother who does not know whether her money is home care allowance', { ...espoo, ...newcomer, homeCareAllowance: 'unknown' }, { ...leadTo('ask', 'koto-espoo'), groups: [], openQuestions: ['trafficking'] }],

  // Jobseekers.
  ['A registered jobseeker in Espoo', { ...espoo, ...newcomer, work: 'jobseeker' }, canApply('jobseeker', 'employment-services')],
  ['A registered jobseeker in Kauniainen', { ...kauniainen, ...newcomer, work: 'jobseeker' }, canApply('jobseeker', 'employment-services')],
  ['A registered jobseeker who needs no question after work', { ...espoo, plan: 'never', residence: 'other', firstPermit: '2025-09-24', work: 'jobseeker' }, { ...canApply('jobseeker', 'employment-services'), openQuestions: [] }],
  ['A registered jobseeker whose three years have passed', { ...espoo, ...newcomer, work: 'jobseeker', firstPermit: '2020' }, { outcome: 'limit-passed', groups: ['jobseeker'], contacts: ['employment-services'] }],
  ['A registered jobseeker who does not remember the year of the permit', { ...espoo, ...newcomer, work: 'jobseeker', firstPermit: 'unknown' }, { outcome: 'ask', groups: ['jobseeker'], contacts: ['employment-services'] }],
  ['A registered jobseeker in Kauniainen whose plan has ended', { ...kauniainen, ...newcomer, plan: 'ended', work: 'jobseeker' }, leadTo('plan-ended', 'employment-services')],
  ['A registered jobseeker with a valid plan', { ...espoo, plan: 'valid', work: 'jobseeker' }, leadTo('has-plan', 'employment-services')],

  // Refugees and protection.
  ['A quota refugee in her first week in Espoo', { ...espoo, plan: 'never', residence: 'quota-refugee', firstPermit: '2026-11-20', work: 'neither' }, { ...canApply('quota-refugee', 'koto-espoo'), also: ['luvn-integration'], openQuestions: [], limit: { day: '2029-11-20', state: 'open' } }],
  ['A quota refugee who works is in no group by that alone', { ...espoo, ...newcomer, residence: 'quota-refugee', work: 'employed' }, { ...leadTo('not-in-group', 'hello-espoo'), groups: [], also: ['luvn-integration'] }],
  ['A man with international protection in Kauniainen', { ...kauniainen, ...newcomer, residence: 'international-protection' }, { ...canApply('international-protection', 'kauniainen-integration'), also: ['luvn-integration'] }],
  ['The wife of a man with international protection counts with him', { ...espoo, ...newcomer, residence: 'protection-family' }, { ...canApply('international-protection', 'koto-espoo'), also: [] }],
  ['A woman from Ukraine with temporary protection who does not work', { ...espoo, ...newcomer, residence: 'temporary-protection' }, { ...canApply('temporary-protection', 'koto-espoo'), also: [] }],
  ['A woman from Ukraine with temporary protection and a job', { ...espoo, ...newcomer, residence: 'temporary-protection', work: 'employed' }, leadTo('not-in-group', 'hello-espoo')],
  ['A man from Ukraine whose temporary protection is from March 2022', { ...espoo, ...newcomer, residence: 'temporary-protection', firstPermit: '2022-03' }, { ...leadTo('limit-passed', 'koto-espoo'), limit: { day: '2025-03-01', state: 'passed' } }],
  ['A reader who would rather not say what the right to live here is based on', { ...espoo, ...newcomer, residence: 'unknown' }, leadTo('ask', 'koto-espoo')],
  ['An asylum seeker in Espoo who has no decision yet', { ...espoo, plan: 'never', residence: 'none' }, { ...leadTo('no-permit-yet', 'hello-espoo'), groups: [], openQuestions: [] }],
  ['An asylum seeker in Kauniainen', { ...kauniainen, plan: 'never', residence: 'none' }, leadTo('no-permit-yet', 'kauniainen-integration')],
  ['An asylum seeker who has registered as a jobseeker is still told about the permit first', { ...espoo, plan: 'never', residence: 'none', work: 'jobseeker' }, { ...leadTo('no-permit-yet', 'hello-espoo'), groups: [] }],

  // Work, family, study.
  ['An engineer at work in Espoo', { ...espoo, ...newcomer, work: 'employed' }, { ...leadTo('not-in-group', 'hello-espoo'), groups: [], openQuestions: [] }],
  ['An engineer at work in Kauniainen', { ...kauniainen, ...newcomer, work: 'employed' }, leadTo('not-in-group', 'kauniainen-integration')],
  ['An engineer at work whose three years have passed', { ...espoo, ...newcomer, work: 'employed', firstPermit: '2021-01-15' }, leadTo('limit-passed', 'hello-espoo')],
  ['A Swedish citizen who registered her right of residence in spring, outside the labour force', { ...espoo, ...newcomer, firstPermit: '2026-04-10' }, leadTo('register-or-ask', 'employment-services', 'koto-espoo')],
  ['A pensioner who joined her children a year ago', { ...espoo, ...newcomer, firstPermit: '2025-11' }, leadTo('register-or-ask', 'employment-services', 'koto-espoo')],
  ['A family of five on social assistance since summer, the father employed', { ...espoo, ...newcomer, work: 'employed', socialAssistance: 'yes' }, canApply('social-assistance', 'koto-espoo')],
  ['A widow on social assistance in Kauniainen', { ...kauniainen, ...newcomer, socialAssistance: 'yes' }, canApply('social-assistance', 'kauniainen-integration')],
  ['A young man of 17 who came without a guardian', { ...espoo, ...newcomer, residence: 'international-protection', unaccompaniedMinor: 'yes' }, { outcome: 'can-apply', groups: ['international-protection', 'unaccompanied-minor'], contacts: ['koto-espoo'], also: ['luvn-integration'] }],
  ['A young woman who came alone as a child and now works', { ...espoo, ...newcomer, work: 'employed', unaccompaniedMinor: 'yes' }, canApply('unaccompanied-minor', 'koto-espoo')],

  // Trafficking.
  ['A victim of trafficking outside the labour force', { ...espoo, ...newcomer, trafficking: 'yes' }, { ...canApply('trafficking', 'koto-espoo'), also: ['luvn-integration', 'trafficking-helpline'] }],
  ['A victim of trafficking who works', { ...espoo, ...newcomer, work: 'employed', trafficking: 'yes' }, { ...leadTo('not-in-group', 'hello-espoo'), groups: [], also: ['luvn-integration', 'trafficking-helpline'] }],
  ['A victim of trafficking whose three years have passed is led to help as well', { ...espoo, ...newcomer, firstPermit: '2020', trafficking: 'yes' }, { outcome: 'limit-passed', groups: ['trafficking'], also: ['luvn-integration', 'trafficking-helpline'] }],
  ['A victim of trafficking in another municipality is led to no office here', { municipality: 'other', trafficking: 'yes' }, { ...leadTo('other-municipality'), groups: [], also: [] }],
  ['A reader who would rather not say whether it was trafficking', { ...espoo, ...newcomer, trafficking: 'unknown' }, { ...leadTo('register-or-ask', 'employment-services', 'koto-espoo'), also: [], openQuestions: [] }],
  ['A reader outside the labour force and every group is asked about trafficking last, with a result already there', { ...espoo, ...newcomer }, { outcome: 'register-or-ask', openQuestions: ['trafficking'] }],

  // Plans.
  ['A reader in Espoo with a valid plan, at work', { ...espoo, plan: 'valid', work: 'employed' }, leadTo('has-plan', 'koto-espoo')],
  ['A reader in Kauniainen with a valid plan, at home', { ...kauniainen, plan: 'valid', work: 'neither' }, leadTo('has-plan', 'kauniainen-integration')],
  ['A valid plan counts though the permit is not known', { ...espoo, plan: 'valid', residence: 'unknown', firstPermit: 'unknown', work: 'neither' }, leadTo('has-plan', 'koto-espoo')],
  ['A mother at home in Espoo whose plan has ended', { ...espoo, ...newcomer, plan: 'ended', homeCareAllowance: 'yes' }, { outcome: 'plan-ended', groups: ['home-parent'], contacts: ['koto-espoo'] }],
  ['A cook at work in Espoo whose plan has ended', { ...espoo, plan: 'ended', residence: 'other', work: 'employed' }, leadTo('plan-ended', 'hello-espoo')],
  ['A cook at work in Kauniainen whose plan has ended', { ...kauniainen, plan: 'ended', residence: 'other', work: 'employed' }, leadTo('plan-ended', 'kauniainen-integration')],
  ['A reader who does not know what an integration plan is', { ...espoo, ...newcomer, plan: 'unknown', homeCareAllowance: 'yes' }, { outcome: 'ask', groups: ['home-parent'], contacts: ['koto-espoo'] }],

  // Where one lives.
  ['A resident of Helsinki', { municipality: 'other' }, { ...leadTo('other-municipality'), also: [], openQuestions: [] }],
  ['A resident of Vantaa who is a registered jobseeker', { municipality: 'other', ...newcomer, work: 'jobseeker' }, { ...leadTo('other-municipality'), groups: [] }],
  ['A reader between two homes who does not know the municipality', { municipality: 'unknown', ...newcomer, homeCareAllowance: 'yes' }, { ...leadTo('ask', 'hello-espoo'), groups: [] }],
  ['A jobseeker who does not know the municipality', { municipality: 'unknown', ...newcomer, work: 'jobseeker' }, leadTo('ask', 'employment-services')],
  ['A reader in Kauniainen who knows nothing else', { ...kauniainen, plan: 'unknown', residence: 'unknown', firstPermit: 'unknown', work: 'unknown', homeCareAllowance: 'unknown', socialAssistance: 'unknown', unaccompaniedMinor: 'unknown' }, leadTo('ask', 'kauniainen-integration')],

  // Checks that are not finished.
  ['A reader who has answered nothing', {}, open('municipality plan residence firstPermit work homeCareAllowance socialAssistance unaccompaniedMinor trafficking')],
  ['A reader who knows nothing at all is told whom to ask', { municipality: 'unknown', plan: 'unknown', residence: 'unknown', firstPermit: 'unknown', work: 'unknown', homeCareAllowance: 'unknown', socialAssistance: 'unknown', unaccompaniedMinor: 'unknown', trafficking: 'unknown' }, { ...leadTo('ask', 'hello-espoo'), openQuestions: [] }],
  ['A reader in Espoo who has answered only that', espoo, open('plan residence firstPermit work homeCareAllowance socialAssistance unaccompaniedMinor trafficking')],
  ['A reader with a plan who has not said what the work is', { ...espoo, plan: 'valid' }, open('work')],
  ['A reader outside the labour force in no group so far', { ...espoo, plan: 'never', residence: 'other', firstPermit: '2025-09-24', work: 'neither' }, open('homeCareAllowance socialAssistance unaccompaniedMinor trafficking')],
  ['An employed reader in no group so far', { ...espoo, plan: 'never', residence: 'other', firstPermit: '2025-09-24', work: 'employed' }, open('homeCareAllowance socialAssistance unaccompaniedMinor')],

  // The date of the first permit.
  ['A reader who knows only the year 2023 may have passed the limit', { ...espoo, ...newcomer, firstPermit: '2023', homeCareAllowance: 'yes' }, { ...leadTo('ask', 'koto-espoo'), groups: ['home-parent'], limit: { day: '2026-01-01', state: 'unclear' } }],
  ['A reader who knows only the year 2024 has not passed it', { ...espoo, ...newcomer, firstPermit: '2024', homeCareAllowance: 'yes' }, { ...canApply('home-parent', 'koto-espoo'), limit: { day: '2027-01-01', state: 'soon' } }],
  ['A reader whose three years are full today can still apply', { ...espoo, ...newcomer, firstPermit: '2023-11-24', homeCareAllowance: 'yes' }, { ...canApply('home-parent', 'koto-espoo'), limit: { day: '2026-11-24', state: 'today' } }],
  ['A reader whose three years were full yesterday', { ...espoo, ...newcomer, firstPermit: '2023-11-23', homeCareAllowance: 'yes' }, { ...leadTo('limit-passed', 'koto-espoo'), limit: { day: '2026-11-23', state: 'passed' } }],
  ['A reader with a plan is shown no limit', { ...espoo, ...newcomer, plan: 'valid' }, { outcome: 'has-plan', limit: undefined }],
  ['A reader whose plan has ended is shown no limit', { ...espoo, ...newcomer, plan: 'ended' }, { outcome: 'plan-ended', limit: undefined }],
  ['A reader who has only told the plan and the date is shown the limit', { plan: 'never', firstPermit: '2025' }, { outcome: 'open', limit: { day: '2028-01-01', state: 'open' } }],
];

describe('a counsellor would say the same', () => {
  for (const [who, answers, expected] of cases) {
    test(who, () => {
      const assessment = assess(answers, today);
      const asked = Object.keys(expected) as (keyof Assessment)[];
      assert.deepEqual(Object.fromEntries(asked.map((key) => [key, assessment[key]])), expected);
    });
  }
});

describe('an assessment', () => {
  test('has a limit only where there is one to tell', () => {
    const keys = ['outcome', 'groups', 'contacts', 'also', 'openQuestions'].sort();
    assert.deepEqual(Object.keys(assess({}, today)).sort(), keys);
    assert.deepEqual(Object.keys(assess({ ...espoo, ...newcomer }, today)).sort(), [...keys, 'limit'].sort());
  });
});
