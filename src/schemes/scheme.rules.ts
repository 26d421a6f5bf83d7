/** The questions that one asks of any scheme. Nobody else looks into its data; a scheme's code is compared nowhere. */
import type { OrganisationKind } from '../settings/organisation-kind.js';
import type { Day } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';
import type { SaidRule } from './said-rule.js';
import type { Gate, Scheme, SchemeMilestone } from './scheme.js';

/** Whether a course is at a workplace, with an employer and a leader. */
export function isAtWorkplace(scheme: Scheme): boolean {
  return scheme.rules.atWorkplace?.value ?? false;
}

/** The role of those who run its courses: a consultant where hours are paid, else a coordinator. */
export type OrganiserRole = 'consultant' | 'coordinator';

export function runBy(scheme: Scheme): OrganiserRole {
  return scheme.rules.paysForHours.value ? 'consultant' : 'coordinator';
}

/** Whether the mentee's record holds CPR number and address. */
export function asksFor(scheme: Scheme, what: 'cpr' | 'address'): boolean {
  return scheme.rules.menteeRecord.value.includes(what);
}

/** Who picks the mentor: the leader of the workplace, or the organiser. */
export function mentorPickedBy(scheme: Scheme): 'leader' | 'organiser' {
  return scheme.rules.mentorPickedBy.value;
}

/** What the scheme says of who picks the mentor, and its source. */
export function mentorPickRule(scheme: Scheme): SaidRule {
  const { says, source } = scheme.rules.mentorPickedBy;
  return { says, source };
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

export function isValidOn(scheme: Scheme, day: Day): boolean {
  return scheme.validFrom <= day && (scheme.validTo === undefined || day <= scheme.validTo);
}

/** The days on which courses may begin under it; the last is null where there is none. */
export function validityOf({
  validFrom,
  validTo = null,
}: Pick<Scheme, 'validFrom'> & { validTo?: Day | null }): {
  validFrom: Day;
  validTo: Day | null;
} {
  return { validFrom, validTo };
}

/** Whether an organisation of this kind runs the scheme from the beginning; one that is not registered yet is a municipality. */
export function isRunBy(scheme: Scheme, kind: OrganisationKind | null): boolean {
  return scheme.onFor.includes(kind ?? 'municipality');
}
