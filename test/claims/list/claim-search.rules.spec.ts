import { describe, expect, it } from '@jest/globals';
import { claimReferencesIn } from '../../../src/claims/list/claim-search.rules.js';

const TODAY = '2027-02-01';

describe('the claims that somebody means', () => {
  it.each(['K-2026-00042', 'k-2026-42', 'K 2026 00042', ' 2026-42 '])('by %s is one', (typed) => {
    expect(claimReferencesIn(typed, TODAY)).toEqual(['K-2026-00042']);
  });

  it('by a number alone may be of any year so far', () => {
    expect(claimReferencesIn('42', TODAY)).toEqual(['K-2027-00042', 'K-2026-00042']);
  });

  it.each(['Firma 42', 'LS-2026-00042', '12345678', 'K'])('by %s are none', (typed) => {
    expect(claimReferencesIn(typed, TODAY)).toEqual([]);
  });
});
