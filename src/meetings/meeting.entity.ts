import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Mentorship } from '../placements/handover/mentorship.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { Day } from '../shared/day.js';
import type { Minutes } from '../shared/minutes.js';
import type { TimeOfDay } from '../shared/time-of-day.js';
import type { MeetingKind, MeetingStatus } from './meeting.rules.js';

/** What others than the two may be told of a meeting. */
@Entity('meetings')
@Unique('meeting_with_its_mentorship', ['id', 'mentorshipId'])
@Check('meeting_kind_is_known', "kind in ('clarification', 'ordinary')")
@Check('meeting_lasts_within_a_day', 'minutes between 1 and 1440')
@Check('meeting_status_is_known', "status in ('planned', 'held', 'cancelled', 'no-show')")
@Index('meetings_of_placement', { synchronize: false })
@Index('meetings_of_mentorship', ['mentorshipId', 'day'])
@Index('one_clarification_meeting_per_mentorship', ['mentorshipId'], {
  unique: true,
  where: "kind = 'clarification' and status in ('planned', 'held')",
})
export class Meeting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meetings_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_meeting' })
  placementId: string;

  @Column('uuid')
  @ForeignKey(() => Mentorship, { name: 'mentorship_of_meeting', onDelete: 'CASCADE' })
  mentorshipId: string;

  @Column('text')
  kind: MeetingKind;

  @Column('date')
  day: Day;

  @Column('time')
  startsAt: TimeOfDay;

  /** As planned, and once it is held as it was. */
  @Column('integer')
  minutes: Minutes;

  @Column('text')
  status: MeetingStatus;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
