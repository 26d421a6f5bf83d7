/** Who must do what by when: the sentence that every case opens with. Knows no database and no clock. */
import type { Day } from '../shared/day.js';
import { type CaseState, type NextStep, NOTHING } from './case-state.js';
import { stepOfCourse } from './course-step.rules.js';
import { isAskedYet, stepsOfDeaths } from './death-steps.rules.js';
import {
  claimOfMentor,
  heardWhileGranted,
  missingWageCost,
  ofDaysBefore,
  towardsActive,
  whileActive,
} from './paid-next-steps.rules.js';
import { stepOfCorrection } from './hearing-steps.rules.js';
import { paperStepsBeside } from './paper-next-steps.rules.js';
import { toActivate } from './to-activate.rules.js';

export function nextStep(state: CaseState, today: Day): NextStep {
  const [death] = stepsOfDeaths(state);
  if (death !== undefined) return death;
  const contact = firstContact(state);
  return contact !== null && isOverdue(contact, today) ? contact : otherStep(state, today);
}

function otherStep(state: CaseState, today: Day): NextStep {
  const { status, runBy } = state;
  if (runBy === 'coordinator') return withoutMoney(state, today);
  if (status === 'proposed' || status === 'matched') return towardsActive(state, today);
  if (status === 'active') return whileActive(state, today);
  if (status === 'draft' || status === 'withdrawn') return NOTHING;
  return stepOfCourse(state, today) ?? ofDaysBefore(state, today) ?? heardCorrection(state, today) ?? NOTHING;
}

/**
 * The next step, and beside it what waits for no claim and no grant: the first contact, the wage cost of the mentor
 * where nobody has sent one, a correction in hearing, what the mentee is heard on before a grant ends, the month that a mentor from outside is to
 * claim, and during a pause what is to be answered of the days before. Each party is told of its own agreement, whatever else waits.
 * Where somebody in place has died, that stands first.
 */
export function nextSteps(state: CaseState, today: Day): NextStep[] {
  const deaths = stepsOfDeaths(state);
  const steps = stepsOfTheLiving(state, today);
  if (deaths.length === 0) return steps;
  return [...deaths, ...steps.filter((step) => step.who !== 'nobody' && isAskedYet(step, deaths))];
}

function stepsOfTheLiving(state: CaseState, today: Day): NextStep[] {
  const contact = firstContact(state);
  const first = otherStep(state, today);
  const beside = [besideIt(state, today), heardWhileGranted(state, today)].flatMap((other) =>
    other === null || first.does === other.does ? [] : [other],
  );
  if (![first, ...beside].some(isOfTheMentors)) beside.push(...monthOfMentor(state));
  const corrected = heardCorrection(state, today);
  if (corrected !== null && !isSame(corrected, first)) beside.push(corrected);
  const steps = [first, ...beside, ...paperStepsBeside(first, state, today)];
  return contact === null ? steps : [contact, ...steps.filter(({ who }) => who !== 'nobody')];
}

const isOfTheMentors = ({ who, does }: NextStep) => who === 'mentor' && does === 'claim-month';

function heardCorrection({ heardCorrection: heard }: CaseState, today: Day): NextStep | null {
  return heard == null ? null : stepOfCorrection(heard, today);
}

/** Of two steps on corrections, as a case names one of them. */
function isSame(step: NextStep, other: NextStep): boolean {
  if (step.does !== other.does) return false;
  return other.does !== 'answer-hearing' || (other.who === 'leader' && other.on === 'correction');
}

function monthOfMentor(state: CaseState): NextStep[] {
  const step = state.runBy === 'coordinator' ? null : claimOfMentor(state);
  return step === null ? [] : [step];
}

function besideIt(state: CaseState, today: Day): NextStep | null {
  if (state.runBy === 'coordinator') return null;
  if (state.status === 'paused') return ofDaysBefore(state, today);
  return state.status === 'active' ? missingWageCost(state) : null;
}

function firstContact({ status, firstContact: due, course }: CaseState): NextStep | null {
  if (due === null || course.saidNoDay !== null || (status !== 'matched' && status !== 'active')) return null;
  return { who: due.by, does: 'make-first-contact', by: due.dueDay };
}

function withoutMoney(state: CaseState, today: Day): NextStep {
  const { status, firstDay } = state;
  const step = stepOfCourse(state, today);
  if (step !== null || (status !== 'proposed' && status !== 'matched')) return step ?? NOTHING;
  if (!state.hasMentor) return { who: 'coordinator', does: 'pick-mentor', by: firstDay };
  return toActivate(state, today);
}

/** True when the day has passed by which it was to be done. */
export function isOverdue(step: NextStep, today: Day): boolean {
  return step.who !== 'nobody' && step.by < today;
}

/** Between employer and municipality alone: what an hour costs, and what is paid. */
export function isOfMoney({ who, does }: NextStep): boolean {
  return (
    (does === 'answer-hearing' && who === 'leader') ||
    does === 'propose-wage-cost' ||
    does === 'decide-wage-cost' ||
    ((does === 'answer-return' || does === 'claim-month') && who === 'leader') ||
    does === 'decide-claim' ||
    does === 'decide-correction'
  );
}
