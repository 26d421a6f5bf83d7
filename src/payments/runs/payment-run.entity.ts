import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Day, Month } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { asNumber } from '../as-number.js';
import { PaymentSettings } from '../settings/payment-settings.entity.js';
import type { PaymentRunStatus } from './payment-run.rules.js';

@Entity('payment_runs')
@Unique('one_payment_run_per_reference', ['reference'])
@Check(
  'payment_run_status_is_known',
  "status in ('draft', 'locked', 'released', 'exported', 'settled', 'partly-failed', 'rejected', 'cancelled')",
)
@Check('payment_run_month_is_a_month', "through_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@Check(
  'a_locked_run_is_whole',
  "status in ('draft', 'cancelled') or num_nonnulls(settings_id, debtor_name, payments, amount_ore, locked_by, locked_at) = 6",
)
@Check('a_run_pays_something', 'payments > 0 and amount_ore > 0')
@Check(
  'a_released_run_says_who',
  "status in ('draft', 'locked', 'cancelled') or num_nonnulls(released_by, released_at) = 2",
)
@Check('a_second_person_releases', 'released_by not in (built_by, locked_by)')
@Check(
  'a_cancelled_run_says_who',
  "(status = 'cancelled') = (cancelled_at is not null) and num_nonnulls(cancelled_by, cancelled_at) in (0, 2)",
)
@Check(
  'an_exported_run_says_when',
  "status in ('draft', 'locked', 'released', 'cancelled') or exported_at is not null",
)
@Index('payment_runs_newest_first', { synchronize: false })
@Index('payment_runs_to_export', ['releasedAt'], { where: "status = 'released'" })
@Index('payment_runs_by_builder', ['builtBy'])
@Index('payment_runs_by_locker', ['lockedBy'])
@Index('payment_runs_by_releaser', ['releasedBy'])
@Index('payment_runs_by_canceller', ['cancelledBy'])
@Index('payment_runs_by_settings', ['settingsId'])
export class PaymentRun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_runs_pk' })
  id: string;

  @Column('text')
  reference: string;

  @Column('text')
  status: PaymentRunStatus;

  /** It pays this month and those before. */
  @Column('text')
  throughMonth: Month;

  @Column('date')
  dueDay: Day;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'builder_of_payment_run' })
  builtBy: string;

  @Column('timestamptz')
  builtAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PaymentSettings, { name: 'settings_of_payment_run' })
  settingsId: string | null;

  @Column('text', { nullable: true })
  debtorName: string | null;

  @Column('integer', { nullable: true })
  payments: number | null;

  @Column('bigint', { nullable: true, transformer: asNumber })
  amountOre: Ore | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'locker_of_payment_run' })
  lockedBy: string | null;

  @Column('timestamptz', { nullable: true })
  lockedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'releaser_of_payment_run' })
  releasedBy: string | null;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  exportedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'canceller_of_payment_run' })
  cancelledBy: string | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
