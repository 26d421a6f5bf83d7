import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement, WAGE_COST } from '../../app/builders.js';
import { codes, submitted, work } from '../../app/claim-steps.js';
import { anOutsider, FEE, type Outsider, priced, submittedBy } from '../../app/outside-steps.js';
import { approve, approvedClaim, builtRun, readyToPay, statusOf } from '../../app/payment-steps.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

const FIRST_DAY = '2026-10-15';

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running);
  consultant = await running.as(CONSULTANT);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
});

async function aConsultant(): Promise<Outsider> {
  const outsider = await anOutsider(running, placement, 'external-consultant', FIRST_DAY);
  await priced(running, placement, 'fee', FIRST_DAY);
  return outsider;
}

describe('a month in which the mentor came to be one from outside', () => {
  it('is claimed in two claims, each with the hours of its own', async () => {
    await work(placement, '2026-10-06', 60);
    const outsider = await aConsultant();
    const theirs = await submittedBy(placement, outsider, '2026-10-20', 90);
    const ours = await submitted(placement);

    expect(ours).toMatchObject({ settlement: 'payment-run', mentorId: null, amountOre: 247_99 });
    expect(theirs).toMatchObject({ settlement: 'e-invoice', mentorId: outsider.id, amountOre: 975_00 });
    expect(ours.lines).toHaveLength(1);
    expect(theirs.lines).toHaveLength(1);
  });

  it('draws on one balance', async () => {
    placement = await aPlacement(running, { grantedMinutes: 100 });
    await work(placement, '2026-10-06', 60);
    const outsider = await aConsultant();
    await submittedBy(placement, outsider, '2026-10-20', 41);
    await placement.confirmHours();
    const { id } = await placement.leader.make('/api/claims', {
      placementId: placement.id,
      month: '2026-10',
    });

    const answer = await placement.leader.post(`/api/claims/${id}/submission`, { declaration: true });
    expect(codes(answer)).toEqual(['grant-exceeded']);
  });
});

describe('the hours of a mentor from outside', () => {
  it('never go into a run, and others do', async () => {
    const other = await approvedClaim(running, placement);
    const outsider = await anOutsider(running, placement, 'municipal-employee', FIRST_DAY);
    await priced(running, placement, 'wage', FIRST_DAY);
    const claim = await approve(running, await submittedBy(placement, outsider, '2026-10-20', 60));

    expect(claim).toMatchObject({ status: 'approved', settlement: 'internal-posting', amountOre: 247_99 });
    expect(await builtRun(running)).toMatchObject({ payments: 1, staying: 0, amountOre: other.amountOre });
    const payment = (id: string) =>
      ask(
        running.urls.superuserUrl,
        `with run as (insert into payment_runs (id, reference, status, through_month, due_day, built_by, built_at, settings_id,
             debtor_name, payments, amount_ore, locked_by, locked_at)
           select gen_random_uuid(), gen_random_uuid()::text, 'locked', '2026-10', '2026-11-10', decided_by, now(), s.id, 'K', 1,
             c.amount_ore, decided_by, now() from claims c, payment_settings s where c.id = '${id}' limit 1 returning id, amount_ore)
         insert into payments (run_id, position, reference, claim_id, payee_cvr, payee_name, amount_ore, account, posting_year, due_day)
         select id, 1, left(id::text, 30), '${id}', '12345678', 'X', amount_ore, '5', 2026, '2026-11-10' from run`,
      );
    await expect(payment(claim.id)).rejects.toThrow('settled by e-invoice or internal posting');
    await payment(other.id);
    expect(await statusOf(consultant, other)).toBe('in-payment');
  });

  it('are claimed by the mentor and by nobody at the workplace, who sees neither claim nor fee', async () => {
    const outsider = await aConsultant();
    const november = { placementId: placement.id, month: '2026-11' };
    expect(codes(await placement.leader.post('/api/claims', november))).toEqual(['claimed-by-the-mentor']);
    const claim = await submittedBy(placement, outsider, '2026-10-20', 60);

    expect((await placement.leader.get(`/api/claims/${claim.id}`)).status).toBe(404);
    const costs = `/api/placements/${placement.id}/wage-costs`;
    const seenBy = async (client: ApiClient) =>
      (await client.read<{ rateOrePerHour: number }[]>(costs)).map((cost) => cost.rateOrePerHour);
    expect(await seenBy(placement.leader)).toEqual([247_99]);
    expect(await seenBy(outsider.client)).toEqual([FEE.amountOre]);
    const auditor = await running.as('revisor@limstrup.example');
    expect(await seenBy(auditor)).toEqual([247_99, FEE.amountOre]);
    expect((await auditor.read<ClaimView>(`/api/claims/${claim.id}`)).amountOre).toBe(650_00);
  });

  it('are sent by a mentor from outside, and not by one of the workplace', async () => {
    await work(placement, '2026-10-06', 60);
    const month = { placementId: placement.id, month: '2026-10' };
    expect(codes(await placement.mentor.post('/api/claims', month))).toEqual(['claimed-by-the-workplace']);
    expect((await placement.leader.post('/api/claims', month)).status).toBe(201);
  });

  it('come back to the mentor, who sends them again', async () => {
    const outsider = await aConsultant();
    const { id } = await submittedBy(placement, outsider, '2026-10-20', 60);
    const caseworker = await running.as(CASEWORKER);
    await caseworker.make(`/api/claims/${id}/return`, { because: 'Skriv, hvad I lavede' });

    const again = await outsider.client.make<ClaimView>(`/api/claims/${id}/submission`, {
      declaration: true,
      answer: 'Vi øvede morgenmødet',
    });
    expect(again).toMatchObject({ status: 'submitted', amountOre: 650_00 });
    expect((await outsider.client.post(`/api/claims/${id}/withdrawal`)).status).toBe(201);
  });
});

