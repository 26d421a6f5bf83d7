/** As in `triggers.spec.ts`, of how claims are settled. In the rows, a colleague's claim of September is posted. */
import { everyRow } from './database/every-row.js';
import {
  AT,
  CASEWORKER,
  CLAIM,
  COLLEAGUE,
  COLLEAGUE_CLAIM,
  CONSULTANT,
  GRANT,
  LEADING,
  id,
  MENTOR,
  OUTSIDER,
  PAID_CLAIM,
  PLACEMENT,
  type Row,
  WAGE_COST,
} from './database/row-facts.js';
import { insert, ROWS } from './database/rows.js';

const client = everyRow();

async function brokenBy(work: () => Promise<unknown>): Promise<string | null> {
  await client().query('savepoint before');
  const broken = await work().then(
    () => null,
    (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
  );
  await client().query('rollback to before');
  return broken;
}

function rowOf(table: string, itsId: string): Row {
  return ROWS.find(([name, row]) => name === table && row['id'] === itsId)?.[1] ?? {};
}

it('settles a claim, and prices an hour, as the mentor is employed', async () => {
  const claim = (more: Row) =>
    insert(client(), 'claims', {
      ...rowOf('claims', COLLEAGUE_CLAIM),
      id: id(901),
      reference: 'K-901',
      ...more,
    });
  const refused = 'a_claim_is_settled_as_its_mentor_is';
  expect(await brokenBy(() => claim({}))).toBeNull();
  expect(await brokenBy(() => claim({ mentor_id: OUTSIDER }))).toBe(refused);
  expect(
    await brokenBy(() => claim({ mentor_id: OUTSIDER, settlement: 'e-invoice', payee_cvr: '1' })),
  ).toBeNull();

  const cost = (more: Row) =>
    insert(client(), 'wage_costs', { ...rowOf('wage_costs', WAGE_COST), id: id(902), ...more });
  expect(await brokenBy(() => cost({ mentor_id: COLLEAGUE, settlement: 'internal-posting' }))).toBeNull();
  expect(await brokenBy(() => cost({ mentor_id: COLLEAGUE }))).toBe(refused);
});

it('never changes how a claim is settled, or of whom it is', async () => {
  const becomes = (set: string) => client().query(`update claims set ${set} where id = '${COLLEAGUE_CLAIM}'`);
  const refused = 'the_settlement_of_a_claim_stands';
  expect(await brokenBy(() => becomes('version = 9'))).toBeNull();
  expect(await brokenBy(() => becomes(`settlement = 'payment-run', mentor_id = null`))).toBe(refused);
  expect(await brokenBy(() => becomes(`mentor_id = '${OUTSIDER}'`))).toBe(refused);
});

it('takes into a claim the hours of its own mentors alone', async () => {
  const line = (claimId: string, mentorId: string) =>
    insert(client(), 'claim_lines', {
      id: id(903),
      claim_id: claimId,
      placement_id: PLACEMENT,
      mentor_id: mentorId,
      grant_id: GRANT,
      wage_cost_id: WAGE_COST,
      minutes: 1,
      approved_wage_cost_ore: 60,
      wage_cost_ore: 60,
      amount_ore: 1,
    });
  const refused = 'a_claim_takes_the_hours_of_its_mentors';
  expect(await brokenBy(() => line(CLAIM, MENTOR))).toBeNull();
  expect(await brokenBy(() => line(CLAIM, COLLEAGUE))).toBe(refused);
  expect(await brokenBy(() => line(COLLEAGUE_CLAIM, COLLEAGUE))).toBeNull();
  expect(await brokenBy(() => line(COLLEAGUE_CLAIM, MENTOR))).toBe(refused);
});

it('corrects and sets off no claim that is settled otherwise', async () => {
  await client().query(`alter table corrections disable trigger only_what_was_approved_is_corrected`);
  const corrected = (claimId: string) =>
    insert(client(), 'corrections', {
      id: id(904),
      reference: 'R-904',
      claim_id: claimId,
      placement_id: PLACEMENT,
      number: 9,
      status: 'rejected',
      reason_code: 'other',
      reason: 'Andet',
      minutes: 1,
      amount_ore: 1,
      proposed_by: CONSULTANT,
      proposed_at: AT,
      decided_by: CASEWORKER,
      decided_at: AT,
      decision_reason: 'Nej',
    });
  expect(await brokenBy(() => corrected(PAID_CLAIM))).toBeNull();
  expect(await brokenBy(() => corrected(COLLEAGUE_CLAIM))).toBe('only_claims_of_the_runs_are_paid');
});

async function hold(claimId: string): Promise<void> {
  await insert(client(), 'payment_holds', {
    id: id(909),
    claim_id: claimId,
    until_day: '2999-12-31',
    reason: 'Undersøges',
    held_by: CASEWORKER,
    held_at: AT,
  });
}

it('posts an approved claim of its amount once, by another than whoever decided it', async () => {
  const { rows } = await client().query<{ status: string }>(
    `select status from claims where id = '${COLLEAGUE_CLAIM}'`,
  );
  expect(rows).toEqual([{ status: 'paid' }]);
  const claim = { ...rowOf('claims', COLLEAGUE_CLAIM), id: id(905), reference: 'K-905' };
  await insert(client(), 'claims', claim);
  const posted = (more: Row) =>
    insert(client(), 'internal_postings', {
      id: id(904),
      claim_id: id(905),
      placement_id: PLACEMENT,
      amount_ore: 24_799,
      account: '5.68.90',
      posting_year: 2026,
      voucher: '1',
      posted_on: '2026-10-01',
      posted_by: CONSULTANT,
      posted_at: AT,
      ...more,
    });
  expect(await brokenBy(() => posted({}))).toBeNull();
  const back = { id: id(903), taken_back_id: id(904), reason: 'Forkert bilag', amount_ore: -24_799 };
  const takenBack = async (more: Row = {}) => {
    await posted({});
    await posted({ ...back, ...more });
  };
  const whole = 'a_posting_is_taken_back_whole';
  expect(await brokenBy(() => takenBack())).toBeNull();
  expect(await brokenBy(() => takenBack({ amount_ore: -1 }))).toBe(whole);
  expect(await brokenBy(() => takenBack({ account: '5.68.91' }))).toBe(whole);
  expect(await brokenBy(() => takenBack({ posted_by: LEADING }))).toBe(whole);
  expect(
    await brokenBy(async () => {
      await takenBack();
      await posted({ ...back, id: id(902) });
    }),
  ).toMatch(/a_posting_is_taken_back/);
  expect(
    await brokenBy(async () => {
      await takenBack();
      await posted({ id: id(902), voucher: '2' });
    }),
  ).toBeNull();
  expect(await brokenBy(() => posted({ posted_by: CASEWORKER }))).toBe('nobody_posts_what_they_decided');
  expect(await brokenBy(() => posted({ amount_ore: 24_800 }))).toBe('only_what_was_approved_is_posted');
  expect(await brokenBy(() => posted({ claim_id: PAID_CLAIM }))).toBe('only_what_was_approved_is_posted');
  await hold(id(905));
  expect(await brokenBy(() => posted({}))).toBe('what_is_held_is_not_posted');
});

it('takes an invoice of what its claim was approved at, and settles the claim once it is paid', async () => {
  const claim = {
    ...rowOf('claims', COLLEAGUE_CLAIM),
    id: id(906),
    reference: 'K-906',
    settlement: 'e-invoice',
    mentor_id: OUTSIDER,
    payee_cvr: '13748136',
  };
  await insert(client(), 'claims', claim);
  const invoice = {
    id: id(907),
    placement_id: PLACEMENT,
    claim_id: id(906),
    sender_cvr: '13748136',
    number: 'F-907',
    issued_on: '2026-11-04',
    received_on: '2026-11-05',
    ean: '5798000000001',
    order_reference: '4500012345',
    amount_ore: 24_799,
    vat_ore: 0,
    status: 'received',
    registered_by: CONSULTANT,
    registered_at: AT,
  };
  const taken = (more: Row = {}) => insert(client(), 'invoices', { ...invoice, ...more });
  const refused = 'an_invoice_is_what_its_claim_comes_to';
  expect(await brokenBy(() => taken({ amount_ore: 24_800 }))).toBe(refused);
  expect(await brokenBy(() => taken({ sender_cvr: '25313763' }))).toBe(refused);
  expect(await brokenBy(() => taken({ sender_cvr: '25313763', sender_because: 'Skiftet CVR' }))).toBeNull();
  expect(await brokenBy(() => taken({ claim_id: PAID_CLAIM }))).toBe(refused);
  await taken();
  expect(await brokenBy(() => taken({ id: id(908), number: 'F-908' }))).toBe('one_invoice_per_claim');

  const moves = (set: string) => client().query(`update invoices set ${set} where id = '${id(907)}'`);
  const status = async () => {
    const { rows } = await client().query<{ status: string }>(
      `select status from claims where id = '${id(906)}'`,
    );
    return rows[0]?.status;
  };
  const attested = (by: string) => moves(`status = 'attested', attested_by = '${by}', attested_at = '${AT}'`);
  const paid = (by: string) =>
    moves(`status = 'paid', voucher = '1', paid_on = '2026-11-20', paid_by = '${by}', paid_at = '${AT}'`);
  const own = 'nobody_settles_what_they_decided';
  expect(await brokenBy(() => attested(CASEWORKER))).toBe(own);
  await attested(LEADING);
  expect(await status()).toBe('approved');
  expect(await brokenBy(() => paid(CASEWORKER))).toBe(own);
  expect(
    await brokenBy(async () => {
      await hold(id(906));
      await paid(CONSULTANT);
    }),
  ).toBe('what_is_held_is_not_invoiced');
  await paid(CONSULTANT);
  expect(await status()).toBe('paid');
  await moves(
    `status = 'rejected', rejected_by = '${CONSULTANT}', rejected_at = '${AT}', rejected_because = 'x'`,
  );
  expect(await status()).toBe('approved');
  expect(await brokenBy(() => taken({ id: id(908), number: 'F-908' }))).toBeNull();
});
