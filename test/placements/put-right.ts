import type { ActivePlacement } from '../app/builders.js';
import { PageClient } from '../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import type { RunningApp } from '../app/start-app.js';
import { allAtOnce } from '../database/all-at-once.js';

/** Two write a name at the same moment: one is saved, the other sees it beside what they typed, and may go on. */
export async function expectTheSecondToSeeTheFirst(
  running: RunningApp,
  table: string,
  here: string,
  fields: Record<string, string>,
): Promise<void> {
  const [consultant, caseworker] = await Promise.all([
    PageClient.of(running, CONSULTANT),
    PageClient.of(running, CASEWORKER),
  ]);
  const [first, late] = await allAtOnce(running, table, [
    () => consultant.post(here, { ...fields, name: 'Skrevet Først' }),
    () => caseworker.post(here, { ...fields, name: 'Skrevet Sidst' }),
  ]);

  expect([first?.status, late?.status]).toEqual([303, 422]);
  expect(late?.text).toContain('Navn Skrevet Først Skrevet Sidst');
  const again = { ...fields, name: 'Skrevet Sidst', version: late?.version ?? '' };
  expect((await caseworker.post(here, again)).status).toBe(303);
}

/** Leader, mentor and auditor reach the form by no way, and are not shown the way to it. */
export async function expectNoOtherToReach(
  running: RunningApp,
  placement: ActivePlacement,
  here: string,
  fields: Record<string, string>,
): Promise<void> {
  for (const who of [placement.leaderEmail, placement.mentorEmail, 'revisor@limstrup.example']) {
    const other = await PageClient.of(running, who);
    expect((await other.get(here)).status).toBe(403);
    expect((await other.post(here, fields)).status).toBe(403);
    expect((await other.get(`/forloeb/${placement.id}`)).html).not.toContain(here);
  }
}
