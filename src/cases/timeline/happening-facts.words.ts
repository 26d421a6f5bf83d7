/** What an event of a case was about: the days, figures and codes that it keeps, and whose they are. */
import type { PartyRole } from '../../access/role.js';
import { roleInDanish } from '../../access/role.words.js';
import { formatDay, formatMonth, formatPeriod } from '../../shared/danish-date.js';
import { weekNumber } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import type { Period } from '../../shared/period.js';

/** As the event keeps them; each kind of event knows its own. */
export interface HappeningFacts {
  firstDay?: string;
  lastDay?: string;
  grantedMinutes?: number;
  day?: string;
  minutes?: number;
  amountOre?: number;
  month?: string;
  week?: string;
  code?: string;
  before?: Period;
  after?: Period & { day?: string; minutes?: number };
  untilDay?: string;
  expectedReturnDay?: string;
  /** The claim that the event is of. */
  claim?: string | null;
  /** Who became leader or mentor, or got the case, as they are called now. */
  name?: string | null;
  /** Why the case was put on hold; null once it is scrubbed. */
  reason?: string | null;
  /** Who of the case has died. */
  party?: PartyRole;
}

/** Null where the event says it all. */
export function factsInDanish(
  what: string,
  facts: HappeningFacts,
  milestones: { code: string; title: string }[],
): string | null {
  const { firstDay, lastDay, grantedMinutes, day, minutes, amountOre, month, week } = facts;
  const { claim, name = null, reason = null, untilDay } = facts;
  const period = firstDay && lastDay ? formatPeriod({ firstDay, lastDay }) : null;
  switch (what) {
    case 'placement.registered':
      return period;
    case 'placement.days-changed':
    case 'placement.extended':
      return facts.before && facts.after
        ? `før ${formatPeriod(facts.before)}, nu ${formatPeriod(facts.after)}`
        : null;
    case 'placement.paused':
      return together(from(day), until(facts.expectedReturnDay));
    case 'placement.returned':
      return from(day);
    case 'placement.stopped':
    case 'placement.ended':
      return day ? `sidste dag ${formatDay(day)}` : null;
    case 'placement.reopened':
      return day && lastDay ? formatPeriod({ firstDay: day, lastDay }) : null;
    case 'mentor.picked':
    case 'leader.changed':
    case 'employer.succeeded':
    case 'wage-cost.proposed':
      return together(name, from(firstDay));
    case 'representative.registered':
      return together(name, from(firstDay));
    case 'representative.ended':
      return together(name, lastDay ? `til og med ${formatDay(lastDay)}` : null);
    case 'death.registered':
    case 'death.taken-back':
      return facts.party ? roleInDanish(facts.party) : null;
    case 'representative.withdrawn':
      return name;
    case 'case.handed-over':
      return name && `til ${name}`;
    case 'case.put-on-hold':
      return together(untilDay ? `til og med ${formatDay(untilDay)}` : null, reason);
    case 'grant.drafted':
    case 'grant.changed':
    case 'grant.granted':
    case 'grant.refused':
      return together(grantedMinutes === undefined ? null : formatHours(grantedMinutes), period);
    case 'time-entry.written':
    case 'time-entry.deleted':
      return hoursOf(day, minutes);
    case 'time-entry.changed':
      return hoursOf(facts.after?.day, facts.after?.minutes);
    case 'meeting.planned':
    case 'meeting.moved':
    case 'meeting.held':
      return hoursOf(day, minutes);
    case 'first-contact.noted':
    case 'first-contact.put-right':
    case 'meeting.cancelled':
    case 'meeting.missed':
      return day ? formatDay(day) : null;
    case 'hours.confirmed':
    case 'hours.disputed':
    case 'hours.checked':
    case 'hours.found-wrong':
      return month
        ? together(minutes === undefined ? null : formatHours(minutes), formatMonth(month))
        : hoursOf(day, minutes);
    case 'month.without-hours':
      return month ? formatMonth(month) : null;
    case 'milestone.reached':
    case 'milestone.taken-back':
      return milestones.find(({ code }) => code === facts.code)?.title ?? null;
    case 'week.checked-in':
      return week ? `uge ${weekNumber(week)}` : null;
    case 'claim.submitted':
      return together(claim ?? null, amountOre === undefined ? null : formatKroner(amountOre));
    default:
      return claim ?? null;
  }
}

function hoursOf(day: string | undefined, minutes: number | undefined): string | null {
  return day && minutes !== undefined ? `${formatHours(minutes)} ${formatDay(day)}` : null;
}

function from(day: string | undefined): string | null {
  return day ? `fra ${formatDay(day)}` : null;
}

function until(expectedReturnDay: string | undefined): string | null {
  return expectedReturnDay ? `ventes tilbage ${formatDay(expectedReturnDay)}` : null;
}

function together(...parts: (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(', ');
}
