import lighthouse from 'lighthouse';
import { freePort } from '../free-port.ts';
import { withSite } from './browser.ts';
import { budgets } from './budgets.ts';
import type { Row } from './row.ts';

const paths = ['/en/', '/en/who-is-entitled/', '/en/check/', '/ar/parents-at-home/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse's four scores as it gives them for a phone. */
export async function lighthouseScores(): Promise<Row[]> {
  // Lighthouse finds its browser by a port.
  const port = await freePort();
  return withSite(async (origin) => {
    const rows: Row[] = [];
    for (const path of paths) rows.push({ what: `Lighthouse, ${path}: ${categories.join(', ')}`, figures: await scoresOf(origin + path, port), unit: 'of 100', budget: { atLeast: budgets.lighthouse } });
    return rows;
  }, [`--remote-debugging-port=${port}`]);
}

async function scoresOf(address: string, port: number): Promise<number[]> {
  const result = await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error' });
  if (result === undefined || result.lhr.runtimeError) throw new Error(`Lighthouse could not measure ${address}: ${result?.lhr.runtimeError?.message ?? 'no answer'}`);
  const { lhr } = result;
  for (const { auditRefs } of Object.values(lhr.categories)) for (const { id, weight } of auditRefs) {
    const { score, title, displayValue } = lhr.audits[id] ?? {};
    if (weight > 0 && typeof score === 'number' && score < 1) console.error(`${address} ${id} ${score}: ${title} ${displayValue ?? ''}`);
  }
  return categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
}
