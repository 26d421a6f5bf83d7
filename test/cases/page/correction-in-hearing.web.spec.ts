import { jest } from '@jest/globals';
import type { HearingView } from '../../../src/hearings/hearing.view.js';
import { aPlacement } from '../../app/builders.js';
import { payAll, proposed } from '../../app/correction-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approvedClaim, readyToPay } from '../../app/payment-steps.js';
import { CASEWORKER, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running);
});
afterAll(() => running?.close());

it('opens its case: the leader is to answer it, then the caseworker to decide it; the mentor is told of neither', async () => {
  const placement = await aPlacement(running, { grantedMinutes: 600 });
  const claim = await approvedClaim(running, placement, { minutes: 120 });
  await payAll(running);
  const { id, reference } = await proposed(await running.as(CASEWORKER), claim, { minutes: 90 });
  const pageOf = async (email: string) =>
    (await (await PageClient.of(running, email)).get(`/forloeb/${placement.id}`)).text;
  expect(await pageOf(placement.leaderEmail)).not.toContain(reference);

  const facts = 'Vagtplanen siger, at mentoren var syg den 6. oktober.';
  await (await running.as(OTHER_CASEWORKER)).make(`/api/corrections/${id}/hearing`, { facts });
  const step = `læse partshøringen om reguleringen ${reference}`;
  expect(await pageOf(CASEWORKER)).toContain(`Lederen skal ${step}`);
  expect(await pageOf(placement.leaderEmail)).toContain(`Du skal ${step}`);
  expect(await pageOf(placement.mentorEmail)).not.toContain(reference);

  const [hearing] = await placement.leader.read<HearingView[]>(`/api/corrections/${id}/hearings`);
  await placement.leader.make(`/api/hearings/${hearing?.id}/answer`, { answer: 'Det er rigtigt' });
  expect(await pageOf(CASEWORKER)).toContain(`Sagsbehandleren skal afgøre reguleringen ${reference}`);
});
