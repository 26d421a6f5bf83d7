import { randomBytes } from 'node:crypto';
import { oneTimeSqlInDatabase } from '../../src/database-roles.js';
import { ask, urlOf } from './ask.js';
import type { TestServer } from './server.js';

export interface TestDatabase {
  /** As the application signs in: it may take the roles, and sees nothing by itself. */
  readonly appUrl: string;
  /** With maintenance on, so that row-level security lets the owner through. */
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** Ends whatever connections are left. */
  readonly drop: () => Promise<void>;
}

/** A database of the spec's own: migrated, and without rows. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const server = await theServer();
  return createDatabase(server, 'clone', server.template);
}

/** A database of the spec's own, before the first migration. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const database = await createDatabase(await theServer(), 'empty', 'template1');
  await ask(database.ownerUrl, ...oneTimeSqlInDatabase());
  return database;
}

/** Whether the tests may do what only a superuser may; on a server of somebody else's they may not. */
export async function isSuperuser(): Promise<boolean> {
  const { superuserUrl } = await theServer();
  const [row] = await ask<{ answer: boolean }>(
    superuserUrl,
    'select rolsuper as answer from pg_roles where rolname = session_user',
  );
  return row?.answer ?? false;
}

async function createDatabase(server: TestServer, kind: string, template: string): Promise<TestDatabase> {
  const name = [server.template.replace('template', kind), randomBytes(6).toString('hex')].join('_');
  await ask(server.superuserUrl, `create database ${name} template ${template} owner limstift_owner`);
  const { password } = server;
  const ownerUrl = new URL(urlOf(server.superuserUrl, name, { username: 'limstift_owner', password }));
  ownerUrl.searchParams.set('options', '-c limstift.maintenance=on');
  return {
    appUrl: urlOf(server.superuserUrl, name, { username: 'limstift_app', password }),
    ownerUrl: ownerUrl.href,
    superuserUrl: urlOf(server.superuserUrl, name),
    drop: async () => {
      await ask(server.superuserUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Asks Jest's own process, which starts the server for the first who asks. */
async function theServer(): Promise<TestServer> {
  const door = process.env['LIMSTIFT_TEST_SERVER'];
  if (door === undefined) throw new Error('the database is for specs that Jest runs with its globalSetup');
  const response = await fetch(door);
  if (!response.ok) throw new Error(`no database for tests: ${await response.text()}`);
  const server: TestServer = JSON.parse(await response.text());
  return server;
}
