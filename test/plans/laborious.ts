import { type Explained, mostRows } from './watch.js';

/** The statements that read a big table through, and those with more rows in hand than they may. */
export function laborious(plans: Explained[], bigTables: Set<string>, most: number): string[] {
  const readThrough = plans.flatMap(({ text, nodes }) =>
    nodes
      .filter((node) => node['Node Type'] === 'Seq Scan' && bigTables.has(node['Relation Name'] ?? ''))
      .map((node) => `${node['Relation Name']} read through by ${text}`),
  );
  const tooMany = plans
    .filter((plan) => mostRows(plan) > most)
    .map((plan) => `${mostRows(plan)} rows by ${plan.text}`);
  return [...new Set([...readThrough, ...tooMany])];
}
