import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import type { Settlement } from '../../mentors/settlement.rules.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';
import type { Wage, WageCostStatus } from './wage-cost.rules.js';

@Entity('wage_costs')
@Check('hourly_wage_is_positive', 'hourly_wage_ore > 0')
@Check('holiday_pay_is_not_negative', 'holiday_pay_ore >= 0')
@Check('pension_is_not_negative', 'pension_ore >= 0')
@Check('other_is_not_negative', 'other_ore >= 0')
@Check('wage_cost_status_is_known', "status in ('proposed', 'approved', 'refused', 'withdrawn')")
@Check('wage_cost_reason_is_short', 'length(decision_reason) between 1 and 2000')
@Check(
  'parts_sum_to_the_rate',
  'rate_ore_per_hour = hourly_wage_ore + holiday_pay_ore + pension_ore + other_ore',
)
@Check('a_decided_wage_cost_has_a_decider', "status in ('proposed', 'withdrawn') or decided_by is not null")
@Check(
  'a_withdrawn_wage_cost_says_by_whom',
  "(status = 'withdrawn') = (withdrawn_by is not null) and (status = 'withdrawn') = (withdrawn_at is not null)",
)
@Check('settlement_of_wage_cost_is_known', "settlement in ('payment-run', 'e-invoice', 'internal-posting')")
@Check('sender_of_fee_has_a_cvr', "sender_cvr ~ '^[0-9]{8}$'")
@Check('order_reference_is_short', 'length(order_reference) between 1 and 40')
@Check(
  'a_fee_says_who_invoices_what',
  "num_nonnulls(sender_cvr, order_reference) = case settlement when 'e-invoice' then 2 else 0 end",
)
@Check('nobody_decides_on_their_own_wage_cost', 'decided_by <> proposed_by')
@Index('one_wage_cost_per_mentor_and_first_day', ['placementId', 'mentorId', 'firstDay'], {
  unique: true,
  where: "status <> 'refused' and status <> 'withdrawn'",
})
@Index('wage_costs_of_placement', ['placementId', 'firstDay'])
@Index('wage_costs_by_status', ['status', 'proposedAt'])
@Index('wage_costs_of_mentor', ['mentorId'])
@Index('wage_costs_by_proposer', ['proposedBy'])
@Index('wage_costs_by_decider', ['decidedBy'])
@Index('wage_costs_by_withdrawer', ['withdrawnBy'])
export class WageCost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wage_costs_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_wage_cost' })
  placementId: string;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_wage_cost' })
  mentorId: string;

  @Column('date')
  firstDay: Day;

  @Column('jsonb')
  wage: Wage;

  @Column('integer')
  hourlyWageOre: number;

  @Column('integer')
  holidayPayOre: number;

  @Column('integer')
  pensionOre: number;

  @Column('integer')
  otherOre: number;

  @Column('integer')
  rateOrePerHour: number;

  @Column('text')
  status: WageCostStatus;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'proposer_of_wage_cost' })
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'decider_of_wage_cost' })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'withdrawer_of_wage_cost' })
  withdrawnBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;

  /** How the hours of its mentor are settled. */
  @Column('text', { default: 'payment-run' })
  settlement: Settlement;

  /** Of a fee: who sends the invoice. */
  @Column('text', { nullable: true })
  senderCvr: string | null;

  /** Of a fee: what the invoice must refer to. */
  @Column('text', { nullable: true })
  orderReference: string | null;
}
