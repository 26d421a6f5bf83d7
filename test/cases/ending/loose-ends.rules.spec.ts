import { looseEnds } from '../../../src/cases/ending/loose-ends.rules.js';
import { looseEndInDanish } from '../../../src/cases/ending/ending.words.js';
import type { CaseState } from '../../../src/cases/case-state.js';

const TODAY = '2026-11-03';
const granted = { status: 'granted', recommendedDay: null, lastDay: '2027-03-31' };
const state: CaseState = {
  status: 'active',
  runBy: 'consultant',
  firstDay: '2026-10-01',
  lastDay: '2026-11-02',
  hasMentor: true,
  mentorFirstDay: '2026-10-01',
  grants: [],
  wageCosts: [],
  claims: [],
  monthsWithoutHours: [],
  firstContact: null,
  papers: [],
  isEmployerReady: true,
  course: {
    expectedReturnDay: null,
    unseenStopDay: null,
    unseenExtensionDay: null,
    saidNoDay: null,
    rests: [],
  },
};
const claim = (status: string, month: string) => ({
  status,
  reference: `K-${month}`,
  month,
  submittedDay: null,
  returnedDay: null,
});

const open = (differences: Partial<CaseState>) => looseEnds({ ...state, ...differences }, TODAY);

describe('what is open when a course ends', () => {
  it('is nothing where nobody is paid', () => {
    expect(open({})).toEqual([]);
  });

  it('is each month of a paid course that nobody answered for', () => {
    expect(open({ grants: [granted] })).toEqual([
      { what: 'month-unanswered', month: '2026-10' },
      { what: 'month-unanswered', month: '2026-11' },
    ]);
    expect(open({ grants: [{ ...granted, status: 'ended-early' }] })).toHaveLength(2);
    expect(open({ grants: [{ ...granted, status: 'revoked' }] })).toEqual([]);
    expect(open({ grants: [granted], monthsWithoutHours: ['2026-10', '2026-11'] })).toEqual([]);
  });

  it('is what waits for an answer', () => {
    const claims = [
      claim('submitted', '2026-10'),
      claim('returned', '2026-11'),
      claim('approved', '2026-09'),
    ];

    expect(open({ claims }).map(({ what }) => what)).toEqual(['claim-undecided', 'claim-returned']);
  });

  it('is a grant and a wage cost that wait for a decision, and none that is decided', () => {
    const cost = { proposedDay: TODAY, isOfTheMentor: true };
    const waiting = open({
      grants: [{ ...granted, status: 'recommended' }],
      wageCosts: [{ ...cost, status: 'proposed' }],
    });

    expect(waiting).toEqual([{ what: 'grant-undecided' }, { what: 'wage-cost-undecided' }]);
    expect(open({ wageCosts: [{ ...cost, status: 'approved' }] })).toEqual([]);
  });

  it('says who does it', () => {
    const all = open({
      grants: [granted, { ...granted, status: 'recommended' }],
      wageCosts: [{ proposedDay: TODAY, isOfTheMentor: true, status: 'proposed' }],
      claims: [claim('submitted', '2026-10'), claim('returned', '2026-10')],
    }).map(looseEndInDanish);

    expect(all).toHaveLength(5);
    for (const sentence of all) expect(sentence).toMatch(/Sagsbehandleren|Lederen/);
  });
});
