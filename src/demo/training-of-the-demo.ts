import { DecideTraining } from '../grants/training/decide-training.js';
import { MoveTraining } from '../grants/training/move-training.js';
import { WriteTraining } from '../grants/training/write-training.js';
import { findTraining } from '../grants/training/training.queries.js';
import { Database } from '../access/database.js';
import { MoveInvoice } from '../payments/invoices/move-invoice.js';
import { RegisterInvoice } from '../payments/invoices/register-invoice.js';
import { addDays } from '../shared/day.js';
import { type DemoSteps, made } from './demo-steps.js';
import { PROVIDER_CVR } from './made-up.js';
import { EAN_OF_THE_DEMO } from './ready-to-pay.js';

/** A course for the mentor of a case, granted, held, and invoiced; the invoice waits to be paid. */
export async function trainMentor(demo: DemoSteps, placementId: string, mentorId: string): Promise<void> {
  const { app, today } = demo;
  const course = {
    mentorId,
    course: 'Mentor på arbejdspladsen, 2 dage',
    providerName: 'Limstrup Kursuscenter',
    providerCvr: PROVIDER_CVR,
    firstDay: addDays(today, -11),
    lastDay: addDays(today, -10),
    priceOre: 480_000,
    neededBecause: 'Hun er mentor for første gang og har selv bedt om redskaber til at give feedback.',
  };
  const id = await made(app.get(WriteTraining).run(placementId, course, demo.by(demo.consultant)));
  await made(app.get(MoveTraining).recommend(id, demo.by(demo.consultant), null));
  const granted = { outcome: 'granted' as const, reason: 'Kurset hjælper hende med opgaven.' };
  await made(app.get(DecideTraining).run(id, granted, demo.by(demo.caseworker), null));
  const { orderReference } = await app.get(Database).asActor(demo.caseworker, (tx) => findTraining(tx, id));

  const invoice = {
    senderCvr: PROVIDER_CVR,
    number: 'LK-1042',
    issuedOn: addDays(today, -8),
    receivedOn: addDays(today, -7),
    ean: EAN_OF_THE_DEMO,
    orderReference: orderReference ?? '',
    amountOre: 480_000,
    vatOre: 0,
  };
  const of = { kind: 'training' as const, id };
  const invoiceId = await made(app.get(RegisterInvoice).run(of, invoice, demo.by(demo.payer)));
  await made(app.get(MoveInvoice).attest(invoiceId, demo.by(demo.otherCaseworker), null));
}
