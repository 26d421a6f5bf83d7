import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentorship } from '../../placements/handover/mentorship.entity.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';

/** What one of the two answered; read by nobody else. */
@Entity('trying_out_answers')
@Check('tried_out_by_the_pair', "by_role in ('mentor', 'mentee')")
@Index('trying_out_answers_by_person', ['answeredBy'])
export class TryingOutAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'trying_out_answers_pk' })
  @ForeignKey(() => Mentorship, { name: 'mentorship_of_trying_out', onDelete: 'CASCADE' })
  mentorshipId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'trying_out_answers_pk' })
  byRole: OneOfThePair;

  @Column('boolean')
  goesOn: boolean;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_trying_out' })
  answeredBy: string;

  @Column('timestamptz')
  answeredAt: Date;
}
