/** Tries a statement as somebody, through the application's own sign-in, and takes it back. */
import { type Client, DatabaseError } from 'pg';
import type { Row } from './row-facts.js';

export interface Asker {
  databaseRole: string;
  personId: string;
  role: string;
  /** Whether the database role is let go of again after it was taken. */
  resets?: boolean;
}

export const VERBS = ['select', 'insert', 'update', 'delete'] as const;
export type Verb = (typeof VERBS)[number];

const NO_PRIVILEGE = '42501'; // also what row-level security refuses by
const CONSTRAINTS = '23'; // which the database asks after the policies

/** As `Database.asActor` does it, and within the transaction that is open. */
export async function become(client: Client, { databaseRole, personId, role, resets }: Asker): Promise<void> {
  await client.query(
    `select set_config('role', $1, true), set_config('limstift.person_id', $2, true),
            set_config('limstift.role', $3, true), set_config('limstift.today', '2026-10-15', true)`,
    [databaseRole, personId, role],
  );
  if (resets) await client.query('reset role');
}

/** Whether the policies let it through and it reached the row; a constraint that then refuses is no matter. */
export async function isLetThrough(
  client: Client,
  verb: Verb,
  table: string,
  row: Row,
  columns: string[],
): Promise<boolean> {
  const values = Object.values(row);
  const where = Object.keys(row)
    .map((column, at) => `${column} = $${at + 1}`)
    .join(' and ');
  const statements: Record<Verb, string> = {
    select: `select from ${table} where ${where}`,
    insert: `insert into ${table} (${Object.keys(row).join(', ')})
             values (${values.map((_, at) => `$${at + 1}`).join(', ')})`,
    update: `update ${table} set ${columns.map((column) => `${column} = ${column}`).join(', ')} where ${where}`,
    delete: `delete from ${table} where ${where}`,
  };
  await client.query('savepoint before');
  try {
    return ((await client.query(statements[verb], values)).rowCount ?? 0) > 0;
  } catch (error) {
    const code = error instanceof DatabaseError ? (error.code ?? '') : '';
    if (code === NO_PRIVILEGE) return false;
    if (code.startsWith(CONSTRAINTS)) return true;
    throw error;
  } finally {
    await client.query('rollback to before');
  }
}
