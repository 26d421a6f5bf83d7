import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { AgreementView } from '../../../src/agreements/agreement.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { next } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { menteeSignsIn, signsIn } from '../../app/signs-in.js';
import { CONSULTANT } from '../../app/staff.js';
import { aPair } from '../../meetings/pairs.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;
let at: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running, { hasWageCost: false });
  const url = `/api/placements/${placement.id}`;
  const { version } = await consultant.read<{ version: number }>(url);
  await consultant.patch(url, { tasks: 'Hjælpe på lageret' }, { 'if-match': `"${version}"` });
  at = `${url}/agreements/citizen-agreement`;
  await consultant.make(`${at}/sending`);
});

async function registered(may: string[]): Promise<string> {
  const email = `rita${next()}@borger.example`;
  const power = { kind: 'power-of-attorney', name: 'Rita Repræsentant', email, firstDay: '2026-11-03', may };
  await consultant.make(`/api/mentees/${placement.menteeId}/representatives`, power);
  return signsIn(running, email);
}

const signatureOf = async (email: string) => {
  const { signatures } = await (await running.as(email, 'mentee')).make<AgreementView>(`${at}/signature`);
  return signatures.find(({ asParty }) => asParty === 'mentee');
};

it('says that a representative gave it', async () => {
  const rita = await registered(['sign']);
  expect(await signatureOf(rita)).toMatchObject({ way: 'representative' });
});

it('is the mentee’s own where there is a representative too', async () => {
  await registered(['sign']);
  expect(await signatureOf(await menteeSignsIn(running, placement.menteeId))).toMatchObject({
    way: 'in-app',
  });
});

it('is refused to a representative who may do other things only, by page, API and statement', async () => {
  const email = await registered(['receive-letters', 'confirm']);
  const rita = await running.as(email, 'mentee');
  const page = await PageClient.of(running, email, 'mentee');
  const here = `/forloeb/${placement.id}/aftaler/citizen-agreement`;

  expect(codes(await rita.post(`${at}/signature`))).toEqual(['may-not-sign']);
  expect((await page.get(here)).html).not.toContain(`action="${here}/underskrift"`);
  const { id: personId } = await rita.read<{ id: string }>('/api/me');
  await expect(signPast(personId, 'representative')).rejects.toThrow('row-level security');
});

it('is neither written nor sent by a representative who may do other things only', async () => {
  const pair = await aPair(running, 'graduate');
  placement = pair;
  const email = await registered(['receive-letters']);
  const rita = await running.as(email, 'mentee');
  const agreement = `/api/placements/${pair.id}/agreements/mentor-agreement`;
  expect((await rita.ask('PUT', agreement, { goal: 'Et job' })).status).toBe(403);
  expect((await rita.post(`${agreement}/sending`)).status).toBe(403);
  const page = await PageClient.of(running, email, 'mentee');
  const shown = await page.get(`/forloeb/${pair.id}/aftaler/mentor-agreement`);
  expect([shown.status, shown.html.includes('<textarea')]).toEqual([200, false]);

  expect((await pair.mentee.ask('PUT', agreement, { goal: 'Et job' })).status).toBe(200);
});

it('is not passed off as the mentee’s own', async () => {
  const rita = await running.as(await registered(['sign']), 'mentee');
  const { id: personId } = await rita.read<{ id: string }>('/api/me');

  await expect(signPast(personId, 'in-app')).rejects.toThrow('row-level security');
  await expect(signPast(personId, 'representative')).resolves.toBeDefined();
});

/** As the application would, if it did not ask first. */
function signPast(personId: string, way: string): Promise<unknown> {
  return running.database.asActor({ personId, role: 'mentee' }, (tx) =>
    tx.query(
      `insert into agreement_signatures
         (agreement_id, placement_id, as_party, by_person_id, way, signed_day, signed_at, content_sha256)
       select id, placement_id, 'mentee', $1, $2, '2026-11-03', now(), content_sha256
       from agreements where placement_id = $3 and code = 'citizen-agreement' and status = 'awaiting-signatures'`,
      [personId, way, placement.id],
    ),
  );
}
