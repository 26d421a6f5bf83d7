import { Table } from '../page/table.js';

export interface Difference {
  field: string;
  now: string;
  typed: string;
}

const NOTHING = 'Ikke udfyldt';

/** What stands otherwise now than it was typed, field by field; a space more or less is no difference. */
export function differencesIn(
  labels: Record<string, string>,
  now: Record<string, string | null>,
  typed: Record<string, string>,
): Difference[] {
  return Object.entries(labels)
    .map(([name, field]) => ({ field, now: said(now[name]), typed: said(typed[name]) }))
    .filter((row) => squeezed(row.now) !== squeezed(row.typed))
    .map((row) => ({ ...row, now: row.now || NOTHING, typed: row.typed || NOTHING }));
}

function said(text: string | null | undefined): string {
  return text?.trim() ?? '';
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** Where somebody else came first: what stands otherwise now than it was typed. */
export function Differences({ differences }: { differences: Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <>
      <h2>Det er forskellen</h2>
      <Table
        caption="Forskellen på det, der står nu, og det, du skrev"
        columns={['Felt', 'Står nu', 'Du skrev']}
        rows={differences.map(({ field, now, typed }) => [field, now, typed])}
      />
    </>
  );
}
