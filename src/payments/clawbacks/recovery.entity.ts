import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Claim } from '../../claims/claim.entity.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { Correction } from '../corrections/correction.entity.js';
import type { RecoveryKind } from './recovery.rules.js';

/** What came back of a correction downwards, or was given up. Never changed. */
@Entity('recoveries')
@Check('recovery_kind_is_known', "kind in ('payment', 'set-off', 'waiver', 'taken-back')")
@Check('something_is_recovered', "amount_ore <> 0 and (kind = 'taken-back') = (amount_ore < 0)")
@Check(
  'what_is_taken_back_is_named',
  "case when kind = 'taken-back' then taken_back_id is not null and reason is not null else taken_back_id is null end",
)
@Check('recovery_reason_is_short', 'length(reason) between 1 and 2000')
@Check('a_set_off_is_in_a_claim', "(kind = 'set-off') = (claim_id is not null)")
@Check('a_waiver_says_why', "kind <> 'waiver' or reason is not null")
@Index('recoveries_of_correction', ['correctionId'])
@Index('recoveries_of_claim', ['claimId'])
@Index('recoveries_by_registrar', ['registeredBy'])
@Index('a_recovery_is_taken_back_once', ['takenBackId'], { unique: true })
export class Recovery {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recoveries_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Correction, { name: 'correction_of_recovery' })
  correctionId: string;

  @Column('text')
  kind: RecoveryKind;

  /** The claim that pays so much less. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Claim, { name: 'claim_of_set_off' })
  claimId: string | null;

  /** The payment that had not come after all. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Recovery, { name: 'recovery_that_is_taken_back' })
  takenBackId: string | null;

  /** Below zero where it takes a payment back. */
  @Column('integer')
  amountOre: Ore;

  /** On which the money came, or it was set off or given up. */
  @Column('date')
  day: Day;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'registrar_of_recovery' })
  registeredBy: string;

  @Column('timestamptz')
  registeredAt: Date;
}
