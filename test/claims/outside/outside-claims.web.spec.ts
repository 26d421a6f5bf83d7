import { jest } from '@jest/globals';
import { aPlacement } from '../../app/builders.js';
import { work } from '../../app/claim-steps.js';
import { anOutsider, ORDER_REFERENCE, SENDER_CVR } from '../../app/outside-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

it('leads a consultant to the fee, and the mentor from the month’s hours to the claim', async () => {
  const placement = await aPlacement(running);
  const { id } = placement;
  await work(placement, '2026-10-06', 60);
  const outsider = await anOutsider(running, placement, 'external-consultant', '2026-10-15');
  const consultant = await PageClient.of(running, CONSULTANT);
  expect((await consultant.get(`/forloeb/${id}`)).text).toContain('Skriv mentorens honorar');
  const typed = { firstDay: '15.10.2026', amountOre: '650,00', senderCvr: SENDER_CVR };
  const wrong = await consultant.post(`/forloeb/${id}/honorar`, { ...typed, orderReference: '' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Skriv den ordrereference');
  const fee = await consultant.post(`/forloeb/${id}/honorar`, { ...typed, orderReference: ORDER_REFERENCE });
  expect(fee.status).toBe(303);
  const caseworker = await running.as(CASEWORKER);
  const costs = await caseworker.read<{ id: string; status: string }[]>(`/api/placements/${id}/wage-costs`);
  const proposed = costs.find(({ status }) => status === 'proposed');
  const page = await PageClient.of(running, CASEWORKER);
  expect((await page.get(`/loenomkostninger/${proposed?.id}`)).text).toContain(
    `Fakturaen kommer fra CVR ${SENDER_CVR}`,
  );
  await caseworker.make(`/api/wage-costs/${proposed?.id}/decision`, { outcome: 'approved' });

  const entry = { day: '2026-10-20', start: '08:00', minutes: 90, activity: 'job-training' };
  await outsider.client.make(`/api/placements/${id}/time-entries`, entry);
  await placement.confirmHours();
  const mentor = await PageClient.of(running, outsider.email);
  const month = `/forloeb/${id}/timer`;
  expect((await mentor.get(`${month}?maaned=2026-10`)).text).toContain('klar til at sende');
  const begun = await mentor.post(`${month}/krav`, { month: '2026-10' });
  const claim = begun.location ?? '';
  const draft = await mentor.get(claim);
  expect(draft.text).toContain('Kravet er en kladde. Se det efter, og send det.');
  expect(draft.text).toContain('975,00');
  expect(draft.text).toContain('Honorar 650,00 kr. pr. time');
  const sent = await mentor.post(`${claim}/indsendelse`, { declaration: 'true', version: draft.version });
  expect(sent.status).toBe(303);
  expect((await mentor.get(claim)).text).toContain('E-faktura');
  expect((await mentor.get(`/forloeb/${id}`)).text).toContain('Krav');
  const own = await PageClient.of(running, placement.mentorEmail);
  expect((await own.get(`${month}?maaned=2026-10`)).text).not.toContain('klar til at sende');
  const leader = await PageClient.of(running, placement.leaderEmail);
  expect((await leader.get(claim)).status).toBe(404);
  expect((await leader.get('/maanedsark?maaned=2026-10')).text).not.toContain('975,00');
});
