import { CLAIM_STATUSES, type ClaimStatus } from '../../../src/claims/claim.rules.js';
import { hindranceOf, movesOffered, type Reader } from '../../../src/claims/page/claim-moves.rules.js';

const CASEWORKER: Reader = { personId: 'caseworker', role: 'caseworker', takesPart: false };
const LEADER: Reader = { personId: 'leader', role: 'leader', takesPart: true };
const at = (status: ClaimStatus) => ({ status, submittedBy: 'leader' });

describe('the moves that are offered on a claim', () => {
  it.each([
    ['draft', ['submission', 'withdrawal'], []],
    ['submitted', ['withdrawal'], ['decision', 'return', 'hearing']],
    ['returned', ['submission', 'withdrawal'], []],
    ['hearing', ['withdrawal'], ['decision', 'hearing']],
    ['approved', [], []],
    ['withdrawn', [], []],
  ] as const)(
    'of one that is %s are those legal for the leader and for a caseworker',
    (status, ofLeader, ofCaseworker) => {
      expect(movesOffered(at(status), LEADER)).toEqual(ofLeader);
      expect(movesOffered(at(status), CASEWORKER)).toEqual(ofCaseworker);
    },
  );

  it('are none for those who only read', () => {
    for (const role of ['consultant', 'payer', 'coordinator', 'auditor'] as const) {
      for (const status of CLAIM_STATUSES) {
        expect(movesOffered(at(status), { ...CASEWORKER, role })).toEqual([]);
      }
    }
  });

  it('are the same for a mentor from outside, whom nobody hears', () => {
    const own = { ...at('submitted'), mentorId: 'mentor' };
    expect(movesOffered({ ...own, status: 'draft' }, { ...LEADER, role: 'mentor' })).toEqual([
      'submission',
      'withdrawal',
    ]);
    expect(movesOffered(own, CASEWORKER)).toEqual(['decision', 'return']);
  });

  it('are no decision for whoever checked its hours, who is told why', () => {
    const checker = { ...CASEWORKER, hasChecked: true };
    expect(movesOffered(at('submitted'), checker)).toEqual(['return']);
    expect(hindranceOf(at('submitted'), checker)).toEqual({ because: 'checked-the-hours' });
  });

  it('are none for a caseworker who submitted it or is of the case, who is told why', () => {
    const own = { ...CASEWORKER, personId: 'leader' };
    const ofCase = { ...CASEWORKER, takesPart: true };

    expect([movesOffered(at('submitted'), own), movesOffered(at('submitted'), ofCase)]).toEqual([[], []]);
    expect(hindranceOf(at('submitted'), own)).toEqual({ because: 'own-claim' });
    expect(hindranceOf(at('submitted'), ofCase)).toEqual({ because: 'takes-part' });
    expect(hindranceOf(at('submitted'), CASEWORKER)).toBeNull();
    expect(hindranceOf(at('approved'), own)).toBeNull();
    expect(hindranceOf(at('submitted'), { ...own, role: 'auditor' })).toBeNull();
  });
});
