import { jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import type {
  ClaimsToPostPage,
  InternalPostingPage,
} from '../../../src/payments/postings/internal-posting.view.js';
import type { PaymentYearView } from '../../../src/payments/years/year.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { anOutsider, priced, submittedBy } from '../../app/outside-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approve, readyToPay, statusOf } from '../../app/payment-steps.js';
import { OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

const FIRST_DAY = '2026-10-15';
const HERE = '/udbetalinger/posteringer';

let running: RunningApp;
let payer: ApiClient;
let claims: ClaimView[];

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running);
  payer = await running.as(PAYER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  claims = [await aMunicipalClaim(), await aMunicipalClaim(), await aMunicipalClaim()];
});
afterEach(async () => {
  const { items } = await payer.read<ClaimsToPostPage>('/api/internal-postings/waiting');
  if (items.length > 0) await post(...items.map(({ claimId }) => ({ id: claimId })));
});

async function aMunicipalClaim(): Promise<ClaimView> {
  const placement = await aPlacement(running);
  const outsider = await anOutsider(running, placement, 'municipal-employee', FIRST_DAY);
  await priced(running, placement, 'wage', FIRST_DAY);
  return approve(running, await submittedBy(placement, outsider, '2026-10-20', 60));
}

function post(...chosen: { id: string }[]) {
  const posting = { claims: chosen.map(({ id }) => id), voucher: '900123', postedOn: running.clock.today() };
  return payer.post<never>('/api/internal-postings', posting);
}

const TOLD = `claim_id uuid, placement_id uuid, reference text, case_reference text, month text, mentor_name text,
  amount_ore integer, account text, held_until date, approved_day date`;

/** What waits is told as often as it is asked for, and then the database fails. */
async function tellSixHundredOfEach(timesUntilItFails: number): Promise<void> {
  await ask(
    running.urls.superuserUrl,
    'create sequence if not exists times_asked',
    'grant usage on sequence times_asked to public',
    'alter sequence times_asked restart',
    `do $$ begin
       if to_regproc('claims_that_wait') is null then
         alter function claims_to_post() rename to claims_that_wait;
       end if;
     end $$`,
    `create or replace function claims_to_post() returns table (${TOLD}) language plpgsql security definer as $$
     begin
       if nextval('times_asked') > ${timesUntilItFails} then
         raise 'the database fails';
       end if;
       return query select w.claim_id, w.placement_id, w.reference || '-' || lpad(n::text, 3, '0'), w.case_reference,
         w.month, w.mentor_name, w.amount_ore, w.account, w.held_until, w.approved_day
         from claims_that_wait() w, generate_series(1, 600) n;
     end $$`,
  );
}

function tellAsBefore(): Promise<unknown> {
  return ask(
    running.urls.superuserUrl,
    'drop function claims_to_post()',
    'alter function claims_that_wait() rename to claims_to_post',
  );
}

