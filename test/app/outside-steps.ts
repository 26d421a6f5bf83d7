/** A mentor from outside, and the steps of their claims. */
import { DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { setPassword } from '../../src/demo/set-password.js';
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { MentorKind } from '../../src/mentors/mentor.rules.js';
import type { ApiClient } from './api-client.js';
import { type ActivePlacement, WAGE_COST } from './builders.js';
import { next } from './made-up-numbers.js';
import { CASEWORKER, CONSULTANT } from './staff.js';
import type { RunningApp } from './start-app.js';

/** A valid CVR number that is no employer's here. */
export const SENDER_CVR = '13748136';
export const ORDER_REFERENCE = '4500012345';
/** 650,00 kr. an hour. */
export const FEE = { amountOre: 650_00, senderCvr: SENDER_CVR, orderReference: ORDER_REFERENCE };

export interface Outsider {
  id: string;
  email: string;
  client: ApiClient;
}

/** Is the placement's mentor from a day on, and has declared to keep what is told. */
export async function anOutsider(
  running: RunningApp,
  { id }: { id: string },
  kind: MentorKind,
  firstDay: string,
): Promise<Outsider> {
  const consultant = await running.as(CONSULTANT);
  const email = `udefra${next()}@konsulent.example`;
  const person = { name: 'Ejner Udefra', email, phone: '20304052', qualifications: 'Har fulgt mange på vej' };
  const { id: mentorId } = await consultant.make('/api/mentors', { kind, ...person });
  await consultant.make(`/api/placements/${id}/mentor`, { mentorId, firstDay });
  await setPassword(running.database, [email], DEMO_PASSWORD, running.clock.now());
  return { id: mentorId, email, client: await running.as(email) };
}

/** What an hour costs: a fee of whoever sends an invoice, a wage of a colleague. */
export async function priced(
  running: RunningApp,
  { id }: { id: string },
  cost: 'fee' | 'wage',
  firstDay: string,
): Promise<string> {
  const consultant = await running.as(CONSULTANT);
  const at = `/api/placements/${id}`;
  const proposed =
    cost === 'fee'
      ? await consultant.make(`${at}/fees`, { firstDay, ...FEE })
      : await consultant.make(`${at}/wage-costs`, { firstDay, ...WAGE_COST });
  await (
    await running.as(CASEWORKER)
  ).make(`/api/wage-costs/${proposed.id}/decision`, { outcome: 'approved' });
  return proposed.id;
}

/** The outsider writes hours of a day and sends them for payment. */
export async function submittedBy(
  { id, confirmHours }: ActivePlacement,
  { client }: Outsider,
  day: string,
  minutes: number,
): Promise<ClaimView> {
  const entry = { day, start: '08:00', minutes, activity: 'job-training' };
  await client.make(`/api/placements/${id}/time-entries`, entry);
  const claim = await client.make<ClaimView>('/api/claims', { placementId: id, month: day.slice(0, 7) });
  await confirmHours();
  return client.make(`/api/claims/${claim.id}/submission`, { declaration: true });
}
