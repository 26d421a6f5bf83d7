import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { ReadinessPartView } from '../../../src/employers/readiness/readiness.view.js';
import { aWorkplace } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

it('is registered part by part, with its day and who answers for it', async () => {
  const { employerId, leaderEmail } = await aWorkplace(running);
  const at = `/api/employers/${employerId}/readiness`;
  const coordinator = await running.as('koordinator@limstrup.example');
  const part = { code: 'tovholder', day: '2026-11-02', name: 'Tove Holder' };
  expect(codes(await coordinator.post(at, { ...part, day: '2026-11-04' }))).toEqual(['day-to-come']);
  await coordinator.make(at, part);
  const parts = await coordinator.read<ReadinessPartView[]>(at);
  expect(parts.find(({ code }) => code === 'tovholder')).toMatchObject({
    day: '2026-11-02',
    name: 'Tove Holder',
  });
  expect(parts.find(({ code }) => code === 'clear-purpose')).toMatchObject({ day: null });

  const page = `/arbejdsgivere/${employerId}/parathed`;
  const karla = await PageClient.of(running, CONSULTANT);
  expect((await karla.post(page, { code: 'clear-purpose', day: '2.11.2026' })).text).toContain(
    'Skriv navnet på den, der står for det',
  );
  const typed = { code: 'clear-purpose', day: '2.11.2026', name: 'Dina Direktør' };
  expect((await karla.post(page, typed)).status).toBe(303);
  const caseworker = await PageClient.of(running, CASEWORKER);
  const read = await caseworker.get(page);
  expect(read.text).toContain('02.11.2026 Dina Direktør');
  expect(read.html).not.toContain('<form method="post" action="/arbejdsgivere');
  expect((await (await PageClient.of(running, leaderEmail)).get(page)).status).toBe(403);
});

it.each([
  ['follows the business to its new CVR number', 'new-cvr', '2026-11-02'],
  ['is asked of the other employer after a merger', 'merger', null],
])('%s', async (_, kind, day) => {
  running.clock.set('2026-11-03T09:00:00Z');
  const { employerId } = await aWorkplace(running);
  const { employerId: otherId } = await aWorkplace(running);
  const consultant = await running.as(CONSULTANT);
  const { cvr } = await consultant.read<{ cvr: string }>(`/api/employers/${otherId}`);
  await consultant.make(`/api/employers/${employerId}/readiness`, {
    code: 'tovholder',
    day: '2026-11-02',
    name: 'Tove Holder',
  });
  const tovholder = async () => {
    const client = await running.as(CONSULTANT);
    const parts = await client.read<ReadinessPartView[]>(`/api/employers/${otherId}/readiness`);
    return parts.find(({ code }) => code === 'tovholder')?.day;
  };

  await consultant.make(`/api/employers/${employerId}/successions`, { kind, firstDay: '2026-11-10', cvr });
  expect(await tovholder()).toBeNull();

  running.clock.set('2026-11-10T09:00:00Z');
  expect(await tovholder()).toBe(day);
});
