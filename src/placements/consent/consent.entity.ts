import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Day } from '../../shared/day.js';
import { Placement } from '../placement.entity.js';
import type { ConsentWriter, WayOfAgreeing } from './consent.rules.js';

/** A version of what may be shared; its words never change, and it ends once. */
@Entity('consents')
@Unique('one_consent_per_place_in_placement', ['placementId', 'position'])
@Check('consent_is_short', 'length(text) between 1 and 1000')
@Check('consent_writer_is_known', "written_by in ('mentee', 'representative', 'consultant')")
@Check('way_of_agreeing_is_known', "agreed_how in ('meeting', 'phone', 'writing')")
@Check(
  'a_consultant_says_how_and_when_it_was_agreed',
  "(written_by = 'consultant') = (agreed_how is not null and agreed_day is not null) and (agreed_how is null) = (agreed_day is null)",
)
@Check('a_withdrawal_has_its_person', '(withdrawn_by is null) = (withdrawn_at is null)')
@Check('a_consent_ends_once', 'replaced_at is null or withdrawn_at is null')
@Index('one_consent_in_force_per_placement', ['placementId'], {
  unique: true,
  where: 'replaced_at is null and withdrawn_at is null',
})
@Index('consents_by_person', ['createdBy'])
@Index('consents_by_who_withdrew', ['withdrawnBy'])
export class Consent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consents_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_consent' })
  placementId: string;

  @Column('integer')
  position: number;

  @Column('text')
  text: string;

  @Column('text')
  writtenBy: ConsentWriter;

  @Column('text', { nullable: true })
  agreedHow: WayOfAgreeing | null;

  @Column('date', { nullable: true })
  agreedDay: Day | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_consent' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  replacedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'person_who_withdrew_consent' })
  withdrawnBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
