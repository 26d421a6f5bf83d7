import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Claim } from '../../claims/claim.entity.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { Correction } from '../corrections/correction.entity.js';
import { PaymentRun } from './payment-run.entity.js';
import type { PaymentOutcome } from './payment-run.rules.js';

@Entity('payments')
@Unique('one_payment_per_reference', ['reference'])
@Check('payments_are_counted_from_one', 'position > 0')
@Check('payment_reference_fits_a_bank', 'length(reference) <= 35')
@Check('a_payment_is_of_something', 'amount_ore > 0')
@Check('payment_outcome_is_known', "outcome in ('paid', 'failed', 'rejected', 'cancelled')")
@Check('payment_failed_because_is_short', 'length(failed_because) between 1 and 500')
@Check('a_failed_payment_says_why', "(failed_because is not null) = (outcome is not distinct from 'failed')")
@Index('one_live_payment_per_claim', ['claimId'], {
  unique: true,
  where: "correction_id is null and (outcome is null or outcome = 'paid')",
})
@Index('one_live_payment_per_correction', ['correctionId'], {
  unique: true,
  where: "outcome is null or outcome = 'paid'",
})
@Index('payments_of_claim', ['claimId'])
@Index('payments_of_correction', ['correctionId'])
@Index('payments_by_year', ['postingYear', 'account'])
export class Payment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payments_pk' })
  @ForeignKey(() => PaymentRun, { name: 'run_of_payment' })
  runId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'payments_pk' })
  position: number;

  /** What the bank answers by. */
  @Column('text')
  reference: string;

  @Column('uuid')
  @ForeignKey(() => Claim, { name: 'claim_of_payment' })
  claimId: string;

  /** Where it pays more for the claim than was approved at first. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Correction, { name: 'correction_of_payment' })
  correctionId: string | null;

  @Column('text')
  payeeCvr: string;

  @Column('text', { nullable: true })
  payeePNumber: string | null;

  @Column('text')
  payeeName: string;

  @Column('integer')
  amountOre: Ore;

  @Column('text')
  account: string;

  @Column('smallint')
  postingYear: number;

  /** That of its run, which a leader does not see. */
  @Column('date')
  dueDay: Day;

  /** Null until the bank has answered. */
  @Column('text', { nullable: true })
  outcome: PaymentOutcome | null;

  @Column('date', { nullable: true })
  outcomeDay: Day | null;

  @Column('text', { nullable: true })
  failedBecause: string | null;
}
