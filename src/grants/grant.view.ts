import { ApiProperty } from '@nestjs/swagger';
import type { Grant } from './grant.entity.js';
import { GRANT_STATUSES, type GrantStatus } from './grant.rules.js';

export class GrantView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ format: 'date' })
  firstDay: string;

  @ApiProperty({ format: 'date' })
  lastDay: string;

  @ApiProperty()
  grantedMinutes: number;

  @ApiProperty({ description: 'minutes on claims that count in the balance' })
  claimedMinutes: number;

  @ApiProperty()
  minutesLeft: number;

  @ApiProperty({ enum: GRANT_STATUSES })
  status: GrantStatus;

  @ApiProperty({ type: 'string', nullable: true, description: 'the law of the day of the decision' })
  legalBasis: string | null;
}

export function grantView(grant: Grant, claimedMinutes: number): GrantView {
  const { id, placementId, firstDay, lastDay, grantedMinutes, status, legalBasis } = grant;
  const minutesLeft = grantedMinutes - claimedMinutes;
  return {
    id,
    placementId,
    firstDay,
    lastDay,
    grantedMinutes,
    claimedMinutes,
    minutesLeft,
    status,
    legalBasis,
  };
}
