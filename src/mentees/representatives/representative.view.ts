import { ApiProperty } from '@nestjs/swagger';
import type { Representative } from './representative.entity.js';
import { POWERS, type Power, REPRESENTATIVE_KINDS, type RepresentativeKind } from './representative.rules.js';

export class RepresentativeView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  menteeId: string;

  @ApiProperty({ enum: REPRESENTATIVE_KINDS })
  kind: RepresentativeKind;

  @ApiProperty()
  name: string;

  @ApiProperty()
  email: string;

  @ApiProperty({ type: 'string', nullable: true })
  phone: string | null;

  @ApiProperty({ format: 'date' })
  firstDay: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'null where it goes on' })
  lastDay: string | null;

  @ApiProperty({ enum: POWERS, isArray: true })
  may: Power[];

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  paperId: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  withdrawnAt: string | null;

  @ApiProperty({ description: 'Send it as If-Match when ending it.' })
  version: number;
}

export function representativeView(representative: Representative): RepresentativeView {
  const { id, menteeId, kind, name, email, phone, firstDay, lastDay, may, paperId, version } = representative;
  const withdrawnAt = representative.withdrawnAt?.toISOString() ?? null;
  return { id, menteeId, kind, name, email, phone, firstDay, lastDay, may, paperId, withdrawnAt, version };
}
