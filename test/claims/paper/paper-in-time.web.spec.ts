import { ExpireClaims } from '../../../src/claims/window/expire-claims.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { PDF } from '../../app/papers.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { setWindow } from '../window/window-steps.js';

let running: RunningApp;
let consultant: PageClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp({ now: '2026-10-20T09:00:00Z' });
  await setWindow(running);
  running.clock.set('2026-11-03T09:00:00Z');
  placement = await aPlacement(running);
  await work(placement, '2026-10-06', 60);
  await placement.leader.make('/api/claims', { placementId: placement.id, month: '2026-10' });
  running.clock.set('2026-12-02T09:00:00Z');
  await running.app.get(ExpireClaims).run();
  consultant = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());

const path = () => `/forloeb/${placement.id}/maanedsark-paa-papir`;
const register = (receivedDay: string) => {
  const paper = { signedBy: placement.leaderId, signedDay: '27.11.2026', total: '1' };
  const fields = {
    month: '2026-10',
    ...paper,
    receivedDay,
    because: 'no-device',
    words: 'Ingen pc på lageret',
  };
  return consultant.postFile(path(), fields, PDF);
};

it('a paper counts on the day on which it came, also where it is registered after the window', async () => {
  expect((await consultant.get(`${path()}?maaned=2026-10`)).text).toContain(
    'Sidste dag for at sende krav for måneden var 30.11.2026. Er arket modtaget senest den dag',
  );
  for (const late of ['1.12.2026', '']) {
    const { status, text } = await register(late);
    expect([status, text]).toEqual([422, expect.stringContaining('Kommunen har sat fristen.')]);
  }

  const { status, location } = await register('30.11.2026');

  expect(status).toBe(303);
  expect((await consultant.get(location ?? '')).text).toContain(
    'Grund: Lederen har ikke adgang til en computer eller telefon. Ingen pc på lageret.',
  );
});

it('why it was registered is not written over, and what was written about it stands apart in the log', async () => {
  const url = running.urls.superuserUrl;
  const [event] = await ask<{ details: object; facts: object }>(
    url,
    `select details, facts from audit_events e join audit_event_facts f on f.event_id = e.id
     where what = 'claim.submitted'`,
  );
  expect(event?.details).toMatchObject({ behalfBecause: 'no-device', paperReceivedDay: '2026-11-30' });
  expect(event?.details).not.toHaveProperty('behalfWords');
  expect(event?.facts).toMatchObject({ behalfWords: 'Ingen pc på lageret' });

  const someone = `select set_config('limstift.person_id', id::text, false), set_config('limstift.role', 'caseworker', false)
    from people where email = '${CONSULTANT}'`;
  await expect(
    ask(url, someone, `update claims set behalf_because = 'exempt' where paper_id is not null`),
  ).rejects.toMatchObject({ code: '42501' });
});
