import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Attachment } from '../attachments/attachment.entity.js';
import type { OnBehalfReason } from '../attachments/on-behalf.js';
import { Leader } from '../employers/leader.entity.js';
import { Mentor } from '../mentors/mentor.entity.js';
import type { Settlement } from '../mentors/settlement.rules.js';
import { Placement } from '../placements/placement.entity.js';
import type { Day, Month } from '../shared/day.js';
import type { ClaimStatus } from './claim.rules.js';

@Entity('claims')
@Unique('one_claim_per_reference', ['reference'])
@Unique('claim_with_its_placement', ['id', 'placementId'])
@Check('claim_month_is_a_month', "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@Check(
  'claim_status_is_known',
  "status in ('draft', 'submitted', 'withdrawn', 'expired', 'returned', 'hearing', 'approved', 'refused', 'in-payment', 'paid', 'payment-failed', 'settled')",
)
@Check('claim_amount_is_not_negative', 'amount_ore >= 0')
@Check('returned_because_is_short', 'length(returned_because) between 1 and 2000')
@Check('leader_answer_is_short', 'length(leader_answer) between 1 and 2000')
@Check(
  'a_submitted_claim_is_declared',
  "status in ('draft', 'withdrawn', 'expired') or (submitted_by is not null and declared_at is not null and amount_ore is not null and (payee_cvr is not null or settlement = 'internal-posting'))",
)
@Check('settlement_is_known', "settlement in ('payment-run', 'e-invoice', 'internal-posting')")
@Check(
  'a_claim_outside_the_runs_is_of_one_mentor',
  "case settlement when 'payment-run' then mentor_id is null else mentor_id is not null or settlement not in ('e-invoice', 'internal-posting') end",
)
@Check('a_mentor_from_outside_declares_in_person', 'mentor_id is null or paper_id is null')
@Check(
  'a_decided_claim_has_a_decider',
  "status in ('draft', 'submitted', 'withdrawn', 'expired', 'returned', 'hearing') or (decided_by is not null and legal_basis is not null)",
)
@Check('nobody_decides_on_their_own_claim', 'decided_by <> submitted_by')
@ForeignKey(() => Attachment, ['paperId', 'placementId'], ['id', 'placementId'], { name: 'paper_of_claim' })
@Check(
  'a_claim_on_paper_says_who_signed_and_when',
  'num_nonnulls(paper_id, paper_signed_by, paper_signed_day) in (0, 3)',
)
@Check(
  'a_claim_on_paper_is_signed_in_its_month_or_later',
  "to_char(paper_signed_day::timestamp, 'YYYY-MM') >= month",
)
@Check(
  'a_claim_on_paper_is_signed_before_it_is_submitted',
  "paper_signed_day <= (submitted_at at time zone 'Europe/Copenhagen')::date",
)
@Check(
  'why_on_behalf_is_known',
  "behalf_because in ('asked-for-paper', 'cannot-sign-in', 'no-device', 'exempt', 'out-of-order', 'other')",
)
@Check('words_on_behalf_are_short', 'length(behalf_words) between 1 and 2000')
@Check('another_reason_on_behalf_is_said_in_words', "behalf_because <> 'other' or behalf_words is not null")
@Check(
  'a_claim_on_paper_says_why_and_when_it_came',
  'num_nonnulls(paper_id, behalf_because, paper_received_day) in (0, 3)',
)
@Check(
  'a_paper_comes_between_its_signing_and_its_registration',
  "paper_received_day between paper_signed_day and (submitted_at at time zone 'Europe/Copenhagen')::date",
)
@Check(
  'more_time_comes_with_what_came_back',
  "again_last_day is null or status = 'withdrawn' or num_nonnulls(returned_at, decided_at) > 0",
)
@Index('one_claim_per_paper', ['paperId', 'placementId'], { unique: true })
@Index('claims_by_paper_signer', ['paperSignedBy'])
@Index('one_open_claim_per_placement_and_month', ['placementId', 'month'], {
  unique: true,
  where: "status in ('draft', 'submitted', 'returned', 'hearing') and mentor_id is null",
})
@Index('one_open_claim_per_outside_mentor_and_month', ['placementId', 'mentorId', 'month'], {
  unique: true,
  where: "status in ('draft', 'submitted', 'returned', 'hearing') and mentor_id is not null",
})
@Index('claims_of_mentor', ['mentorId'])
@Index('claims_to_set_off_in', ['payeeCvr'], { where: "status in ('approved', 'payment-failed')" })
@Index('claims_to_post', ['month', 'reference'], {
  where: "settlement = 'internal-posting' and status = 'approved'",
})
@Index('claims_to_invoice', ['decidedAt', 'id'], {
  where: "settlement = 'e-invoice' and status = 'approved'",
})
@Index('claims_of_placement', { synchronize: false })
@Index('claims_by_status_and_month', { synchronize: false })
@Index('claims_by_status', ['status', 'submittedAt', 'id'])
@Index('claims_by_month', { synchronize: false })
@Index('claims_by_creator', ['createdBy'])
@Index('claims_by_submitter', ['submittedBy'])
@Index('claims_by_decider', ['decidedBy'])
export class Claim {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claims_pk' })
  id: string;

  @Column('text')
  reference: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_claim' })
  placementId: string;

  @Column('text')
  month: Month;

  @Column('text')
  status: ClaimStatus;

  @Column('text', { default: 'payment-run' })
  settlement: Settlement;

  /** The mentor from outside whose hours it is of; null where the workplace's employer claims. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentor, { name: 'mentor_of_claim' })
  mentorId: string | null;

  @Column('integer', { nullable: true })
  amountOre: number | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'creator_of_claim' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  declaredAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'submitter_of_claim' })
  submittedBy: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('text', { nullable: true })
  payeeCvr: string | null;

  @Column('text', { nullable: true })
  payeePNumber: string | null;

  /** Set where the leader declared it on paper, and staff registered the paper. */
  @Column('uuid', { nullable: true })
  paperId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Leader, { name: 'signer_of_claim_on_paper' })
  paperSignedBy: string | null;

  @Column('date', { nullable: true })
  paperSignedDay: Day | null;

  /** The day on which the paper reached the municipality. */
  @Column('date', { nullable: true })
  paperReceivedDay: Day | null;

  /** Why staff registered it for the leader. */
  @Column('text', { nullable: true })
  behalfBecause: OnBehalfReason | null;

  @Column('text', { nullable: true })
  behalfWords: string | null;

  @Column('text', { nullable: true })
  returnedBecause: string | null;

  @Column('timestamptz', { nullable: true })
  returnedAt: Date | null;

  /** What the leader said to `returnedBecause`, when the claim was sent again. */
  @Column('text', { nullable: true })
  leaderAnswer: string | null;

  /** The last day to claim again what came back of it, returned or refused; null where there is no window. */
  @Column('date', { nullable: true })
  againLastDay: Day | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'decider_of_claim' })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  legalBasis: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
