/** What a scheme pays, how long it grants hours for, and under which law. */
import type { Day } from '../shared/day.js';
import { lastDayOfMonths } from '../shared/period.js';
import type { Activity } from './activity.js';
import type { SaidRule } from './said-rule.js';
import type { Scheme } from './scheme.js';

export function paysForHours(scheme: Scheme): boolean {
  return scheme.rules.paysForHours.value;
}

/** What the scheme says of what an hour is paid by, or that nothing is, and its source. */
export function payRule(scheme: Scheme): SaidRule {
  const { says, source } = scheme.rules.paysForHours;
  return { says, source };
}

/** As `payRule`, of a scheme that pays; null of others. */
export function payRuleWherePaid(scheme: Scheme): SaidRule | null {
  return paysForHours(scheme) ? payRule(scheme) : null;
}

/** As `payRule`, of a scheme that pays nothing; null of others. */
export function unpaidRule(scheme: Scheme): SaidRule | null {
  return paysForHours(scheme) ? null : payRule(scheme);
}

export function isPaid(scheme: Scheme, activity: Activity): boolean {
  return paysForHours(scheme) && (scheme.rules.paidActivities?.value.includes(activity) ?? false);
}

/** What the scheme says of the hours that are paid, and its source. */
export function paidHoursRule(scheme: Scheme): SaidRule {
  const { says, source } = scheme.rules.paidActivities ?? scheme.rules.paysForHours;
  return { says, source };
}

/**
 * How many days from the claim the mentee's silence on hours waits for a consultant's check; null where the scheme
 * does not ask for the mentee's word. The database asks the same.
 */
export function menteesWordDays({ rules: { menteesWord } }: Scheme): number | null {
  return menteesWord?.strength === 'must' ? menteesWord.value : null;
}

/** The last day that a grant beginning on this day may have; of a scheme that grants nothing, the day itself. */
export function lastDayAllowed(scheme: Scheme, firstDay: Day): Day {
  const months = scheme.rules.grantMonths?.value;
  return months === undefined ? firstDay : lastDayOfMonths(firstDay, months);
}

/** What the scheme says of how long a grant may be, and its source. */
export function grantLengthRule(scheme: Scheme): SaidRule {
  const { says, source } = scheme.rules.grantMonths ?? scheme.rules.paysForHours;
  return { says, source };
}

/** What the scheme says of the reasons that a grant needs, and its source. */
export function grantReasonsRule(scheme: Scheme): SaidRule {
  const { says, source } = scheme.rules.bothReasons ?? scheme.rules.paysForHours;
  return { says, source };
}

/** The law that a decision of this day is made under; null on a day without one. */
export function legalBasisOn(scheme: Scheme, day: Day): string | null {
  const basis = scheme.legalBases.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  );
  return basis?.citation ?? null;
}
