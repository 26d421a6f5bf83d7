/** When a note may be written in the journal of a case. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

/** Whom staff have it from; the author saw it. */
export const TELLERS = ['citizen', 'leader', 'mentor', 'other', 'author'] as const;
export type Teller = (typeof TELLERS)[number];

export type JournalNoteRefusal =
  { because: 'day-in-the-future' } | { because: 'corrected-note-unknown' } | { because: 'corrected-already' };

/** What is corrected is a note of the same case, and the newest word on its matter. */
export function journalNoteRefusals(
  note: { happenedDay: Day; correctsId: string | null },
  corrected: { isCorrected: boolean } | null,
  today: Day,
): JournalNoteRefusal[] {
  const refusals: JournalNoteRefusal[] = [];
  if (note.happenedDay > today) refusals.push({ because: 'day-in-the-future' });
  if (note.correctsId !== null && corrected === null) refusals.push({ because: 'corrected-note-unknown' });
  if (corrected?.isCorrected === true) refusals.push({ because: 'corrected-already' });
  return refusals;
}
