/** As in `triggers.spec.ts`, of payments. In the rows, one run is locked with its payment, and one is released. */
import { everyRow } from './database/every-row.js';
import {
  AT,
  BYTES,
  CASEWORKER,
  CONSULTANT,
  id,
  LEADING,
  MENTORING,
  PAID_CLAIM,
  RELEASED_RUN,
  RUN,
} from './database/row-facts.js';
import { insert } from './database/rows.js';
import { PAYMENT_ROWS } from './database/rows-of-payments.js';

const client = everyRow();

/** The constraint that refuses the statement, once all that is deferred is asked; null where none does. */
async function brokenBy(statement: string, values: unknown[] = []): Promise<string | null> {
  await client().query('savepoint before');
  try {
    await client().query(statement, values);
    await client().query('set constraints all immediate');
    return null;
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error);
  } finally {
    await client().query('rollback to before');
  }
}

function rowOf(table: string): Record<string, unknown> {
  return PAYMENT_ROWS.find(([name]) => name === table)?.[1] ?? {};
}

async function claimNow(): Promise<string> {
  const { rows } = await client().query('select status from claims where id = $1', [PAID_CLAIM]);
  return rows[0]?.status;
}

const CANCEL = `update payment_runs set status = 'cancelled', cancelled_by = '${CONSULTANT}', cancelled_at = '${AT}' where id = '${RUN}'`;
const RELEASE = `update payment_runs set status = 'released', released_by = $1, released_at = '${AT}' where id = '${RUN}'`;

describe('a payment', () => {
  it('takes its claim along, and tells it what came of it', async () => {
    expect(await claimNow()).toBe('in-payment');
    expect(await brokenBy(`update payments set outcome = 'cancelled' where run_id = '${RUN}'`)).toBe(
      'an_answer_to_a_payment_stands',
    );
    await client().query(CANCEL);
    await client().query(`update payments set outcome = 'cancelled' where run_id = '${RUN}'`);

    expect(await claimNow()).toBe('approved');
  });

  it('is of an approved claim, and of its amount', async () => {
    await client().query(CANCEL);
    await client().query(`update payments set outcome = 'cancelled' where run_id = '${RUN}'`);
    const locked = { ...rowOf('payment_runs'), id: id(900), reference: 'U-9' };
    const paying = (amount: number) =>
      `insert into payments (run_id, position, reference, claim_id, payee_cvr, payee_name, amount_ore, account, posting_year, due_day)
       values ('${id(900)}', 1, 'U-9-1', '${PAID_CLAIM}', '12345678', 'Lageret', ${amount}, '5.68.90', 2026, '2026-10-12')`;

    // What was corrected and not paid back is set off in it.
    await insert(client(), 'payment_runs', { ...locked, amount_ore: 24_799 });
    expect(await brokenBy(paying(24_799))).toBe('only_what_was_approved_is_paid');
    await client().query(`delete from payment_runs where id = '${id(900)}'`);
    await insert(client(), 'payment_runs', { ...locked, amount_ore: 20_100 });
    expect(await brokenBy(paying(20_100))).toBeNull();
    await client().query('alter table claims disable trigger what_was_decided_stands');
    await client().query(`update claims set status = 'refused' where id = '${PAID_CLAIM}'`);
    expect(await brokenBy(paying(20_100))).toBe('only_what_was_approved_is_paid');
  });

  it('is one of each claim while it is not answered with a no', async () => {
    const row = { ...rowOf('payments'), position: 2, reference: 'U-1-2' };
    const names = Object.keys(row).join(', ');
    const numbers = Object.keys(row).map((_, at) => `$${at + 1}`);
    const again = `insert into payments (${names}) values (${numbers.join(', ')})`;

    expect(await brokenBy(again, Object.values(row))).toBe('one_live_payment_per_claim');
  });

  it('is answered after its file, and once', async () => {
    expect(await brokenBy(`update payments set outcome = 'paid' where run_id = '${RUN}'`)).toBe(
      'an_answer_to_a_payment_stands',
    );
    await client().query(`alter table payment_runs disable trigger user`);
    await client().query(
      `update payment_runs set status = 'exported', released_by = '${CASEWORKER}', released_at = '${AT}', exported_at = '${AT}' where id = '${RUN}'`,
    );
    await client().query(`update payments set outcome = 'paid' where run_id = '${RUN}'`);

    expect(await claimNow()).toBe('paid');
    expect(await brokenBy(`update payments set outcome = 'rejected' where run_id = '${RUN}'`)).toBe(
      'an_answer_to_a_payment_stands',
    );
    expect(await brokenBy(`update payments set outcome = null where run_id = '${RUN}'`)).toBe(
      'an_answer_to_a_payment_stands',
    );
  });
});

