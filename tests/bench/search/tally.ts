import type { Query } from './queries.ts';

/** A query and the pages it led to, the best first. */
export interface Asked {
  readonly query: Query;
  readonly found: readonly string[];
}

export interface Shares {
  readonly count: number;
  /** Of a hundred: a right page first, one among the first three, nothing found though there is a right page. */
  readonly first: number;
  readonly inThree: number;
  readonly nothing: number;
}

export const isFirst = ({ query: { pages }, found: [first] }: Asked): boolean => (first === undefined ? pages.length === 0 : pages.includes(first));

const isInThree = ({ query: { pages }, found }: Asked): boolean => (pages.length === 0 ? found.length === 0 : found.slice(0, 3).some((page) => pages.includes(page)));

const isNothing = ({ query: { pages }, found }: Asked): boolean => pages.length > 0 && found.length === 0;

export function sharesOf(asked: readonly Asked[]): Shares {
  const share = (fits: (one: Asked) => boolean): number => (100 * asked.filter(fits).length) / Math.max(1, asked.length);
  return { count: asked.length, first: share(isFirst), inThree: share(isInThree), nothing: share(isNothing) };
}

/** Two measurements of the same queries side by side, by one of the queries' properties. */
export function table(by: 'lang' | 'kind', ours: readonly Asked[], plain: readonly Asked[]): string {
  const names = [...new Set(ours.map(({ query }) => query[by]))];
  const row = (name: string, of: (all: readonly Asked[]) => readonly Asked[]): string => {
    const [own, other] = [sharesOf(of(ours)), sharesOf(of(plain))];
    const numbers = [own.first, own.inThree, own.nothing, other.first, other.inThree, other.nothing].map((number) => number.toFixed(1).padStart(8));
    return name.padEnd(14) + String(own.count).padStart(5) + numbers.join('');
  };
  return [
    `${by.padEnd(14)}    n   first in three nothing | plain: first, in three, nothing`,
    ...names.map((name) => row(name, (all) => all.filter(({ query }) => query[by] === name))),
    row('all', (all) => all),
  ].join('\n');
}
