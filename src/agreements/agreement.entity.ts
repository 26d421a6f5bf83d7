import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Mentor } from '../mentors/mentor.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { AgreementParty } from '../schemes/rule/agreement-rule.js';
import type { AgreementFacts, StoredStatus } from './agreement.rules.js';

/** One version of an agreement; what stands in it is kept apart, as not all who see that it is signed may read it. */
@Entity('agreements')
@Unique('agreement_with_its_placement', ['id', 'placementId'])
@Unique('one_version_per_agreement_and_number', ['placementId', 'code', 'number'])
@Check('agreement_number_is_positive', 'number > 0')
@Check('agreement_status_is_known', "status in ('draft', 'awaiting-signatures', 'in-force', 'replaced')")
@Check(
  'agreement_parties_are_known',
  "parties <@ array['leader', 'mentor', 'mentee', 'organiser'] and cardinality(parties) > 0",
)
@Check(
  'a_sent_agreement_says_what_by_whom_and_when',
  "status = 'draft' or (facts is not null and content_sha256 is not null and sent_by is not null and sent_at is not null)",
)
@Index('one_version_of_an_agreement_at_a_stage', ['placementId', 'code', 'status'], {
  unique: true,
  where: "status in ('awaiting-signatures', 'in-force')",
})
@Index('one_draft_of_an_agreement_with_a_mentor', ['placementId', 'code', 'mentorId'], {
  unique: true,
  where: "status = 'draft'",
})
@Index('agreements_of_mentor', ['mentorId'])
@Index('agreements_by_sender', ['sentBy'])
export class Agreement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreements_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_agreement' })
  placementId: string;

  /** Among the scheme's agreements. */
  @Column('text')
  code: string;

  @Column('integer')
  number: number;

  @Column('text')
  status: StoredStatus;

  @Column('text', { array: true })
  parties: AgreementParty[];

  /** Where the mentor is a party. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentor, { name: 'mentor_of_agreement' })
  mentorId: string | null;

  /** What the case said when it was sent; null of a draft. */
  @Column('jsonb', { nullable: true })
  facts: AgreementFacts | null;

  /** Of its parts, as they are signed. */
  @Column('bytea', { nullable: true, name: 'content_sha256' })
  contentSha256: Buffer | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'sender_of_agreement' })
  sentBy: string | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { nullable: true })
  inForceAt: Date | null;

  @Column('timestamptz', { nullable: true })
  overAt: Date | null;
}
