import { heardRefusalsOf, hearingRefusals } from '../../../src/claims/hearings/claim-hearing.rules.js';

const CLAIM = { status: 'submitted', submittedBy: 'leader', lineIds: ['a'] } as const;
const REFUSED = { id: 'a', outcome: 'refused', reasonCode: 'other', reason: 'Nej' } as const;
const APPROVED = { id: 'a', outcome: 'approved' } as const;
const SENDER = { personId: 'caseworker', takesPart: false };

function refusals(differently: object = {}, decisions: object[] = [REFUSED], sender: object = {}) {
  return hearingRefusals({ ...CLAIM, lineIds: ['a'], ...differently }, decisions as (typeof REFUSED)[], {
    ...SENDER,
    ...sender,
  }).map(({ because }) => because);
}

describe('a hearing on a claim', () => {
  it('is sent of one that waits, where a line is to be refused', () => {
    expect(refusals()).toEqual([]);
    expect(refusals({ status: 'hearing' })).toEqual(['claim-status']);
    expect(refusals({}, [APPROVED])).toEqual(['nothing-refused']);
    expect(refusals({}, [{ ...REFUSED, reason: undefined }])).toEqual(['reason-missing']);
  });

  it('is sent by nobody who submitted it, or takes part', () => {
    expect(refusals({}, [REFUSED], { personId: 'leader' })).toEqual(['own-claim']);
    expect(refusals({}, [REFUSED], { takesPart: true })).toEqual(['takes-part']);
  });

  it('is asked for where a line is refused, and nowhere else', () => {
    const heard = { hearing: null, waiver: null };
    expect(heardRefusalsOf([REFUSED], heard, '2026-11-20')).toEqual([{ because: 'not-heard' }]);
    expect(heardRefusalsOf([APPROVED], heard, '2026-11-20')).toEqual([]);
  });
});
