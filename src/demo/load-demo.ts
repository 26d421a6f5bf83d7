import type { INestApplicationContext } from '@nestjs/common';
import { SYSTEM } from '../access/actor.js';
import { Database } from '../access/database.js';
import { Person } from '../access/person.entity.js';
import { Clock } from '../shared/clock.js';
import { DEMO_EMAILS, DEMO_PASSWORD } from './accounts.js';
import { loadCases } from './load-cases.js';
import { makeMunicipality } from './make-municipality.js';
import { setPassword } from './set-password.js';

/** Fills an empty database with a made-up municipality; answers whether it was empty. */
export async function loadDemo(app: INestApplicationContext): Promise<boolean> {
  const database = app.get(Database);
  const now = app.get(Clock).now();
  const staff = await database.asActor(SYSTEM, async (tx) => {
    if ((await tx.count(Person)) > 0) return null;
    return makeMunicipality(tx, now);
  });
  if (staff === null) return false;

  await loadCases(app, staff);
  await setPassword(database, DEMO_EMAILS, DEMO_PASSWORD, now);
  return true;
}
