/** When a course pauses, goes on, ends, stops or is opened again. Knows no database and no clock. */
import { PARTY_ROLES, type Role } from '../../access/role.js';
import type { SaidRule } from '../../schemes/said-rule.js';
import { addDays, type Day, daysBetween } from '../../shared/day.js';
import { includes, lastDayOfMonths, type Period } from '../../shared/period.js';
import { lengthRefusals, mayMove, type PlacementStatus } from '../placement.rules.js';

/** The moves of which it is kept who made them, when, from which day, and why. */
export const KEPT_MOVES = ['pause', 'return', 'ending', 'stop', 'withdrawal', 'reopening'] as const;
export type KeptMove = (typeof KEPT_MOVES)[number];

/** What is said of a move; each kind has its own. */
export interface MoveSaid {
  /** Of a pause and a return the first of its days, of an ending and a stop the last; today where it is left out. */
  day?: Day;
  expectedReturnDay?: Day;
  /** Of a stop: whether the hours after it are no hours of the course. */
  takesOutLaterHours?: boolean;
  /** The last day of a course that is opened again. */
  lastDay?: Day;
  reason?: string;
}

export interface MoveFacts {
  status: PlacementStatus;
  period: Period;
  /** The newest that was kept; null before the first. */
  lastMove: { move: KeptMove; day: Day } | null;
  lastDayWithHours: Day | null;
  /** Whether whoever moves it is one of those in it. */
  takesPart: boolean;
  /** Why the scheme allows no course until the day that is asked for; null where it does. */
  tooLong: SaidRule | null;
}

export type MoveRefusal =
  | { because: 'move-not-legal'; move: KeptMove; status: PlacementStatus }
  | { because: 'day-of-move'; days: Period }
  | { because: 'hours-later'; lastDayWithHours: Day; mayTakeOut: boolean }
  | { because: 'takes-part' }
  | { because: 'later-hours-changed' }
  | { because: 'returns-before-the-pause' }
  | { because: 'pause-too-long'; lastDayAllowed: Day }
  | { because: 'placement-ends-before-it-begins' }
  | { because: 'placement-too-long'; mostYears: number }
  | ({ because: 'longer-than-the-scheme' } & SaidRule)
  | { because: 'reason-missing'; move: KeptMove }
  | { because: 'reason-not-asked' };

/** A pause of more than a year is a slip of the keyboard. */
const MOST_MONTHS_OF_PAUSE = 12;

/** The days that a move may be from, as `MoveSaid.day` says it. */
export function daysOfMove(move: KeptMove, { period, lastMove }: MoveFacts, today: Day): Period {
  switch (move) {
    case 'pause':
      return { firstDay: period.firstDay, lastDay: period.lastDay };
    case 'return':
      return { firstDay: earliest(lastMove?.day ?? today, today), lastDay: today };
    case 'ending':
    case 'stop':
      return today < period.firstDay
        ? { firstDay: today, lastDay: today }
        : { firstDay: period.firstDay, lastDay: earliest(period.lastDay, today) };
    case 'reopening':
      return { firstDay: dayAfter(lastMove, today), lastDay: latest(dayAfter(lastMove, today), today) };
    case 'withdrawal':
      return { firstDay: today, lastDay: today };
  }
}

function dayAfter(move: MoveFacts['lastMove'], today: Day): Day {
  return move === null ? today : addDays(move.day, 1);
}

/**
 * How long a course is that is opened again, as if it had not rested: the days in between are not of it. Null where
 * nothing is opened.
 */
export function reopenedPeriod(before: Period, { day, lastDay }: MoveSaid): Period | null {
  if (day === undefined || lastDay === undefined) return null;
  return { firstDay: addDays(day, daysBetween(before.lastDay, before.firstDay) - 1), lastDay };
}

/** Every reason at once why somebody in this role cannot make the move. */
export function moveRefusals(
  move: KeptMove,
  said: MoveSaid & { day: Day },
  facts: MoveFacts,
  { role, today }: { role: Role; today: Day },
): MoveRefusal[] {
  const { status, lastDayWithHours } = facts;
  if (!mayMove(move, status)) return [{ because: 'move-not-legal', move, status }];

  const refusals: MoveRefusal[] = [];
  const days = daysOfMove(move, facts, today);
  if (!includes(days, said.day)) refusals.push({ because: 'day-of-move', days });
  const rest = firstDayOfRest(move, said.day);
  if (rest !== null && lastDayWithHours !== null && lastDayWithHours >= rest) {
    refusals.push(...laterHoursRefusals(move, said, { ...facts, lastDayWithHours }, role));
  }
  if (said.expectedReturnDay !== undefined) refusals.push(...pauseRefusals(said.day, said.expectedReturnDay));
  if (said.lastDay !== undefined) {
    refusals.push(...lengthRefusals({ firstDay: said.day, lastDay: said.lastDay }));
    if (facts.tooLong !== null) refusals.push({ because: 'longer-than-the-scheme', ...facts.tooLong });
  }
  return [...refusals, ...reasonRefusals(move, said, facts.period, role)];
}

/** Whoever runs the course may say that it had stopped before its last hours; whoever is in it may not judge that. */
function laterHoursRefusals(
  move: KeptMove,
  { takesOutLaterHours = false }: MoveSaid,
  { lastDayWithHours, takesPart }: MoveFacts & { lastDayWithHours: Day },
  role: Role,
): MoveRefusal[] {
  const ofRole = move === 'stop' && !isParty(role);
  if (ofRole && takesOutLaterHours) return takesPart ? [{ because: 'takes-part' }] : [];
  return [{ because: 'hours-later', lastDayWithHours, mayTakeOut: ofRole && !takesPart }];
}

function isParty(role: Role): boolean {
  return PARTY_ROLES.some((party) => party === role);
}

/** The first day on which nothing is written; null where the move lets the course go on. */
function firstDayOfRest(move: KeptMove, day: Day): Day | null {
  if (move === 'pause') return day;
  return move === 'ending' || move === 'stop' ? addDays(day, 1) : null;
}

function pauseRefusals(firstDay: Day, expectedReturnDay: Day): MoveRefusal[] {
  const lastDayAllowed = lastDayOfMonths(firstDay, MOST_MONTHS_OF_PAUSE);
  if (expectedReturnDay <= firstDay) return [{ because: 'returns-before-the-pause' }];
  return expectedReturnDay > lastDayAllowed ? [{ because: 'pause-too-long', lastDayAllowed }] : [];
}

/** A mentee is never asked why; nobody is asked why a course pauses, as that may be a diagnosis. */
function reasonRefusals(
  move: KeptMove,
  { day, reason }: MoveSaid & { day: Day },
  period: Period,
  role: Role,
): MoveRefusal[] {
  if (reason !== undefined) return role === 'mentee' ? [{ because: 'reason-not-asked' }] : [];
  const isAsked =
    move === 'withdrawal' ||
    move === 'reopening' ||
    (move === 'stop' && !isParty(role)) ||
    (move === 'ending' && isEarly(day, period));
  return isAsked ? [{ because: 'reason-missing', move }] : [];
}

/** A course that ends before its last day ends so because it was agreed. */
function isEarly(day: Day, period: Period): boolean {
  return day < period.lastDay;
}

/** Days that whoever runs a course has to follow up a stop. */
export const DAYS_TO_FOLLOW_UP_A_STOP = 7;
/** ... and to end it after its last day. */
export const DAYS_TO_END = 14;

function earliest(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other;
}
