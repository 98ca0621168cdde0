import { cpus, type } from 'node:os';
import { existsSync, readFileSync } from 'node:fs';
import { generatedBuilds, realBuild } from './builds.ts';
import { bytes } from './bytes.ts';
import { lighthouseScores } from './lighthouse.ts';
import { isOver, table, type Row } from './row.ts';
import { timings } from './timings.ts';

/** Measures the site and prints each figure beside its budget; README.md quotes the last run. `npm run bench -- bytes timings` measures these parts only. */
const parts: Readonly<Record<string, () => Promise<Row[]>>> = { build: realBuild, bytes, timings, lighthouse: lighthouseScores, generated: generatedBuilds };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}" of the benchmark; there are: ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}

const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`${name} …`);
  rows.push(...(await measure()));
}

const system = existsSync('/etc/os-release') ? /^ID=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? type() : type();
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${system}, Node ${process.versions.node}\n\n${table(rows)}`);
if (rows.some(isOver)) process.exitCode = 1;
