import { AT, CITIZEN, CONSULTANT, ENTRY, id, PLACEMENT, type RowOf } from './row-facts.js';

const CHECK = id(310);
const OF_ENTRY = { time_entry_id: ENTRY, placement_id: PLACEMENT };

/** What the mentee says of the hours of October, and what a consultant found of them. */
export const HOURS_ROWS: RowOf[] = [
  [
    'time_entry_words',
    { ...OF_ENTRY, number: 1, entry_version: 1, word: 'disputed', said_by: CITIZEN, said_at: AT },
  ],
  ['dispute_texts', { ...OF_ENTRY, number: 1, text: 'Vi var hjemme den dag' }],
  [
    'hours_checks',
    {
      id: CHECK,
      placement_id: PLACEMENT,
      number: 1,
      how: 'saw-roster',
      outcome: 'right',
      day: '2026-10-30',
      note: 'Vagtplanen viser begge på arbejde',
      checked_by: CONSULTANT,
      checked_at: AT,
    },
  ],
  ['checked_entries', { ...OF_ENTRY, check_id: CHECK, entry_version: 1, word_number: 1 }],
];
