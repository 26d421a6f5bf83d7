import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Attachment } from '../../attachments/attachment.entity.js';
import type { AgreementParty } from '../../schemes/rule/agreement-rule.js';
import type { Day } from '../../shared/day.js';
import { Agreement } from '../agreement.entity.js';
import type { WayToSign } from './signature.rules.js';

/** Written once and never changed. */
@Entity('agreement_signatures')
@ForeignKey(() => Agreement, ['agreementId', 'placementId'], ['id', 'placementId'], {
  name: 'signed_agreement',
})
@ForeignKey(() => Attachment, ['paperId', 'placementId'], ['id', 'placementId'], {
  name: 'paper_of_signature',
})
@Check('signing_party_is_known', "as_party in ('leader', 'mentor', 'mentee', 'organiser')")
@Check('way_of_signing_is_known', "way in ('in-app', 'paper', 'representative')")
@Check('a_signature_on_paper_has_its_paper', "(way = 'paper') = (paper_id is not null)")
@Index('signed_agreements', ['agreementId', 'placementId'])
@Index('signatures_by_person', ['byPersonId'])
@Index('signatures_by_paper', ['paperId', 'placementId'])
export class AgreementSignature {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_signatures_pk' })
  agreementId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'agreement_signatures_pk' })
  asParty: AgreementParty;

  @Column('uuid')
  placementId: string;

  /** Who signed in the app, or registered the paper. */
  @Column('uuid')
  @ForeignKey(() => Person, { name: 'signer_of_agreement' })
  byPersonId: string;

  @Column('text')
  way: WayToSign;

  @Column('date')
  signedDay: Day;

  @Column('timestamptz')
  signedAt: Date;

  /** Of the parts that were signed. */
  @Column('bytea', { name: 'content_sha256' })
  contentSha256: Buffer;

  @Column('uuid', { nullable: true })
  paperId: string | null;
}
