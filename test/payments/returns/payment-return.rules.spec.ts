import {
  returnHindrances,
  returnRefusals,
  returnTakingBackRefusals,
} from '../../../src/payments/returns/payment-return.rules.js';

const PAID = { outcome: 'paid' as const, dueDay: '2026-11-10', takesPart: false, returned: null };
const TODAY = '2026-11-13';

describe('money that comes back', () => {
  it('was paid', () => {
    expect(returnRefusals(PAID, '2026-11-12', TODAY)).toEqual([]);
    expect(returnRefusals({ ...PAID, outcome: null }, '2026-11-12', TODAY)).toEqual([
      { because: 'payment-not-paid' },
    ]);
    expect(returnRefusals({ ...PAID, outcome: 'failed' }, '2026-11-12', TODAY)).toEqual([
      { because: 'payment-not-paid' },
    ]);
  });

  it('comes back between the day that it was due and today', () => {
    expect(returnRefusals(PAID, '2026-11-10', TODAY)).toEqual([]);
    expect(returnRefusals(PAID, TODAY, TODAY)).toEqual([]);
    expect(returnRefusals(PAID, '2026-11-09', TODAY)).toEqual([
      { because: 'returned-before-due', dueDay: '2026-11-10' },
    ]);
    expect(returnRefusals(PAID, '2026-11-14', TODAY)).toEqual([{ because: 'returned-in-the-future' }]);
  });

  it('is written down by somebody who is no part of the case', () => {
    expect(returnRefusals({ ...PAID, takesPart: true }, TODAY, TODAY)).toEqual([{ because: 'takes-part' }]);
  });

  it('comes back once', () => {
    const returned = { day: '2026-11-12', by: 'Øjvind Økonomi', at: new Date('2026-11-12T09:00:00Z') };
    const refusal = { because: 'payment-returned', ...returned };
    expect(returnHindrances({ ...PAID, outcome: 'failed', returned })).toEqual([refusal]);
    expect(returnRefusals({ ...PAID, outcome: 'failed', returned }, TODAY, TODAY)).toEqual([refusal]);
  });
});

describe('a return that is taken back', () => {
  const WRITTEN = { takenBackAt: null, takenBackBy: null, wentWith: null, isSetOff: false };
  const OUTSIDE = { takesPart: false };

  it('stands, and nothing is built on it', () => {
    expect(returnTakingBackRefusals(WRITTEN, OUTSIDE)).toEqual([]);
    expect(returnTakingBackRefusals(null, OUTSIDE)).toEqual([{ because: 'no-return' }]);
    expect(returnTakingBackRefusals({ ...WRITTEN, wentWith: 'U-2026-00002' }, OUTSIDE)).toEqual([
      { because: 'paid-anew', run: 'U-2026-00002' },
    ]);
    expect(returnTakingBackRefusals({ ...WRITTEN, isSetOff: true }, OUTSIDE)).toEqual([
      { because: 'set-off-since' },
    ]);
  });

  it('is taken back once, by somebody who is no part of the case', () => {
    const at = new Date('2026-11-13T09:00:00Z');
    const taken = { ...WRITTEN, takenBackAt: at, takenBackBy: 'Øjvind Økonomi' };
    const refusal = { because: 'return-taken-back', at, by: 'Øjvind Økonomi' };
    expect(returnTakingBackRefusals(taken, OUTSIDE)).toEqual([refusal]);
    expect(returnTakingBackRefusals({ ...taken, takenBackBy: null }, OUTSIDE)).toEqual([
      { ...refusal, by: '' },
    ]);
    expect(returnTakingBackRefusals(WRITTEN, { takesPart: true })).toEqual([{ because: 'takes-part' }]);
  });
});
