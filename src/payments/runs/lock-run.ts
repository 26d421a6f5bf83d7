import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { brokenConstraint, Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { findOrganisation } from '../../settings/organisation.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { ChangedMeanwhile, refuseIfChanged } from '../../web/version.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { paymentSettings } from '../settings/payment-settings.queries.js';
import type { PaymentSettings } from '../settings/payment-settings.entity.js';
import { dueTotals, IN_RUN_ORDER } from './due.queries.js';
import { PaymentRun } from './payment-run.entity.js';
import { lockRun } from './payment-run.queries.js';
import { lockRefusals, type PaymentRunRefusal, postingYearOf } from './payment-run.rules.js';

/** Claims that went into another run, or came or changed, between the look and the lock. */
const TAKEN_MEANWHILE = new Set([
  'one_live_payment_per_claim',
  'one_live_payment_per_correction',
  'only_what_was_approved_is_paid',
  'a_run_is_the_sum_of_its_payments',
]);

@Injectable()
export class LockRun {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes exactly the claims that were seen into payment. Throws `ChangedMeanwhile` where what would go is no longer
   * what the digest is of.
   */
  async run(id: string, seen: string | null, actor: Actor): Promise<Outcome<string, PaymentRunRefusal>> {
    try {
      return await this.database.change<string, PaymentRunRefusal>(actor, async (tx) => {
        await holdPaymentsStill(tx);
        const run = await lockRun(tx, id);
        const settings = await paymentSettings(tx);
        const due = await dueTotals(tx, run.throughMonth);
        const facts = { ...run, hasSettings: settings !== null, going: due.going, staying: due.staying };
        const refusals = lockRefusals(facts, this.clock.today());
        if (refusals.length > 0 || settings === null) return refused(refusals);
        refuseIfChanged(seen, due.digest);

        const { name: debtorName } = await findOrganisation(tx);
        await tx.update(
          PaymentRun,
          { id },
          {
            status: 'locked',
            settingsId: settings.id,
            debtorName,
            payments: due.going,
            amountOre: due.goingOre,
            lockedBy: actor.personId,
            lockedAt: this.clock.now(),
            version: run.version + 1,
          },
        );
        await writePayments(tx, run, settings);
        const details = { payments: due.going, amountOre: due.goingOre, digest: due.digest };
        await recordEvent(tx, { what: 'payment-run.locked', subjectId: id, details });
        return done(id);
      });
    } catch (error) {
      if (TAKEN_MEANWHILE.has(brokenConstraint(error) ?? '')) throw new ChangedMeanwhile();
      throw error;
    }
  }
}

/** One for each claim that goes, numbered in the order of the run. */
async function writePayments(
  tx: Tx,
  run: PaymentRun,
  { supplementaryUntil }: PaymentSettings,
): Promise<void> {
  const year = Number(run.dueDay.slice(0, 4));
  const ofLastYear = postingYearOf(`${year - 1}-12`, run.dueDay, supplementaryUntil);
  await tx.query(
    `insert into payments (run_id, position, reference, claim_id, correction_id, payee_cvr, payee_p_number, payee_name,
       amount_ore, account, posting_year, due_day)
     select $1, position, $2 || '-' || lpad(position::text, 6, '0'), claim_id, correction_id, payee_cvr, payee_p_number,
       payee_name, amount_ore, account, case left(month, 4) when $4 then $5::int else $6::int end, $7
     from (select row_number() over (order by ${IN_RUN_ORDER}) as position, * from claims_to_pay($3)
           where stays_because is null) due`,
    [run.id, run.reference, run.throughMonth, String(year - 1), ofLastYear, year, run.dueDay],
  );
}
