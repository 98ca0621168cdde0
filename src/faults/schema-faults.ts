import type { z } from 'astro/zod';
import { fault, listed, type Fault } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** A schema's complaints in an editor's words, each at the line of its key. */
export function schemaFaults(file: string, data: unknown, error: z.ZodError, lineOf: (key: string) => number): Fault[] {
  return error.issues.flatMap((issue) => faultsOf(file, issue, isAbsent(data, issue.path), lineOf));
}

function isAbsent(data: unknown, path: readonly PropertyKey[]): boolean {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], data) === undefined;
}

function faultsOf(file: string, issue: Issue, absent: boolean, lineOf: (key: string) => number): Fault[] {
  const key = String(issue.path[0] ?? '');
  const where = issue.path.join('.');
  const part = file.endsWith('.yaml') ? 'file' : 'front matter';
  const at = (wrong: string, remedy: string): Fault[] => [fault(file, lineOf(key), wrong, remedy)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => fault(file, lineOf(unknown), `the ${part} has an unknown key "${unknown}"`, 'take it out, or mend its spelling; README.md lists the keys'));
  }
  if (absent) return at(`the ${part} lacks "${where}"`, remedies[key] ?? 'write it');
  if (days.has(key)) return at(`"${where}" is not a date we can read`, 'write year-month-day: 2026-11-24');
  if (issue.code === 'invalid_value') return at(`"${where}" has a value that is not allowed`, `write one of: ${listed(issue.values.map(String))}`);
  if (issue.code === 'too_small') return at(`"${where}" is empty`, 'write it');
  if (key === 'sources') return at(`"${where}" is not the id of a fact`, 'write ids like F12, as in content/facts/facts.yaml');
  if (key === 'phone') return at(`the phone is not written as everywhere`, 'write +358 and groups of digits: "+358 40 634 4480"');
  return at(`"${where}": ${issue.message}`, remedies[key] ?? 'mend it');
}

const days = new Set(['updated', 'lawChecked', 'checked', 'on']);

const remedies: Readonly<Record<string, string>> = {
  translation: 'write translation: machine, or translation: person',
  original: 'run npm run translations -- --done FILE once the translation says what the original says',
  text: 'write text: machine, or text: person',
  updated: 'write the day of the last change: updated: 2026-11-24',
  lawChecked: 'write the day on which the law was read: lawChecked: 2026-11-24',
  source: 'say where the facts of this contact were found: source: [LUVN]',
  checked: 'write the day on which they were looked up: checked: 2026-11-24',
  sources: 'list the facts that the page states: sources: [F12, F53]',
  keywords: 'list everyday words that readers type: keywords: [baby, child]',
};
