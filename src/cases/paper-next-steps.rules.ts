/** Who must declare, send and sign by when. Knows no database and no clock. */
import type { PaperStep } from '../agreements/paper-steps.rules.js';
import type { OrganiserRole } from '../schemes/scheme.rules.js';
import type { Day } from '../shared/day.js';
import { DAYS_TO_ANSWER } from '../shared/deadlines.js';
import { addWorkingDays } from '../shared/working-days.js';
import type { CaseState, NextStep } from './case-state.js';

type PaperDoer = 'leader' | 'mentor' | 'mentee' | OrganiserRole;

export type PaperNextStep =
  | { who: 'mentor'; does: 'declare'; by: Day }
  | { who: PaperDoer; does: 'send-agreement' | 'sign-agreement'; by: Day; title: string; isChanged: boolean };

export function paperSteps(
  { status, runBy, papers, firstDay, mentorFirstDay }: CaseState,
  today: Day,
): PaperNextStep[] {
  return papers.map((step) => {
    if (step.does === 'declare') return { ...step, by: mentorFirstDay ?? firstDay };
    const { does, title, isChanged } = step;
    const who = step.who === 'organiser' ? runBy : step.who;
    return { who, does, title, isChanged, by: status === 'active' ? dayInCourse(step, today) : firstDay };
  });
}

/** What is sent in the course is answered as other things are, and what a meeting asks for; what has changed is sent at once. */
function dayInCourse(step: Exclude<PaperStep, { does: 'declare' }>, today: Day): Day {
  if (step.does === 'sign-agreement') return addWorkingDays(step.sentDay, DAYS_TO_ANSWER);
  return step.sinceDay === undefined ? today : addWorkingDays(step.sinceDay, DAYS_TO_ANSWER);
}

/** Before the start once the hours are granted, as agreements name them; in the course whatever else waits. */
export function paperStepsBeside(first: NextStep, state: CaseState, today: Day): PaperNextStep[] {
  const steps = paperSteps(state, today);
  const isTheirTurn = state.status === 'active' || isOfPapers(first) || first.does === 'ready-employer';
  return isTheirTurn ? steps.filter((step) => JSON.stringify(step) !== JSON.stringify(first)) : [];
}

function isOfPapers({ does }: NextStep): boolean {
  return does === 'declare' || does === 'send-agreement' || does === 'sign-agreement';
}
