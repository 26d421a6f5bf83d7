import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { Client } from 'pg';
import { insert, ROWS } from './rows.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';

/** A database with a valid row in each table, past the application; what a test changes is taken back after it. */
export function everyRow(): () => Client {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await cloneDatabase();
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    for (const [table, row] of ROWS) await insert(client, table, row);
  });
  beforeEach(() => client.query('begin'));
  afterEach(() => client.query('rollback'));
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  return () => client;
}
