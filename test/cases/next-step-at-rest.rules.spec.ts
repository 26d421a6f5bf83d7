/** What is next in a course that pauses, or is over. */
import type { CaseState } from '../../src/cases/case-state.js';
import { isOverdue, nextStep, nextSteps } from '../../src/cases/next-step.rules.js';

const TODAY = '2026-11-03';
const LASTING = {
  expectedReturnDay: null,
  unseenStopDay: null,
  unseenExtensionDay: null,
  saidNoDay: null,
  rests: [],
};

function running(differences: Partial<CaseState> = {}): CaseState {
  return {
    status: 'active',
    runBy: 'consultant',
    firstDay: '2026-10-01',
    lastDay: '2027-03-31',
    hasMentor: true,
    mentorFirstDay: '2026-10-01',
    grants: [{ status: 'granted', recommendedDay: null, lastDay: '2027-03-31' }],
    wageCosts: [{ status: 'approved', proposedDay: '2026-11-02', isOfTheMentor: true }],
    claims: [],
    monthsWithoutHours: [],
    firstContact: null,
    papers: [],
    isEmployerReady: true,
    course: LASTING,
    ...differences,
  };
}

/** Of October. */
function claim(status: string) {
  const days = { submittedDay: TODAY, returnedDay: null };
  return { status, reference: 'K-2026-00001', month: '2026-10', ...days };
}

describe('a placement that is over', () => {
  const answered = { claims: [claim('approved')] };

  it.each(['draft', 'withdrawn'] as const)('or is not registered yet waits for nobody: %s', (status) => {
    const step = nextStep(running({ status }), TODAY);

    expect(step).toEqual({ who: 'nobody', does: 'nothing' });
    expect(isOverdue(step, TODAY)).toBe(false);
  });

  it('waits for what is left of the days before, and then for nobody', () => {
    expect(nextStep(running({ status: 'ended' }), TODAY)).toMatchObject({ does: 'claim-month' });
    expect(nextStep(running({ status: 'ended', wageCosts: [] }), TODAY)).toMatchObject({
      does: 'propose-wage-cost',
    });
    expect(nextStep(running({ status: 'ended', claims: [claim('submitted')] }), TODAY)).toMatchObject({
      does: 'decide-claim',
    });
    expect(nextStep(running({ status: 'ended', ...answered }), TODAY)).toMatchObject({ does: 'nothing' });
    expect(nextStep(running({ status: 'ended', grants: [] }), TODAY)).toMatchObject({ does: 'nothing' });
  });

  it('is followed up first where somebody stopped it', () => {
    const course = { ...LASTING, unseenStopDay: TODAY };

    expect(nextStep(running({ status: 'broken-off', course }), TODAY)).toMatchObject({
      who: 'consultant',
      does: 'follow-up-stop',
    });
  });
});

describe('a pause', () => {
  const course = { ...LASTING, expectedReturnDay: '2026-12-01' };

  it('is followed up, and beside it what is left of the days before', () => {
    expect(nextSteps(running({ status: 'paused', course }), TODAY)).toMatchObject([
      { does: 'follow-up-pause', by: '2026-12-01' },
      { does: 'claim-month' },
    ]);
    expect(
      nextSteps(running({ status: 'paused', course, claims: [claim('approved')] }), TODAY),
    ).toMatchObject([{ does: 'follow-up-pause' }]);
  });

  it('is the coordinator’s where nobody is paid, and leaves nothing else', () => {
    const paused = running({ status: 'paused', runBy: 'coordinator', course });

    expect(nextSteps(paused, TODAY)).toEqual([
      { who: 'coordinator', does: 'follow-up-pause', by: '2026-12-01' },
    ]);
  });
});
