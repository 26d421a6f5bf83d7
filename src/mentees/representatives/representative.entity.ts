import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Attachment } from '../../attachments/attachment.entity.js';
import type { Day } from '../../shared/day.js';
import { Mentee } from '../mentee.entity.js';
import type { Power, RepresentativeKind } from './representative.rules.js';

@Entity('representatives')
@Check('representative_kind_is_known', "kind in ('guardian', 'power-of-attorney', 'parent')")
@Check('representative_name_is_short', 'length(name) between 1 and 200')
@Check(
  'a_representative_may_something',
  "cardinality(may) > 0 and may <@ array['sign', 'confirm', 'receive-letters']",
)
@Check('representation_ends_after_it_begins', 'first_day <= last_day')
@Check('a_guardian_has_a_paper', "kind <> 'guardian' or paper_id is not null")
@Check('a_parent_has_a_last_day', "kind <> 'parent' or last_day is not null")
@Check('only_a_power_of_attorney_is_withdrawn', "withdrawn_at is null or kind = 'power-of-attorney'")
@Check('a_withdrawn_power_has_its_person', '(withdrawn_by is null) = (withdrawn_at is null)')
@Exclusion(
  'one_representation_of_a_person_at_a_time',
  "using gist (mentee_id with =, person_id with =, daterange(first_day, last_day, '[]') with &&) where (withdrawn_at is null)",
)
@Index('representatives_of_mentee', ['menteeId', 'firstDay'])
@Index('representatives_of_person', ['personId'])
@Index('representatives_by_paper', ['paperId'])
@Index('representatives_by_registrar', ['createdBy'])
@Index('representatives_by_who_withdrew', ['withdrawnBy'])
export class Representative {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'representatives_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Mentee, { name: 'mentee_of_representative' })
  menteeId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_representative' })
  personId: string;

  @Column('text')
  kind: RepresentativeKind;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('date')
  firstDay: Day;

  @Column('date', { nullable: true })
  lastDay: Day | null;

  @Column('text', { array: true })
  may: Power[];

  /** The decision or the power, as a paper of one of the mentee's cases. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Attachment, { name: 'paper_of_representative' })
  paperId: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'registrar_of_representative' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'person_who_withdrew_power' })
  withdrawnBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
