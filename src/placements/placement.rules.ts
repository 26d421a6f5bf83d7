/** When a placement may be registered, get its mentor and leader, and become active. Knows no database and no clock. */
import type { OrganiserRole } from '../schemes/scheme.rules.js';
import type { SaidRule } from '../schemes/said-rule.js';
import type { Day } from '../shared/day.js';
import type { Period } from '../shared/period.js';

export const PLACEMENT_STATUSES = [
  'draft',
  'proposed',
  'matched',
  'active',
  'paused',
  'ended',
  'broken-off',
  'withdrawn',
] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

/** What may become of a placement, and from where. */
const FROM = {
  activation: ['proposed', 'matched'],
  pause: ['active'],
  return: ['paused'],
  ending: ['active', 'paused'],
  stop: ['active', 'paused'],
  withdrawal: ['draft', 'proposed', 'matched'],
  reopening: ['ended', 'broken-off'],
} as const satisfies Record<string, readonly PlacementStatus[]>;
export type PlacementMove = keyof typeof FROM;

export function mayMove(move: PlacementMove, status: PlacementStatus): boolean {
  return FROM[move].some((from) => from === status);
}

/** Over: nothing more is written on it. */
export function isOver(status: PlacementStatus): boolean {
  return status === 'ended' || status === 'broken-off' || status === 'withdrawn';
}

/** Where hours are written and answered for: from when it is active, and of days before it ended. */
export function takesHours(status: PlacementStatus): boolean {
  return status === 'active' || status === 'paused' || status === 'ended' || status === 'broken-off';
}

/** Where a mentor may be picked or replaced. */
export function takesAMentor(status: PlacementStatus): boolean {
  return status === 'proposed' || status === 'matched' || status === 'active' || status === 'paused';
}

export type PlacementRefusal =
  | { because: 'placement-ends-before-it-begins' }
  | { because: 'placement-too-long'; mostYears: number }
  | { because: 'scheme-unknown' }
  | ({ because: 'longer-than-the-scheme' } & SaidRule)
  | { because: 'run-by-others'; runBy: OrganiserRole }
  | { because: 'workplace-missing' }
  | { because: 'workplace-not-asked' }
  | ({ because: 'mentor-is-a-volunteer' } & SaidRule)
  | { because: 'scheme-not-valid-then'; validFrom: Day; validTo: Day | null }
  | { because: 'mentee-unknown' }
  | { because: 'workplace-unknown' }
  | { because: 'leader-unknown' }
  | { because: 'leader-of-another-workplace' }
  | { because: 'mentor-unknown' }
  | ({ because: 'mentor-of-another-workplace' } & SaidRule)
  | { because: 'mentor-is-the-mentee' }
  | ({ because: 'organiser-picks-the-mentor' } & SaidRule)
  | { because: 'represents-the-mentee' }
  | { because: 'placement-status'; status: PlacementStatus }
  | { because: 'begins-before-the-one-before'; firstDay: Day }
  | { because: 'has-the-place-already'; firstDay: Day }
  | { because: 'day-outside-placement'; period: Period }
  | { because: 'mentor-before-has-hours'; lastDay: Day };

export interface PlacementParts {
  period: Period;
  /** Null where the scheme has none. */
  workplaceId: string | null;
  isAtWorkplace: boolean;
  leader: { workplaceId: string } | null;
  mentor: MentorFacts | null;
  menteePersonId: string | null;
  /** What the scheme says of who picks the mentor, and where that comes from. */
  pickRule: SaidRule;
  /** What the scheme says of pay, where it pays for hours; null where nobody is paid. */
  payRule: SaidRule | null;
}

export interface MentorFacts {
  workplaceId: string | null;
  isCompanyEmployee: boolean;
  isVolunteer: boolean;
  personId: string | null;
}

/** Beyond this a year is a slip of the keyboard. */
const MOST_YEARS = 5;

/** Why a placement cannot last so, whatever else it is. */
export function lengthRefusals({
  firstDay,
  lastDay,
}: Period): (
  { because: 'placement-ends-before-it-begins' } | { because: 'placement-too-long'; mostYears: number }
)[] {
  if (lastDay < firstDay) return [{ because: 'placement-ends-before-it-begins' }];
  const isTooLong = yearOf(lastDay) - yearOf(firstDay) > MOST_YEARS;
  return isTooLong ? [{ because: 'placement-too-long', mostYears: MOST_YEARS }] : [];
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Every reason at once. The leader and the mentor belong to the workplace, and nobody mentors oneself. */
export function registrationRefusals(parts: PlacementParts): PlacementRefusal[] {
  const refusals: PlacementRefusal[] = [...lengthRefusals(parts.period), ...workplaceRefusals(parts)];
  if (parts.mentor !== null) refusals.push(...mentorRefusals(parts.mentor, parts));
  return refusals;
}

/** A leader and a workplace where the scheme is at one, and neither in a course between two people. */
function workplaceRefusals({ isAtWorkplace, workplaceId, leader }: PlacementParts): PlacementRefusal[] {
  if (!isAtWorkplace) {
    return workplaceId === null && leader === null ? [] : [{ because: 'workplace-not-asked' }];
  }
  if (workplaceId === null) return [{ because: 'workplace-missing' }];
  if (leader === null) return [{ because: 'leader-unknown' }];
  return leader.workplaceId === workplaceId ? [] : [{ because: 'leader-of-another-workplace' }];
}

/** Only a company's own employees are tied to the workplace; a consultant from outside is not (LAB § 168). */
export function mentorRefusals(
  mentor: MentorFacts,
  placement: Pick<PlacementParts, 'workplaceId' | 'menteePersonId' | 'pickRule' | 'payRule'>,
): PlacementRefusal[] {
  const refusals: PlacementRefusal[] = [];
  if (mentor.isVolunteer && placement.payRule !== null) {
    refusals.push({ because: 'mentor-is-a-volunteer', ...placement.payRule });
  }
  if (mentor.isCompanyEmployee && mentor.workplaceId !== placement.workplaceId) {
    refusals.push({ because: 'mentor-of-another-workplace', ...placement.pickRule });
  }
  if (mentor.personId !== null && mentor.personId === placement.menteePersonId) {
    refusals.push({ because: 'mentor-is-the-mentee' });
  }
  return refusals;
}

/** What only the database sees, as somebody may be registered to speak for the mentee at the same moment. */
export const REFUSED_BY_DATABASE: Record<string, PlacementRefusal> = {
  a_representative_neither_leads_nor_mentors: { because: 'represents-the-mentee' },
};
