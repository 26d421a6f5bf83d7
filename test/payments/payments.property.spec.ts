/** Whatever people do with claims and runs, and in whatever order, the money adds up. */
import * as fc from 'fast-check';
import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { ClaimView } from '../../src/claims/claim.view.js';
import { ExportRuns } from '../../src/payments/export/export-runs.js';
import type { ReceiptView } from '../../src/payments/receipts/receipt.view.js';
import type { PaymentRunView, PaymentView } from '../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from '../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { work } from '../app/claim-steps.js';
import { readyToPay } from '../app/payment-steps.js';
import { CASEWORKER, OTHER_PAYER, PAYER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

jest.setTimeout(600_000);

const MONTH = '2026-10';
const GRANTED = 300;

let running: RunningApp;
let payer: ApiClient;
let second: ApiClient;
let caseworker: ApiClient;
let placements: ActivePlacement[];
let worked: number;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running);
  payer = await running.as(PAYER);
  second = await running.as(OTHER_PAYER);
  caseworker = await running.as(CASEWORKER);
});
afterAll(() => running?.close());

async function begin(): Promise<void> {
  placements = [
    await aPlacement(running, { grantedMinutes: GRANTED }),
    await aPlacement(running, { grantedMinutes: GRANTED }),
  ];
  worked = 0;
}

/** What there is to act on, the newest first; `pick` chooses among it. */
async function claimsAt(status: string, pick: number): Promise<ClaimView | undefined> {
  const { items } = await payer.read<{ items: ClaimView[] }>(`/api/claims?status=${status}&limit=100`);
  const own = items.filter(({ placementId }) => placements.some(({ id }) => id === placementId));
  return own[pick % Math.max(own.length, 1)];
}

async function runsAt(statuses: string[], pick: number): Promise<PaymentRunView | undefined> {
  const { items } = await payer.read<{ items: PaymentRunView[] }>('/api/payment-runs?limit=100');
  const found = items.filter(({ status }) => statuses.includes(status));
  return found[pick % Math.max(found.length, 1)];
}

/** The steps that people take; what is refused is refused, and nothing else may go wrong. */
const STEPS: Record<string, (pick: number) => Promise<number | undefined>> = {
  submit: async (pick) => {
    const placement = placements[pick % placements.length] as ActivePlacement;
    worked += 1;
    const day = `2026-10-${String(1 + (worked % 28)).padStart(2, '0')}`;
    await work(placement, day, 60 + (pick % 90)).catch(() => null); // a day may be taken
    const drafted = await placement.leader.post<ClaimView>('/api/claims', {
      placementId: placement.id,
      month: MONTH,
    });
    if (drafted.status !== 201) return drafted.status;
    await placement.confirmHours();
    const path = `/api/claims/${drafted.body.id}`;
    const sent = await placement.leader.post(`${path}/submission`, { declaration: true });
    if (sent.status !== 201) await placement.leader.post(`${path}/withdrawal`);
    return sent.status;
  },
  approve: async (pick) => {
    const claim = await claimsAt('submitted', pick);
    if (claim === undefined) return undefined;
    const { lines } = await caseworker.read<ClaimView>(`/api/claims/${claim.id}`);
    const decided = { lines: lines.map(({ id }) => ({ id, outcome: 'approved' })) };
    return (await caseworker.post(`/api/claims/${claim.id}/decision`, decided)).status;
  },
  withdraw: async (pick) => {
    const claim = await claimsAt('submitted', pick);
    const leader = placements.find(({ id }) => id === claim?.placementId)?.leader;
    return claim && (await leader?.post(`/api/claims/${claim.id}/withdrawal`))?.status;
  },
  hold: async (pick) => {
    const claim = await claimsAt('approved', pick);
    const input = { untilDay: '2026-11-03', reason: 'Vi ser på det' };
    return claim && (await caseworker.post(`/api/claims/${claim.id}/hold`, input)).status;
  },
  letGo: async () => {
    const [hold] = await payer.read<{ id: string }[]>('/api/payment-holds');
    return hold && (await payer.post(`/api/payment-holds/${hold.id}/lift`)).status;
  },
  build: async () =>
    (await payer.post('/api/payment-runs', { throughMonth: MONTH, dueDay: '2026-11-10' })).status,
  lock: async (pick) => {
    const run = await runsAt(['draft'], pick);
    return run && (await payer.post(`/api/payment-runs/${run.id}/lock`)).status;
  },
  release: async (pick) => {
    const run = await runsAt(['locked'], pick);
    const status = run && (await second.post(`/api/payment-runs/${run.id}/release`)).status;
    await running.app.get(ExportRuns).wake();
    return status;
  },
  cancel: async (pick) => {
    const run = await runsAt(['draft', 'locked'], pick);
    return run && (await payer.post(`/api/payment-runs/${run.id}/cancellation`)).status;
  },
  answer: async (pick) => {
    const run = await runsAt(['exported'], pick);
    if (run === undefined) return undefined;
    const { items } = await payer.read<{ items: PaymentView[] }>(`/api/payment-runs/${run.id}/payments`);
    const rows = items.map(
      ({ reference }, at) => `${reference};${((pick >> at) & 1) === 1 ? 'Afvist' : 'Betalt'}`,
    );
    const file = Buffer.from(`Reference;Status\n${rows.slice(0, 1 + (pick % items.length)).join('\n')}`);
    const { body, status } = await payer.upload<ReceiptView>(
      `/api/payment-runs/${run.id}/receipts`,
      {},
      file,
    );
    if (status !== 201) return status;
    return (await payer.post(`/api/payment-runs/${run.id}/receipts/${body.id}/reading`)).status;
  },
  reject: async (pick) => {
    const run = await runsAt(['exported'], pick);
    if (run === undefined) return undefined;
    const xml = `<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>${run.reference}</OrgnlMsgId>
      <GrpSts>RJCT</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`;
    const { body, status } = await payer.upload<ReceiptView>(
      `/api/payment-runs/${run.id}/receipts`,
      {},
      Buffer.from(xml),
    );
    if (status !== 201) return status;
    return (await payer.post(`/api/payment-runs/${run.id}/receipts/${body.id}/reading`)).status;
  },
};

