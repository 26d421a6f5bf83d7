import { type HoldFacts, holdRefusals } from '../../../src/payments/holds/payment-hold.rules.js';

const TODAY = '2026-11-03';
const OF_CLAIM: HoldFacts = { untilDay: TODAY, claimStatus: 'approved', payeeIsKnown: true, inRun: null };

function codes(facts: Partial<HoldFacts>): string[] {
  return holdRefusals({ ...OF_CLAIM, ...facts }, TODAY).map(({ because }) => because);
}

describe('what is held back', () => {
  it('is so until today or later', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ untilDay: '2026-11-02' })).toEqual(['hold-ends-in-the-past']);
  });

  it('is a claim that may be paid yet', () => {
    expect(codes({ claimStatus: 'submitted' })).toEqual([]);
    expect(codes({ claimStatus: 'payment-failed' })).toEqual([]);
    for (const status of ['in-payment', 'paid'] as const) {
      expect(codes({ claimStatus: status })).toEqual(['claim-is-in-a-run']);
    }
    for (const status of ['refused', 'withdrawn', 'settled'] as const) {
      expect(codes({ claimStatus: status })).toEqual(['claim-is-never-paid']);
    }
  });

  it('or an employer that is known', () => {
    expect(codes({ claimStatus: null })).toEqual([]);
    expect(codes({ claimStatus: null, payeeIsKnown: false })).toEqual(['payee-unknown']);
    expect(codes({ claimStatus: null, inRun: 'U-1' })).toEqual(['payee-is-in-a-run']);
  });
});
