import { ApiProperty } from '@nestjs/swagger';
import { type Settlement, SETTLEMENTS } from '../../mentors/settlement.rules.js';
import type { WageCost } from './wage-cost.entity.js';
import { WAGE_COST_STATUSES, type WageCostStatus } from './wage-cost.rules.js';

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

  @ApiProperty({ enum: SETTLEMENTS, description: 'how the hours of its mentor are settled' })
  settlement: Settlement;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'of a fee: the CVR number of whoever invoices it',
  })
  senderCvr: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'of a fee: what the invoice must refer to' })
  orderReference: string | null;
}

export interface NamedWageCost extends WageCostView {
  /** Null for those who no longer may know: somebody from outside who was picked, and never began. */
  mentor: string | null;
  /** Nobody needs to decide it, as its mentor never begins. */
  hasLapsed: boolean;
}

export function wageCostView(cost: WageCost): WageCostView {
  const { id, placementId, mentorId, firstDay, status, decisionReason } = cost;
  const { hourlyWageOre, holidayPayOre, pensionOre, otherOre, rateOrePerHour } = cost;
  const parts = { hourlyWageOre, holidayPayOre, pensionOre, otherOre, rateOrePerHour };
  const { settlement, senderCvr, orderReference } = cost;
  const settled = { settlement, senderCvr, orderReference };
  return { id, placementId, mentorId, firstDay, ...parts, status, decisionReason, ...settled };
}
