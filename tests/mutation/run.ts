import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mutantsOf, type Mutant } from './mutants.ts';
import { rooms, type Room } from './rooms.ts';

/**
 * `npm run mutate [-- files]`: puts one fault after another into src/eligibility and src/search, and counts those that no test sees.
 * Each that stays unseen is explained in survivors.json; at least `least` of a hundred must be seen.
 */
const least = 95;
const workers = Number(process.env['WORKERS'] || 2);
/** A fault that makes a loop endless is seen by whoever waits. */
const patience = Number(process.env['PATIENCE'] || 60) * 1000;
const explanations = 'tests/mutation/survivors.json';

/** A fault that no test sees, named by the line it is on; alike faults on one line have one reason. */
interface Survivor {
  readonly file: string;
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
const hook = pathToFileURL('tests/mutation/put-fault.ts').href;

/** Whether the tests of a stage see the fault. */
function isSeen(tests: readonly string[], env: Readonly<Record<string, string>>): Promise<boolean> {
  const words = ['--test', '--test-isolation=none', '--test-reporter=./tests/mutation/first-failure.ts', ...tests];
  const child = spawn(process.execPath, words, { stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: `--import ${hook}`, ...env } });
  return new Promise((done) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.on('exit', (code) => {
      clearTimeout(timer);
      done(code !== 0);
    });
  });
}

async function survives({ file, source }: Mutant, { stagesOf }: Room, worker: number): Promise<boolean> {
  const text = join(folder, `${worker}.ts`);
  writeFileSync(text, source);
  for (const stage of stagesOf(file)) if (await isSeen(stage, { MUTANT_OF: file, MUTANT_TEXT: text })) return false;
  return true;
}

const asked = process.argv.slice(2);
const survivors: Mutant[] = [];
const counts: [file: string, all: number, survived: number][] = [];

for (const room of rooms) {
  const files = room.sources.filter((file) => asked.length === 0 || asked.some((part) => file.includes(part)));
  if (files.length === 0) continue;
  for (const stage of new Set(files.flatMap(room.stagesOf).map((tests) => tests.join(' ')))) if (await isSeen(stage.split(' '), {})) throw new Error(`Without any fault a test fails: ${stage}`);
  for (const file of files) {
    const mutants = mutantsOf(file, readFileSync(file, 'utf8'), room.numbers);
    const waiting = [...mutants];
    const unseen: Mutant[] = [];
    await Promise.all(Array.from({ length: workers }, async (_, worker) => {
      for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) if (await survives(mutant, room, worker)) unseen.push(mutant);
    }));
    counts.push([file, mutants.length, unseen.length]);
    survivors.push(...unseen.sort((one, other) => one.line - other.line));
    console.log(`${file}: ${mutants.length} faults, ${unseen.length} unseen`);
    for (const { line, from, to } of unseen) console.log(`  ${line}: ${short(from)} → ${short(to)}`);
  }
}
rmSync(folder, { recursive: true });

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

const explained = (existsSync(explanations) ? JSON.parse(readFileSync(explanations, 'utf8')) : []) as Survivor[];
const isThe = (one: Survivor, { file, on, from, to }: Mutant): boolean => one.file === file && one.on === short(on) && one.from === short(from) && one.to === short(to);
const unexplained = survivors.filter((mutant) => !explained.some((one) => isThe(one, mutant)));
const gone = explained.filter((one) => counts.some(([file]) => file === one.file) && !survivors.some((mutant) => isThe(one, mutant)));
const all = counts.reduce((sum, [, mutants]) => sum + mutants, 0);
const score = (100 * (all - survivors.length)) / all;

console.log(`\n${all} faults, ${survivors.length} unseen: ${score.toFixed(1)} of a hundred are seen, ${least} must be.`);
for (const { file, on, from, to } of unexplained) console.log(`Write into ${explanations} why no test can see it, or write the test: ${JSON.stringify({ file, on: short(on), from: short(from), to: short(to), why: '' })}`);
for (const { file, on, to } of gone) console.log(`Take out of ${explanations}: ${file}: ${on} → ${to} is seen now, or no longer there.`);
if (score < least || unexplained.length + gone.length > 0) process.exitCode = 1;
