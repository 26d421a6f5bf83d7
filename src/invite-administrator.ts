import 'reflect-metadata';
import { createApp } from './app.js';
import { ConfigFault, readConfig } from './config.js';
import { cprKeys } from './cpr-keys.js';
import { fail } from './fail.js';
import { InviteAdministrator } from './settings/people/invite-administrator.js';
import { TickingClock } from './shared/clock.js';
import { cleanEmail } from './shared/email.js';
import { WebAddress } from './web/web-address.js';

/** `npm run invite-administrator -- "Name" mail`: the way in to a new deployment. */
async function run([name = '', mail = '']: string[]): Promise<void> {
  const email = cleanEmail(mail);
  if (name.trim() === '' || email === null) {
    throw new ConfigFault('Say who: npm run invite-administrator -- "Asta Administrator" asta@kommune.dk');
  }
  const config = readConfig(process.env);
  if (config.databaseUrl === null) throw new ConfigFault('Set DATABASE_URL to the sign-in of limstift_app.');

  const app = await createApp({
    databaseUrl: config.databaseUrl,
    clock: new TickingClock(null),
    cprKeys: await cprKeys(config),
    logLevel: 'error',
    url: config.url,
  });
  try {
    const outcome = await app.get(InviteAdministrator).run(name.trim(), email);
    if ('refused' in outcome) {
      throw new ConfigFault(
        'There is an administrator already, who can invite others at POST /api/invitations.',
      );
    }
    const { token, expiresAt } = outcome.done;
    const link = app.get(WebAddress).of(`/invitation/${token}`);
    process.stdout.write(`Choose a password before ${expiresAt.toISOString().slice(0, 10)}:\n${link}\n`);
  } finally {
    await app.close();
  }
}

run(process.argv.slice(2)).catch(fail);
