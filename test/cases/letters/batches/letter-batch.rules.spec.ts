import { describe, expect, it } from '@jest/globals';
import {
  type BatchFacts,
  movesOf,
  refusalsForMove,
  statusOf,
} from '../../../../src/cases/letters/batches/letter-batch.rules.js';

const AT = new Date('2026-11-03T09:00:00Z');

const batch = (
  changes: Partial<BatchFacts> = {},
  counts: Partial<BatchFacts['counts']> = {},
): BatchFacts => ({
  startedAt: null,
  droppedAt: null,
  counts: { waiting: 2, made: 0, failed: 0, 'left-out': 0, 'written-meanwhile': 0, ...counts },
  writerMayStill: true,
  ...changes,
});

const CHOSEN = batch();
const DROPPED = batch({ droppedAt: AT });
const MAKING = batch({ startedAt: AT }, { made: 5 });
const MADE = batch({ startedAt: AT }, { waiting: 0, made: 7 });
const PARTLY = batch({ startedAt: AT }, { waiting: 0, made: 6, failed: 1 });

describe('a batch of letters', () => {
  it('is made when none of its letters waits', () => {
    expect([CHOSEN, DROPPED, MAKING, MADE, PARTLY].map(statusOf)).toEqual([
      'chosen',
      'dropped',
      'making',
      'made',
      'partly-made',
    ]);
  });

  it('stops where whoever chose the letters may write none any more', () => {
    expect(statusOf({ ...MAKING, writerMayStill: false })).toBe('stopped');
    expect(statusOf({ ...MADE, writerMayStill: false })).toBe('made');
  });

  it('is started, dropped and chosen in until it is started, and tried again where a letter failed', () => {
    expect([CHOSEN, DROPPED, MAKING, MADE, PARTLY].map((one) => movesOf(one, true))).toEqual([
      ['start', 'drop', 'choose'],
      [],
      [],
      [],
      ['retry'],
    ]);
  });

  it('is moved by nobody but whoever chose it', () => {
    expect(movesOf(CHOSEN, false)).toEqual([]);
    expect(refusalsForMove('start', CHOSEN, false)).toEqual([{ because: 'letter-batch-of-another' }]);
  });

  it('is not started where every letter is left out', () => {
    const empty = batch({}, { waiting: 0, 'left-out': 2 });
    expect(refusalsForMove('start', empty, true)).toEqual([{ because: 'letter-batch-is-empty' }]);
    expect(movesOf(empty, true)).toEqual(['drop', 'choose']);
  });

  it('says what it is where it cannot be moved so', () => {
    expect(refusalsForMove('retry', MADE, true)).toEqual([
      { because: 'letter-batch-status', move: 'retry', status: 'made' },
    ]);
  });
});
