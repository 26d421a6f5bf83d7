import { randomUUID } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../access/database.js';
import type { EventCode } from '../audit/event.words.js';
import { recordEvent } from '../audit/record-event.js';
import type { MeetingForm, OneOfThePair } from '../schemes/rule/course-rule.js';
import { Meeting } from './meeting.entity.js';
import { MeetingMove } from './meeting-move.entity.js';
import { type Absent, MEETING_MOVES, type MeetingKind, type MoveOfMeeting } from './meeting.rules.js';

/** How a meeting stands after a move. */
export interface Standing {
  day: string;
  start: string;
  minutes: number;
  form: MeetingForm;
  place: string | null;
  absent?: Absent;
}

const EVENTS: Record<MoveOfMeeting, EventCode> = {
  planned: 'meeting.planned',
  moved: 'meeting.moved',
  held: 'meeting.held',
  cancelled: 'meeting.cancelled',
  'no-show': 'meeting.missed',
};

interface Whose {
  placementId: string;
  mentorshipId: string;
}

/** Writes a new meeting with its first move, and answers its id. */
export async function keepNewMeeting(
  tx: Tx,
  meeting: Whose & { kind: MeetingKind; move: 'planned' | 'held' },
  standing: Standing,
  by: { actor: Actor; now: Date },
): Promise<string> {
  const id = randomUUID();
  const { placementId, mentorshipId, kind, move } = meeting;
  await tx.insert(Meeting, {
    id,
    placementId,
    mentorshipId,
    kind,
    status: move,
    day: standing.day,
    startsAt: standing.start,
    minutes: standing.minutes,
    createdAt: by.now,
  });
  await keepMove(tx, { id, placementId, mentorshipId, version: 1, move }, standing, by);
  return id;
}

/** Writes how a meeting stands after a later move. */
export async function keepLaterMove(
  tx: Tx,
  meeting: Whose & { id: string; version: number; move: keyof typeof MEETING_MOVES },
  standing: Standing,
  by: { actor: Actor; now: Date },
): Promise<void> {
  const version = meeting.version + 1;
  await tx.update(
    Meeting,
    { id: meeting.id },
    {
      day: standing.day,
      startsAt: standing.start,
      minutes: standing.minutes,
      status: MEETING_MOVES[meeting.move].to,
      version,
    },
  );
  await keepMove(tx, { ...meeting, version }, standing, by);
}

/** Others may read the event: it tells of no form, no place, and not of whoever stayed away. */
async function keepMove(
  tx: Tx,
  meeting: Whose & { id: string; version: number; move: MoveOfMeeting },
  { day, start, minutes, form, place, absent }: Standing,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  await tx.insert(MeetingMove, {
    meetingId: meeting.id,
    position: meeting.version,
    mentorshipId: meeting.mentorshipId,
    move: meeting.move,
    day,
    startsAt: start,
    minutes,
    form,
    place,
    absent: absent ?? null,
    byRole: actor.role as OneOfThePair,
    createdBy: actor.personId,
    createdAt: now,
  });
  await recordEvent(tx, {
    what: EVENTS[meeting.move],
    subjectId: meeting.id,
    placementId: meeting.placementId,
    details: { day, minutes },
  });
}
