import { setTimeout as sleep } from 'node:timers/promises';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { kill, startVictim, type Victim } from '../app/victim.js';
import { ask } from '../database/ask.js';

const NOW = '2026-11-03T09:00:00Z';
const CRASHES = 50;
const AT_A_TIME = 5;

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ now: NOW });
});
afterAll(() => running.close());

async function killDuring(victim: Victim, token: string, claimId: string, afterMs: number): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  await fetch(`${victim.url}/api/claims/${claimId}`, { headers }); // the first request of a process takes longer
  const request = fetch(`${victim.url}/api/claims/${claimId}/submission`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ declaration: true }),
  }).catch(() => null);
  await sleep(afterMs);
  await Promise.all([kill(victim), request]);
}

interface Left {
  status: string;
  amount: number | null;
  lines: number;
  frozen: number;
  events: number;
}

/** What the crash left; waits for the database to have noticed it. */
async function leftOf(claimId: string): Promise<Left> {
  const [left] = await ask<Left & Record<string, unknown>>(
    running.urls.superuserUrl,
    `select 1 from claims where id = '${claimId}' for update`,
    `select status, amount_ore as amount,
       (select coalesce(sum(amount_ore), 0)::int from claim_lines where claim_id = c.id) as lines,
       (select count(*)::int from time_entries where claim_id = c.id) as frozen,
       (select count(*)::int from audit_events where subject_id = c.id and what = 'claim.submitted') as events
     from claims c where id = '${claimId}'`,
  );
  if (left === undefined) throw new Error('The claim is gone.');
  return left;
}

async function aDraft({ id, leader, mentor }: ActivePlacement): Promise<string> {
  const entry = { day: '2026-10-06', start: '09:00', minutes: 60, activity: 'meeting' };
  await mentor.make(`/api/placements/${id}/time-entries`, entry);
  return (await leader.make('/api/claims', { placementId: id, month: '2026-10' })).id;
}

describe('kill -9 of the app during a submission', () => {
  it('leaves each claim wholly submitted or wholly not, and the event exactly when the change is', async () => {
    const seen = new Set<string>();
    let afterMs = 4; // then it follows the moment of the commit, however fast the machine
    for (let round = 0; round < CRASHES / AT_A_TIME; round += 1) {
      const victims = await Promise.all(
        Array.from({ length: AT_A_TIME }, () => startVictim(running.urls.appUrl, NOW)),
      );
      for (const victim of victims) {
        const placement = await aPlacement(running);
        const claimId = await aDraft(placement);
        const session = { email: placement.leaderEmail, password: 'limstift-demo' };
        const { token } = await running.nobody.make<{ token: string }>('/api/sessions', session);
        await killDuring(victim, token, claimId, afterMs);

        const left = await leftOf(claimId);
        seen.add(left.status);
        afterMs *= left.status === 'draft' ? 1.3 : 0.8;
        expect(left).toEqual(
          left.status === 'submitted'
            ? { status: 'submitted', amount: 24_799, lines: 24_799, frozen: 1, events: 1 }
            : { status: 'draft', amount: null, lines: 0, frozen: 0, events: 0 },
        );
      }
    }
    expect([...seen].toSorted()).toEqual(['draft', 'submitted']);
  }, 900_000);
});
