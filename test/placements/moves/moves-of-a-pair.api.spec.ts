/** The moves of a course that a coordinator runs and nobody is paid for. */
import type { MovesView } from '../../../src/placements/moves/move.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { next } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import { setPassword } from '../../../src/demo/set-password.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { statusOf } from './moves.js';

const COORDINATOR = 'koordinator@limstrup.example';

let running: RunningApp;
let coordinator: ApiClient;
let consultant: ApiClient;
let mentee: ApiClient;
let menteeEmail: string;
let page: PageClient;
let id: string;
let at: string;

beforeAll(async () => {
  running = await startApp();
  await ask(running.urls.ownerUrl, "update organisation set kind = 'union'");
  coordinator = await running.as(COORDINATOR);
  consultant = await running.as(CONSULTANT);
  page = await PageClient.of(running, COORDINATOR);
});
afterAll(() => running?.close());
beforeEach(async () => {
  menteeEmail = `mentee${next()}@mail.example`;
  const { id: menteeId } = await coordinator.make('/api/mentees/without-cpr', {
    name: 'Dina Dimittend',
    email: menteeEmail,
  });
  const { id: mentorId } = await coordinator.make('/api/mentors', {
    kind: 'volunteer',
    name: 'Freja Frivillig',
    email: `mentor${next()}@mail.example`,
    qualifications: 'Ti år på et museum',
  });
  ({ id } = await coordinator.make('/api/placements', {
    scheme: 'graduate',
    menteeId,
    mentorId,
    purpose: 'At finde fodfæste',
    tasks: 'At dele erfaring fra faget',
    firstDay: '2026-10-10',
    lastDay: '2027-04-09',
  }));
  at = `/api/placements/${id}`;
  await coordinator.make(`${at}/activation`);
  await setPassword(running.database, [menteeEmail], DEMO_PASSWORD, running.clock.now());
  mentee = await running.as(menteeEmail);
});

const PAUSE = { day: '2026-10-20', expectedReturnDay: '2026-12-01' };

it('is paused, taken up, ended and opened again by the coordinator', async () => {
  await coordinator.make(`${at}/pause`, PAUSE);
  expect((await page.get(`/forloeb/${id}`)).text).toContain('Koordinatoren skal følge op på pausen');
  await coordinator.make(`${at}/return`, { day: '2026-11-02' });
  await coordinator.make(`${at}/ending`, { day: '2026-11-02', reason: 'Fik job' });
  await coordinator.make(`${at}/reopening`, {
    day: '2026-11-03',
    lastDay: '2027-01-31',
    reason: 'Faldt væk',
  });

  expect(await statusOf(mentee, id)).toMatchObject({ status: 'active', lastDay: '2027-01-31' });
});

it('is no consultant’s to move, by API, page or statement', async () => {
  const asConsultant = await PageClient.of(running, CONSULTANT);
  const [self] = await ask<{ id: string }>(
    running.urls.ownerUrl,
    `select id from people where email = '${CONSULTANT}'`,
  );
  const statement = `with account as (
      insert into placement_move_accounts (move_id, move, moved_by, actor_role, reason)
      values ('${id}', 'stop', actor_person_id(), actor_role(), 'x'))
    insert into placement_moves (id, move, placement_id, position, day, moved_at)
      values ('${id}', 'stop', '${id}', 1, '2026-11-02', now())`;
  const asked = (personId: string, role: 'consultant' | 'coordinator') =>
    running.database.asActor({ personId, role }, (tx) => tx.query(statement));

  expect((await consultant.post(`${at}/pause`, PAUSE)).status).toBe(403);
  expect((await consultant.post(`${at}/stop`, { day: '2026-11-02', reason: 'x' })).status).toBe(403);
  for (const path of ['stop', 'skift/pause', 'afslutning']) {
    expect((await asConsultant.get(`/forloeb/${id}/${path}`)).status).toBe(403);
    expect((await page.get(`/forloeb/${id}/${path}`)).status).toBe(200);
  }
  await expect(asked(self?.id ?? '', 'consultant')).rejects.toThrow('row-level security');
  await asked(self?.id ?? '', 'coordinator');
  expect(await statusOf(coordinator, id)).toMatchObject({ status: 'broken-off' });
});

it('is not moved by a coordinator where a consultant runs it', async () => {
  await ask(running.urls.ownerUrl, "update organisation set kind = 'municipality'");
  const paid = await aPlacement(running);
  await ask(running.urls.ownerUrl, "update organisation set kind = 'union'");

  expect((await coordinator.post(`/api/placements/${paid.id}/pause`, PAUSE)).status).toBe(403);
  expect((await page.get(`/forloeb/${paid.id}/stop`)).status).toBe(403);
  expect((await page.get(`/forloeb/${paid.id}/skift/pause`)).status).toBe(403);
});

it('shows its stop to the coordinator in the list and the case, until they follow up', async () => {
  const stopped = async () => (await page.get('/forloeb?vis=stopped')).html.includes(`href="/forloeb/${id}"`);
  expect(await stopped()).toBe(false);

  await mentee.make(`${at}/stop`, { day: '2026-11-02' });
  expect(await stopped()).toBe(true);
  expect((await page.get('/forloeb')).text).toContain(
    'Koordinatoren skal følge op på, at forløbet er stoppet',
  );
  expect((await page.get(`/forloeb/${id}`)).text).toContain('Forløbet er stoppet af Dina Dimittend, mentee.');
  expect((await coordinator.read<MovesView>(`${at}/moves`)).items[0]).toMatchObject({ isUnseen: true });

  expect((await consultant.post(`${at}/stop/seen`)).status).toBe(403);
  await page.post(`/forloeb/${id}/stop/set`);
  expect(await stopped()).toBe(false);
});

it('is found by no party in the list of stops', async () => {
  await mentee.make(`${at}/stop`, { day: '2026-11-02' });
  const asMentee = await PageClient.of(running, menteeEmail);

  expect((await asMentee.get('/forloeb')).html).toContain(`href="/forloeb/${id}"`);
  expect((await asMentee.get('/forloeb?vis=stopped')).text).toContain('Ingen forløb passer til søgningen.');
});
