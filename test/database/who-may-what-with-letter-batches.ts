/** Who may do what with letters that are made many at a time: whoever chose them, and in that role. */
import { type Expected, READERS } from './reach.js';

const WRITERS = ['consultant', 'caseworker', 'coordinator'];

export const WITH_LETTER_BATCHES: Record<string, Expected> = {
  letter_batches: {
    select: { all: READERS },
    insert: { all: WRITERS },
    update: { all: WRITERS },
    columns: { staff: 'dropped_at started_at' },
  },
  letter_batch_items: {
    select: { all: READERS },
    insert: { own: ['consultant'] },
    update: { own: ['consultant'] },
    columns: { staff: 'address_order failed_because letter_id settled_at status' },
  },
};
