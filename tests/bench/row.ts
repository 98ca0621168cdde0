export type Budget = { readonly atMost: number } | { readonly atLeast: number };

/** One line of the table: what was measured, and what it may be. */
export interface Row {
  readonly what: string;
  /** Several where they belong together and share a budget. */
  readonly figures: readonly number[];
  readonly unit: 's' | 'MB' | 'bytes' | 'ms' | 'of 100' | '×';
  readonly budget: Budget;
}

export const isOver = ({ figures, budget }: Row): boolean =>
  'atMost' in budget ? figures.some((figure) => figure > budget.atMost) : figures.some((figure) => figure < budget.atLeast);

/** The rows as a table in Markdown, for a terminal and for a README. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'figure', 'budget', ''],
    ...rows.map((row) => [row.what, `${row.figures.map(shown).join(' · ')} ${row.unit}`, allowed(row), isOver(row) ? 'OVER' : 'ok']),
  ];
  const width = (column: number): number => Math.max(...cells.map((cell) => cell[column]?.length ?? 0));
  const line = (cell: readonly string[]): string => `| ${cell.map((text, column) => text.padEnd(width(column))).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `|${head.map((_, column) => '-'.repeat(width(column) + 2)).join('|')}|`, ...body.map(line)].join('\n');
}

/** Figures below ten with a decimal: "×1.04" and "2.3 s" say more than 1 and 2. */
const shown = (figure: number): string => (Number.isInteger(figure) ? figure.toLocaleString('en') : figure < 10 ? figure.toFixed(2) : Math.round(figure).toLocaleString('en'));

const allowed = ({ budget, unit }: Row): string => ('atMost' in budget ? `≤ ${budget.atMost.toLocaleString('en')} ${unit}` : `≥ ${budget.atLeast.toLocaleString('en')} ${unit}`);
