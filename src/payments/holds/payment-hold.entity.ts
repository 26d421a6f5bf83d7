import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Claim } from '../../claims/claim.entity.js';
import type { Day } from '../../shared/day.js';

/** A claim, or all that one employer is to be paid, kept out of runs up to and including a day. */
@Entity('payment_holds')
@Check('payee_on_hold_has_a_cvr', "payee_cvr ~ '^[0-9]{8}$'")
@Check('reason_of_hold_is_short', 'length(reason) between 1 and 1000')
@Check('a_hold_is_of_a_claim_or_a_payee', 'num_nonnulls(claim_id, payee_cvr) = 1')
@Check('a_lifted_hold_says_who', 'num_nonnulls(lifted_by, lifted_at) in (0, 2)')
@Index('one_hold_per_claim', ['claimId'], { unique: true, where: 'lifted_at is null' })
@Index('one_hold_per_payee', ['payeeCvr'], { unique: true, where: 'lifted_at is null' })
@Index('payment_holds_of_claim', ['claimId'])
@Index('payment_holds_by_holder', ['heldBy'])
@Index('payment_holds_by_lifter', ['liftedBy'])
export class PaymentHold {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_holds_pk' })
  id: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Claim, { name: 'claim_on_hold' })
  claimId: string | null;

  @Column('text', { nullable: true })
  payeeCvr: string | null;

  @Column('date')
  untilDay: Day;

  @Column('text')
  reason: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'holder_of_payment' })
  heldBy: string;

  @Column('timestamptz')
  heldAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'lifter_of_hold' })
  liftedBy: string | null;

  @Column('timestamptz', { nullable: true })
  liftedAt: Date | null;
}
