/** The questions that one asks of a scheme. Nobody else looks into its data. */
import type { Day } from '../shared/day.js';
import { lastDayOfMonths } from '../shared/period.js';
import { addWorkingDays } from '../shared/working-days.js';
import type { SaidRule } from './said-rule.js';
import type { Activity, Gate, Scheme, SchemeMilestone } from './scheme.js';

/** The last day that a grant beginning on this day may have. */
export function lastDayAllowed(scheme: Scheme, firstDay: Day): Day {
  return lastDayOfMonths(firstDay, scheme.rules.grantMonths.value);
}

/** What the scheme says of how long a grant may be, and its source. */
export function grantLengthRule(scheme: Scheme): SaidRule {
  const { says, source } = scheme.rules.grantMonths;
  return { says, source };
}

/** What the scheme says of who picks the mentor, and its source. */
export function mentorPickRule(scheme: Scheme): SaidRule {
  const { says, source } = scheme.rules.mentorPickedBy;
  return { says, source };
}

export function paysForHours(scheme: Scheme): boolean {
  return scheme.rules.paysForHours.value;
}

export function isPaid(scheme: Scheme, activity: Activity): boolean {
  return paysForHours(scheme) && scheme.rules.paidActivities.value.includes(activity);
}

export function gatesOf(scheme: Scheme): Gate[] {
  return scheme.gates;
}

export interface DueMilestone extends SchemeMilestone {
  dueDay: Day;
}

/** The milestones of a placement that begins on this day, in the order in which they are due. */
export function milestonesOf(scheme: Scheme, firstDay: Day): DueMilestone[] {
  return scheme.milestones
    .map((milestone) => ({ ...milestone, dueDay: addWorkingDays(firstDay, milestone.dueWorkingDays) }))
    .toSorted((one, other) => one.dueDay.localeCompare(other.dueDay));
}

/** The working days within which mentor and mentee are in touch: the mentor's first milestone; null without one. */
export function firstContactDays(scheme: Scheme): number | null {
  const days = scheme.milestones.filter(({ owner }) => owner === 'mentor').map((one) => one.dueWorkingDays);
  return days.length === 0 ? null : Math.min(...days);
}

/** The law that a decision of this day is made under; null on a day without one. */
export function legalBasisOn(scheme: Scheme, day: Day): string | null {
  const basis = scheme.legalBases.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  );
  return basis?.citation ?? null;
}

/** What the scheme says of the reasons that a grant needs, and its source. */
export function grantReasonsRule(scheme: Scheme): SaidRule {
  const { says, source } = scheme.rules.bothReasons;
  return { says, source };
}

/** What the scheme says of the hours that are paid, and its source. */
export function paidHoursRule(scheme: Scheme): SaidRule {
  const { says, source } = scheme.rules.paidActivities;
  return { says, source };
}

/** What the scheme says of what an hour is paid by, and its source. */
export function payRule(scheme: Scheme): SaidRule {
  const { says, source } = scheme.rules.paysForHours;
  return { says, source };
}

export function isValidOn(scheme: Scheme, day: Day): boolean {
  return scheme.validFrom <= day && (scheme.validTo === undefined || day <= scheme.validTo);
}
