import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Grant } from '../grants/grant.entity.js';
import { WageCost } from '../grants/wage-costs/wage-cost.entity.js';
import { Mentor } from '../mentors/mentor.entity.js';
import type { ReasonCode } from './decisions/claim-decision.rules.js';
import { Claim } from './claim.entity.js';

export type LineOutcome = 'approved' | 'refused';

@Entity('claim_lines')
@ForeignKey(() => Claim, ['claimId', 'placementId'], ['id', 'placementId'], { name: 'claim_of_line' })
@Check('line_minutes_are_positive', 'minutes > 0')
@Check('outcome_is_known', "outcome in ('approved', 'refused')")
@Check(
  'reason_code_is_known',
  "reason_code in ('hours-not-documented', 'outside-grant', 'not-mentor-work', 'paid-by-other-scheme', 'wage-cost-not-documented', 'other')",
)
@Check('line_reason_is_short', 'length(reason) between 1 and 2000')
@Check('wage_cost_is_under_the_ceiling', 'wage_cost_ore = least(approved_wage_cost_ore, ceiling_ore)')
@Check('amount_is_minutes_times_wage_cost', 'amount_ore = (minutes::bigint * wage_cost_ore * 2 + 60) / 120')
@Check(
  'a_refused_line_has_a_reason',
  "outcome is distinct from 'refused' or (reason_code is not null and reason is not null)",
)
@Index('claim_lines_of_claim', ['claimId', 'placementId'])
@Index('claim_lines_of_placement', ['placementId'])
@Index('claim_lines_of_grant', ['grantId'])
@Index('claim_lines_of_mentor', ['mentorId'])
@Index('claim_lines_of_wage_cost', ['wageCostId'])
export class ClaimLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claim_lines_pk' })
  id: string;

  @Column('uuid')
  claimId: string;

  @Column('uuid')
  placementId: string;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_claim_line' })
  mentorId: string;

  @Column('uuid')
  @ForeignKey(() => Grant, { name: 'grant_of_claim_line' })
  grantId: string;

  @Column('uuid')
  @ForeignKey(() => WageCost, { name: 'wage_cost_of_claim_line' })
  wageCostId: string;

  @Column('integer')
  minutes: number;

  @Column('integer')
  approvedWageCostOre: number;

  @Column('integer', { nullable: true })
  ceilingOre: number | null;

  /** Per hour; the approved wage cost, or the ceiling where that is lower. */
  @Column('integer')
  wageCostOre: number;

  @Column('integer')
  amountOre: number;

  @Column('text', { nullable: true })
  outcome: LineOutcome | null;

  @Column('text', { nullable: true })
  reasonCode: ReasonCode | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
