import { jest } from '@jest/globals';
import type { Role } from '../../../src/access/role.js';
import { aPlacement } from '../../app/builders.js';
import { proposedCeiling } from '../../app/ceiling-steps.js';
import { anOutsider, ORDER_REFERENCE, priced, SENDER_CVR, submittedBy } from '../../app/outside-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approve, readyToPay } from '../../app/payment-steps.js';
import {
  ADMINISTRATOR,
  alsoHolds,
  CASEWORKER,
  CONSULTANT,
  OTHER_CASEWORKER,
  OTHER_PAYER,
  PAYER,
} from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

const EAN = '5798000000001';
const FIRST_DAY = '2026-10-15';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running, { eanNumbers: EAN });
});
afterAll(() => running?.close());

it('tells who pays what else waits, and nobody who does not', async () => {
  const payer = await PageClient.of(running, PAYER);
  expect((await payer.get('/udbetalinger')).text).not.toContain('Venter også');

  const placement = await aPlacement(running);
  const outsider = await anOutsider(running, placement, 'municipal-employee', FIRST_DAY);
  await priced(running, placement, 'wage', FIRST_DAY);
  await approve(running, await submittedBy(placement, outsider, '2026-10-20', 60));
  await proposedCeiling(running, { firstDay: '2027-01-01', valueOre: 40_000 });

  const { text, html } = await payer.get('/udbetalinger');
  expect(text).toContain('Venter også Bogfør 1 krav Tag stilling til et foreslået loft');
  expect(html).toContain('href="/udbetalinger/posteringer"');
  const caseworker = await PageClient.of(running, CASEWORKER);
  expect((await caseworker.get('/udbetalinger')).text).not.toContain('Venter også');
});

it('counts of it what the reader may do, and leaves the rest to others', async () => {
  const placement = await aPlacement(running);
  const outsider = await anOutsider(running, placement, 'municipal-employee', FIRST_DAY);
  await priced(running, placement, 'wage', FIRST_DAY);
  const before = await postingsOf(OTHER_PAYER, 'payer');
  await approve(running, await submittedBy(placement, outsider, '2026-10-21', 60));
  await alsoHolds(running.database, CASEWORKER, 'payer');

  expect(await postingsOf(OTHER_PAYER, 'payer')).toBe(before + 1);
  expect(await postingsOf(CASEWORKER, 'payer')).toBe(0);
});

it('has an invoice in it that the reader may pay: not decided by them, and not held back', async () => {
  const placement = await aPlacement(running);
  const outsider = await anOutsider(running, placement, 'external-consultant', FIRST_DAY);
  await priced(running, placement, 'fee', FIRST_DAY);
  const { id } = await approve(running, await submittedBy(placement, outsider, '2026-10-22', 60));
  const today = running.clock.today();
  const invoice = {
    number: 'F-1',
    issuedOn: today,
    receivedOn: today,
    ean: EAN,
    amountOre: 650_00,
    vatOre: 0,
  };
  const from = { senderCvr: SENDER_CVR, orderReference: ORDER_REFERENCE };
  const payer = await running.as(PAYER);
  const { id: invoiceId } = await payer.make(`/api/claims/${id}/invoices`, { ...invoice, ...from });
  await (await running.as(OTHER_CASEWORKER)).make(`/api/invoices/${invoiceId}/attestation`);
  const PAY = 'Betal 1 faktura';
  const page = await PageClient.of(running, PAYER);
  expect((await page.get('/udbetalinger')).text).toContain(PAY);
  const decider = await PageClient.of(running, CASEWORKER, 'payer');
  expect((await decider.get('/udbetalinger')).text).not.toContain(PAY);

  await payer.make(`/api/claims/${id}/hold`, { untilDay: '2026-12-01', reason: 'Undersøges' });
  expect((await page.get('/udbetalinger')).text).not.toContain(PAY);
});

it('stands where an administrator begins the day, but not whoever proposed it', async () => {
  const WAITS = 'Tag stilling til et foreslået loft';
  const author = await PageClient.of(running, ADMINISTRATOR);
  expect((await author.get('/personer')).text).not.toContain(WAITS);
  await alsoHolds(running.database, CONSULTANT, 'administrator');
  const other = await PageClient.of(running, CONSULTANT, 'administrator');
  expect((await other.get('/personer')).text).toContain(WAITS);
});

async function postingsOf(email: string, role: Role): Promise<number> {
  const { text } = await (await PageClient.of(running, email, role)).get('/udbetalinger');
  return Number(/Bogfør (\d+) krav/.exec(text)?.[1] ?? 0);
}
