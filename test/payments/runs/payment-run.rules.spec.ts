import {
  buildRefusals,
  cancelRefusals,
  isLegalRunMove,
  lockRefusals,
  postingYearOf,
  releaseRefusals,
} from '../../../src/payments/runs/payment-run.rules.js';

const TODAY = '2026-11-03';
const BUILT = { throughMonth: '2026-10', dueDay: '2026-11-10' };
const LOCKABLE = {
  status: 'draft' as const,
  dueDay: '2026-11-10',
  hasSettings: true,
  going: 1,
  staying: 0,
};
const RELEASABLE = {
  status: 'locked' as const,
  dueDay: '2026-11-10',
  builtBy: 'one',
  lockedBy: 'one',
  decidedOne: false,
  returnedOne: false,
  takesPart: false,
};

describe('a run', () => {
  it('is of months that have begun', () => {
    expect(buildRefusals({ ...BUILT, throughMonth: '2026-11' }, TODAY)).toEqual([]);
    expect(buildRefusals({ ...BUILT, throughMonth: '2026-12' }, TODAY)).toEqual([
      { because: 'month-in-the-future', month: '2026-12' },
    ]);
  });

  it('is due today or later, when banks pay', () => {
    expect(buildRefusals({ ...BUILT, dueDay: TODAY }, TODAY)).toEqual([]);
    expect(buildRefusals({ ...BUILT, dueDay: '2026-11-02' }, TODAY)).toEqual([
      { because: 'due-day-passed', day: '2026-11-02' },
    ]);
    expect(buildRefusals({ ...BUILT, dueDay: '2026-11-07' }, TODAY)).toEqual([
      { because: 'no-bank-day', day: '2026-11-07', why: 'weekend', next: '2026-11-09' },
    ]);
  });

  it('is locked once it pays something, from an account', () => {
    expect(lockRefusals(LOCKABLE, TODAY)).toEqual([]);
    expect(lockRefusals({ ...LOCKABLE, going: 0, staying: 2 }, TODAY)).toEqual([
      { because: 'nothing-to-pay', staying: 2 },
    ]);
    expect(lockRefusals({ ...LOCKABLE, hasSettings: false }, TODAY)).toEqual([
      { because: 'no-payment-settings' },
    ]);
    expect(lockRefusals({ ...LOCKABLE, status: 'locked' }, TODAY)).toEqual([
      { because: 'run-status', status: 'locked' },
    ]);
    expect(lockRefusals(LOCKABLE, '2026-11-11')).toEqual([{ because: 'due-day-passed', day: '2026-11-10' }]);
  });

  it('is released by a second person who has no part in it', () => {
    expect(releaseRefusals(RELEASABLE, 'two', TODAY)).toEqual([]);
    expect(releaseRefusals(RELEASABLE, 'one', TODAY)).toEqual([{ because: 'own-run' }]);
    expect(releaseRefusals({ ...RELEASABLE, builtBy: 'two' }, 'two', TODAY)).toEqual([
      { because: 'own-run' },
    ]);
    expect(releaseRefusals({ ...RELEASABLE, decidedOne: true }, 'two', TODAY)).toEqual([
      { because: 'decided-a-claim-in-it' },
    ]);
    expect(releaseRefusals({ ...RELEASABLE, returnedOne: true }, 'two', TODAY)).toEqual([
      { because: 'returned-a-payment-in-it' },
    ]);
    expect(releaseRefusals({ ...RELEASABLE, takesPart: true }, 'two', TODAY)).toEqual([
      { because: 'takes-part-in-a-case-in-it' },
    ]);
    expect(releaseRefusals({ ...RELEASABLE, status: 'draft' }, 'two', TODAY)).toEqual([
      { because: 'run-status', status: 'draft' },
    ]);
    expect(releaseRefusals(RELEASABLE, 'two', '2026-11-11')).toEqual([
      { because: 'due-day-passed', day: '2026-11-10' },
    ]);
  });

  it('is cancelled until its files are begun', () => {
    expect(cancelRefusals({ status: 'released', hasFiles: false })).toEqual([]);
    expect(cancelRefusals({ status: 'released', hasFiles: true })).toEqual([
      { because: 'files-are-being-made' },
    ]);
    expect(cancelRefusals({ status: 'exported', hasFiles: true })).toEqual([
      { because: 'run-status', status: 'exported' },
    ]);
  });

  it('takes an answer once it is exported', () => {
    expect(isLegalRunMove('receipt', 'exported')).toBe(true);
    expect(isLegalRunMove('receipt', 'settled')).toBe(false);
  });
});

describe('the posting year', () => {
  it.each([
    ['2026-12', '2027-01-29', 2026],
    ['2026-12', '2027-02-01', 2027],
    ['2027-01', '2027-01-29', 2027],
    ['2026-10', '2026-11-10', 2026],
    ['2025-12', '2027-01-29', 2027],
  ])('of %s, due on %s, is %s', (month, dueDay, year) => {
    expect(postingYearOf(month, dueDay, '01-31')).toBe(year);
  });
});
