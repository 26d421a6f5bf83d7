/** When a meeting may be planned, moved, held and cancelled. Knows no database and no clock. */
import type { PlacementStatus } from '../placements/placement.rules.js';
import type { OneOfThePair } from '../schemes/rule/course-rule.js';
import type { SaidRule } from '../schemes/said-rule.js';
import type { Day } from '../shared/day.js';
import type { TimeOfDay } from '../shared/time-of-day.js';

export const MEETING_KINDS = ['clarification', 'ordinary'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATUSES = ['planned', 'held', 'cancelled', 'no-show'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const ABSENT = ['mentor', 'mentee', 'both'] as const;
export type Absent = OneOfThePair | 'both';

export type MoveOfMeeting = 'planned' | 'moved' | 'held' | 'cancelled' | 'no-show';

/** From which status to which. What is written as held, or as missed, may be put right as held. */
export const MEETING_MOVES = {
  moved: { from: ['planned'], to: 'planned' },
  held: { from: ['planned', 'no-show', 'held'], to: 'held' },
  cancelled: { from: ['planned'], to: 'cancelled' },
  'no-show': { from: ['planned'], to: 'no-show' },
} as const satisfies Record<string, { from: readonly MeetingStatus[]; to: MeetingStatus }>;
export type LaterMove = keyof typeof MEETING_MOVES;

/** What the clock in Denmark shows. */
export interface Moment {
  day: Day;
  time: TimeOfDay;
}

interface When {
  day: Day;
  start: TimeOfDay;
}

export function hasBegun({ day, start }: When, now: Moment): boolean {
  return day < now.day || (day === now.day && start <= now.time);
}

export interface MeetingFacts extends When {
  kind: MeetingKind;
  status: MeetingStatus;
}

/** The moves that are legal now, as pages offer them. */
export function movesOf(meeting: MeetingFacts, now: Moment): LaterMove[] {
  const moves = Object.keys(MEETING_MOVES) as LaterMove[];
  return moves.filter(
    (move) => isLegal(move, meeting.status) && (!needsItsTime(move) || hasBegun(meeting, now)),
  );
}

function isLegal(move: LaterMove, status: MeetingStatus): boolean {
  return (MEETING_MOVES[move].from as readonly MeetingStatus[]).includes(status);
}

/** Nobody has held, or missed, a meeting that has not begun. */
function needsItsTime(move: LaterMove): boolean {
  return move === 'held' || move === 'no-show';
}

export type MeetingRefusal =
  | { because: 'meeting-status'; status: MeetingStatus }
  | { because: 'placement-status'; status: PlacementStatus }
  | { because: 'no-mentor-that-day' }
  | { because: 'day-of-another-mentor' }
  | { because: 'meeting-in-the-past' }
  | { because: 'meeting-not-begun' }
  | { because: 'before-the-pair'; since: Day }
  | { because: 'meeting-at-that-time' }
  | { because: 'no-clarification-meeting' }
  | { because: 'clarification-meeting-already' }
  | ({ because: 'clarification-meeting-first' } & SaidRule)
  | { because: 'pair-does-not-go-on' };

/** What a meeting is judged by beside itself. */
export interface MeetingFrame {
  status: PlacementStatus;
  /** The pair of the day, and whether whoever asks is one of the two; null where the day has no mentor. */
  pair: { isOwn: boolean; since: Day } | null;
  /** Whether the scheme has a clarification meeting, and the rule by which it comes first. */
  hasClarification: boolean;
  comesFirst: SaidRule | null;
  /** Of the pair's clarification meetings, whichever is neither cancelled nor missed. */
  clarification: { status: MeetingStatus; day: Day } | null;
  /** Whether the pair has another meeting, planned or held, that begins at the same time. */
  isTaken: boolean;
  /** False once one of the two has said so. */
  goesOn: boolean;
}

/** Where the two meet. */
function takesMeetings(status: PlacementStatus): boolean {
  return status === 'matched' || status === 'active' || status === 'paused';
}

/** What was held before the course ended may still be told. */
function tellsOfMeetings(status: PlacementStatus): boolean {
  return takesMeetings(status) || status === 'ended' || status === 'broken-off';
}

/** Why no meeting at all may be planned, whatever its day. */
export function planHindrances({
  status,
  goesOn,
}: Pick<MeetingFrame, 'status' | 'goesOn'>): MeetingRefusal[] {
  const refusals: MeetingRefusal[] = [];
  if (!takesMeetings(status)) refusals.push({ because: 'placement-status', status });
  if (!goesOn) refusals.push({ because: 'pair-does-not-go-on' });
  return refusals;
}

/** The same of a meeting that was held. */
export function registerHindrances({ status }: Pick<MeetingFrame, 'status'>): MeetingRefusal[] {
  return tellsOfMeetings(status) ? [] : [{ because: 'placement-status', status }];
}

/** Every reason at once. How many meetings there are already is no reason: more are never refused. */
export function planRefusals(
  meeting: When & { kind: MeetingKind },
  frame: MeetingFrame,
  now: Moment,
): MeetingRefusal[] {
  const refusals = [...pairRefusals(frame), ...planHindrances(frame)];
  if (hasBegun(meeting, now)) refusals.push({ because: 'meeting-in-the-past' });
  return [...refusals, ...kindRefusals(meeting.kind, frame)];
}

/** A meeting that nobody planned in Limstift, and that was held. */
export function registerRefusals(
  meeting: When & { kind: MeetingKind },
  frame: MeetingFrame,
  now: Moment,
): MeetingRefusal[] {
  const refusals = [...pairRefusals(frame), ...registerHindrances(frame)];
  if (!hasBegun(meeting, now)) refusals.push({ because: 'meeting-not-begun' });
  return [
    ...refusals,
    ...tooEarly(meeting, frame),
    ...kindRefusals(meeting.kind, frame),
    ...orderRefusals(meeting, frame),
  ];
}

/** Each move from the status it is at; a meeting moves, and was held, within the days of its own pair. */
export function moveRefusals(
  move: LaterMove,
  meeting: MeetingFacts,
  { frame, now, to }: { frame: MeetingFrame; now: Moment; to?: When },
): MeetingRefusal[] {
  if (!isLegal(move, meeting.status)) return [{ because: 'meeting-status', status: meeting.status }];
  const refusals: MeetingRefusal[] = [];
  if (to) refusals.push(...pairRefusals(frame));
  if (move === 'moved' && to && hasBegun(to, now)) refusals.push({ because: 'meeting-in-the-past' });
  if (needsItsTime(move) && !hasBegun(to ?? meeting, now)) refusals.push({ because: 'meeting-not-begun' });
  if (move === 'held') {
    if (to) refusals.push(...tooEarly(to, frame));
    refusals.push(...orderRefusals({ ...meeting, ...to }, frame));
  }
  return refusals;
}

function pairRefusals({ pair, isTaken }: MeetingFrame): MeetingRefusal[] {
  if (pair === null) return [{ because: 'no-mentor-that-day' }];
  if (!pair.isOwn) return [{ because: 'day-of-another-mentor' }];
  return isTaken ? [{ because: 'meeting-at-that-time' }] : [];
}

function tooEarly({ day }: When, { pair }: MeetingFrame): MeetingRefusal[] {
  return pair && day < pair.since ? [{ because: 'before-the-pair', since: pair.since }] : [];
}

function kindRefusals(kind: MeetingKind, frame: MeetingFrame): MeetingRefusal[] {
  if (kind === 'ordinary') return [];
  if (!frame.hasClarification) return [{ because: 'no-clarification-meeting' }];
  return frame.clarification === null ? [] : [{ because: 'clarification-meeting-already' }];
}

/** Where the scheme begins with a clarification meeting, none is held before it. */
function orderRefusals(
  meeting: { kind: MeetingKind; day: Day },
  { comesFirst, clarification }: MeetingFrame,
): MeetingRefusal[] {
  if (comesFirst === null || meeting.kind === 'clarification') return [];
  const isAfter = clarification?.status === 'held' && clarification.day <= meeting.day;
  return isAfter ? [] : [{ because: 'clarification-meeting-first', ...comesFirst }];
}
