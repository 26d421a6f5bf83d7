import { describe, expect, it } from '@jest/globals';
import {
  lastDayOf,
  type MonthWritten,
  type OnPaper,
  paperSheetRefusals,
} from '../../../src/claims/paper/paper-sheet.rules.js';

const TODAY = '2026-11-05';
const PAPER: OnPaper = {
  signedBy: 'lis',
  signedDay: '2026-11-03',
  total: 450,
  because: 'asked-for-paper',
  seen: 'v1',
};
const OCTOBER: MonthWritten = { version: 'v1', minutes: 450, lastDay: '2026-10-30' };
const LIS = { leaderId: 'lis', name: 'Lis', firstDay: '2026-10-01', lastDay: null };

function refusals(paper: Partial<OnPaper> = {}, month: Partial<MonthWritten> = {}, of = {}) {
  const facts = { leaders: [LIS], takesPart: false, ...of };
  return paperSheetRefusals({ ...PAPER, ...paper }, { ...OCTOBER, ...month }, facts, TODAY);
}

describe('a sheet on paper', () => {
  it('answers for the month that it shows', () => {
    expect(refusals()).toEqual([]);
  });

  it('has the total that is written, to the minute', () => {
    expect(refusals({ total: 449 })).toEqual([{ because: 'total-differs', onPaper: 449, written: 450 }]);
  });

  it('is signed on the day of the last hour or later', () => {
    expect(refusals({ signedDay: '2026-10-30' })).toEqual([]);
    expect(refusals({ signedDay: '2026-10-29' })).toEqual([
      { because: 'signed-before-the-last-hour', lastDay: '2026-10-30' },
    ]);
  });

  it('is signed by whoever was the leader on that day', () => {
    const none = [{ because: 'signer-was-not-leader', day: '2026-11-03' }];
    expect(refusals({ signedBy: 'bo' })).toEqual(none);
    expect(refusals({}, {}, { leaders: [{ ...LIS, lastDay: '2026-11-03' }] })).toEqual([]);
    expect(refusals({}, {}, { leaders: [{ ...LIS, lastDay: '2026-11-02' }] })).toEqual(none);
    expect(refusals({}, {}, { leaders: [{ ...LIS, firstDay: '2026-11-04' }] })).toEqual(none);
  });

  it('is not registered by whoever takes part in the case', () => {
    expect(refusals({}, {}, { takesPart: true })).toEqual([{ because: 'registers-own-case' }]);
  });

  it('says that hours have changed before it asks for their sum', () => {
    expect(refusals({ total: 1 }, { version: 'v2' })).toEqual([{ because: 'hours-changed' }]);
  });

  it('is held against the hours as they are where no version was seen', () => {
    const { seen: _, ...unseen } = PAPER;
    const of = { leaders: [LIS], takesPart: false };
    expect(paperSheetRefusals(unseen, { ...OCTOBER, version: 'v2' }, of, TODAY)).toEqual([]);
  });

  it('comes on the day of its signing or later, and not after today', () => {
    expect([refusals({ receivedDay: '2026-11-03' }), refusals({ receivedDay: TODAY })]).toEqual([[], []]);
    expect(refusals({ receivedDay: '2026-11-02' })).toEqual([
      { because: 'received-before-it-was-signed', signedDay: '2026-11-03' },
    ]);
    expect(refusals({ receivedDay: '2026-11-06' })).toEqual([{ because: 'received-day-ahead' }]);
  });

  it('is registered for a reason, which is said in words where it is another one', () => {
    expect(refusals({ because: 'other' })).toEqual([{ because: 'words-on-behalf-missing' }]);
    expect(refusals({ because: 'other', words: 'Lederen er på sygehuset' })).toEqual([]);
  });

  it('is told everything at once', () => {
    expect(refusals({ total: 1, signedDay: '2026-10-01' })).toHaveLength(2);
  });
});

describe('the last day that a paper covers', () => {
  const october = { firstDay: '2026-10-01', lastDay: '2026-10-31' };

  it('is that of the last hour', () => {
    const days = [{ day: '2026-10-07' }, { day: '2026-10-06' }];
    expect(lastDayOf(days, october, { firstDay: '2026-10-01', lastDay: '2027-03-31' })).toBe('2026-10-07');
  });

  it('is the last of the month, or of the placement, where there are no hours', () => {
    expect(lastDayOf([], october, { firstDay: '2026-10-01', lastDay: '2027-03-31' })).toBe('2026-10-31');
    expect(lastDayOf([], october, { firstDay: '2026-10-01', lastDay: '2026-10-15' })).toBe('2026-10-15');
  });
});
