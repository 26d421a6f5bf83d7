/** The steps of training and its invoices that the tests are told in. */
import type { TrainingView } from '../../src/grants/training/training.view.js';
import type { InvoiceView } from '../../src/payments/invoices/invoice.view.js';
import type { ActivePlacement } from './builders.js';
import { SETTINGS } from './payment-steps.js';
import { ADMINISTRATOR, CONSULTANT, OTHER_CASEWORKER, PAYER } from './staff.js';
import type { RunningApp } from './start-app.js';

export const EAN = '5798000000001';
export const PRICE = 450_000;

/** The municipality says to which EAN number it is invoiced. */
export async function takesInvoices(running: RunningApp): Promise<void> {
  const settings = { ...SETTINGS, eanNumbers: EAN };
  await (await running.as(ADMINISTRATOR)).ask('PUT', '/api/payment-settings', settings);
}

export function someTraining({ mentorId }: ActivePlacement): Record<string, unknown> {
  return {
    mentorId,
    course: 'Mentor på arbejdspladsen',
    providerName: 'Limstrup AMU',
    providerCvr: '13748136',
    firstDay: '2026-10-12',
    lastDay: '2026-10-14',
    priceOre: PRICE,
    neededBecause: 'Hun har ikke været mentor før.',
  };
}

export async function recommendedTraining(
  running: RunningApp,
  placement: ActivePlacement,
  more: Record<string, unknown> = {},
): Promise<TrainingView> {
  const consultant = await running.as(CONSULTANT);
  const at = `/api/placements/${placement.id}/training-grants`;
  const { id } = await consultant.make<TrainingView>(at, { ...someTraining(placement), ...more });
  return consultant.make(`/api/training-grants/${id}/recommendation`);
}

export async function grantedTraining(
  running: RunningApp,
  placement: ActivePlacement,
  more: Record<string, unknown> = {},
): Promise<TrainingView> {
  const { id } = await recommendedTraining(running, placement, more);
  const granted = { outcome: 'granted', reason: 'Det styrker forløbet.' };
  return (await running.as(OTHER_CASEWORKER)).make(`/api/training-grants/${id}/decision`, granted);
}

export function anInvoice({ orderReference, providerCvr }: TrainingView): Record<string, unknown> {
  return {
    senderCvr: providerCvr,
    number: 'F-17a',
    issuedOn: '2026-10-01',
    receivedOn: '2026-10-02',
    ean: EAN,
    orderReference,
    amountOre: 200_000,
    vatOre: 50_000,
  };
}

export async function registered(
  running: RunningApp,
  training: TrainingView,
  more: Record<string, unknown> = {},
): Promise<InvoiceView> {
  const at = `/api/training-grants/${training.id}/invoices`;
  return (await running.as(PAYER)).make(at, { ...anInvoice(training), ...more });
}
