import { parentPort, workerData } from 'node:worker_threads';
import { assess, type Assessment } from '../../../src/eligibility/index.ts';
import { assessByDefinition } from './by-definition.ts';
import { answersOf, keep, setCount, today, type Share } from './every-answer-set.ts';

const { results, from, step } = workerData as Share;
const differing: string[] = [];

for (let set = from; set < setCount; set += step) {
  const answers = answersOf(set);
  const assessment = assess(answers, today);
  keep(results, set, assessment);
  if (differing.length < 5 && asText(assessment) !== asText(assessByDefinition(answers, today))) differing.push(JSON.stringify(answers));
}

parentPort!.postMessage(differing);

/** Everything an assessment has, keys that it should not have included. */
function asText(assessment: Assessment): string {
  const { outcome, groups, contacts, also, limit, openQuestions, ...rest } = assessment;
  const parts = [outcome, groups, contacts, also, openQuestions].join('|');
  return `${parts}|${'limit' in assessment ? `${limit?.day} ${limit?.state} ${Object.keys(limit!)}` : ''}|${Object.keys(rest)}`;
}
