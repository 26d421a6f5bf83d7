import { ApiProperty } from '@nestjs/swagger';
import type { Letter } from './letter.entity.js';

export class LetterView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ enum: ['outgoing'] })
  direction: 'outgoing';

  @ApiProperty({ example: 'orientation-to-leader' })
  kind: string;

  @ApiProperty({ example: 'placement', description: 'the kind of thing that the letter is about' })
  about: string;

  @ApiProperty({ format: 'uuid', type: 'string', nullable: true })
  aboutId: string | null;

  @ApiProperty({
    example: '2026-10',
    description: 'tells letters about the same apart; empty where there is one',
  })
  occasion: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  caseReference: string;

  @ApiProperty({ enum: ['leader', 'mentor', 'mentee'] })
  recipientRole: Letter['recipientRole'];

  @ApiProperty()
  recipientName: string;

  @ApiProperty({
    format: 'uuid',
    type: 'string',
    nullable: true,
    description: 'the letter that it puts right',
  })
  replacesId: string | null;

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;

  @ApiProperty({ description: 'SHA-256 of the PDF, in hexadecimal' })
  sha256: string;
}

export function letterView(letter: Letter): LetterView {
  const { id, placementId, direction, kind, about, aboutId, occasion, title, caseReference } = letter;
  const { recipientRole, recipientName, replacesId } = letter;
  return {
    id,
    placementId,
    direction,
    kind,
    about,
    aboutId,
    occasion,
    title,
    caseReference,
    recipientRole,
    recipientName,
    replacesId,
    issuedAt: letter.issuedAt.toISOString(),
    sha256: letter.sha256.toString('hex'),
  };
}
