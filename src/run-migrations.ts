import 'reflect-metadata';
import { ConfigFault, readConfig } from './config.js';
import { fail } from './fail.js';
import { migrate } from './migrate.js';

/** `npm run migrate`: brings the database of `DATABASE_OWNER_URL` up to date. */
async function run(): Promise<void> {
  const { databaseOwnerUrl } = readConfig(process.env);
  if (databaseOwnerUrl === null) {
    throw new ConfigFault('Set DATABASE_OWNER_URL to the sign-in of the role that owns the database.');
  }
  const names = await migrate(databaseOwnerUrl);
  process.stdout.write(names.length === 0 ? 'The database is up to date.\n' : `${names.join('\n')}\n`);
}

run().catch(fail);
