import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import type { Day } from '../shared/day.js';
import type { AttachmentKind, MediaType } from './attachment.rules.js';

@Entity('attachments')
@Unique('attachment_with_its_placement', ['id', 'placementId'])
@Check('attachment_kind_is_known', "kind in ('monthly-sheet', 'payslip', 'agreement', 'other')")
@Check('media_type_is_known', "media_type in ('application/pdf', 'image/jpeg', 'image/png')")
@Check('attachment_is_within_ten_megabytes', 'size_bytes between 1 and 10485760')
@Index('attachments_of_placement', { synchronize: false })
@Index('attachments_by_uploader', ['uploadedBy'])
export class Attachment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attachments_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey('Placement', { name: 'placement_of_attachment' })
  placementId: string;

  @Column('text')
  kind: AttachmentKind;

  @Column('text')
  mediaType: MediaType;

  @Column('integer')
  sizeBytes: number;

  @Column('bytea')
  sha256: Buffer;

  @Column('date')
  signedDay: Day;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'uploader_of_attachment' })
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;
}
