import {
  coversLines,
  heardRefusalsOf,
  hearingRefusals,
} from '../../../src/claims/hearings/claim-hearing.rules.js';

const CLAIM = { status: 'submitted', submittedBy: 'leader', lineIds: ['a'] } as const;
const REFUSED = { id: 'a', outcome: 'refused', reasonCode: 'other', reason: 'Nej' } as const;
const APPROVED = { id: 'a', outcome: 'approved' } as const;
const SENDER = { personId: 'caseworker', takesPart: false };

const TODAY = '2026-11-20';
const OPEN = { deadlineDay: TODAY, answeredAt: null };
const OVER = { deadlineDay: '2026-11-19', answeredAt: null };

function refusals(
  differently: object = {},
  decisions: object[] = [REFUSED],
  sender: object = {},
  latest: typeof OPEN | null = null,
) {
  const claim = { ...CLAIM, lineIds: ['a'], ...differently };
  const by = { ...SENDER, ...sender };
  return hearingRefusals(claim, decisions as (typeof REFUSED)[], by, latest, TODAY).map(
    ({ because }) => because,
  );
}

describe('a hearing on a claim', () => {
  it('is sent of one that waits, where a line is to be refused', () => {
    expect(refusals()).toEqual([]);
    expect(refusals({ status: 'approved' })).toEqual(['claim-status']);
    expect(refusals({}, [APPROVED])).toEqual(['nothing-refused']);
    expect(refusals({}, [{ ...REFUSED, reason: undefined }])).toEqual(['reason-missing']);
  });

  it('is of the workplace’s own hours, and of no mentor’s from outside', () => {
    expect(refusals({ mentorId: null })).toEqual([]);
    expect(refusals({ mentorId: 'mentor' })).toEqual(['heard-in-person']);
  });

  it('is sent again when the one before is over', () => {
    expect(refusals({ status: 'hearing' }, [REFUSED], {}, OPEN)).toEqual(['heard-already']);
    expect(refusals({ status: 'hearing' }, [REFUSED], {}, OVER)).toEqual([]);
  });

  it('lets each line be refused that it was about, for the reason that was said', () => {
    const second = { ...REFUSED, id: 'b' };
    expect(coversLines([REFUSED, { ...APPROVED, id: 'b' }], [APPROVED, second])).toBe(false);
    expect(coversLines([REFUSED, second], [APPROVED, second])).toBe(true);
    expect(coversLines([REFUSED], [{ ...REFUSED, reasonCode: 'outside-grant' }])).toBe(false);
    expect(coversLines([REFUSED], [{ ...REFUSED, reason: 'Sagt på en anden måde' }])).toBe(true);
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
