/** Letters that are made many at a time. */
import { AT, CONSULTANT, LETTER_BATCH, MENTEE, PLACEMENT, type RowOf } from './row-facts.js';

export const LETTER_BATCH_ROWS: RowOf[] = [
  [
    'letter_batches',
    {
      id: LETTER_BATCH,
      reference: 'BR-2026-00001',
      kind: 'orientation-to-mentee',
      again: false,
      created_by: CONSULTANT,
      created_as: 'consultant',
      created_at: AT,
    },
  ],
  [
    'letter_batch_items',
    {
      batch_id: LETTER_BATCH,
      position: 1,
      placement_id: PLACEMENT,
      kind: 'orientation-to-mentee',
      about_id: PLACEMENT,
      occasion: '',
      recipient_role: 'mentee',
      recipient_id: MENTEE,
    },
  ],
];
