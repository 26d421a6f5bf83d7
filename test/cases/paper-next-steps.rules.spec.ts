import type { CaseState } from '../../src/cases/case-state.js';
import { nextStep, nextSteps } from '../../src/cases/next-step.rules.js';
import { nextStepsToldTo } from '../../src/cases/case.words.js';
import type { PaperStep } from '../../src/agreements/paper-steps.rules.js';

// A Tuesday.
const TODAY = '2026-11-03';
const TITLE = 'Borgerens aftale';
const DECLARE: PaperStep = { who: 'mentor', does: 'declare' };
const SEND: PaperStep = { who: 'organiser', does: 'send-agreement', title: TITLE, isChanged: false };

function sign(who: 'mentee' | 'organiser'): PaperStep {
  return { who, does: 'sign-agreement', title: TITLE, isChanged: true, sentDay: '2026-11-02' };
}

function state(papers: PaperStep[], differences: Partial<CaseState> = {}): CaseState {
  return {
    status: 'matched',
    firstDay: '2026-11-09',
    lastDay: '2027-03-31',
    runBy: 'consultant',
    firstContact: null,
    hasMentor: true,
    mentorFirstDay: '2026-11-09',
    grants: [{ status: 'granted', recommendedDay: null, lastDay: '2027-03-31' }],
    wageCosts: [{ status: 'approved', proposedDay: TODAY, isOfTheMentor: true }],
    claims: [],
    monthsWithoutHours: [],
    course: {
      expectedReturnDay: null,
      unseenStopDay: null,
      unseenExtensionDay: null,
      saidNoDay: null,
      rests: [],
    },
    papers,
    isEmployerReady: true,
    ...differences,
  };
}

it('declares, sends and signs before it begins, once the hours are granted', () => {
  expect(nextStep(state([DECLARE, SEND]), TODAY)).toEqual({
    who: 'mentor',
    does: 'declare',
    by: '2026-11-09',
  });
  expect(nextSteps(state([DECLARE, SEND]), TODAY)).toHaveLength(2);
  expect(nextSteps(state([SEND], { grants: [] }), TODAY)).toEqual([
    { who: 'consultant', does: 'draft-grant', by: '2026-11-09' },
  ]);
  expect(nextSteps(state([]), TODAY)).toEqual([{ who: 'consultant', does: 'activate', by: '2026-11-09' }]);
  expect(nextStep(state([DECLARE], { mentorFirstDay: null }), TODAY)).toMatchObject({ by: '2026-11-09' });
});

it('tells each party once of what has changed in the course, whatever else waits', () => {
  const running = state([sign('mentee'), sign('organiser')], { status: 'active', firstDay: '2026-11-01' });
  const told = nextStepsToldTo('mentee', nextSteps(running, TODAY), TODAY);
  expect(told.match(/Du skal underskrive/g)).toHaveLength(1);
  expect(told).toContain('Du skal underskrive den ændrede aftale »Borgerens aftale« senest');
  const changed = nextSteps(state([SEND], { status: 'active', firstDay: '2026-11-01' }), TODAY);
  expect(changed.at(-1)).toMatchObject({ who: 'consultant', does: 'send-agreement', by: TODAY });
});

it('gives ten working days from the meeting for what the two agree there', () => {
  const agree: PaperStep = {
    who: 'mentee',
    does: 'send-agreement',
    title: TITLE,
    isChanged: false,
    sinceDay: TODAY,
  };
  const run: Partial<CaseState> = { status: 'active', firstDay: '2026-11-01', runBy: 'coordinator' };
  const step = nextSteps(state([agree], run), TODAY).find(({ who }) => who === 'mentee');
  expect(step).toMatchObject({ does: 'send-agreement', by: '2026-11-17' });
});

it('asks the coordinator who runs the course to send, and first of all to pick a mentor', () => {
  const run: Partial<CaseState> = { runBy: 'coordinator', grants: [], wageCosts: [] };
  expect(nextStep(state([SEND], run), TODAY)).toMatchObject({ who: 'coordinator', does: 'send-agreement' });
  expect(nextStep(state([], run), TODAY)).toMatchObject({ who: 'coordinator', does: 'activate' });
  expect(nextStep(state([SEND], { ...run, hasMentor: false }), TODAY)).toMatchObject({ does: 'pick-mentor' });
});
