/** Whatever people do with claims and runs, and in whatever order, the money adds up. */
import * as fc from 'fast-check';
import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { ClaimView } from '../../src/claims/claim.view.js';
import { ExportRuns } from '../../src/payments/export/export-runs.js';
import type { CorrectionView } from '../../src/payments/corrections/correction.view.js';
import type { ReceiptView } from '../../src/payments/receipts/receipt.view.js';
import type { PaymentRunView, PaymentView } from '../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from '../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { work } from '../app/claim-steps.js';
import { readyToPay, SETTINGS } from '../app/payment-steps.js';
import { ADMINISTRATOR, CASEWORKER, OTHER_CASEWORKER, OTHER_PAYER, PAYER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { INVARIANTS } from './invariants.js';

jest.setTimeout(600_000);

const MONTH = '2026-10';
const GRANTED = 300;

let running: RunningApp;
let payer: ApiClient;
let second: ApiClient;
let caseworker: ApiClient;
let otherCaseworker: ApiClient;
let placements: ActivePlacement[];
let worked: number;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running);
  payer = await running.as(PAYER);
  second = await running.as(OTHER_PAYER);
  caseworker = await running.as(CASEWORKER);
  otherCaseworker = await running.as(OTHER_CASEWORKER);
  running.clock.set('2026-11-03T09:01:00Z');
  await (await running.as(ADMINISTRATOR)).ask('PUT', '/api/payment-settings', { ...SETTINGS, setOff: true });
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

async function correctionAt(statuses: string[], pick: number): Promise<CorrectionView | undefined> {
  const { items } = await payer.read<{ items: CorrectionView[] }>('/api/corrections?limit=100');
  const own = items.filter(({ placementId }) => placements.some(({ id }) => id === placementId));
  const found = own.filter(({ status }) => statuses.includes(status));
  return found[pick % Math.max(found.length, 1)];
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
  build: async (pick) => {
    const dueDay = pick % 2 === 0 ? '2026-11-03' : '2026-11-10';
    return (await payer.post('/api/payment-runs', { throughMonth: MONTH, dueDay })).status;
  },
  lock: async (pick) => {
    const run = await runsAt(['draft'], pick);
    return run && (await payer.post(`/api/payment-runs/${run.id}/lock`)).status;
  },
  correct: async (pick) => {
    const claim = (await claimsAt('paid', pick)) ?? (await claimsAt('approved', pick));
    if (claim === undefined) return undefined;
    const { lines } = await caseworker.read<ClaimView>(`/api/claims/${claim.id}`);
    const right = lines.map(({ id, wageCostOre }) => ({ id, minutes: (pick * 7) % 160, wageCostOre }));
    const input = { lines: right, reasonCode: 'other', reason: 'Talt forkert' };
    return (await caseworker.post(`/api/claims/${claim.id}/corrections`, input)).status;
  },
  decideCorrection: async (pick) => {
    const correction = await correctionAt(['proposed'], pick);
    const outcome = pick % 5 === 0 ? 'rejected' : 'approved';
    const input = { outcome, reason: 'Set efter', noHearingBecause: 'party-gave-the-facts' };
    return (
      correction && (await otherCaseworker.post(`/api/corrections/${correction.id}/decision`, input)).status
    );
  },
  recover: async (pick) => {
    const correction = await correctionAt(['approved', 'partly-recovered'], pick);
    if (correction === undefined) return undefined;
    const amountOre = 1 + ((pick * 977) % Math.max(correction.outstandingOre, 1));
    const later = await claimsAt('approved', pick);
    const input =
      pick % 2 === 0 && later !== undefined
        ? { kind: 'set-off', claimId: later.id, amountOre }
        : { kind: 'payment', amountOre };
    return (await payer.post(`/api/corrections/${correction.id}/recoveries`, input)).status;
  },
  takeBack: async (pick) => {
    const payments = await ask<{ id: string; correctionId: string }>(
      running.urls.superuserUrl,
      `select id, correction_id as "correctionId" from recoveries where kind = 'payment' order by registered_at, id`,
    );
    const payment = payments[pick % Math.max(payments.length, 1)];
    const input = { recoveryId: payment?.id, reason: 'Ikke kommet ind' };
    return (
      payment &&
      (await payer.post(`/api/corrections/${payment.correctionId}/recoveries/taken-back`, input)).status
    );
  },
  waive: async (pick) => {
    const correction = await correctionAt(['approved', 'partly-recovered'], pick);
    const input = { amountOre: correction?.outstandingOre, reason: 'Konkurs' };
    return correction && (await caseworker.post(`/api/corrections/${correction.id}/waiver`, input)).status;
  },
  complain: async (pick) => {
    const claim = (await claimsAt('paid', pick)) ?? (await claimsAt('approved', pick));
    const leader = placements.find(({ id }) => id === claim?.placementId)?.leader;
    return (
      claim && (await leader?.post(`/api/claims/${claim.id}/complaint`, { text: 'Det er for lidt' }))?.status
    );
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
  comeBack: async (pick) => {
    const run = await runsAt(['settled', 'partly-failed', 'exported'], pick);
    if (run === undefined) return undefined;
    const path = `/api/payment-runs/${run.id}/payments/${1 + (pick % (run.payments || 1))}/return`;
    return (await payer.post(path, { returnedDay: '2026-11-03', reason: 'Lukket konto' })).status;
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
  { weight: 4, arbitrary: fc.constantFrom('correct', 'decideCorrection') },
  { weight: 3, arbitrary: fc.constantFrom('recover', 'takeBack', 'waive', 'complain', 'comeBack') },
);

/** Is always among them: an hour is paid too much and comes back in part, and another is paid too little. */
const PAID_TOO_MUCH_AND_TOO_LITTLE: [string, number][] = [
  ...steps('submit approve build lock release answer correct complain', 0),
  ...steps('decideCorrection recover takeBack recover', 1),
  ...steps('submit approve', 2),
  ...steps('correct', 20),
  ...steps('decideCorrection', 1),
  ...steps('build lock release answer comeBack build lock release answer waive', 0),
];

function steps(names: string, pick: number): [string, number][] {
  return names.split(' ').map((name) => [name, pick]);
}

it('adds up after any steps of claims and runs, in any order', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, fc.nat({ max: 1000 })), { minLength: 16, maxLength: 50 }),
      async (taken) => {
        await begin();
        for (const [name, pick] of taken) {
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
    { numRuns: 12, endOnFailure: true, examples: [[PAID_TOO_MUCH_AND_TOO_LITTLE]] },
  );
  expect([...seen].toSorted()).toEqual(
    expect.arrayContaining([
      'answer',
      'approve',
      'build',
      'comeBack',
      'complain',
      'correct',
      'decideCorrection',
      'lock',
      'recover',
      'release',
      'takeBack',
    ]),
  );
});
