import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Meeting } from '../meeting.entity.js';

/** A note of a meeting: shared between the two, or the author's own. */
@Entity('meeting_notes')
@ForeignKey(() => Meeting, ['meetingId', 'mentorshipId'], ['id', 'mentorshipId'], {
  name: 'meeting_of_note',
  onDelete: 'CASCADE',
})
@Check('meeting_note_is_short', 'length(text) between 1 and 4000')
@Index('meeting_notes_of_meeting', ['meetingId', 'mentorshipId', 'createdAt'])
@Index('meeting_notes_by_author', ['authorId'])
export class MeetingNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_notes_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  mentorshipId: string;

  @Column('boolean')
  isShared: boolean;

  @Column('text')
  text: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_meeting_note' })
  authorId: string;

  @Column('timestamptz')
  createdAt: Date;
}
