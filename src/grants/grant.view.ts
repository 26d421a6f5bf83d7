import { ApiProperty } from '@nestjs/swagger';
import type { Grant } from './grant.entity.js';
import { GRANT_STATUSES, type GrantStatus } from './grant.rules.js';
import type { WageCost } from './wage-cost.entity.js';
import { WAGE_COST_STATUSES, type WageCostStatus } from './wage-cost.rules.js';

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

export class WageCostView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty({ format: 'date' })
  firstDay: string;

  @ApiProperty()
  hourlyWageOre: number;

  @ApiProperty()
  holidayPayOre: number;

  @ApiProperty()
  pensionOre: number;

  @ApiProperty()
  otherOre: number;

  @ApiProperty({ description: 'the four parts added' })
  rateOrePerHour: number;

  @ApiProperty({ enum: WAGE_COST_STATUSES })
  status: WageCostStatus;

  @ApiProperty({ type: 'string', nullable: true })
  decisionReason: string | null;
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

export function wageCostView(cost: WageCost): WageCostView {
  const { id, placementId, mentorId, firstDay, status, decisionReason } = cost;
  const { hourlyWageOre, holidayPayOre, pensionOre, otherOre, rateOrePerHour } = cost;
  const parts = { hourlyWageOre, holidayPayOre, pensionOre, otherOre, rateOrePerHour };
  return { id, placementId, mentorId, firstDay, ...parts, status, decisionReason };
}
