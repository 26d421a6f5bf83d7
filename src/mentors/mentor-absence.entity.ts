import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Day } from '../shared/day.js';
import { Mentor } from './mentor.entity.js';

@Entity('mentor_absences')
@Check('absence_ends_after_it_begins', 'first_day <= last_day')
@Exclusion(
  'a_day_of_absence_is_told_of_once',
  "using gist (mentor_id with =, daterange(first_day, last_day, '[]') with &&)",
)
@Index('mentor_absences_of_mentor', ['mentorId', 'firstDay'])
export class MentorAbsence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_absences_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_absence' })
  mentorId: string;

  @Column('date')
  firstDay: Day;

  @Column('date')
  lastDay: Day;

  @Column('timestamptz')
  createdAt: Date;
}
