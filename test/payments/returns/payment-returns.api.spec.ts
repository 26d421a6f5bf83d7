import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { ReceiptView } from '../../../src/payments/receipts/receipt.view.js';
import type { PaymentRunView } from '../../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { approvedClaim, exportedRun, lockedRun, readyToPay, statusOf } from '../../app/payment-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

const CAME_BACK = { returnedDay: '2026-11-12', reason: 'Kontoen er lukket' };

let running: RunningApp;
let payer: ApiClient;
let placement: ActivePlacement;
let claim: ClaimView;
let run: PaymentRunView;
let path: string;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  placement = await aPlacement(running);
  claim = await approvedClaim(running, placement);
  run = await exportedRun(running);
  path = `/api/payment-runs/${run.id}/payments/1/return`;
  running.clock.set('2026-11-13T09:00:00Z');
  payer = await running.as(PAYER);
});
afterEach(() => running.close());

async function settle(): Promise<void> {
  await payer.make(`/api/payment-runs/${run.id}/settlement`);
}

describe('money that came back after it was paid', () => {
  it('goes with a later run, once', async () => {
    await settle();
    expect(await statusOf(payer, claim)).toBe('paid');

    expect(await payer.make(path, CAME_BACK)).toMatchObject({ status: 'partly-failed' });
    expect(await statusOf(payer, claim)).toBe('payment-failed');
    expect(codes(await payer.post(path, CAME_BACK))).toEqual(['payment-returned']);

    const later = await lockedRun(running, { throughMonth: '2026-10', dueDay: '2026-11-17' });
    expect(later).toMatchObject({ payments: 1, amountOre: run.amountOre });
    expect(await statusOf(payer, claim)).toBe('in-payment');
  });

  it('is not sent anew by whoever said that it came back, in the database too', async () => {
    await settle();
    const other = await running.as(OTHER_PAYER);
    await other.make(path, CAME_BACK);
    const { id } = await lockedRun(running, { throughMonth: '2026-10', dueDay: '2026-11-17' });
    expect(codes(await other.post(`/api/payment-runs/${id}/release`))).toEqual(['returned-a-payment-in-it']);
    const released = ask(
      running.urls.superuserUrl,
      `update payment_runs set status = 'released', released_at = now(),
         released_by = (select registered_by from payment_returns) where id = '${id}'`,
    );
    await expect(released).rejects.toMatchObject({ constraint: 'nobody_releases_what_they_decided' });
  });

  it('hinders no later answer to its run that says again that it was paid', async () => {
    await approvedClaim(running, await aPlacement(running));
    await approvedClaim(running, await aPlacement(running));
    const two = await exportedRun(running, { throughMonth: '2026-10', dueDay: '2026-11-13' });
    const answer = async (rows: string[]) => {
      const at = `/api/payment-runs/${two.id}/receipts`;
      const file = Buffer.from(['Reference;Status', ...rows].join('\n'));
      const { body } = await payer.upload<ReceiptView>(at, {}, file);
      return payer.make<PaymentRunView>(`${at}/${body.id}/reading`);
    };
    const [first, second] = [`${two.reference}-000001;Betalt`, `${two.reference}-000002;Betalt`];
    expect(await answer([first])).toMatchObject({ status: 'exported' });
    const back = { ...CAME_BACK, returnedDay: '2026-11-13' };
    await payer.make(`/api/payment-runs/${two.id}/payments/1/return`, back);

    expect(await answer([first, second])).toMatchObject({ status: 'partly-failed' });
  });

  it('is none until the bank has paid it', async () => {
    expect(codes(await payer.post(path, CAME_BACK))).toEqual(['payment-not-paid']);
    await settle();
    expect(codes(await payer.post(path, { ...CAME_BACK, returnedDay: '2026-11-09' }))).toEqual([
      'returned-before-due',
    ]);
    expect(codes(await payer.post(path, { ...CAME_BACK, returnedDay: '2026-11-14' }))).toEqual([
      'returned-in-the-future',
    ]);
    expect(await statusOf(payer, claim)).toBe('paid');
  });

  it('is no payment that the run does not have', async () => {
    await settle();
    for (const position of ['2', '0', 'x']) {
      const answer = await payer.post(`/api/payment-runs/${run.id}/payments/${position}/return`, CAME_BACK);
      expect(answer.status).toBe(404);
    }
  });

  it('comes back once, of two who say so at once', async () => {
    await settle();
    const pages = await PageClient.of(running, PAYER);
    const form = `/udbetalinger/${run.id}/betalinger/1/retur`;
    const click = () => pages.post(form, { returnedDay: '12.11.2026', reason: 'Kontoen er lukket' });
    const [first, second] = await allAtOnce(running, `payment_runs where id = '${run.id}'`, [click, click]);

    expect(first?.location).toBe(`/udbetalinger/${run.id}`);
    expect(second?.status).toBe(422);
    expect(second?.text).toMatch(
      /Betalingen er allerede meldt retur: .+ skrev 13.11.2026 kl. 10.00, at pengene kom retur 12.11.2026\./,
    );
    expect(second?.html).not.toContain('<textarea');
  });

  it('has no form where it cannot come back', async () => {
    const pages = await PageClient.of(running, PAYER);
    const early = await pages.get(`/udbetalinger/${run.id}/betalinger/1/retur`);
    expect(early.text).toContain('Betalingen står ikke som udbetalt, så den kan ikke komme retur.');
    expect(early.html).not.toContain('<textarea');
    await settle();
    expect((await pages.get(`/udbetalinger/${run.id}/betalinger/1/retur`)).html).toContain('<textarea');
  });

  it('is told to the leader on the claim, with what the bank says', async () => {
    await settle();
    await payer.make(path, CAME_BACK);
    const leader = await PageClient.of(running, placement.leaderEmail);
    expect((await leader.get(`/krav/${claim.id}`)).text).toContain(
      'Udbetalingen 10.11.2026 mislykkedes: Pengene kom retur 12.11.2026: Kontoen er lukket. ' +
        'Kravet går med i en senere kørsel.',
    );
  });

  it('is written down from the page of the run, with everything typed kept where it is wrong', async () => {
    await settle();
    const pages = await PageClient.of(running, PAYER);
    const form = `/udbetalinger/${run.id}/betalinger/1/retur`;
    expect((await pages.get(`/udbetalinger/${run.id}`)).html).toContain(`href="${form}"`);
    expect((await pages.get(form)).text).toContain('Pengene kom retur');

    const wrong = await pages.post(form, { returnedDay: '9.11.2026', reason: 'Kontoen er lukket' });
    expect(wrong.text).toContain('De kan tidligst komme retur den dag.');
    expect(wrong.html).toContain('Kontoen er lukket');

    const told = await pages.post(form, { returnedDay: '12.11.2026', reason: 'Kontoen er lukket' });
    expect(told.location).toBe(`/udbetalinger/${run.id}`);
    const after = await pages.get(`/udbetalinger/${run.id}`);
    expect(after.text).toContain('Mislykkedes: Pengene kom retur 12.11.2026: Kontoen er lukket');
    expect(after.html).not.toContain(`href="${form}"`);
  });

  it('is offered to payers alone', async () => {
    await settle();
    const reader = await PageClient.of(running, CASEWORKER);
    const page = await reader.get(`/udbetalinger/${run.id}`);
    expect(page.text).toContain('Udbetalt');
    expect(page.html).not.toContain('/retur"');
  });

  it('leaves the day on which it was paid to be read', async () => {
    await settle();
    await payer.make(path, CAME_BACK);
    const rows = await ask(
      running.urls.superuserUrl,
      'select paid_day::text, returned_day::text from payment_returns',
    );
    expect(rows).toEqual([{ paid_day: '2026-11-13', returned_day: '2026-11-12' }]);
  });
});
