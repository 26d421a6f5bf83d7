import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Meeting } from '../meeting.entity.js';

/** Each version of what a meeting is to be about; the last one counts. For the two alone. */
@Entity('meeting_agendas')
@ForeignKey(() => Meeting, ['meetingId', 'mentorshipId'], ['id', 'mentorshipId'], {
  name: 'meeting_of_agenda',
  onDelete: 'CASCADE',
})
@Check('agenda_is_short', 'length(text) between 1 and 4000')
@Index('meeting_agendas_of_meeting', ['meetingId', 'mentorshipId'])
@Index('meeting_agendas_by_author', ['authorId'])
export class MeetingAgenda {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_agendas_pk' })
  meetingId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'meeting_agendas_pk' })
  position: number;

  @Column('uuid')
  mentorshipId: string;

  @Column('text')
  text: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_agenda' })
  authorId: string;

  @Column('timestamptz')
  createdAt: Date;
}
