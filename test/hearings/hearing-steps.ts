/** The steps of a hearing on a claim that the tests are told in. */
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { HearingView } from '../../src/hearings/hearing.view.js';
import type { Problem } from '../app/api-client.js';
import type { ActivePlacement } from '../app/builders.js';
import { PARTY_KNOWS, submitted, work } from '../app/claim-steps.js';
import { CASEWORKER } from '../app/staff.js';
import type { RunningApp } from '../app/start-app.js';

export const REFUSAL = {
  outcome: 'refused',
  reasonCode: 'not-mentor-work',
  reason: 'Det var almindeligt arbejde',
} as const;
export const FACTS = 'Vagtplanen viser, at mentor stod i butikken alene.';

/** A claim of one line that waits for its decision. */
export async function claimToHear(placement: ActivePlacement): Promise<ClaimView> {
  await work(placement, '2026-10-05', 450);
  return submitted(placement);
}

export async function hear(running: RunningApp, claim: ClaimView, as = CASEWORKER, otherwise = {}) {
  const caseworker = await running.as(as);
  const lines = claim.lines.map(({ id }) => ({ id, ...REFUSAL, ...otherwise }));
  return caseworker.post<ClaimView & Problem>(`/api/claims/${claim.id}/hearing`, { lines, facts: FACTS });
}

export async function hearingOf(running: RunningApp, { id }: { id: string }): Promise<HearingView> {
  const caseworker = await running.as(CASEWORKER);
  const [hearing] = await caseworker.read<HearingView[]>(`/api/claims/${id}/hearings`);
  if (hearing === undefined) throw new Error('not heard');
  return hearing;
}

export async function refuse(
  running: RunningApp,
  claim: ClaimView,
  { knows = false, ...otherwise }: { knows?: boolean; reasonCode?: string } = {},
) {
  const caseworker = await running.as(CASEWORKER);
  const lines = claim.lines.map(({ id }) => ({ id, ...REFUSAL, ...otherwise }));
  const body = { lines, ...(knows && PARTY_KNOWS) };
  return caseworker.post<ClaimView & Problem>(`/api/claims/${claim.id}/decision`, body);
}

export async function approve(running: RunningApp, claim: ClaimView) {
  const caseworker = await running.as(CASEWORKER);
  const lines = claim.lines.map(({ id }) => ({ id, outcome: 'approved' }));
  return caseworker.post<ClaimView & Problem>(`/api/claims/${claim.id}/decision`, { lines });
}
