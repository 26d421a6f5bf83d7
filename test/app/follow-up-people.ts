/** Those whom the tests of following up need beside the people of a placement. */
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { setPassword } from '../../src/demo/set-password.js';
import type { StaffRole } from '../../src/access/role.js';
import type { Actor } from '../../src/access/actor.js';
import { ask } from '../database/ask.js';
import type { ApiClient } from './api-client.js';
import { next } from './made-up-numbers.js';
import { PageClient } from './page-client.js';
import type { RunningApp } from './start-app.js';

const ADMINISTRATOR = 'administrator@limstrup.example';

export interface Hired {
  id: string;
  email: string;
  client: ApiClient;
}

/** A colleague who can sign in. */
export async function hire(running: RunningApp, name: string, ...roles: StaffRole[]): Promise<Hired> {
  const administrator = await running.as(ADMINISTRATOR);
  const email = `kollega${next()}@limstrup.example`;
  const { id } = await administrator.make('/api/people', { name, email, roles });
  await setPassword(running.database, [email], DEMO_PASSWORD, running.clock.now());
  return { id, email, client: await running.as(email) };
}

/** Lets the mentee of a placement sign in. */
export async function menteeOf(running: RunningApp, menteeId: string): Promise<Hired> {
  const email = `mentee${next()}@borger.example`;
  const id = crypto.randomUUID();
  await ask(
    running.urls.superuserUrl,
    `insert into people (id, name, email, created_at) values ('${id}', 'Mads Mentee', '${email}', now())`,
    `insert into person_roles (person_id, role) values ('${id}', 'mentee')`,
    `update mentees set person_id = '${id}' where id = '${menteeId}'`,
  );
  await setPassword(running.database, [email], DEMO_PASSWORD, running.clock.now());
  return { id, email, client: await running.as(email) };
}

/** Gives a consultant's case to a colleague. */
export async function handOver(
  running: RunningApp,
  placementId: string,
  from: string,
  to: string,
): Promise<void> {
  const consultant = await PageClient.of(running, from);
  const at = `/forloeb/${placementId}`;
  const { html } = await consultant.get(`${at}/fordeling`);
  const seen = /name="from" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const { status } = await consultant.post(`${at}/videregivelse`, { from: seen, personId: to, word: 'Tak' });
  if (status !== 303) throw new Error(`the handover answered ${status}`);
}

/** What a table holds for somebody who asks the database as the application does. */
export function rowsSeenBy(running: RunningApp, actor: Actor, table: string): Promise<unknown[]> {
  return running.database.asActor(actor, (tx) => tx.query<unknown[]>(`select * from ${table}`));
}

/** Whoever an e-mail address belongs to. */
export async function personOf(running: RunningApp, email: string): Promise<string> {
  const [row] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select id from people where email = '${email}'`,
  );
  return row?.id ?? '';
}
