import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type {
  ClaimsToPostPage,
  InternalPostingPage,
} from '../../../src/payments/postings/internal-posting.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { anOutsider, priced, submittedBy } from '../../app/outside-steps.js';
import { approve, readyToPay, statusOf } from '../../app/payment-steps.js';
import type { PaymentYearView } from '../../../src/payments/years/year.view.js';
import { PageClient } from '../../app/page-client.js';
import { alsoHolds, CASEWORKER, CONSULTANT, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

const FIRST_DAY = '2026-10-15';
let running: RunningApp;
let payer: ApiClient;
let claim: ClaimView;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running);
  payer = await running.as(PAYER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  claim = await aMunicipalClaim();
});

async function aMunicipalClaim(): Promise<ClaimView> {
  const placement = await aPlacement(running);
  const outsider = await anOutsider(running, placement, 'municipal-employee', FIRST_DAY);
  await priced(running, placement, 'wage', FIRST_DAY);
  return approve(running, await submittedBy(placement, outsider, '2026-10-20', 60));
}

function today(): string {
  return running.clock.today();
}

function post(...claims: { id: string }[]) {
  const ids = claims.map(({ id }) => id);
  return payer.post<{ claims: number }>('/api/internal-postings', {
    claims: ids,
    voucher: '900123',
    postedOn: today(),
  });
}

async function waiting(which = 'ready') {
  const at = `/api/internal-postings/waiting?which=${which}&limit=100`;
  return (await payer.read<ClaimsToPostPage>(at)).items;
}

async function listed() {
  return (await payer.read<InternalPostingPage>('/api/internal-postings')).items;
}

describe('a claim of the municipality’s own employee', () => {
  it('waits with its account and case number, and is posted with others by one voucher', async () => {
    const other = await aMunicipalClaim();
    const mine = (await waiting()).find(({ claimId }) => claimId === claim.id);
    expect(mine).toMatchObject({ amountOre: 247_99, account: '5.68.90-017-4.0', month: '2026-10' });
    expect(mine?.caseReference).toMatch(/^LS-2026-/);

    expect((await post(claim, other)).body).toEqual({ claims: 2 });

    expect(await statusOf(payer, claim)).toBe('paid');
    expect((await waiting()).map(({ claimId }) => claimId)).not.toContain(claim.id);
    expect((await listed()).find(({ claimId }) => claimId === other.id)).toMatchObject({
      voucher: '900123',
      postedOn: today(),
      amountOre: 247_99,
    });
    expect(codes((await post(claim)) as never)).toEqual(['not-to-post']);
    const year = await payer.read<PaymentYearView>('/api/payment-years/2026');
    expect(year.postings).toEqual([{ account: '5.68.90-017-4.0', claims: 2, postedOre: 495_98 }]);
    expect(year.accrued).toEqual([]);
    const page = await PageClient.of(running, PAYER);
    expect((await page.get(`/krav/${claim.id}`)).text).toContain('bilag 900123');
    expect((await page.get('/udbetalinger/aar/2026')).text).toContain('Interne posteringer pr. konto');
  });

  it('is not posted while it is held back, and is afterwards', async () => {
    const caseworker = await running.as(CASEWORKER);
    const { id } = await caseworker.make(`/api/claims/${claim.id}/hold`, {
      untilDay: '2026-12-20',
      reason: 'Vi venter',
    });
    expect(codes((await post(claim)) as never)).toEqual(['posting-held']);
    expect((await waiting('staying')).map(({ claimId }) => claimId)).toContain(claim.id);
    expect((await waiting()).map(({ claimId }) => claimId)).not.toContain(claim.id);
    await caseworker.post(`/api/payment-holds/${id}/lift`);
    expect((await post(claim)).status).toBe(201);
  });

  it('is not posted by whoever decided it', async () => {
    await alsoHolds(running.database, CASEWORKER, 'payer');
    const both = await running.as(CASEWORKER);
    await both.post('/api/sessions/current/role', { role: 'payer' });
    const posted = await both.post('/api/internal-postings', {
      claims: [claim.id],
      voucher: '1',
      postedOn: today(),
    });
    await both.post('/api/sessions/current/role', { role: 'caseworker' });
    expect(codes(posted)).toEqual(['own-decision']);
    expect((await post(claim)).status).toBe(201);
  });

  it('stands in a list that a spreadsheet opens', async () => {
    const page = await PageClient.of(running, PAYER);
    const list = await page.get('/udbetalinger/posteringer/liste');
    expect(list.html.startsWith('\uFEFFKrav;Sag;Måned;Mentor;Beløb;Konto\r\n')).toBe(true);
    expect(list.html).toContain(`${claim.reference};`);
    expect(list.html).toContain(';2026-10;Ejner Udefra;247,99;5.68.90-017-4.0\r\n');
  });

  it('is posted on a page, where what is wrong stands beside its field', async () => {
    const page = await PageClient.of(running, PAYER);
    const here = '/udbetalinger/posteringer';
    expect((await page.get(`/krav/${claim.id}`)).html).toContain(`href="${here}"`);
    expect((await page.get(here)).text).toContain('venter på at blive bogført');
    const typed = { [`claims.${claim.id}`]: claim.id, voucher: '', postedOn: today() };
    const wrong = await page.post(here, typed);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Skriv bilagsnummeret fra økonomisystemet.');
    expect((await page.post(here, { ...typed, voucher: '900124' })).status).toBe(303);
    expect((await page.get(`${here}?vis=posted`)).text).toContain('900124');
    expect((await page.get(`/krav/${claim.id}`)).html).not.toContain(`href="${here}"`);
  });

  it('is not put right by a correction, as no run would pay it', async () => {
    const consultant = await running.as(CONSULTANT);
    const [line] = claim.lines;
    const correction = {
      reasonCode: 'hours-not-worked',
      reason: 'Mødet blev aflyst',
      lines: [{ id: line?.id, minutes: 30, wageCostOre: 247_99 }],
    };
    const answer = await consultant.post(`/api/claims/${claim.id}/corrections`, correction);
    expect(codes(answer)).toEqual(['settled-outside-runs']);
  });
});
