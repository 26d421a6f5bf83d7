import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import { aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { anOutsider, priced, submittedBy } from '../../app/outside-steps.js';
import { approve } from '../../app/payment-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

it('lets a mentor from outside claim the days worked when another has come, and see nothing of theirs', async () => {
  const placement = await aPlacement(running);
  const { id } = placement;
  const first = await anOutsider(running, placement, 'external-consultant', '2026-10-08');
  await priced(running, placement, 'fee', '2026-10-08');
  const entry = { day: '2026-10-12', start: '08:00', minutes: 60, activity: 'job-training' };
  await first.client.make(`/api/placements/${id}/time-entries`, entry);
  const next = await anOutsider(running, placement, 'external-consultant', '2026-10-20');
  await priced(running, placement, 'fee', '2026-10-20');
  const theirs = await submittedBy(placement, next, '2026-10-22', 120);

  const own = await submittedBy(placement, first, '2026-10-13', 30);
  expect(own).toMatchObject({ status: 'submitted', mentorId: first.id, amountOre: 975_00 });
  const caseworker = await running.as(CASEWORKER);
  await caseworker.make(`/api/claims/${own.id}/return`, { because: 'Skriv, hvad I lavede' });
  const again = { declaration: true, answer: 'Vi øvede morgenmødet' };
  await first.client.make(`/api/claims/${own.id}/submission`, again);
  await approve(running, own);
  expect(await first.client.read<ClaimView>(`/api/claims/${own.id}`)).toMatchObject({ status: 'approved' });

  const page = await PageClient.of(running, first.email);
  const list = (await page.get('/forloeb')).text;
  expect(list).toContain('Ejner Udefra');
  expect(list).not.toContain('Ingen endnu');
  const seen = await first.client.read<{ mentor: { id: string } }>(`/api/placements/${id}`);
  expect(seen.mentor.id).toBe(first.id);
  const staff = await caseworker.read<{ mentor: { id: string } }>(`/api/placements/${id}`);
  expect(staff.mentor.id).toBe(next.id);
  expect((await page.get(`/krav/${own.id}`)).text).toContain('975,00');
  expect(await page.get(`/forloeb/${id}`)).toMatchObject({ status: 303, location: `/forloeb/${id}/timer` });
  const month = await page.get(`/forloeb/${id}/timer?maaned=2026-10`);
  expect(month.text).toContain('12.10.2026');
  expect(month.text).not.toContain('22.10.2026');
  expect(
    codes(await first.client.post(`/api/placements/${id}/time-entries`, { ...entry, day: '2026-10-22' })),
  ).toEqual(['no-mentor-on-that-day']);
  expect((await first.client.get(`/api/claims/${theirs.id}`)).status).toBe(404);
  const hours = await first.client.read<{ mentorId: string }[]>(`/api/placements/${id}/time-entries`);
  expect(hours.map(({ mentorId }) => mentorId)).toEqual([first.id, first.id]);
  const costs = await first.client.read<{ mentorId: string }[]>(`/api/placements/${id}/wage-costs`);
  expect(costs.map(({ mentorId }) => mentorId)).toEqual([first.id]);
});

it('leaves nothing of the case to a mentor of the workplace who is replaced', async () => {
  const placement = await aPlacement(running);
  await anOutsider(running, placement, 'external-consultant', '2026-10-20');
  const month = { placementId: placement.id, month: '2026-10' };
  expect((await placement.mentor.post('/api/claims', month)).status).toBe(404);
});
