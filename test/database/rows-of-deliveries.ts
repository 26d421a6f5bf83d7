/** How letters went out. */
import { AT, CONSULTANT, DELIVERY, LETTER, PLACEMENT, type RowOf } from './row-facts.js';

export const DELIVERY_ROWS: RowOf[] = [
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
