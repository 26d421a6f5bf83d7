import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Attachment } from '../attachments/attachment.entity.js';
import type { OnBehalfReason } from '../attachments/on-behalf.js';
import { Leader } from '../employers/leader.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { Day, Month } from '../shared/day.js';

@Entity('months_without_hours')
@Check('month_without_hours_is_a_month', "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@ForeignKey(() => Attachment, ['paperId', 'placementId'], ['id', 'placementId'], {
  name: 'paper_of_month_without_hours',
})
@Check(
  'no_hours_on_paper_says_who_signed_and_when',
  'num_nonnulls(paper_id, paper_signed_by, paper_signed_day) in (0, 3)',
)
@Check(
  'no_hours_on_paper_is_signed_in_its_month_or_later',
  "to_char(paper_signed_day::timestamp, 'YYYY-MM') >= month",
)
@Check(
  'no_hours_on_paper_is_signed_before_it_is_said',
  "paper_signed_day <= (said_at at time zone 'Europe/Copenhagen')::date",
)
@Check(
  'why_no_hours_on_behalf_is_known',
  "behalf_because in ('asked-for-paper', 'cannot-sign-in', 'no-device', 'exempt', 'out-of-order', 'other')",
)
@Check('words_of_no_hours_on_behalf_are_short', 'length(behalf_words) between 1 and 2000')
@Check(
  'other_reason_of_no_hours_on_behalf_is_said_in_words',
  "behalf_because <> 'other' or behalf_words is not null",
)
@Check(
  'no_hours_on_paper_say_why_and_when_it_came',
  'num_nonnulls(paper_id, behalf_because, paper_received_day) in (0, 3)',
)
@Check(
  'no_hours_paper_comes_between_signing_and_registration',
  "paper_received_day between paper_signed_day and (said_at at time zone 'Europe/Copenhagen')::date",
)
@Index('months_without_hours_by_sayer', ['saidBy'])
@Index('one_month_without_hours_per_paper', ['paperId', 'placementId'], { unique: true })
@Index('months_without_hours_by_paper_signer', ['paperSignedBy'])
export class MonthWithoutHours {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'months_without_hours_pk' })
  @ForeignKey(() => Placement, { name: 'placement_without_hours' })
  placementId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'months_without_hours_pk' })
  month: Month;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'sayer_of_no_hours' })
  saidBy: string;

  @Column('timestamptz')
  saidAt: Date;

  /** Set where the leader said so on paper, and staff registered the paper. */
  @Column('uuid', { nullable: true })
  paperId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Leader, { name: 'signer_of_no_hours_on_paper' })
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
}
