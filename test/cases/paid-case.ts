/** A case whose hours are paid, that the specs of its next step differ from. */
import type { CaseState } from '../../src/cases/case-state.js';
import type { CourseState } from '../../src/cases/course-step.rules.js';
import type { WageCostStatus } from '../../src/grants/wage-costs/wage-cost.rules.js';

/** A Tuesday. */
export const TODAY = '2026-11-03';

export const LASTING: CourseState = {
  expectedReturnDay: null,
  unseenStopDay: null,
  unseenExtensionDay: null,
  saidNoDay: null,
  rests: [],
};

export function before(differences: Partial<CaseState> = {}): CaseState {
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

export function running(differences: Partial<CaseState> = {}): CaseState {
  const state = { grants: [grant('granted')], wageCosts: [cost('approved')] };
  return before({ status: 'active', ...state, ...differences });
}

export function grant(status: string, recommendedDay: string | null = null, lastDay = '2027-03-31') {
  return { status, recommendedDay, lastDay };
}

export function cost(status: WageCostStatus, isOfTheMentor = true) {
  return { status, proposedDay: '2026-11-02', isOfTheMentor };
}

/** Submitted, or returned, on a Monday. */
export function claim(status: string, month = '2026-10', day: string | null = '2026-11-02') {
  return { status, reference: 'K-2026-00001', month, submittedDay: day, returnedDay: day };
}
