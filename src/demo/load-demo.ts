import type { INestApplicationContext } from '@nestjs/common';
import { SYSTEM } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { Person } from '../access/people/person.entity.js';
import { PersonPassword } from '../access/people/person-password.entity.js';
import { Clock } from '../shared/clock.js';
import { DEMO_PASSWORD, type DemoKind, emailsOf } from './accounts.js';
import { loadCompany } from './company-courses.js';
import { DemoSteps } from './demo-steps.js';
import { loadCases } from './load-cases.js';
import { type DemoOrganisation, findDemoOrganisation, makeOrganisation } from './make-organisation.js';
import { setPassword } from './set-password.js';
import { loadCourses } from './union.js';

/**
 * Fills an empty database with a made-up municipality, union or company, and goes on where an earlier start was cut
 * short; answers whether there was something to do. The passwords come last: who finds one finds all of the
 * data.
 */
export async function loadDemo(
  app: INestApplicationContext,
  kind: DemoKind = 'municipality',
): Promise<boolean> {
  const database = app.get(Database);
  const now = app.get(Clock).now();
  const organisation = await database.asActor(SYSTEM, (tx) => unfinished(tx, kind, now));
  if (organisation === null) return false;

  const steps = new DemoSteps(app, organisation);
  await LOADERS[organisation.kind](steps);
  await setPassword(database, emailsOf(organisation.kind), DEMO_PASSWORD, now);
  return true;
}

const LOADERS: Record<DemoKind, (demo: DemoSteps) => Promise<void>> = {
  municipality: loadCases,
  union: loadCourses,
  company: loadCompany,
};

async function unfinished(tx: Tx, kind: DemoKind, now: Date): Promise<DemoOrganisation | null> {
  if ((await tx.count(PersonPassword)) > 0) return null;
  if ((await tx.count(Person)) === 0) await makeOrganisation(tx, kind, now);
  return findDemoOrganisation(tx);
}
