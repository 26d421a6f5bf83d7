import 'reflect-metadata';
import { join } from 'node:path';
import { SchedulerRegistry } from '@nestjs/schedule';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { Database } from '../../src/access/database.js';
import type { Role } from '../../src/access/role.js';
import { createApp } from '../../src/app.js';
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { PublishSchemes } from '../../src/schemes/publish-schemes.js';
import { TEMPLATES } from '../../src/web/templates.js';
import { CPR_KEYS } from '../database/cpr-keys.js';
import { cloneDatabase, type TestDatabase } from '../database/test-database.js';
import { ApiClient } from './api-client.js';
import { type ApiDocument, openApiCheck } from './openapi-check.js';
import { SetClock } from './set-clock.js';

export interface RunningApp {
  app: NestFastifyApplication;
  database: Database;
  /** The database past the application: for what only SQL can show. */
  urls: TestDatabase;
  clock: SetClock;
  document: ApiDocument;
  /** Where it listens. */
  address: string;
  nobody: ApiClient;
  /** Signed in by the demo's password, once while the session lasts. */
  as: (email: string, role?: Role) => Promise<ApiClient>;
  close: () => Promise<void>;
}

/** The whole application on a database of its own, with the staff of the municipality, all of the demo data, or nobody. */
export async function startApp({
  now = '2026-11-03T09:00:00Z',
  demo = false,
  empty = false,
  url = 'http://localhost',
  digitalPost = null,
}: {
  now?: string;
  demo?: boolean;
  empty?: boolean;
  url?: string;
  digitalPost?: { folder: string; cvr: string } | null;
} = {}): Promise<RunningApp> {
  const urls = await cloneDatabase(demo ? 'demo' : empty ? undefined : 'staff');
  const clock = new SetClock(now);
  const app = await createApp({
    databaseUrl: urls.appUrl,
    clock,
    cprKeys: CPR_KEYS,
    logLevel: 'silent',
    url: new URL(url),
    digitalPost,
  });
  await app.init();
  // Nothing begins by the clock on the wall: a test that asks for such work runs it.
  const schedule = app.get(SchedulerRegistry);
  for (const job of schedule.getCronJobs().values()) void job.stop();
  for (const name of schedule.getIntervals()) schedule.deleteInterval(name);
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  if (empty) await app.get(PublishSchemes).run(join(TEMPLATES, 'schemes'));
  const database = app.get(Database);

  const { body: document }: { body: ApiDocument } = await request(app.getHttpServer()).get(
    '/api/openapi.json',
  );
  const check = openApiCheck(document);
  const nobody = new ApiClient(app, check, null);
  const sessions = new Map<string, { expiresAt: Date; client: ApiClient }>();
  const as = async (email: string, role?: Role): Promise<ApiClient> => {
    const key = [email, role].join(' ');
    const known = sessions.get(key);
    if (known && known.expiresAt > clock.now()) return known.client;
    const session = await nobody.make<{ token: string; expiresAt: string }>('/api/sessions', {
      email,
      password: DEMO_PASSWORD,
      ...(role !== undefined && { role }),
    });
    const client = new ApiClient(app, check, session.token);
    sessions.set(key, { expiresAt: new Date(session.expiresAt), client });
    return client;
  };
  const close = async () => {
    await app.close();
    await urls.drop();
  };
  return { app, database, urls, clock, document, address, nobody, as, close };
}
