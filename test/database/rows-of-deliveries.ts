/** How letters went out. */
import { AT, CONSULTANT, DELIVERY, LETTER, MESSAGE, PLACEMENT, type RowOf } from './row-facts.js';

export const DELIVERY_ROWS: RowOf[] = [
  [
    'messages',
    {
      id: MESSAGE,
      placement_id: PLACEMENT,
      kind: 'letter-waits',
      recipient_address: 'lone@lager.example',
      sender_name: 'Limstrup Kommune',
      sender_address: 'jobcenter@limstrup.example',
      subject: 'Der ligger et brev til dig',
      plain: 'Log ind',
      html: '<p>Log ind</p>',
      created_by: CONSULTANT,
      created_at: AT,
      next_attempt_at: AT,
      status: 'waiting',
    },
  ],
  [
    'letter_deliveries',
    {
      id: DELIVERY,
      letter_id: LETTER,
      placement_id: PLACEMENT,
      channel: 'digital-post',
      status: 'waiting',
      requested_by: CONSULTANT,
      requested_as: 'consultant',
      requested_at: AT,
    },
  ],
];