const INVARIANTS = {
  'a claim is paid once, and what it was approved for': `
    select c.reference from claims c left join lateral (
      select count(*) filter (where outcome = 'paid') as paid, count(*) filter (where outcome is null) as live,
        bool_and(amount_ore = c.amount_ore) as same from payments where claim_id = c.id) y on true
    where y.paid + y.live > 1 or not coalesce(y.same, true)
      or (c.status = 'paid') <> (y.paid = 1) or (c.status = 'in-payment') <> (y.live = 1)`,
  'an approved amount is the sum of its approved lines': `
    select c.reference from claims c where c.status in ('approved', 'in-payment', 'paid', 'payment-failed')
      and c.amount_ore <> (select coalesce(sum(amount_ore), 0) from claim_lines
        where claim_id = c.id and outcome = 'approved')`,
  'no minute is paid twice': `
    select l.id from claim_lines l join claims c on c.id = l.claim_id
    where c.status in ('approved', 'in-payment', 'paid', 'payment-failed') and l.outcome = 'approved'
      and l.minutes <> (select sum(minutes) from time_entries e where e.claim_line_id = l.id)`,
  'nothing is over the grant': `select id from grants where minutes_claimed(id) > granted_minutes`,
  'a run is the sum of its payments': `
    select reference from payment_runs r where payments is not null and (payments, amount_ore) is distinct from
      (select row(count(*)::int, sum(amount_ore)::bigint) from payments where run_id = r.id)`,
};

async function expectItAddsUp(): Promise<void> {
  for (const [name, broken] of Object.entries(INVARIANTS)) {
    expect([name, await ask(running.urls.superuserUrl, broken)]).toEqual([name, []]);
  }
}

/** Each file says the same as its run, to the øre. */
async function expectFilesAddUp(): Promise<void> {
  const { items } = await payer.read<{ items: PaymentRunView[] }>('/api/payment-runs?limit=100');
  for (const run of items.filter(({ files }) => files.length > 0)) {
    const csv = (await payer.get(`/api/payment-runs/${run.id}/files/csv`)).bytes;
    const rows = parse<Record<string, string>>(csv, { bom: true, delimiter: ';', columns: true });
    const sum = rows.reduce((ore, row) => ore + Math.round(Number(row['Beløb']?.replace(',', '.')) * 100), 0);
    expect([rows.length, sum]).toEqual([run.payments, run.amountOre]);
    const xml = (await payer.get(`/api/payment-runs/${run.id}/files/pain.001`)).bytes.toString();
    const amounts = [...xml.matchAll(/<InstdAmt Ccy="DKK">([\d.]+)</g)].map(([, amount]) => Number(amount));
    expect(Math.round(amounts.reduce((kroner, amount) => kroner + amount, 0) * 100)).toBe(run.amountOre);
  }
}

/** Mostly forwards, so that much comes to be paid, and backwards now and then. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.constant('submit') },
  { weight: 3, arbitrary: fc.constant('approve') },
  { weight: 6, arbitrary: fc.constantFrom('build', 'lock', 'release', 'answer') },
  { weight: 3, arbitrary: fc.constantFrom('withdraw', 'hold', 'letGo', 'cancel', 'reject') },
);

it('adds up after any steps of claims and runs, in any order', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, fc.nat({ max: 1000 })), { minLength: 12, maxLength: 40 }),
      async (steps) => {
        await begin();
        for (const [name, pick] of steps) {
          const status = await STEPS[name]?.(pick);
          if (status !== undefined) {
            expect([name, status < 500]).toEqual([name, true]);
            if (status < 300) seen.add(name);
          }
          await expectItAddsUp();
        }
        await expectFilesAddUp();
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
  expect([...seen].toSorted()).toEqual(
    expect.arrayContaining(['answer', 'approve', 'build', 'lock', 'release']),
  );
});
