import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type ActivePlacement, aLeader, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let placement: ActivePlacement;
let consultant: PageClient;
let path: string;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  consultant = await PageClient.of(running, CONSULTANT);
  path = `/forloeb/${placement.id}/adgang`;
});
afterAll(() => running?.close());

it('gives the consultant a link for the leader, by which they choose a password', async () => {
  const shown = await consultant.get(path);
  expect(shown.text).toContain(`Logger ind med ${placement.leaderEmail}`);

  const made = await consultant.post(path, { party: 'leader' });
  const [link = ''] = /http:\/\/[^\s<]*\/invitation\/[\w-]+/.exec(made.text) ?? [];
  expect([made.status, made.text]).toEqual([200, expect.stringContaining('kun denne ene gang')]);

  const opened = await running.app.inject({ method: 'GET', url: new URL(link).pathname });
  expect([opened.statusCode, opened.body]).toEqual([200, expect.stringContaining(placement.leaderEmail)]);
});

it('is given to a leader before the first day of theirs, and the case tells how to reach them', async () => {
  const coming = await aPlacement(running);
  const { leaderId, leaderEmail } = await aLeader(running, coming);
  const api = await running.as(CONSULTANT);
  await api.make(`/api/placements/${coming.id}/leader`, { leaderId, firstDay: '2026-12-01' });

  const access = `/forloeb/${coming.id}/adgang`;
  expect((await consultant.get(access)).text).toContain(
    `Kommende leder: Lis Leder Logger ind med ${leaderEmail}`,
  );
  expect((await consultant.post(access, { party: 'next-leader' })).text).toContain('kun denne ene gang');
  expect((await consultant.get(`/forloeb/${coming.id}`)).text).toContain(
    `Fra 01.12.2026: Lis Leder, 20 30 40 50`,
  );
});

it('makes no link to somebody whose address is another’s', async () => {
  const { id, leaderEmail, workplaceId } = await aPlacement(running);
  const api = await running.as(CONSULTANT);
  const { id: mentorId } = await api.make('/api/mentors', {
    kind: 'company-employee',
    workplaceId,
    name: 'Mia Mentor',
    email: leaderEmail,
    qualifications: 'Ti år på lageret',
  });
  await api.make(`/api/placements/${id}/mentor`, { mentorId, firstDay: '2026-10-01' });
  const before = await ask(running.urls.superuserUrl, 'select id from person_invitations');

  const made = await consultant.post(`/forloeb/${id}/adgang`, { party: 'mentor' });

  expect([made.status, made.text]).toEqual([
    422,
    expect.stringContaining('E-mailen hører også til en anden.'),
  ]);
  expect(await ask(running.urls.superuserUrl, 'select id from person_invitations')).toEqual(before);
});

it('shows a link in no other answer than the one that made it', async () => {
  const made = await consultant.post(path, { party: 'mentor', _key: 'one click' });
  const [, token = ''] = /\/invitation\/([\w-]+)/.exec(made.text) ?? [];
  expect(token).not.toBe('');
  expect(made.cacheControl).toBe('private, no-store');

  const again = await consultant.post(path, { party: 'mentor', _key: 'one click' });
  expect([again.status, again.location]).toEqual([303, path]);
  const shown = await consultant.get(path);
  expect(shown.text).toContain('ikke brugt. Det virker til og med');
  expect(shown.text).toContain('Laver du et nyt link, virker det gamle ikke mere.');
  expect(shown.html).not.toContain(token);
  const opened = await running.app.inject({ method: 'GET', url: `/invitation/${token}` });
  expect(opened.statusCode).toBe(200);
  const kept = await ask<{ row: string }>(
    running.urls.superuserUrl,
    `select coalesce(result::text, '') as row from idempotency_keys
     union all select details::text from audit_events`,
  );
  expect(kept.filter(({ row }) => row.includes(token))).toEqual([]);
});

it('tells that a link is used, or has expired', async () => {
  await ask(running.urls.superuserUrl, 'update person_invitations set used_at = now()');
  expect((await consultant.get(path)).text).toContain('Det sidste link er brugt.');
  await ask(
    running.urls.superuserUrl,
    `update person_invitations set used_at = null, expires_at = timestamptz '2026-01-01'`,
  );
  expect((await consultant.get(path)).text).toContain('ikke brugt. Det er udløbet.');
});

it('does not tell a consultant whether staff have a link', async () => {
  const states = await ask<{ invited: boolean }>(
    running.urls.appUrl,
    `select set_config('role', 'limstift_staff', false), set_config('limstift.role', 'consultant', false),
       set_config('limstift.person_id', '00000000-0000-4000-8000-000000000001', false)`,
    `select a.invited_at is not null as invited from people p, access_of_people(array[p.id]) a
     where p.email in ('${CASEWORKER}', '${placement.leaderEmail}')`,
  );
  expect(states).toEqual([{ invited: true }]);
});

it('says so where somebody has no address to sign in with', async () => {
  expect((await consultant.get(path)).text).toContain('Der er ingen e-mail registreret');
  const refused = await consultant.post(path, { party: 'mentee' });
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Registrer personen først')]);
});

it('refuses a party that is none, and writes nothing', async () => {
  const before = await ask(running.urls.superuserUrl, 'select id from person_invitations');
  expect((await consultant.post(path, { party: 'mayor' })).status).toBe(422);
  expect(await ask(running.urls.superuserUrl, 'select id from person_invitations')).toEqual(before);
});

it('is for the consultant alone', async () => {
  const caseworker = await PageClient.of(running, CASEWORKER);
  expect((await caseworker.get(path)).status).toBe(403);
  const leader = await PageClient.of(running, placement.leaderEmail);
  expect((await leader.post(path, { party: 'mentor' })).status).toBe(403);
});
