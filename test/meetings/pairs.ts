import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { setPassword } from '../../src/demo/set-password.js';
import type { MeetingView } from '../../src/meetings/meeting.view.js';
import type { ApiClient } from '../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { next } from '../app/made-up-numbers.js';
import type { RunningApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

export interface Pair extends ActivePlacement {
  mentee: ApiClient;
  menteeEmail: string;
  meetings: string;
}

/** A placement whose mentee can sign in too, under the rules of any of the schemes. */
export async function aPair(running: RunningApp, scheme = 'jobcenter'): Promise<Pair> {
  const placement = await aPlacement(running, { hasWageCost: false });
  const menteeEmail = `mentee${next()}@firma.example`;
  const personId = `(select id from people where email = '${menteeEmail}')`;
  await ask(
    running.urls.ownerUrl,
    "set limstift.maintenance = 'on'",
    `insert into people (id, name, email, created_at)
     values (gen_random_uuid(), 'Mads Mentee', '${menteeEmail}', '2026-10-01T08:00:00Z')`,
    `insert into person_roles (person_id, role) values (${personId}, 'mentee')`,
    `update mentees set person_id = ${personId} where id = '${placement.menteeId}'`,
    `update placements set scheme_version_id = (select id from scheme_versions where code = '${scheme}')
     where id = '${placement.id}'`,
  );
  await setPassword(running.database, [menteeEmail], DEMO_PASSWORD, running.clock.now());
  const mentee = await running.as(menteeEmail);
  return { ...placement, mentee, menteeEmail, meetings: `/api/placements/${placement.id}/meetings` };
}

/** The clock of the tests shows 3.11.2026 10.00 in Denmark. */
export const TO_COME = {
  day: '2026-11-10',
  start: '14:00',
  minutes: 60,
  form: 'in-person',
  place: 'Kantinen',
};
export const OVER = { day: '2026-11-02', start: '14:00', minutes: 90, form: 'phone' };

export function held(pair: Pair, meeting: Record<string, unknown> = {}): Promise<MeetingView> {
  return pair.mentor.make(`/api/placements/${pair.id}/held-meetings`, { ...OVER, ...meeting });
}

/** Sets the clock on; the two sign in again, as their sessions end meanwhile. */
export async function on(running: RunningApp, pair: Pair, now: string): Promise<void> {
  running.clock.set(now);
  pair.mentor = await running.as(pair.mentorEmail);
  pair.mentee = await running.as(pair.menteeEmail);
}
