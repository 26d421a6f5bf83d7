import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import type { MessageStatus } from './sending.rules.js';

/** Mail to one recipient, filed on its case. */
@Entity('messages')
@Check('message_kind_is_known', "kind in ('letter-waits')")
@Check('recipient_address_is_short', 'length(recipient_address) between 3 and 254')
@Check('sender_name_is_short', 'length(sender_name) between 1 and 200')
@Check('sender_address_is_short', 'length(sender_address) between 3 and 254')
@Check('subject_is_short', 'length(subject) between 1 and 200')
@Check('plain_text_is_short', 'length(plain) between 1 and 10000')
@Check('html_text_is_short', 'length(html) between 1 and 20000')
@Check('message_status_is_known', "status in ('waiting', 'sent', 'failed')")
@Check('message_attempts_are_counted', 'attempts >= 0')
@Check('server_answer_is_short', 'length(server_answer) between 1 and 1000')
@Check('why_a_message_failed_is_short', 'length(failed_because) between 1 and 500')
@Check('a_settled_message_says_when', "(status = 'waiting') = (settled_at is null)")
@Check('a_sent_message_has_an_answer', "(status = 'sent') = (server_answer is not null)")
@Check('a_failed_message_says_why', "status <> 'failed' or failed_because is not null")
@Unique('message_with_its_placement', ['id', 'placementId'])
@Index('messages_to_send', ['nextAttemptAt', 'id'], { where: "status = 'waiting'" })
@Index('messages_of_placement', ['placementId', 'createdAt'])
@Index('messages_by_creator', ['createdBy'])
@Index('messages_newest_first', { synchronize: false })
export class Message {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'messages_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey('Placement', { name: 'placement_of_message' })
  placementId: string;

  @Column('text')
  kind: 'letter-waits';

  @Column('text')
  recipientAddress: string;

  @Column('text')
  senderName: string;

  @Column('text')
  senderAddress: string;

  @Column('text')
  subject: string;

  @Column('text')
  plain: string;

  @Column('text')
  html: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'creator_of_message' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('text', { default: 'waiting' })
  status: MessageStatus;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz')
  nextAttemptAt: Date;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  /** What the server said when it took the message, and by which Message-ID. */
  @Column('text', { nullable: true })
  serverAnswer: string | null;

  /** While it waits, why it was not sent the last time. */
  @Column('text', { nullable: true })
  failedBecause: string | null;
}
