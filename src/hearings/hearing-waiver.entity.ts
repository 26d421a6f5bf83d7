import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { HeardAbout, HearingSubject, WaiverReason } from './hearing.rules.js';

/** Why a party was not heard before a decision. Written with the decision and never changed. */
@Entity('hearing_waivers')
@Unique('one_waiver_per_decision', ['subjectId', 'about'])
@Check('waived_subject_is_known', "subject_kind in ('grant', 'claim', 'correction')")
@Check('waived_about_is_known', "about in ('refusal', 'revocation', 'ending', 'correction')")
@Check('waiver_reason_is_known', "because in ('party-gave-the-facts', 'party-asked-for-it', 'exempt-by-law')")
@Check('waiver_words_are_short', 'length(words) between 1 and 2000')
@Check('an_exemption_is_said_in_words', "because <> 'exempt-by-law' or words is not null")
@Index('hearing_waivers_of_placement', ['placementId'])
@Index('hearing_waivers_by_writer', ['writtenBy'])
export class HearingWaiver {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'hearing_waivers_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_hearing_waiver' })
  placementId: string;

  @Column('text')
  subjectKind: HearingSubject;

  @Column('uuid')
  subjectId: string;

  @Column('text')
  about: HeardAbout;

  @Column('text')
  because: WaiverReason;

  @Column('text', { nullable: true })
  words: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'writer_of_hearing_waiver' })
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;
}
