import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { PaymentRunView } from '../../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approvedClaim, exportedRun, lockedRun, readyToPay, statusOf } from '../../app/payment-steps.js';
import { CASEWORKER, OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

const CAME_BACK = { returnedDay: '2026-11-12', reason: 'Kontoen er lukket' };
const WRONG = { reason: 'Det var betaling 2' };
const LATER = { throughMonth: '2026-10', dueDay: '2026-11-17' };

let running: RunningApp;
let payer: ApiClient;
let placement: ActivePlacement;
let claim: ClaimView;
let run: PaymentRunView;
let path: string;
let form: string;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  placement = await aPlacement(running);
  claim = await approvedClaim(running, placement);
  run = await exportedRun(running);
  path = `/api/payment-runs/${run.id}/payments/1/return`;
  form = `/udbetalinger/${run.id}/betalinger/1/retur/tilbagefoersel`;
  running.clock.set('2026-11-13T09:00:00Z');
  payer = await running.as(PAYER);
  await payer.make(`/api/payment-runs/${run.id}/settlement`);
  await payer.make(path, CAME_BACK);
});
afterEach(() => running.close());

const TAKEN_BACK = `update payment_returns set taken_back_at = now(), taken_back_by = registered_by,
  taken_back_because = 'Forkert'`;

/** As the owner would; the payment follows, as it does when people do it. */
function inTheDatabase(): Promise<unknown> {
  return ask(
    running.urls.superuserUrl,
    'begin',
    TAKEN_BACK,
    `update payments y set outcome = 'paid', outcome_day = b.paid_day, failed_because = null
     from payment_returns b where (b.run_id, b.position) = (y.run_id, y.position)`,
    'commit',
  );
}

describe('a return that was written of the wrong payment', () => {
  it('is taken back: what was paid is paid, goes with no later run, and may come back after all', async () => {
    expect(await payer.make(`${path}/taken-back`, WRONG)).toMatchObject({ status: 'settled' });
    expect(await statusOf(payer, claim)).toBe('paid');
    const [row] = await ask(
      running.urls.superuserUrl,
      'select outcome, outcome_day::text, failed_because from payments',
    );
    expect(row).toEqual({ outcome: 'paid', outcome_day: '2026-11-13', failed_because: null });
    const { id } = await payer.make<PaymentRunView>('/api/payment-runs', LATER);
    expect(codes(await payer.post(`/api/payment-runs/${id}/lock`))).toEqual(['nothing-to-pay']);

    await payer.make(path, CAME_BACK);
    expect(await statusOf(payer, claim)).toBe('payment-failed');
  });

  it('is told with its reason, in the log of the run and on its page', async () => {
    await payer.make(`${path}/taken-back`, WRONG);
    const [event] = await ask(
      running.urls.superuserUrl,
      `select e.what, f.facts ->> 'reason' as reason from audit_events e join audit_event_facts f on f.event_id = e.id
       where e.what = 'payment-run.return-taken-back'`,
    );
    expect(event).toEqual({ what: 'payment-run.return-taken-back', reason: 'Det var betaling 2' });
    const page = await (await PageClient.of(running, CASEWORKER)).get(`/udbetalinger/${run.id}`);
    expect(page.text).toMatch(/tog det tilbage 13.11.2026 kl. 10.00: Det var betaling 2/);
  });

  it('is taken back while nothing has gone out again, in the database too', async () => {
    const later = await lockedRun(running, LATER);
    expect(codes(await payer.post(`${path}/taken-back`, WRONG))).toEqual(['paid-anew']);
    await expect(inTheDatabase()).rejects.toMatchObject({
      constraint: 'nothing_is_built_on_a_return_taken_back',
    });
    await payer.make(`/api/payment-runs/${later.id}/cancellation`);
    expect(await statusOf(payer, claim)).toBe('approved');
    await payer.make(`${path}/taken-back`, WRONG);
    expect(await statusOf(payer, claim)).toBe('paid');
  });

  it('is taken back once, and never written over or away', async () => {
    const pay = `update payments set outcome = 'paid', outcome_day = '2026-11-13', failed_because = null`;
    const { superuserUrl } = running.urls;
    await expect(ask(superuserUrl, pay)).rejects.toMatchObject({
      constraint: 'an_answer_to_a_payment_stands',
    });
    await inTheDatabase();
    await expect(ask(superuserUrl, TAKEN_BACK)).rejects.toMatchObject({
      constraint: 'a_payment_return_is_taken_back_once',
    });
    await expect(ask(superuserUrl, "update payment_returns set reason = 'x'")).rejects.toMatchObject({
      constraint: 'a_payment_return_is_taken_back_once',
    });
    await expect(ask(superuserUrl, 'delete from payment_returns')).rejects.toThrow();
    expect(codes(await payer.post(`${path}/taken-back`, WRONG))).toEqual(['return-taken-back']);
  });

  it('leaves no payment that failed behind, in the database', async () => {
    await expect(ask(running.urls.superuserUrl, TAKEN_BACK)).rejects.toMatchObject({
      constraint: 'what_did_not_come_back_is_paid',
    });
  });

  it('keeps nobody from releasing what comes later once it is taken back', async () => {
    await payer.make(`${path}/taken-back`, WRONG);
    await (await running.as(OTHER_PAYER)).make(path, CAME_BACK);
    const { id } = await (await running.as(OTHER_PAYER)).make<PaymentRunView>('/api/payment-runs', LATER);
    await (await running.as(OTHER_PAYER)).make(`/api/payment-runs/${id}/lock`);
    expect(await payer.make(`/api/payment-runs/${id}/release`)).toMatchObject({ status: 'released' });
  });

  it('is taken back by one of two at once, and the other is told by whom', async () => {
    const pages = await PageClient.of(running, PAYER);
    const click = () => pages.post(form, WRONG);
    const [first, second] = await allAtOnce(running, `payment_runs where id = '${run.id}'`, [click, click]);

    expect(first?.location).toBe(`/udbetalinger/${run.id}`);
    expect(second?.status).toBe(422);
    expect(second?.text).toMatch(
      /.+ tog returen tilbage 13.11.2026 kl. 10.00. Betalingen står som udbetalt\./,
    );
  });

  it('is taken back from the page of the run, by payers alone', async () => {
    const pages = await PageClient.of(running, PAYER);
    const page = await pages.get(`/udbetalinger/${run.id}`);
    expect(page.html).toContain(`href="${form}"`);
    expect(page.text).toContain('Kontoen er lukket');
    const reader = await PageClient.of(running, CASEWORKER);
    expect((await reader.get(`/udbetalinger/${run.id}`)).html).not.toContain(form);
    expect((await reader.get(form)).status).toBe(403);

    const empty = await pages.post(form, { reason: '' });
    expect(empty.text).toContain('Skriv, hvad der var forkert.');
    expect((await pages.post(form, WRONG)).location).toBe(`/udbetalinger/${run.id}`);
    expect((await pages.get(`/udbetalinger/${run.id}`)).html).not.toContain(form);
  });
});
