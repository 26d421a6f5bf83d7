import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import type { PartyRole } from '../access/role.js';

/** One letter as it went out; nothing of it ever changes. What is wrong in it is put right by a letter that names it. */
@Entity('letters')
@Check('recipient_role_is_known', "recipient_role in ('leader', 'mentor', 'mentee')")
@Check('direction_of_letter_is_known', "direction in ('outgoing')")
@Check(
  'letter_about_is_known',
  "about in ('placement', 'grant', 'claim', 'hearing', 'correction', 'complaint', 'agreement', 'move')",
)
@Check('occasion_is_short', 'length(occasion) <= 10')
@Check('a_letter_says_what_it_is_about', 'num_nonnulls(about_id, recipient_id) in (0, 2)')
@Unique('a_letter_is_replaced_once', ['replacesId', 'placementId'])
@Unique('letter_with_its_placement', ['id', 'placementId'])
@ForeignKey(() => Letter, ['replacesId', 'placementId'], ['id', 'placementId'], {
  name: 'letter_that_is_replaced',
})
@Index('letters_of_placement', { synchronize: false })
@Index('letters_by_issuer', ['issuedBy'])
@Index('letters_by_recipient', ['recipientId'])
@Index('letters_about', ['aboutId', 'kind'])
@Index('one_first_letter', ['kind', 'aboutId', 'occasion', 'recipientId'], {
  unique: true,
  where: 'replaces_id is null',
})
export class Letter {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letters_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey('Placement', { name: 'placement_of_letter' })
  placementId: string;

  @Column('text', { default: 'outgoing' })
  direction: 'outgoing';

  @Column('text')
  kind: string;

  /** What the letter is about: one grant, one claim, the course itself. */
  @Column('text', { default: 'placement' })
  about: string;

  /** Null, as the recipient, of letters from before 28 November 2026. */
  @Column('uuid', { nullable: true })
  aboutId: string | null;

  /** Tells letters about the same apart, as the month of a reminder. */
  @Column('text', { default: '' })
  occasion: string;

  @Column('text')
  title: string;

  @Column('text')
  caseReference: string;

  @Column('text')
  recipientRole: PartyRole;

  /** The leader, the mentor or the mentee. */
  @Column('uuid', { nullable: true })
  recipientId: string | null;

  @Column('text')
  recipientName: string;

  /** The letter that this one puts right. */
  @Column('uuid', { nullable: true })
  replacesId: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'issuer_of_letter' })
  issuedBy: string;

  @Column('timestamptz')
  issuedAt: Date;

  @Column('bytea')
  wordingSha256: Buffer;

  @Column('bytea')
  sha256: Buffer;
}
