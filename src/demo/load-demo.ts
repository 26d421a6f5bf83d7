import type { INestApplicationContext } from '@nestjs/common';
import { SYSTEM } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { Person } from '../access/people/person.entity.js';
import { PersonPassword } from '../access/people/person-password.entity.js';
import { Clock } from '../shared/clock.js';
import { DEMO_EMAILS, DEMO_PASSWORD } from './accounts.js';
import { DemoSteps } from './demo-steps.js';
import { loadCases } from './load-cases.js';
import { findMunicipality, makeMunicipality, type Municipality } from './make-municipality.js';
import { setPassword } from './set-password.js';

/**
 * Fills an empty database with a made-up municipality, and goes on where an earlier start was cut short;
 * answers whether there was something to do. The passwords come last: who finds one finds all of the data.
 */
export async function loadDemo(app: INestApplicationContext): Promise<boolean> {
  const database = app.get(Database);
  const now = app.get(Clock).now();
  const municipality = await database.asActor(SYSTEM, (tx) => unfinishedMunicipality(tx, now));
  if (municipality === null) return false;

  await loadCases(new DemoSteps(app, municipality));
  await setPassword(database, DEMO_EMAILS, DEMO_PASSWORD, now);
  return true;
}

async function unfinishedMunicipality(tx: Tx, now: Date): Promise<Municipality | null> {
  if ((await tx.count(PersonPassword)) > 0) return null;
  if ((await tx.count(Person)) === 0) await makeMunicipality(tx, now);
  return findMunicipality(tx);
}
