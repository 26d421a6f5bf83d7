import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { ReceiptView } from '../../../src/payments/receipts/receipt.view.js';
import type { PaymentRunView } from '../../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { approvedClaim, exportedRun, lockedRun, readyToPay, statusOf } from '../../app/payment-steps.js';
import { PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let payer: ApiClient;
let claims: ClaimView[];
let run: PaymentRunView;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  payer = await running.as(PAYER);
  claims = [
    await approvedClaim(running, await aPlacement(running)),
    await approvedClaim(running, await aPlacement(running)),
  ];
  run = await exportedRun(running);
});
afterEach(() => running.close());

const FIRST = 'U-2026-00001-000001';
const SECOND = 'U-2026-00001-000002';

function send(text: string) {
  return payer.upload<ReceiptView>(`/api/payment-runs/${run.id}/receipts`, {}, Buffer.from(text));
}

function readIn({ id }: ReceiptView): Promise<PaymentRunView> {
  return payer.make(`/api/payment-runs/${run.id}/receipts/${id}/reading`);
}

async function statuses(): Promise<string[]> {
  const all = await Promise.all(claims.map((claim) => statusOf(payer, claim)));
  return all.toSorted();
}

describe('the bank’s answer', () => {
  it('changes nothing until it is read in, and then all of it', async () => {
    const { body } = await send(`Reference;Status;Årsag\n${FIRST};Betalt;\n${SECOND};Afvist;Lukket konto`);
    expect(body.rows).toEqual([
      expect.objectContaining({ reference: FIRST, outcome: 'paid' }),
      expect.objectContaining({ reference: SECOND, outcome: 'failed', failedBecause: 'Lukket konto' }),
    ]);
    expect(await statuses()).toEqual(['in-payment', 'in-payment']);

    expect(await readIn(body)).toMatchObject({ status: 'partly-failed' });
    expect(await statuses()).toEqual(['paid', 'payment-failed']);
  });

  it('lets what failed go with a later run, and what is paid never again', async () => {
    await readIn((await send(`Reference;Status\n${FIRST};Betalt\n${SECOND};Afvist`)).body);

    expect(await lockedRun(running)).toMatchObject({ payments: 1 });
    expect(await statuses()).toEqual(['in-payment', 'paid']);
  });

  it('that rejects all of a run makes its claims approved again', async () => {
    const xml = `<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>${run.reference}</OrgnlMsgId>
      <GrpSts>RJCT</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`;

    expect(await readIn((await send(xml)).body)).toMatchObject({ status: 'rejected' });
    expect(await statuses()).toEqual(['approved', 'approved']);
    expect(await lockedRun(running)).toMatchObject({ payments: 2 });
  });

  it('comes in parts, until all is answered', async () => {
    expect(await readIn((await send(`Reference;Status\n${FIRST};Betalt`)).body)).toMatchObject({
      status: 'exported',
    });
    expect(await readIn((await send(`Reference;Status\n${SECOND};Betalt`)).body)).toMatchObject({
      status: 'settled',
    });
  });

  it('with an unknown payment or one named twice is refused by name, and nothing of it is read in', async () => {
    const answer = await send(`Reference;Status\n${FIRST};Betalt\n${FIRST};Betalt\nU-9;Betalt`);

    expect(answer.status).toBe(422);
    const { errors } = answer.body as unknown as { errors: { code: string; detail: string }[] };
    expect(errors.map(({ code }) => code)).toEqual(['payment-named-twice', 'payment-unknown']);
    expect(errors[1]?.detail).toContain('U-9 er ikke en betaling i kørslen');
    expect(await statuses()).toEqual(['in-payment', 'in-payment']);
  });

  it('is read in once, and of two at once once', async () => {
    const { body } = await send(`Reference;Status\n${FIRST};Betalt\n${SECOND};Betalt`);
    const path = `/api/payment-runs/${run.id}/receipts/${body.id}/reading`;

    const answers = await Promise.all([payer.post(path), payer.post(path)]);
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['201', '422']);
    expect(codes(await payer.post(path))).toEqual(['receipt-read-in']);
  });

  it('may be said by whoever has seen that all is paid', async () => {
    expect(codes(await payer.post(`/api/payment-runs/${run.id}/settlement`))).toEqual(['not-due-yet']);
    running.clock.set('2026-11-10T09:00:00Z');
    payer = await running.as(PAYER);
    const settled = await payer.make<PaymentRunView>(`/api/payment-runs/${run.id}/settlement`);

    expect(settled).toMatchObject({ status: 'settled' });
    expect(await statuses()).toEqual(['paid', 'paid']);
    expect(codes(await payer.post(`/api/payment-runs/${run.id}/settlement`))).toEqual(['receipt-run-status']);
  });
});
