import { randomBytes } from 'node:crypto';
import { oneTimeSqlInDatabase } from '../../src/database-roles.js';
import { ask, urlOf } from './ask.js';
import { shared } from './ask-shared.js';
import type { TestServer } from './server.js';

export interface TestDatabase {
  readonly name: string;
  /** As the application signs in: it may take the roles, and sees nothing by itself. */
  readonly appUrl: string;
  /** With maintenance on, so that row-level security lets the owner through. */
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** Ends whatever connections are left. */
  readonly drop: () => Promise<void>;
}

/** A database of the spec's own: migrated, and without rows, unless it is one with something told in it. */
export async function cloneDatabase(told?: 'staff' | 'demo'): Promise<TestDatabase> {
  const server = await shared('server');
  return createDatabase(server, 'clone', told ? await shared(told) : server.template);
}

/** A database of the spec's own, before the first migration. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const database = await createDatabase(await shared('server'), 'empty', 'template1');
  await ask(database.ownerUrl, ...oneTimeSqlInDatabase());
  return database;
}

/** Whether the tests may do what only a superuser may; on a server of somebody else's they may not. */
export async function isSuperuser(): Promise<boolean> {
  const { superuserUrl } = await shared('server');
  const [row] = await ask<{ answer: boolean }>(
    superuserUrl,
    'select rolsuper as answer from pg_roles where rolname = session_user',
  );
  return row?.answer ?? false;
}

export async function createDatabase(
  server: TestServer,
  kind: 'clone' | 'empty' | 'staff' | 'demo',
  template: string,
): Promise<TestDatabase> {
  const name = [server.template.replace('template', kind), randomBytes(6).toString('hex')].join('_');
  await ask(server.superuserUrl, `create database ${name} template ${template} owner limstift_owner`);
  const { password } = server;
  const ownerUrl = new URL(urlOf(server.superuserUrl, name, { username: 'limstift_owner', password }));
  ownerUrl.searchParams.set('options', '-c limstift.maintenance=on');
  return {
    name,
    appUrl: urlOf(server.superuserUrl, name, { username: 'limstift_app', password }),
    ownerUrl: ownerUrl.href,
    superuserUrl: urlOf(server.superuserUrl, name),
    drop: async () => {
      await ask(server.superuserUrl, `drop database if exists ${name} with (force)`);
    },
  };
}
