import { Client, type DatabaseError } from 'pg';
import { CASES, PAIRS } from './database/broken-rows.js';
import type { Row } from './database/row-facts.js';
import { insert, ROWS } from './database/rows.js';
import { cloneDatabase, type TestDatabase } from './database/test-database.js';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await cloneDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});
beforeEach(() => client.query('begin'));
afterEach(() => client.query('rollback'));
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Inserts what the table refers to, and answers the table's own valid row. */
async function rowOf(table: string): Promise<Row> {
  for (const [name, row] of ROWS) {
    if (name === table) return row;
    await insert(client, name, row);
  }
  throw new Error(`no row for ${table}`);
}

/** The name of the constraint that refuses the row, or null; the row does not stay. */
async function refusal(table: string, row: Row): Promise<string | null> {
  await client.query('savepoint before');
  const name = await insert(client, table, row).then(
    () => null,
    (error: DatabaseError) => error.constraint ?? error.message,
  );
  await client.query('rollback to before');
  return name;
}

async function constraintsOfKind(kind: 'c' | 'x'): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select conname as name from pg_constraint where connamespace = 'public'::regnamespace and contype = $1`,
    [kind],
  );
  return rows.map(({ name }) => name).toSorted();
}

describe('the database refuses what no rule lets through', () => {
  it.each(CASES)('$name', async ({ name, table, good, bad }) => {
    const row = await rowOf(table);

    expect(await refusal(table, { ...row, ...good })).toBeNull();
    expect(await refusal(table, { ...row, ...good, ...bad })).toBe(name);
  });

  it('has a row that breaks each check', async () => {
    expect(CASES.map(({ name }) => name).toSorted()).toEqual(await constraintsOfKind('c'));
  });
});

describe('the database refuses the second of two', () => {
  it.each(PAIRS)('$name', async ({ name, table, first, second, beside }) => {
    const row = { ...(await rowOf(table)), ...first };
    await insert(client, table, row);

    expect(await refusal(table, { ...row, ...second, ...beside })).toBeNull();
    expect(await refusal(table, { ...row, ...second })).toBe(name);
  });

  it('has a pair of rows for each exclusion', async () => {
    expect(PAIRS.map(({ name }) => name)).toEqual(expect.arrayContaining(await constraintsOfKind('x')));
  });
});
