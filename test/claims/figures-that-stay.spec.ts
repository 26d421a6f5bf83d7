import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { ClaimView } from '../../src/claims/claim.view.js';
import { type ActivePlacement, aPlacement, WAGE_COST } from '../app/builders.js';
import { approvedCeiling } from '../app/ceiling-steps.js';
import { draft, submitted, work } from '../app/claim-steps.js';
import { filesIn } from '../app/files-in-pack.js';
import { PageClient } from '../app/page-client.js';
import { approve, exportedRun, readyToPay } from '../app/payment-steps.js';
import { CASEWORKER, PAYER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  placement = await aPlacement(running);
  await work(placement, '2026-10-06', 455);
});
afterEach(() => running.close());

/** Another wage cost before the hours, a ceiling below it, another edition of the scheme, and another account. */
async function changeEverything(): Promise<void> {
  await approvedCeiling(running, { firstDay: '2026-11-03', valueOre: 10_000 });
  const wage = { amountOre: 64_000_00, per: 'month' };
  const cost = { ...WAGE_COST, firstDay: '2026-10-02', wage };
  const { id } = await placement.leader.make(`/api/placements/${placement.id}/wage-costs`, cost);
  const caseworker = await running.as(CASEWORKER);
  await caseworker.make(`/api/wage-costs/${id}/decision`, { outcome: 'approved' });
  const account = { account: '5.68.90-999-4.0', firstMonth: '2026-02' };
  await (await running.as(PAYER)).make('/api/accounts', account);
  await ask(
    running.urls.superuserUrl,
    // A ceiling that reaches back, as no rule and no trigger would let it.
    `insert into parameters (id, code, first_day, value, status, author_id, created_at, decided_by, decided_at)
     select gen_random_uuid(), 'wage-cost-ceiling-ore', '2026-01-01', 20000, 'approved', min(id::text)::uuid, now(),
       max(id::text)::uuid, now() from people`,
    `insert into scheme_versions (id, code, version, content, sha256, created_at)
     select gen_random_uuid(), code, version + 1,
       jsonb_set(content, '{validFrom}', '"2026-01-01"'), sha256(convert_to('changed', 'UTF8')), now()
     from scheme_versions where code = 'jobcenter' order by version desc limit 1`,
  );
}

/** What the page of a claim says of each line and of the whole. */
async function whyThisAmount({ id }: ClaimView): Promise<string[]> {
  const page = await (await PageClient.of(running, CASEWORKER)).get(`/krav/${id}`);
  return page.text.match(/[\d,]+ timer × .*?kr\.|Lønomkostning [\d.,]+ kr|Loft [\d.,]+ kr/g) ?? [];
}

async function figuresOf({ id }: ClaimView) {
  const caseworker = await running.as(CASEWORKER);
  const { amountOre, lines } = await caseworker.read<ClaimView>(`/api/claims/${id}`);
  return {
    amountOre,
    lines: lines.map((line) => [line.wageCostId, line.minutes, line.wageCostOre, line.amountOre]),
    page: await whyThisAmount({ id } as ClaimView),
  };
}

it('keeps every figure of a submitted claim, whatever changes afterwards', async () => {
  const claim = await submitted(placement);
  const before = await figuresOf(claim);
  expect(before).toMatchObject({ amountOre: 188_059, lines: [[expect.any(String), 455, 24_799, 188_059]] });
  expect(before.page.join('; ')).toContain('247,99');

  await changeEverything();

  expect(await figuresOf(claim)).toEqual(before);
  await approve(running, claim);
  expect(await figuresOf(claim)).toEqual(before);

  // The twin: hours that are claimed only now are worth what now applies.
  await work(placement, '2026-10-07', 60);
  const [line] = (await draft(placement)).lines;
  expect([line?.wageCostOre, line?.amountOre]).toEqual([20_000, 20_000]);
});

it('pays and packs what was submitted, and gives the amount again from what is stored', async () => {
  const claim = await approve(running, await submitted(placement));
  await changeEverything();
  const run = await exportedRun(running);
  expect(run.amountOre).toBe(188_059);

  const payer = await running.as(PAYER);
  const files = await filesIn((await payer.get(`/api/payment-runs/${run.id}/audit-pack`)).bytes);
  const rows = parse<Record<string, string>>(files.get('regnestykker.csv') ?? '', {
    bom: true,
    delimiter: ';',
    columns: true,
  });
  const [row] = rows;
  expect(rows).toHaveLength(1);
  expect(row).toMatchObject({ Krav: claim.reference, 'Loft i øre': '', 'Beløb i øre': '188059' });
  const [minutes, rate] = [Number(row?.Minutter), Number(row?.['Betalt pr. time i øre'])];
  expect(Math.floor((minutes * rate * 2 + 60) / 120)).toBe(188_059);
});
