import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let consultant: PageClient;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  consultant = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());

const here = (code: string) => `/forloeb/${placement.id}/aftaler/${code}`;

it('begins its goal with the purpose of the case, which the agreement says until somebody writes another', async () => {
  const { purpose } = await running
    .as(CONSULTANT)
    .then((api) => api.read<{ purpose: string }>(`/api/placements/${placement.id}`));
  expect((await consultant.get(`${here('citizen-agreement')}/ret`)).html).toContain(`>${purpose}</textarea>`);
  expect((await consultant.get(`${here('company-agreement')}/ret`)).html).not.toContain(purpose);

  const written = await consultant.post(`${here('citizen-agreement')}/ret`, { goal: 'At kunne møde alene' });
  expect(written.status).toBe(303);
  const again = await consultant.get(`${here('citizen-agreement')}/ret`);
  expect(again.html).toContain('>At kunne møde alene</textarea>');
});

it('is not written in by those who sign it alone, and not found by whoever is no party', async () => {
  const leader = await PageClient.of(running, placement.leaderEmail);
  expect((await leader.get(here('company-agreement'))).status).toBe(200);
  expect((await leader.get(`${here('company-agreement')}/ret`)).status).not.toBe(200);
  expect((await leader.get(here('citizen-agreement'))).status).toBe(404);
});