describe('what an hour of a mentor costs', () => {
  const wage = { firstDay: FIRST_DAY, ...WAGE_COST };
  const fee = { firstDay: FIRST_DAY, ...FEE };

  it('is said of a consultant by a fee, and by nobody at the workplace', async () => {
    await anOutsider(running, placement, 'external-consultant', FIRST_DAY);
    const at = `/api/placements/${placement.id}`;

    expect(codes(await placement.leader.post(`${at}/wage-costs`, wage))).toEqual(['hour-of-an-outsider']);
    expect(codes(await consultant.post(`${at}/wage-costs`, wage))).toEqual(['fee-is-agreed']);
    expect((await consultant.post(`${at}/fees`, fee)).status).toBe(201);
  });

  it('is said of a colleague by a wage, and of the workplace’s own by its leader', async () => {
    const at = `/api/placements/${placement.id}`;
    expect(codes(await consultant.post(`${at}/wage-costs`, wage))).toEqual(['hour-of-an-employee']);
    expect((await placement.leader.post(`${at}/wage-costs`, wage)).status).toBe(201);
    await anOutsider(running, placement, 'municipal-employee', '2026-11-02');
    const later = { ...fee, firstDay: '2026-11-02' };

    expect(codes(await consultant.post(`${at}/fees`, later))).toEqual(['no-fee']);
    const { id } = await consultant.make(`${at}/wage-costs`, { ...wage, firstDay: '2026-11-02' });
    expect((await consultant.post(`/api/wage-costs/${id}/withdrawal`)).status).toBe(201);
  });
});

it('is named by the next step of the case to whoever decides it, and not to the workplace', async () => {
  const outsider = await aConsultant();
  const { reference } = await submittedBy(placement, outsider, '2026-10-20', 90);
  const stepTo = async (client: ApiClient) =>
    JSON.stringify(await client.read(`/api/placements/${placement.id}/case`));

  expect(await stepTo(await running.as(CASEWORKER))).toContain(reference);
  expect(await stepTo(placement.leader)).not.toContain(reference);
});
