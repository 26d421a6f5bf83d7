import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Role } from '../../access/role.js';
import { Message } from '../../messages/message.entity.js';
import { Letter } from '../letter.entity.js';
import type { DeliveryChannel, DeliveryStatus } from './delivery.rules.js';

/** One way in which a letter was sent out, and what came of it; another row where it is tried again. */
@Entity('letter_deliveries')
@Check('channel_of_delivery_is_known', "channel in ('print', 'mail', 'digital-post')")
@Check('delivery_status_is_known', "status in ('waiting', 'sent', 'failed')")
@Check('receipt_of_delivery_is_short', 'length(receipt) between 1 and 1000')
@Check('why_a_delivery_failed_is_short', 'length(failed_because) between 1 and 500')
@Check('attempts_are_counted', 'attempts >= 0')
@Check('a_settled_delivery_says_when', "(status = 'waiting') = (settled_at is null)")
@Check('a_failed_delivery_says_why', "(status = 'failed') = (failed_because is not null)")
@Check('a_delivery_is_proved', "channel = 'print' or status <> 'sent' or receipt is not null")
@Check('a_printed_letter_went_out', "channel <> 'print' or status = 'sent'")
@Check('mail_has_its_message', "(channel = 'mail') = (message_id is not null)")
@Unique('one_delivery_per_message', ['messageId', 'placementId'])
@Unique('delivery_of_one_letter', ['id', 'letterId'])
@ForeignKey(() => Letter, ['letterId', 'placementId'], ['id', 'placementId'], {
  name: 'letter_that_is_delivered',
})
@ForeignKey(() => Message, ['messageId', 'placementId'], ['id', 'placementId'], {
  name: 'message_of_delivery',
})
@ForeignKey(() => LetterDelivery, ['fallsBackFrom', 'letterId'], ['id', 'letterId'], {
  name: 'delivery_that_failed_before',
})
@Index('one_delivery_per_letter_and_channel', ['letterId', 'channel'], {
  unique: true,
  where: "status <> 'failed'",
})
@Index('letter_deliveries_of_placement', ['placementId', 'requestedAt', 'id'])
@Index('letter_deliveries_of_letter', ['letterId', 'placementId'])
@Index('letter_deliveries_by_requester', ['requestedBy'])
@Index('letter_deliveries_after_failure', ['fallsBackFrom', 'letterId'])
@Index('letter_deliveries_waiting', ['channel', 'requestedAt'], { where: "status = 'waiting'" })
export class LetterDelivery {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_deliveries_pk' })
  id: string;

  @Column('uuid')
  letterId: string;

  @Column('uuid')
  placementId: string;

  @Column('text')
  channel: DeliveryChannel;

  @Column('text')
  status: DeliveryStatus;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'requester_of_delivery' })
  requestedBy: string;

  /** The role that they had on; what is sent later is sent in their name. */
  @Column('text')
  requestedAs: Role;

  @Column('timestamptz')
  requestedAt: Date;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  /** What proves that it went out; what is printed has nothing but whoever says so. */
  @Column('text', { nullable: true })
  receipt: string | null;

  @Column('text', { nullable: true })
  failedBecause: string | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  nextAttemptAt: Date | null;

  /** The delivery that failed, instead of which this one is. */
  @Column('uuid', { nullable: true })
  fallsBackFrom: string | null;

  /** The mail that says that it waits. */
  @Column('uuid', { nullable: true })
  messageId: string | null;
}
