/** The one server of a test run, with a migrated database that specs clone. Lives in Jest's own process. */
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { ownerDataSourceOptions } from '../../src/data-source.js';
import { oneTimeSql, oneTimeSqlInDatabase } from '../../src/database-roles.js';
import { startThrowawayServer, type ThrowawayServer } from '../../src/local-database/throwaway-database.js';
import { ask, urlOf } from './ask.js';

export interface TestServer {
  /** May create databases and roles: a superuser, unless TEST_DATABASE_URL is somebody less. */
  superuserUrl: string;
  /** A migrated database without rows, to clone. */
  template: string;
  /** Of `limstift_owner` and `limstift_app`. */
  password: string;
}

// The roles belong to the whole server, and runs may go side by side on one.
const PASSWORD = 'limstift-test';

let running: Promise<{ server: TestServer; stop: () => Promise<void> }> | undefined;

/** Starts the server when first asked. */
export async function theServer(): Promise<TestServer> {
  running ??= start();
  return (await running).server;
}

/** Leaves nothing behind; does nothing when no spec has asked for the server. */
export async function stopTheServer(): Promise<void> {
  const started = await running?.catch(() => undefined); // the specs have told why it did not start
  await started?.stop();
}

async function start() {
  const { superuserUrl, stop } = givenServer() ?? (await startThrowawayServer());
  const server = { superuserUrl, template: `limstift_template_${process.pid}`, password: PASSWORD };
  try {
    await makeTemplate(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { server, stop };
}

function givenServer(): ThrowawayServer | undefined {
  const superuserUrl = process.env['TEST_DATABASE_URL'];
  return superuserUrl ? { superuserUrl, stop: () => dropDatabases(superuserUrl) } : undefined;
}

async function makeTemplate({ superuserUrl, template, password }: TestServer): Promise<void> {
  await ask(superuserUrl, ...oneTimeSql({ owner: password, app: password }), JOIN_THE_ROLES);
  await ask(superuserUrl, `create database ${template} owner limstift_owner`);
  const ownerUrl = urlOf(superuserUrl, template, { username: 'limstift_owner', password });
  await ask(ownerUrl, ...oneTimeSqlInDatabase());
  const database = await new DataSource(ownerDataSourceOptions(ownerUrl)).initialize();
  await database.runMigrations().finally(() => database.destroy());
}

/** Somebody less than a superuser must belong to the roles whose databases and connections they end. */
const JOIN_THE_ROLES = `do $$ begin
  if not (select rolsuper from pg_roles where rolname = session_user) then
    execute format('grant limstift_owner, limstift_app to %I', session_user);
  end if;
end $$`;

/** The template of this run and all that specs have made; the roles stay. */
async function dropDatabases(superuserUrl: string): Promise<void> {
  const made = await ask<{ name: string }>(
    superuserUrl,
    `select datname as name from pg_database where datname ~ '^limstift_(template|clone|empty|staff|demo)_${process.pid}(_|$)'`,
  );
  await ask(superuserUrl, ...made.map(({ name }) => `drop database ${name} with (force)`));
}
