import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import type { MeetingForm, OneOfThePair } from '../schemes/rule/course-rule.js';
import type { Day } from '../shared/day.js';
import type { Minutes } from '../shared/minutes.js';
import type { TimeOfDay } from '../shared/time-of-day.js';
import { Meeting } from './meeting.entity.js';
import type { Absent, MoveOfMeeting } from './meeting.rules.js';

/** A meeting as it was after each of its moves. For the two alone. */
@Entity('meeting_moves')
@ForeignKey(() => Meeting, ['meetingId', 'mentorshipId'], ['id', 'mentorshipId'], {
  name: 'meeting_of_move',
  onDelete: 'CASCADE',
})
@Check('move_of_meeting_is_known', "move in ('planned', 'moved', 'held', 'cancelled', 'no-show')")
@Check('move_lasts_within_a_day', 'minutes between 1 and 1440')
@Check('meeting_form_is_known', "form in ('in-person', 'phone', 'video')")
@Check('meeting_place_is_short', 'length(place) between 1 and 500')
@Check('absent_is_known', "absent in ('mentor', 'mentee', 'both')")
@Check('mover_is_of_the_pair', "by_role in ('mentor', 'mentee') or by_role = 'course' and move = 'cancelled'")
@Check('who_stayed_away_is_said', "(move = 'no-show') = (absent is not null)")
@Index('meeting_moves_of_meeting', ['meetingId', 'mentorshipId'])
@Index('meeting_moves_by_mover', ['createdBy'])
export class MeetingMove {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_moves_pk' })
  meetingId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'meeting_moves_pk' })
  position: number;

  @Column('uuid')
  mentorshipId: string;

  @Column('text')
  move: MoveOfMeeting;

  @Column('date')
  day: Day;

  @Column('time')
  startsAt: TimeOfDay;

  @Column('integer')
  minutes: Minutes;

  @Column('text')
  form: MeetingForm;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { nullable: true })
  absent: Absent | null;

  /** `course` where the two are no pair any more on the day. */
  @Column('text')
  byRole: OneOfThePair | 'course';

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'mover_of_meeting' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
