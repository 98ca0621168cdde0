import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** What is tested by faults, and by which tests. */
export interface Room {
  readonly sources: readonly string[];
  /** Whether numbers are changed too. In the search they are weights, tuned by what people type. */
  readonly numbers: boolean;
  /** Tests one after another: a file's own first, the slow ones last, since most faults need no more than the first. */
  readonly stagesOf: (source: string) => readonly (readonly string[])[];
}

/** Tests that see no fault since they read files from the disk, or that take long for what others find quickly. */
const leftOut = ['stands-alone', 'every-answer-set', 'engine'];

function room(name: string, numbers: boolean, slow: readonly string[], own: Readonly<Record<string, string>>): Room {
  const folder = `tests/unit/${name}`;
  const fileOf = (test: string): string => `${folder}/${test}.test.ts`;
  const all = readdirSync(folder).filter((file) => file.endsWith('.test.ts')).map((file) => file.replace('.test.ts', '')).filter((test) => !leftOut.includes(test));
  return {
    numbers,
    sources: readdirSync(`src/${name}`).filter((file) => file.endsWith('.ts')).map((file) => `src/${name}/${file}`),
    stagesOf: (source) => {
      const id = basename(source, '.ts');
      const first = own[id] ?? id;
      const quick = all.filter((test) => !slow.includes(test) && test !== first);
      return [...(existsSync(fileOf(first)) ? [[first]] : []), quick, ...slow.filter((test) => test !== first).map((test) => [test])].map((stage) => stage.map(fileOf));
    },
  };
}

export const rooms: readonly Room[] = [
  room('eligibility', true, ['next-question', 'explain', 'time-zones', 'limit', 'any-input'], { today: 'time-zones', assess: 'cases', complete: 'cases', contacts: 'cases', groups: 'cases', rules: 'cases' }),
  room('search', false, ['phone', 'queries', 'case-forms', 'fold'], { engine: 'sources', script: 'reach', compounds: 'grammar', endings: 'grammar', 'stop-words': 'queries', 'simplified-characters': 'queries' }),
];
