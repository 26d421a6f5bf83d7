import { Client, type QueryResultRow } from 'pg';

/** Runs the statements on a connection of its own, and answers the rows of the last. */
export async function ask<Row extends QueryResultRow>(url: string, ...statements: string[]): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const statement of statements) ({ rows } = await client.query<Row>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** The same server, and another database, as another role. */
export function urlOf(
  url: string,
  database: string,
  signIn?: { username: string; password: string },
): string {
  return Object.assign(new URL(url), { pathname: database, ...signIn }).href;
}
