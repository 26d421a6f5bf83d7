import { ApiProperty } from '@nestjs/swagger';
import {
  DELIVERY_CHANNELS,
  DELIVERY_STATUSES,
  type DeliveryChannel,
  type DeliveryStatus,
} from './delivery.rules.js';
import type { LetterDelivery } from './letter-delivery.entity.js';

export class DeliveryView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  letterId: string;

  @ApiProperty({ enum: DELIVERY_CHANNELS })
  channel: DeliveryChannel;

  @ApiProperty({ enum: DELIVERY_STATUSES })
  status: DeliveryStatus;

  @ApiProperty({ format: 'date-time' })
  requestedAt: string;

  @ApiProperty({ format: 'date-time', type: 'string', nullable: true })
  settledAt: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'what proves it: the answer of the mail server, or name, UUID and SHA-256 of the message',
  })
  receipt: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  failedBecause: string | null;

  @ApiProperty({
    format: 'uuid',
    type: 'string',
    nullable: true,
    description: 'the delivery that failed before',
  })
  fallsBackFrom: string | null;
}

export function deliveryView(delivery: LetterDelivery): DeliveryView {
  const { id, letterId, channel, status, receipt, failedBecause, fallsBackFrom } = delivery;
  return {
    id,
    letterId,
    channel,
    status,
    requestedAt: delivery.requestedAt.toISOString(),
    settledAt: delivery.settledAt?.toISOString() ?? null,
    receipt,
    failedBecause,
    fallsBackFrom,
  };
}
