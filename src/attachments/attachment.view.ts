import { ApiProperty } from '@nestjs/swagger';
import type { AttachmentRow } from './attachment.queries.js';
import { ATTACHMENT_KINDS, type AttachmentKind, MEDIA_TYPES, type MediaType } from './attachment.rules.js';

export class AttachmentView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ATTACHMENT_KINDS })
  kind: AttachmentKind;

  @ApiProperty({ enum: MEDIA_TYPES, description: 'as its content says' })
  mediaType: MediaType;

  @ApiProperty({ type: 'integer' })
  sizeBytes: number;

  @ApiProperty({ format: 'date' })
  signedDay: string;

  @ApiProperty({ format: 'date-time' })
  uploadedAt: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'null for those who do not see staff' })
  uploadedBy: string | null;
}

export function attachmentView({ uploadedAt, ...attachment }: AttachmentRow): AttachmentView {
  return { ...attachment, uploadedAt: uploadedAt.toISOString() };
}
