/** The steps by which a placement is registered, and what one choice means for the others. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import type { PlacementRefusal } from '../placement.rules.js';
import type { ExpectedHoursRefusal } from './expected-hours.rules.js';
import { type Answer, answerRefusals, isStoppedBy, questionsOf } from '../answers/answer.rules.js';

export const PARTS = ['employer', 'workplace', 'leader', 'mentee', 'mentor'] as const;
export type Part = (typeof PARTS)[number];
export const STEPS = [...PARTS, 'details', 'questions', 'check'] as const;
export type Step = (typeof STEPS)[number];

export type RegistrationRefusal =
  | PlacementRefusal
  | ExpectedHoursRefusal
  | { because: 'registered-already' }
  | { because: 'registration-gone' }
  | { because: 'chosen-part-unknown'; part: Part }
  | { because: 'belongs-elsewhere'; part: Part }
  | { because: 'registration-unfinished' };

/** What is told of the placement itself. It may be kept half told. */
const DETAILS = ['scheme', 'firstDay', 'lastDay', 'purpose', 'tasks'] as const;

/** What is chosen so far. */
export interface Chosen {
  employerId: string | null;
  workplaceId: string | null;
  leaderId: string | null;
  menteeId: string | null;
  mentorId: string | null;
  leaderPicksMentor: boolean;
  scheme: string | null;
  firstDay: Day | null;
  lastDay: Day | null;
  purpose: string | null;
  tasks: string | null;
}

/** The step that waits: each builds on those before it. */
export function stepThatWaits(chosen: Chosen, answers: Answer[]): Step {
  return STEPS.find((step) => !isTaken(step, chosen, answers)) as Step; // the check is never behind one
}

/** Whether the step can be opened: all before it are taken. */
export function mayOpen(step: Step, chosen: Chosen, answers: Answer[]): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(stepThatWaits(chosen, answers));
}

function isTaken(step: Step, chosen: Chosen, answers: Answer[]): boolean {
  switch (step) {
    case 'employer':
      return chosen.employerId !== null;
    case 'workplace':
      return chosen.workplaceId !== null;
    case 'leader':
      return chosen.leaderId !== null;
    case 'mentee':
      return chosen.menteeId !== null;
    case 'mentor':
      return chosen.mentorId !== null || chosen.leaderPicksMentor;
    case 'details':
      return DETAILS.every((detail) => chosen[detail] !== null);
    case 'questions':
      return answerRefusals(questionsOf(chosen.mentorId), answers).length === 0 && !isStoppedBy(answers);
    case 'check':
      return false;
  }
}

/** Somebody or something that is chosen, and what it belongs to. */
export interface Choice {
  id: string;
  employerId?: string;
  workplaceId?: string | null;
}

/**
 * What a choice changes. A workplace is the employer's, leader and mentor are of the workplace, but for a
 * mentor from outside (LAB § 168): what does not go with a new choice is chosen anew.
 */
export function afterChoice(
  chosen: Chosen,
  part: Part,
  choice: Choice,
): { change: Partial<Chosen> } | { refused: RegistrationRefusal } {
  const belongsElsewhere: RegistrationRefusal = { because: 'belongs-elsewhere', part };
  switch (part) {
    case 'employer':
      if (choice.id === chosen.employerId) return { change: {} };
      return { change: { employerId: choice.id, workplaceId: null, ...NOBODY_AT_THE_WORKPLACE } };
    case 'workplace':
      if (choice.employerId !== chosen.employerId) return { refused: belongsElsewhere };
      if (choice.id === chosen.workplaceId) return { change: {} };
      return { change: { workplaceId: choice.id, ...NOBODY_AT_THE_WORKPLACE } };
    case 'leader':
      if (choice.workplaceId !== chosen.workplaceId) return { refused: belongsElsewhere };
      return { change: { leaderId: choice.id } };
    case 'mentee':
      return { change: { menteeId: choice.id } };
    case 'mentor':
      if (choice.workplaceId !== null && choice.workplaceId !== chosen.workplaceId) {
        return { refused: belongsElsewhere };
      }
      return { change: { mentorId: choice.id, leaderPicksMentor: false } };
  }
}

const NOBODY_AT_THE_WORKPLACE = { leaderId: null, mentorId: null, leaderPicksMentor: false };

/** What the leader is left to do. */
export const LEADER_PICKS: Partial<Chosen> = { mentorId: null, leaderPicksMentor: true };
