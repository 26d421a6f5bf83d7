import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createApp } from './app.js';
import { readConfig } from './config.js';
import { oneTimeSql, oneTimeSqlInDatabase } from './database-roles.js';
import { loadDemo } from './demo/load-demo.js';
import { tellMainJob } from './demo/main-job.js';
import { fail } from './fail.js';
import { startLocalDatabase } from './local-database/local-database.js';
import { migrate } from './migrate.js';
import { PublishSchemes } from './schemes/publish-schemes.js';
import { TickingClock } from './shared/clock.js';
import { TEMPLATES } from './web/templates.js';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `npm run demo`: the main job, told step by step on a database that is thrown away afterwards. */
async function tell(): Promise<void> {
  const { dataFolder, now } = readConfig(process.env);
  const folder = await mkdtemp(join(tmpdir(), 'limstift-demo-'));
  await chmod(folder, 0o755); // PostgreSQL runs as another user where we are root
  const roles = { roles: oneTimeSql, inDatabase: oneTimeSqlInDatabase(), say };
  const local = await startLocalDatabase(folder, roles);
  try {
    await migrate(local.ownerUrl);
    const app = await createApp({
      databaseUrl: local.appUrl,
      clock: new TickingClock(now),
      cprKeys: { current: 'demo', encryption: new Map([['demo', randomBytes(32)]]), lookup: randomBytes(32) },
      logLevel: 'error',
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(PublishSchemes).run(join(TEMPLATES, 'schemes'));
    await loadDemo(app);

    const pdf = await tellMainJob(app, say);
    await mkdir(dataFolder, { recursive: true });
    const file = resolve(dataFolder, 'orientation-to-leader.pdf');
    await writeFile(file, pdf);
    say(`\nThe letter: ${file}`);
    await app.close();
  } finally {
    await local.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

tell().catch(fail);
