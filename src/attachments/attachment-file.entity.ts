import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Attachment } from './attachment.entity.js';

@Entity('attachment_files')
@Check('attachment_file_is_within_ten_megabytes', 'octet_length(content) between 1 and 10485760')
export class AttachmentFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attachment_files_pk' })
  @ForeignKey(() => Attachment, { name: 'attachment_of_file' })
  attachmentId: string;

  @Column('bytea')
  content: Buffer;
}
