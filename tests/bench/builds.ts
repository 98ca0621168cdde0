import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { langs } from '../../src/languages.ts';
import { budgets } from './budgets.ts';
import { projectWith } from './generated.ts';
import { measured, type Run } from './process-tree.ts';
import type { Row } from './row.ts';

const build = ['node_modules/astro/bin/astro.mjs', 'build', '--force'];

/** Builds the site itself; leaves it in dist/ for the other measurements. */
export const realBuild = async (): Promise<Row[]> => rowsOf('build of the real site', await measured(build, '.'), budgets.realBuild);

/** Builds ever larger sites. Twice the pages may take twice the time and memory, not more. */
export async function generatedBuilds(): Promise<Row[]> {
  const rows: Row[] = [];
  const perPage: number[] = [];
  for (const { services, ...budget } of budgets.generatedBuilds) {
    const copy = projectWith(services);
    try {
      const run = await measured(build, copy.folder);
      const pages = readdirSync(join(copy.folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
      rows.push(...rowsOf(`build with ${services} generated services in ${langs.length} languages, ${pages.toLocaleString('en')} pages`, run, budget));
      perPage.push(run.seconds / pages);
    } finally {
      copy.discard();
    }
  }
  const [small, ...larger] = perPage;
  const growth = larger.map((one) => one / (small ?? one));
  return [...rows, { what: 'time per page in the largest, over the smallest', figures: growth, unit: '×', budget: { atMost: budgets.growth } }];
}

const rowsOf = (what: string, { seconds, megabytes }: Run, limit: { readonly seconds: number; readonly megabytes: number }): Row[] => [
  { what, figures: [seconds], unit: 's', budget: { atMost: limit.seconds } },
  { what: `${what}: peak memory`, figures: [megabytes], unit: 'MB', budget: { atMost: limit.megabytes } },
];
