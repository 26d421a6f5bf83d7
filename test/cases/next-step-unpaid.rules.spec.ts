import { describe, expect, it } from '@jest/globals';
import type { CaseState } from '../../src/cases/case-state.js';
import type { CourseState } from '../../src/cases/course-step.rules.js';
import { nextStep, nextSteps } from '../../src/cases/next-step.rules.js';

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
    runBy: 'coordinator',
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

describe('a course that nobody is paid for', () => {
  it('waits for the coordinator until it is active, and then for nobody', () => {
    expect(nextStep(before({ hasMentor: false }), '2026-10-01')).toMatchObject({
      who: 'coordinator',
      does: 'pick-mentor',
    });
    expect(nextStep(before(), '2026-10-01')).toMatchObject({
      who: 'coordinator',
      does: 'activate',
    });
    expect(nextSteps(before({ status: 'active' }), '2026-11-01')).toEqual([
      { who: 'nobody', does: 'nothing' },
    ]);
  });

  it('waits until the employer is ready, while the mentor declares', () => {
    const papers = [{ who: 'mentor' as const, does: 'declare' as const }];
    expect(nextSteps(before({ isEmployerReady: false, papers }), '2026-11-03')).toEqual([
      { who: 'coordinator', does: 'ready-employer', by: '2026-10-01' },
      { who: 'mentor', does: 'declare', by: '2026-10-01' },
    ]);
    expect(nextSteps(before({ isEmployerReady: false, status: 'active' }), '2026-11-03')).toEqual([
      { who: 'nobody', does: 'nothing' },
    ]);
  });
});
