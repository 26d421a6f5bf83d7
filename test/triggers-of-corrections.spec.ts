/** As in `triggers.spec.ts`, of corrections. In the rows, one is approved, downwards, of a claim that is being paid. */
import { everyRow } from './database/every-row.js';
import {
  AT,
  CASEWORKER,
  CLAIM,
  CORRECTION,
  id,
  PAID_CLAIM,
  PAID_LINE,
  PLACEMENT,
} from './database/row-facts.js';
import { insert } from './database/rows.js';
import { PAYMENT_ROWS } from './database/rows-of-payments.js';

const client = everyRow();

/** The constraint that refuses the row, once all that is deferred is asked; null where none does. */
async function brokenBy(work: () => Promise<unknown>): Promise<string | null> {
  await client().query('savepoint before');
  try {
    await work();
    await client().query('set constraints all immediate');
    return null;
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? message;
  } finally {
    await client().query('rollback to before');
  }
}

function rowOf(table: string): Record<string, unknown> {
  return PAYMENT_ROWS.find(([name]) => name === table)?.[1] ?? {};
}

const SECOND = {
  ...rowOf('corrections'),
  id: id(900),
  reference: 'R-2',
  number: 2,
  batch_id: null,
  status: 'proposed',
  amount_ore: 4799,
  decided_by: null,
  decided_at: null,
  legal_basis: null,
};
const BACK_AGAIN = {
  correction_id: id(900),
  line_id: PAID_LINE,
  minutes_before: 60,
  wage_cost_before_ore: 20_000,
  amount_before_ore: 20_000,
  minutes_after: 60,
  wage_cost_after_ore: 24_799,
  amount_after_ore: 24_799,
};

async function propose(correction: object = {}, line: object = {}): Promise<void> {
  await insert(client(), 'corrections', { ...SECOND, ...correction });
  await insert(client(), 'correction_lines', { ...BACK_AGAIN, ...line });
}

describe('a correction', () => {
  it('is of a claim that was approved', async () => {
    expect(await brokenBy(() => propose())).toBeNull();
    await client().query(`update claims set status = 'submitted' where id = $1`, [CLAIM]);
    expect(
      await brokenBy(() => insert(client(), 'corrections', { ...SECOND, claim_id: CLAIM, number: 1 })),
    ).toBe('only_what_was_approved_is_corrected');
  });

  it('is the sum of its lines', async () => {
    expect(await brokenBy(() => propose({ amount_ore: 4798 }))).toBe('a_correction_is_the_sum_of_its_lines');
    expect(await brokenBy(() => propose({ minutes: 1 }))).toBe('a_correction_is_the_sum_of_its_lines');
    const empty = () =>
      insert(client(), 'corrections', SECOND).then(() =>
        client().query(
          `update corrections set status = 'approved', decided_by = $1, decided_at = $2, legal_basis = 'LAB' where id = $3`,
          [CASEWORKER, AT, id(900)],
        ),
      );
    expect(await brokenBy(empty)).toBe('a_correction_is_the_sum_of_its_lines');
  });

  it('is of what its lines stand at, after those before it', async () => {
    const asDecided = {
      minutes_before: 60,
      wage_cost_before_ore: 24_799,
      amount_before_ore: 24_799,
      wage_cost_after_ore: 29_598,
      amount_after_ore: 29_598,
    };
    expect(await brokenBy(() => propose({}, asDecided))).toBe('a_correction_is_of_what_stands');
  });

  it('is one at a time of its claim', async () => {
    await propose();
    expect(
      await brokenBy(() =>
        insert(client(), 'corrections', { ...SECOND, id: id(901), reference: 'R-3', number: 3 }),
      ),
    ).toBe('one_open_correction_per_claim');
  });

  it('is heard on once a second person agreed', async () => {
    const hearing = {
      id: id(902),
      placement_id: PLACEMENT,
      subject_kind: 'correction',
      subject_id: CORRECTION,
      about: 'correction',
      party: 'leader',
      intended: {},
      says: 'Vi overvejer en regulering',
      facts: 'Loftet',
      sent_by: CASEWORKER,
      sent_at: AT,
      deadline_day: '2026-10-15',
    };
    await client().query(`set local limstift.today = '2026-10-01'`);
    expect(await brokenBy(() => insert(client(), 'hearings', hearing))).toBe(
      'a_correction_is_heard_once_agreed',
    );
  });

  it('never changes its lines, nor what came back', async () => {
    const change = (table: string) => brokenBy(() => client().query(`delete from ${table}`));
    expect(await change('correction_lines')).toContain('never changed');
    expect(await change('recoveries')).toContain('never changed');
  });
});

describe('what comes back', () => {
  const recover = (differently: object) =>
    brokenBy(() => insert(client(), 'recoveries', { ...rowOf('recoveries'), id: id(903), ...differently }));

  it('is no more than is owed', async () => {
    expect(await recover({ amount_ore: 4699 })).toBeNull();
    expect(await recover({ amount_ore: 4700 })).toBe('no_more_is_recovered_than_corrected');
  });

  it('is taken back as it was written, where it was a payment of the same correction', async () => {
    const takenBack = { kind: 'taken-back', taken_back_id: id(231), reason: 'En fejl' };
    expect(await recover({ ...takenBack, amount_ore: -100 })).toBeNull();
    expect(await recover({ ...takenBack, amount_ore: -99 })).toBe('a_payment_alone_is_taken_back');
    expect(await recover({ ...takenBack, taken_back_id: id(1), amount_ore: -100 })).toBe(
      'a_payment_alone_is_taken_back',
    );
  });

  it('tells its correction how far it is', async () => {
    const now = async () =>
      (await client().query('select status from corrections where id = $1', [CORRECTION])).rows[0]?.status;
    expect(await now()).toBe('partly-recovered');
    await insert(client(), 'recoveries', { ...rowOf('recoveries'), id: id(903), amount_ore: 4699 });
    expect(await now()).toBe('recovered');
  });

  it('is set off in a claim that waits for payment, of the same payee, where that is switched on', async () => {
    const setOff = { kind: 'set-off', claim_id: PAID_CLAIM, amount_ore: 100 };
    expect(await recover(setOff)).toBe('no_more_is_set_off_than_is_paid');
    await client().query('alter table claims disable trigger what_was_decided_stands');
    await client().query(`update claims set status = 'approved' where id = $1`, [PAID_CLAIM]);
    expect(await recover(setOff)).toBeNull(); // in the claim itself

    const later = PAYMENT_ROWS.find(([name]) => name === 'claims')?.[1];
    await insert(client(), 'claims', { ...later, id: id(904), reference: 'K-904', month: '2026-10' });
    expect(await recover({ ...setOff, claim_id: id(904) })).toBe('set_off_is_switched_on');
    await client().query('alter table payment_settings disable trigger payment_settings_never_change');
    await client().query('update payment_settings set set_off = true');
    expect(await recover({ ...setOff, claim_id: id(904) })).toBeNull();
    await client().query(`update claims set payee_cvr = '87654321' where id = $1`, [id(904)]);
    expect(await recover({ ...setOff, claim_id: id(904) })).toBe('no_more_is_set_off_than_is_paid');
  });
});
