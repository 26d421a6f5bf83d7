import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Mentorship } from '../handover/mentorship.entity.js';

/** That one of the two agrees to be named on the open list; read by nobody else. */
@Entity('open_list_consents')
@Check('on_the_open_list_by_the_pair', "by_role in ('mentor', 'mentee')")
@Index('one_open_list_consent_in_force', ['mentorshipId', 'byRole'], {
  unique: true,
  where: 'withdrawn_at is null',
})
@Index('open_list_consents_of_mentorship', ['mentorshipId'])
@Index('open_list_consents_by_person', ['givenBy'])
export class OpenListConsent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'open_list_consents_pk' })
  id: string;

  /** With another mentor one is asked anew. */
  @Column('uuid')
  @ForeignKey(() => Mentorship, { name: 'mentorship_of_open_list_consent', onDelete: 'CASCADE' })
  mentorshipId: string;

  @Column('text')
  byRole: OneOfThePair;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_open_list_consent' })
  givenBy: string;

  @Column('timestamptz')
  givenAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
