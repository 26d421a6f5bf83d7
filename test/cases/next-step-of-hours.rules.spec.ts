import type { CaseState, HoursWait } from '../../src/cases/case-state.js';
import { nextStep } from '../../src/cases/next-step.rules.js';

/** Active, with October's hours sent on the first Monday of November. */
function sent(hoursWait: HoursWait | null): CaseState {
  return {
    status: 'active',
    runBy: 'consultant',
    firstDay: '2026-10-01',
    lastDay: '2027-03-31',
    hasMentor: true,
    mentorFirstDay: '2026-10-01',
    grants: [{ status: 'granted', recommendedDay: null, lastDay: '2027-03-31' }],
    wageCosts: [{ status: 'approved', proposedDay: '2026-10-01', isOfTheMentor: true }],
    claims: [
      {
        status: 'submitted',
        reference: 'K-2026-00001',
        month: '2026-10',
        submittedDay: '2026-11-02',
        returnedDay: null,
        hoursWait,
      },
    ],
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
}

const step = (hoursWait: HoursWait | null) => nextStep(sent(hoursWait), '2026-11-03');

describe('a submitted claim', () => {
  it('waits for the mentee’s word on its hours until the days are over', () => {
    expect(step({ for: 'mentee', by: '2026-11-12' })).toEqual({
      who: 'mentee',
      does: 'answer-hours',
      by: '2026-11-12',
      month: '2026-10',
    });
  });

  it('waits five working days for a consultant’s check', () => {
    expect(step({ for: 'consultant', since: '2026-11-03' })).toEqual({
      who: 'consultant',
      does: 'check-hours',
      by: '2026-11-10',
      month: '2026-10',
    });
  });

  it('is decided within five working days of the last word, or of its submission where none is asked for', () => {
    expect(step({ for: 'nobody', since: '2026-11-03' })).toMatchObject({
      does: 'decide-claim',
      by: '2026-11-10',
    });
    expect(step(null)).toMatchObject({ does: 'decide-claim', by: '2026-11-09' });
  });
});
