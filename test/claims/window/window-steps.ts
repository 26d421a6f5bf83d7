/** The steps that the tests of windows are told in. October of a placement can be claimed until 30.11.2026. */
import type { ClaimWindowView } from '../../../src/claims/window/claim-window.view.js';
import type { ActivePlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { ADMINISTRATOR, CASEWORKER } from '../../app/staff.js';
import type { RunningApp } from '../../app/start-app.js';

export const MONTH = '2026-10';
export const LAST_DAY = '2026-11-30';

/** 29 days after October is a Sunday, so that Monday the 30th is the last day. */
export async function setWindow(running: RunningApp, firstDay = '20.10.2026', days = '29'): Promise<void> {
  const administrator = await PageClient.of(running, ADMINISTRATOR);
  const fields = { firstDay, days, returnDays: '14' };
  const { status, text } = await administrator.post('/parametre/kravfrist', fields);
  if (status !== 303) throw new Error(text);
}

/** Sets the clock, and signs the leader in anew where the session is over. */
export async function goTo(running: RunningApp, placement: ActivePlacement, now: string): Promise<void> {
  running.clock.set(now);
  placement.leader = await running.as(placement.leaderEmail);
}

export function windowOf({ id, leader }: ActivePlacement, month = MONTH): Promise<ClaimWindowView> {
  return leader.read(`/api/placements/${id}/claim-window?month=${month}`);
}

export function askFor({ id, leader }: ActivePlacement, month = MONTH) {
  const because = 'Mentoren har været syg';
  return leader.post<never>(`/api/placements/${id}/claim-postponements`, { month, because });
}

export async function asCaseworker(running: RunningApp, path: string, body: object) {
  return (await running.as(CASEWORKER)).post<never>(path, body);
}

export function give(running: RunningApp, { id }: ActivePlacement, lastDay: string) {
  const body = { month: MONTH, lastDay, because: 'Virksomheden er flyttet' };
  return asCaseworker(running, `/api/placements/${id}/granted-postponements`, body);
}

export function reopen(running: RunningApp, { id }: ActivePlacement, lastDay: string) {
  const body = { month: MONTH, lastDay, because: 'Arket lå hos os' };
  return asCaseworker(running, `/api/placements/${id}/claim-reopenings`, body);
}
