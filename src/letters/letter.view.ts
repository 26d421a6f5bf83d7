import { ApiProperty } from '@nestjs/swagger';
import type { Letter } from './letter.entity.js';

export class LetterView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ example: 'orientation-to-leader' })
  kind: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  caseReference: string;

  @ApiProperty({ enum: ['leader', 'mentor', 'mentee'] })
  recipientRole: Letter['recipientRole'];

  @ApiProperty()
  recipientName: string;

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;

  @ApiProperty({ description: 'SHA-256 of the PDF, in hexadecimal' })
  sha256: string;
}

export function letterView(letter: Letter): LetterView {
  const { id, placementId, kind, title, caseReference, recipientRole, recipientName } = letter;
  return {
    id,
    placementId,
    kind,
    title,
    caseReference,
    recipientRole,
    recipientName,
    issuedAt: letter.issuedAt.toISOString(),
    sha256: letter.sha256.toString('hex'),
  };
}
