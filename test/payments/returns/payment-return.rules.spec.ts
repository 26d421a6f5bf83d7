import { returnRefusals } from '../../../src/payments/returns/payment-return.rules.js';

const PAID = { outcome: 'paid' as const, dueDay: '2026-11-10', takesPart: false };
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
});
