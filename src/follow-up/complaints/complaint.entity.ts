import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';
import type { BoardOutcome, ComplainedOf, ComplaintStatus, ReceivedWay } from './complaint.rules.js';

@Entity('complaints')
@Check(
  'complained_of_is_known',
  "of_decision in ('grant-refused', 'grant-granted', 'grant-revoked', 'grant-ended', 'claim-decided', 'correction-decided')",
)
@Check('complaint_subject_is_known', "subject_kind in ('grant', 'claim', 'correction')")
@Check('complaining_party_is_known', "party in ('leader', 'mentee')")
@Check('way_of_complaining_is_known', "received_way in ('in-app', 'letter', 'mail', 'phone', 'in-person')")
@Check('complaint_is_said', 'length(text) between 1 and 4000')
@Check(
  'complaint_status_is_known',
  "status in ('received', 'upheld', 'changed', 'partly-changed', 'forwarded', 'closed')",
)
@Check('complaint_comes_after_the_decision', 'received_day >= decided_day and known_day >= decided_day')
@Check('complaint_comes_after_the_decision_is_known', 'known_day <= received_day')
@Check('nobody_reassesses_their_own_decision', 'reassessed_by <> decided_by')
@Check(
  'nobody_rejects_a_complaint_of_their_own_decision',
  "closed_because <> 'too-late' or closed_by <> decided_by",
)
@Check('dispensation_is_short', 'length(dispensation) between 1 and 2000')
@Check('reassessment_is_short', 'length(reassessment) between 1 and 4000')
@Check(
  'what_came_too_late_is_treated_with_a_reason',
  'received_day <= last_day or reassessed_by is null or dispensation is not null',
)
@Check(
  'a_reassessed_complaint_says_by_whom_and_why',
  "num_nonnulls(reassessed_by, reassessed_at, reassessment) in (0, 3) and (status not in ('upheld', 'changed', 'partly-changed', 'forwarded') or reassessed_by is not null)",
)
@Check(
  'a_forwarded_complaint_says_when',
  "num_nonnulls(forwarded_day, forwarded_by) in (0, 2) and (status <> 'forwarded' or forwarded_day is not null)",
)
@Check('complaint_is_closed_for_a_reason', "closed_because in ('too-late', 'answered')")
@Check(
  'a_closed_complaint_says_when_and_why',
  "num_nonnulls(closed_because, closed_day, closed_by, closing_words) in (0, 4) and (status = 'closed') = (closed_because is not null)",
)
@Check('closing_words_are_short', 'length(closing_words) between 1 and 4000')
@Check('board_outcome_is_known', "board_outcome in ('confirmed', 'changed', 'sent-back', 'rejected')")
@Check(
  'the_answer_of_the_board_has_an_outcome',
  "(closed_because is not null and closed_because = 'answered') = (board_outcome is not null)",
)
@Index('one_open_complaint_per_decision', ['subjectId', 'ofDecision'], {
  unique: true,
  where: "status not in ('changed', 'closed')",
})
@Index('complaints_of_placement', ['placementId'])
@Index('complaints_by_status', ['status', 'dueDay', 'id'])
@Index('complaints_by_registrar', ['registeredBy'])
@Index('complaints_by_decider', ['decidedBy'])
@Index('complaints_by_reassessor', ['reassessedBy'])
@Index('complaints_by_forwarder', ['forwardedBy'])
@Index('complaints_by_closer', ['closedBy'])
export class Complaint {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'complaints_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_complaint' })
  placementId: string;

  @Column('text')
  subjectKind: 'grant' | 'claim' | 'correction';

  @Column('uuid')
  subjectId: string;

  @Column('text')
  ofDecision: ComplainedOf;

  /** Who complains. */
  @Column('text')
  party: 'leader' | 'mentee';

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'decider_of_complained_decision' })
  decidedBy: string;

  @Column('date')
  decidedDay: Day;

  /** On which the party got the decision. */
  @Column('date')
  knownDay: Day;

  @Column('text')
  receivedWay: ReceivedWay;

  @Column('date')
  receivedDay: Day;

  @Column('text')
  text: string;

  /** The last day to complain. */
  @Column('date')
  lastDay: Day;

  /** The day by which it is reassessed. */
  @Column('date')
  dueDay: Day;

  /** The party, or whoever wrote down what they said. */
  @Column('uuid')
  @ForeignKey(() => Person, { name: 'registrar_of_complaint' })
  registeredBy: string;

  @Column('timestamptz')
  registeredAt: Date;

  @Column('text')
  status: ComplaintStatus;

  /** Why it is treated although it came too late. */
  @Column('text', { nullable: true })
  dispensation: string | null;

  /** Why the decision stands, or what was changed. */
  @Column('text', { nullable: true })
  reassessment: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'reassessor_of_complaint' })
  reassessedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reassessedAt: Date | null;

  @Column('date', { nullable: true })
  forwardedDay: Day | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'forwarder_of_complaint' })
  forwardedBy: string | null;

  @Column('text', { nullable: true })
  closedBecause: 'too-late' | 'answered' | null;

  @Column('date', { nullable: true })
  closedDay: Day | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'closer_of_complaint' })
  closedBy: string | null;

  /** Why it is rejected, or what the board answered. */
  @Column('text', { nullable: true })
  closingWords: string | null;

  @Column('text', { nullable: true })
  boardOutcome: BoardOutcome | null;

  @Column('integer', { default: 1 })
  version: number;
}
