import { join } from 'node:path';
import { Database } from '../../src/access/database.js';
import { createApp } from '../../src/app.js';
import { loadDemo } from '../../src/demo/load-demo.js';
import { PublishSchemes } from '../../src/schemes/publish-schemes.js';
import { TEMPLATES } from '../../src/web/templates.js';
import { SetClock } from '../app/set-clock.js';
import { hireStaff } from '../app/staff.js';
import { CPR_KEYS } from './cpr-keys.js';
import type { TestServer } from './server.js';
import { createDatabase } from './test-database.js';

/** When what is told in it was done. */
export const TOLD_AT = '2026-11-03T09:00:00Z';

/** A database in which the municipality is told once, for every spec that begins with it; answers its name. */
export async function toldTemplate(server: TestServer, kind: 'staff' | 'demo'): Promise<string> {
  const { name, appUrl } = await createDatabase(server, kind, server.template);
  const clock = new SetClock(TOLD_AT);
  const app = await createApp({
    databaseUrl: appUrl,
    clock,
    cprKeys: CPR_KEYS,
    logLevel: 'silent',
    url: new URL('http://localhost'),
  });
  await app.init();
  await app.get(PublishSchemes).run(join(TEMPLATES, 'schemes'));
  await (kind === 'demo' ? loadDemo(app) : hireStaff(app.get(Database), clock.now()));
  await app.close();
  return name;
}
