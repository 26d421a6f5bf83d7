/** What the specs of moves tell their stories with. */
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import { setPassword } from '../../../src/demo/set-password.js';
import type { ApiClient } from '../../app/api-client.js';
import { ADDRESS, type ActivePlacement } from '../../app/builders.js';
import { aCpr, next } from '../../app/made-up-numbers.js';
import { CONSULTANT } from '../../app/staff.js';
import type { RunningApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

/** The mentee of the placement gets a way in. Answers with the address that they sign in by. */
export async function signInMentee(
  running: RunningApp,
  { id }: Pick<ActivePlacement, 'id'>,
): Promise<string> {
  const consultant = await running.as(CONSULTANT);
  const email = `mentee${next()}@hjemme.example`;
  const mentee = { name: 'Mads Mentee', cpr: aCpr(), address: ADDRESS, email };
  const { id: menteeId } = await consultant.make('/api/mentees', mentee);
  await ask(running.urls.superuserUrl, `update placements set mentee_id = '${menteeId}' where id = '${id}'`);
  await setPassword(running.database, [email], DEMO_PASSWORD, running.clock.now());
  return email;
}

export function entryOf(day: string) {
  return { day, start: '08:00', minutes: 60, activity: 'job-training' };
}

export function statusOf(client: ApiClient, id: string) {
  return client.read<{ status: string; lastDay: string }>(`/api/placements/${id}`);
}
