import 'reflect-metadata';
import { join } from 'node:path';
import { createApp } from './app.js';
import { ConfigFault, readConfig } from './config.js';
import { cprKeys } from './cpr-keys.js';
import { oneTimeSql, oneTimeSqlInDatabase } from './database-roles.js';
import { loadDemo } from './demo/load-demo.js';
import { fail } from './fail.js';
import { checkLetterWaits } from './letters/deliveries/letter-waits.js';
import { startLocalDatabase } from './local-database/local-database.js';
import { migrate } from './migrate.js';
import { PublishSchemes } from './schemes/publish-schemes.js';
import { readSchemes } from './schemes/read-schemes.js';
import { TickingClock } from './shared/clock.js';
import { greeting } from './greeting.js';
import { portIsFree } from './port.js';
import { TEMPLATES } from './web/templates.js';

const SCHEMES = join(TEMPLATES, 'schemes');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  if (!(await portIsFree(config.port))) {
    throw new ConfigFault(`Port ${config.port} is taken. Stop what uses it, or set PORT to another.`);
  }

  // Before anything is started: whoever wrote a scheme or a mail wrongly is told so, and nothing else happens.
  await readSchemes(SCHEMES);
  checkLetterWaits();
  const local =
    config.databaseUrl === null
      ? await startLocalDatabase(config.dataFolder, {
          roles: oneTimeSql,
          inDatabase: oneTimeSqlInDatabase(),
          say,
        })
      : null;
  try {
    const ownerUrl = local?.ownerUrl ?? config.databaseOwnerUrl;
    if (ownerUrl !== null) await migrate(ownerUrl);

    const app = await createApp({
      databaseUrl: local?.appUrl ?? config.databaseUrl ?? '',
      clock: new TickingClock(config.now),
      cprKeys: await cprKeys(config),
      url: config.url,
      digitalPost: config.digitalPost,
      mail: { smtpUrl: config.smtpUrl, from: config.mailFrom },
      logLevel: process.env['LOG_LEVEL'] ?? (config.isProduction ? 'info' : 'warn'),
    });
    await app.init();
    await app.get(PublishSchemes).run(SCHEMES);
    if (!config.isProduction) await loadDemo(app, config.demo);

    let isStopping = false;
    const stop = async () => {
      if (isStopping) return;
      isStopping = true;
      await app.close();
      await local?.stop();
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
    await app.listen(config.port, config.isProduction ? '0.0.0.0' : '127.0.0.1');
    say(greeting(config));
  } catch (error) {
    await local?.stop();
    throw error;
  }
}

start().catch(fail);
