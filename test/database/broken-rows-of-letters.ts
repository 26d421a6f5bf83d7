import { between, type Case, tooLong, unknown } from './breaking.js';
import { AT, id, PLACEMENT } from './row-facts.js';

export const LETTER_CASES: Case[] = [
  unknown('recipient_role_is_known', 'letters', 'recipient_role'),
  unknown('direction_of_letter_is_known', 'letters', 'direction'),
  unknown('letter_about_is_known', 'letters', 'about'),
  {
    name: 'a_letter_says_what_it_is_about',
    table: 'letters',
    good: { about_id: PLACEMENT, recipient_id: id(9001) },
    bad: { recipient_id: null },
  },
  tooLong('occasion_is_short', 'letters', 'occasion', 10),
  unknown('channel_of_delivery_is_known', 'letter_deliveries', 'channel'),
  unknown('delivery_status_is_known', 'letter_deliveries', 'status', {
    status: 'sent',
    settled_at: AT,
    receipt: 'Kvittering',
  }),
  tooLong('receipt_of_delivery_is_short', 'letter_deliveries', 'receipt', 1000),
  {
    name: 'why_a_delivery_failed_is_short',
    table: 'letter_deliveries',
    good: { status: 'failed', settled_at: AT, failed_because: 'x'.repeat(500) },
    bad: { failed_because: 'x'.repeat(501) },
  },
  between('attempts_are_counted', 'letter_deliveries', 'attempts', 0, -1),
  {
    name: 'a_settled_delivery_says_when',
    table: 'letter_deliveries',
    good: { status: 'sent', settled_at: AT, receipt: 'Kvittering' },
    bad: { settled_at: null },
  },
  {
    name: 'a_failed_delivery_says_why',
    table: 'letter_deliveries',
    good: { status: 'failed', settled_at: AT, failed_because: 'Boksen er lukket' },
    bad: { failed_because: null },
  },
  {
    name: 'a_delivery_is_proved',
    table: 'letter_deliveries',
    good: { status: 'sent', settled_at: AT, receipt: 'Kvittering' },
    bad: { receipt: null },
  },
  {
    name: 'a_printed_letter_went_out',
    table: 'letter_deliveries',
    good: { channel: 'print', status: 'sent', settled_at: AT },
    bad: { status: 'waiting', settled_at: null },
  },
  between('wording_name_is_plain', 'letter_wordings', 'name', 'hearing', '../hearing'),
  between('wording_version_is_positive', 'letter_wordings', 'version', 1, 0),
  tooLong('wording_is_not_too_long', 'letter_wordings', 'source', 40_000),
  {
    name: 'a_letter_batch_is_started_or_dropped',
    table: 'letter_batches',
    good: { started_at: AT },
    bad: { dropped_at: AT },
  },
  between('letter_items_are_counted_from_one', 'letter_batch_items', 'position', 2, 0),
  unknown('recipient_role_of_letter_item_is_known', 'letter_batch_items', 'recipient_role'),
  unknown('letter_item_status_is_known', 'letter_batch_items', 'status'),
  {
    name: 'a_letter_item_says_what_became_of_it',
    table: 'letter_batch_items',
    good: { status: 'left-out' },
    bad: { settled_at: AT },
  },
];
