import type { WageCostStatus } from '../../src/grants/wage-costs/wage-cost.rules.js';
import type { CaseState } from '../../src/cases/case-state.js';
import { isOfMoney, nextStep, nextSteps } from '../../src/cases/next-step.rules.js';
import type { CourseState } from '../../src/cases/course-step.rules.js';

// A Tuesday.
const TODAY = '2026-11-03';

const LASTING: CourseState = {
  expectedReturnDay: null,
  unseenStopDay: null,
  unseenExtensionDay: null,
  saidNoDay: null,
  rests: [],
};

function before(differences: Partial<CaseState> = {}): CaseState {
  return {
    status: 'matched',
    runBy: 'consultant',
    firstDay: '2026-10-01',
    lastDay: '2027-03-31',
    hasMentor: true,
    mentorFirstDay: '2026-10-01',
    grants: [],
    wageCosts: [],
    claims: [],
    monthsWithoutHours: [],
    firstContact: null,
    papers: [],
    isEmployerReady: true,
    course: LASTING,
    ...differences,
  };
}

function running(differences: Partial<CaseState> = {}): CaseState {
  const state = { grants: [grant('granted')], wageCosts: [cost('approved')] };
  return before({ status: 'active', ...state, ...differences });
}

function grant(status: string, recommendedDay: string | null = null, lastDay = '2027-03-31') {
  return { status, recommendedDay, lastDay };
}

function cost(status: WageCostStatus, isOfTheMentor = true) {
  return { status, proposedDay: '2026-11-02', isOfTheMentor };
}

/** Submitted, or returned, on a Monday. */
function claim(status: string, month = '2026-10', day: string | null = '2026-11-02') {
  return { status, reference: 'K-2026-00001', month, submittedDay: day, returnedDay: day };
}

describe('a mentor from outside', () => {
  const whoActs = (differences: Partial<CaseState>) =>
    nextSteps(running(differences), TODAY).map(({ who }) => who);

  it('answers what comes back of the own hours, and tells all but money of it', () => {
    const returned = { ...claim('returned'), isOfMentor: true };
    expect(whoActs({ claims: [claim('returned')] })).toEqual(['leader']);
    expect(whoActs({ claims: [returned] })).toEqual(['mentor']);
    const step = { does: 'answer-return', by: TODAY, reference: 'K-1' } as const;
    expect(isOfMoney({ ...step, who: 'mentor' })).toBe(false);
    expect(isOfMoney({ ...step, who: 'leader' })).toBe(true);
  });

  it('costs what a consultant has agreed', () => {
    expect(whoActs({ wageCosts: [], claims: [claim('approved')] })[0]).toBe('leader');
    const outside = { wageCosts: [], claims: [claim('approved')], isMentorFromOutside: true };
    expect(whoActs(outside)[0]).toBe('consultant');
  });

  it('answers for no month of the workplace’s own', () => {
    const own = { ...claim('approved'), isOfMentor: true };
    expect(nextStep(running({ claims: [own] }), TODAY)).toMatchObject({
      does: 'claim-month',
      month: '2026-10',
    });
  });
});