describe('the list of what is to be posted', () => {
  it('comes a page at a time, none of it twice, and the file holds all of it', async () => {
    const seen: string[] = [];
    let at: string | null = '';
    for (let page = 0; at !== null && page < 5; page += 1) {
      const query: string = at === '' ? '' : `&cursor=${at}`;
      const { items, nextCursor }: ClaimsToPostPage = await payer.read(
        `/api/internal-postings/waiting?limit=1${query}`,
      );
      seen.push(...items.map(({ reference }) => reference));
      at = nextCursor;
    }
    const all = claims.map(({ reference }) => reference).toSorted();
    expect(seen).toEqual(all);
    const file = await (await PageClient.of(running, PAYER)).get(`${HERE}/liste`);
    expect(
      file.html
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(';')[0]),
    ).toEqual(all);
    expect((await payer.get(`/api/internal-postings/waiting?cursor=x`)).status).toBe(422);
  });

  it('is broken off where the database fails in the middle of the file, and never ends as if it were whole', async () => {
    const page = await PageClient.of(running, PAYER);
    const file = () => page.get(`${HERE}/liste`);
    await tellSixHundredOfEach(7);
    expect((await file()).html.split('\r\n').slice(1, -1)).toHaveLength(claims.length * 600);
    await tellSixHundredOfEach(2);
    await expect(file()).rejects.toThrow('destroyed before completion');
    await tellAsBefore();
  });

  it('keeps the ticks of the rest where a colleague posted one meanwhile, and says which', async () => {
    const [first, second, third] = claims as [ClaimView, ClaimView, ClaimView];
    const page = await PageClient.of(running, PAYER);
    await page.get(HERE);
    await post(first);

    const typed = { [`claims.${first.id}`]: first.id, [`claims.${third.id}`]: third.id };
    const answer = await page.post(HERE, { ...typed, voucher: '900124', postedOn: running.clock.today() });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`Krav ${first.reference} venter ikke længere`);
    const ticks = [...answer.html.matchAll(/name="claims\.([^"]+)" value="[^"]+"( checked)?/g)];
    expect(ticks.map(([, id, checked]) => [id, checked !== undefined])).toEqual(
      [second, third]
        .toSorted((one, other) => (one.reference < other.reference ? -1 : 1))
        .map(({ id }) => [id, id === third.id]),
    );
    const again = { [`claims.${third.id}`]: third.id, voucher: '900124', postedOn: running.clock.today() };
    expect((await page.post(HERE, again)).status).toBe(303);
    expect(await statusOf(payer, second)).toBe('approved');
  });
});

describe('a posting that was written down wrongly', () => {
  const wrong = { reason: 'Bilaget var et andet' };
  const posted = async (claim: ClaimView) =>
    (await payer.read<InternalPostingPage>('/api/internal-postings')).items.filter(
      ({ claimId }) => claimId === claim.id,
    );

  it('is taken back with a reason, is still read, and the claim is posted anew', async () => {
    const [claim] = claims as [ClaimView];
    await post(claim);
    const before = (await payer.read<PaymentYearView>('/api/payment-years/2026')).postings;
    const [posting] = await posted(claim);
    const page = await PageClient.of(running, OTHER_PAYER);
    const form = `${HERE}/${posting?.id}/tilbagefoersel`;
    expect((await page.get(`${HERE}?vis=posted`)).html).toContain(`href="${form}"`);
    expect((await page.post(form, { reason: '' })).text).toContain('Skriv, hvad der var forkert.');
    expect((await page.post(form, wrong)).status).toBe(303);

    expect(await statusOf(payer, claim)).toBe('approved');
    expect((await posted(claim))[0]).toMatchObject({ takenBackBecause: wrong.reason, voucher: '900123' });
    expect((await page.get(`${HERE}?vis=posted`)).text).toContain(`: ${wrong.reason}`);
    const year = await payer.read<PaymentYearView>('/api/payment-years/2026');
    const sum = (rows: { claims: number; postedOre: number }[]) => rows[0] ?? { claims: 0, postedOre: 0 };
    expect(sum(before).postedOre - sum(year.postings).postedOre).toBe(claim.amountOre);
    expect(sum(before).claims - sum(year.postings).claims).toBe(1);
    expect(year.accrued[0]?.approvedOre).toBe(claims.length * (claim.amountOre ?? 0));

    expect(codes(await payer.post(`/api/internal-postings/${posting?.id}/taken-back`, wrong))).toEqual([
      'posting-taken-back',
    ]);
    expect((await post(claim)).status).toBe(201);
    expect(await statusOf(payer, claim)).toBe('paid');
    expect(await posted(claim)).toHaveLength(2);
  });

  it('is taken back once of two clicks', async () => {
    const [claim] = claims as [ClaimView];
    await post(claim);
    const [posting] = await posted(claim);
    const takeBack = () => payer.post<never>(`/api/internal-postings/${posting?.id}/taken-back`, wrong);
    const both = await allAtOnce(running, `claims where id = '${claim.id}'`, [takeBack, takeBack]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 422]);
    expect(await posted(claim)).toHaveLength(1);
  });
});
