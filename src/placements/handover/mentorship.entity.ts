import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import type { Day } from '../../shared/day.js';
import { Placement } from '../placement.entity.js';

@Entity('mentorships')
@Check('mentorship_ends_after_it_begins', 'first_day <= last_day')
@Exclusion(
  'one_mentor_at_a_time',
  "using gist (placement_id with =, daterange(first_day, last_day, '[]') with &&)",
)
@Index('mentorships_of_placement', ['placementId', 'firstDay'])
@Index('mentorships_of_mentor', ['mentorId', 'lastDay'])
@Index('mentorships_by_chooser', ['chosenBy'])
export class Mentorship {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentorships_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_mentorship' })
  placementId: string;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_mentorship' })
  mentorId: string;

  @Column('date')
  firstDay: Day;

  @Column('date', { nullable: true })
  lastDay: Day | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'chooser_of_mentor' })
  chosenBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