describe('a run', () => {
  it('is the sum of its payments', async () => {
    const draft = `insert into payment_runs (id, reference, status, through_month, due_day, built_by, built_at)
      values ('${id(901)}', 'U-904', 'draft', '2026-10', '2026-11-10', '${CONSULTANT}', '${AT}')`;
    await client().query(draft);

    const lock = `update payment_runs set status = 'locked', payments = 1, amount_ore = 1, debtor_name = 'x',
      locked_by = '${CONSULTANT}', locked_at = '${AT}', settings_id = (select id from payment_settings limit 1)
      where id = '${id(901)}'`;
    expect(await brokenBy(lock)).toBe('a_run_is_the_sum_of_its_payments');
  });

  it('is released by nobody who decided a claim in it or takes part in its case', async () => {
    for (const person of [CASEWORKER, LEADING, MENTORING]) {
      expect(await brokenBy(RELEASE, [person])).toBe('nobody_releases_what_they_decided');
    }
    expect(await brokenBy(RELEASE, [CONSULTANT])).toBe('a_second_person_releases');
    await insert(client(), 'people', {
      id: id(902),
      name: 'Ole',
      email: 'ole@limstrup.example',
      created_at: AT,
    });
    expect(await brokenBy(RELEASE, [id(902)])).toBeNull();
  });

  it('never changes once it is locked', async () => {
    for (const change of ["locked_by = '" + CASEWORKER + "'", 'payments = 2', 'amount_ore = 1']) {
      expect(await brokenBy(`update payment_runs set ${change} where id = '${RUN}'`)).toBe(
        'a_locked_run_never_changes',
      );
    }
  });

  it('moves forwards, and is exported with its files', async () => {
    expect(await brokenBy(`update payment_runs set status = 'draft' where id = $1`, [RUN])).toBe(
      'payment_run_moves_are_legal',
    );
    const exported = `update payment_runs set status = 'exported', exported_at = '${AT}' where id = '${RELEASED_RUN}'`;
    expect(await brokenBy(exported)).toBe('an_exported_run_has_its_files');
    await client().query(`update payment_files set bytes = 1, sha256 = $1, made_at = '${AT}'`, [BYTES]);
    expect(await brokenBy(exported)).toBeNull();
  });

  it('is not cancelled once its files are begun', async () => {
    const cancel = `update payment_runs set status = 'cancelled', cancelled_by = '${CONSULTANT}', cancelled_at = '${AT}' where id = $1`;

    expect(await brokenBy(cancel, [RELEASED_RUN])).toBe('what_has_a_file_is_not_cancelled');
    expect(await brokenBy(cancel, [RUN])).toBeNull();
  });

  it('is settled when every payment is answered', async () => {
    await client().query(`alter table payment_runs disable trigger user`);
    await client().query(
      `update payment_runs set status = 'exported', released_by = '${CASEWORKER}', released_at = '${AT}', exported_at = '${AT}' where id = '${RUN}'`,
    );
    await client().query(`alter table payment_runs enable trigger user`);
    const settle = `update payment_runs set status = 'settled' where id = '${RUN}'`;

    expect(await brokenBy(settle)).toBe('a_settled_run_has_all_answers');
    await client().query(`update payments set outcome = 'paid' where run_id = '${RUN}'`);
    expect(await brokenBy(settle)).toBeNull();
  });
});

describe('a file', () => {
  it('takes its parts while it is unfinished, and never changes then', async () => {
    const part = `insert into payment_file_parts values ('${RELEASED_RUN}', 'csv', $1, 'x')`;
    expect(await brokenBy(part, [2])).toBeNull();
    expect(await brokenBy(part, [3])).toBe('a_payment_file_never_changes');

    const finish = `update payment_files set bytes = 1, sha256 = '\\x00', made_at = '${AT}'`;
    await client().query(finish);
    expect(await brokenBy(finish)).toBe('a_payment_file_never_changes');
    expect(await brokenBy(part, [2])).toBe('a_payment_file_never_changes');
  });
});
