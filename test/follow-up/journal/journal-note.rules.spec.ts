import { expect, it } from '@jest/globals';
import { journalNoteRefusals } from '../../../src/follow-up/journal/journal-note.rules.js';

const TODAY = '2026-11-03';
const NOTE = { happenedDay: TODAY, correctsId: null };

it('takes what happened today or before', () => {
  expect(journalNoteRefusals(NOTE, null, TODAY)).toEqual([]);
  expect(journalNoteRefusals({ ...NOTE, happenedDay: '2026-11-04' }, null, TODAY)).toEqual([
    { because: 'day-in-the-future' },
  ]);
});

it('puts a note right once', () => {
  const correction = { ...NOTE, correctsId: 'note' };
  expect(journalNoteRefusals(correction, { isCorrected: false }, TODAY)).toEqual([]);
  expect(journalNoteRefusals(correction, { isCorrected: true }, TODAY)).toEqual([
    { because: 'corrected-already' },
  ]);
});

it('puts right no note of elsewhere', () => {
  expect(journalNoteRefusals({ ...NOTE, correctsId: 'note' }, null, TODAY)).toEqual([
    { because: 'corrected-note-unknown' },
  ]);
});
