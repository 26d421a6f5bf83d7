import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { setPassword } from '../../src/demo/set-password.js';
import { ifMatch } from './api-client.js';
import { next } from './made-up-numbers.js';
import { CONSULTANT } from './staff.js';
import type { RunningApp } from './start-app.js';

/** Lets the mentee of a case sign in; answers with the address that they do so by. */
export async function menteeSignsIn(running: RunningApp, menteeId: string): Promise<string> {
  const consultant = await running.as(CONSULTANT);
  const path = `/api/mentees/${menteeId}`;
  const { name, version } = await consultant.read<{ name: string; version: number }>(path);
  const email = `mentee${next()}@borger.example`;
  await consultant.ask('PUT', path, { name, addressProtected: false, email }, ifMatch({ version }));
  return signsIn(running, email);
}

/** Gives somebody who is known by an address the password of the demo. */
export async function signsIn(running: RunningApp, email: string): Promise<string> {
  await setPassword(running.database, [email], DEMO_PASSWORD, running.clock.now());
  return email;
}
