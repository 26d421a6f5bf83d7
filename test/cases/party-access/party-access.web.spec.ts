import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
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
