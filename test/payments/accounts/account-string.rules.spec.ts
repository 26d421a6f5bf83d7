import { accountRefusals, endingRefusals } from '../../../src/payments/accounts/account-string.rules.js';

const OPEN = { firstMonth: '2026-03', lastMonth: null };

describe('an account', () => {
  it('ends in the month that it begins in, or later', () => {
    expect(accountRefusals({ firstMonth: '2026-03' })).toEqual([]);
    expect(accountRefusals({ firstMonth: '2026-03', lastMonth: '2026-03' })).toEqual([]);
    expect(accountRefusals({ firstMonth: '2026-03', lastMonth: '2026-02' })).toEqual([
      { because: 'ends-before-it-begins', firstMonth: '2026-03' },
    ]);
    expect(endingRefusals(OPEN, '2026-03')).toEqual([]);
    expect(endingRefusals(OPEN, '2026-02')).toEqual([
      { because: 'ends-before-it-begins', firstMonth: '2026-03' },
    ]);
  });

  it('is ended once', () => {
    expect(endingRefusals({ ...OPEN, lastMonth: '2026-12' }, '2026-11')).toEqual([
      { because: 'account-has-ended', lastMonth: '2026-12' },
    ]);
  });
});
