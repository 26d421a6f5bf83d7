import type { Tx } from '../access/database.js';
import type { Placement } from '../placements/placement.entity.js';
import { lockPlacement, schemeOf } from '../placements/placement.queries.js';
import { hasClarificationMeeting } from '../schemes/course.rules.js';
import { clarificationComesFirst } from '../schemes/meeting.rules.js';
import type { Day } from '../shared/day.js';
import type { TimeOfDay } from '../shared/time-of-day.js';
import { found } from '../shared/not-found.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingFrame, MeetingStatus } from './meeting.rules.js';
import type { MeetingView, NextMeeting } from './meeting.view.js';
import { type PairOfDay, pairOfDay } from './pair.queries.js';
import { outcomesOf } from './trying-out/trying-out.queries.js';

/** What the last move left, which none but the two see. A leader is told of no kind. */
const COLUMNS = `m.id, m.placement_id as "placementId", m.day, to_char(m.starts_at, 'HH24:MI') as start, m.minutes,
  m.status, m.version, case when actor_role() <> 'leader' then m.kind end as kind,
  m.mentorship_id = any ((select own_mentorship_ids())::uuid[]) as "isOwn",
  v.form, v.place, v.absent, case v.move when 'cancelled' then v.by_role end as "cancelledBy"`;
const LAST_MOVE = `left join lateral (select form, place, absent, move, by_role from meeting_moves
  where meeting_id = m.id order by position desc limit 1) v on true`;

/** By placement, the first days on which the pair of a day held a meeting, of either kind and of the clarification. */
export async function firstHeldBy(
  tx: Tx,
  placementIds: string[],
  day: Day,
): Promise<Map<string, { meeting: Day | null; clarification: Day | null }>> {
  const rows = await tx.query<{ placementId: string; meeting: Day | null; clarification: Day | null }[]>(
    `select s.placement_id as "placementId", min(m.day) as meeting,
       min(m.day) filter (where m.kind = 'clarification') as clarification
     from mentorships s join meetings m on m.mentorship_id = s.id and m.status = 'held'
     where s.placement_id = any ($1) and s.first_day <= $2 and (s.last_day is null or s.last_day >= $2)
     group by s.placement_id`,
    [placementIds, day],
  );
  return new Map(rows.map(({ placementId, ...first }) => [placementId, first]));
}

/** Beyond this a course has no meetings that anybody reads about at once. */
const MOST_MEETINGS = 200;

/** The meetings of a placement, as far as the asker may see them, the last day first. */
export function meetingsOf(tx: Tx, placementId: string): Promise<MeetingView[]> {
  return tx.query<MeetingView[]>(
    `select ${COLUMNS} from meetings m ${LAST_MOVE} where m.placement_id = $1
     order by m.day desc, m.starts_at desc, m.id limit ${MOST_MEETINGS}`,
    [placementId],
  );
}

export async function findMeeting(tx: Tx, id: string): Promise<MeetingView> {
  const [row] = await tx.query<MeetingView[]>(
    `select ${COLUMNS} from meetings m ${LAST_MOVE} where m.id = $1`,
    [id],
  );
  return found(row, 'meeting');
}

/** A meeting of which whoever asks is one of the two; anybody else does not find it. */
export async function findOwnMeeting(tx: Tx, id: string): Promise<MeetingView & { kind: Meeting['kind'] }> {
  const meeting = await findMeeting(tx, id);
  return found(meeting.isOwn && meeting.kind !== null ? { ...meeting, kind: meeting.kind } : null, 'meeting');
}

/** The next meeting of each own course; what a mentor planned who is mentor no longer by then is none. */
export function nextOwnMeetings(tx: Tx, today: Day): Promise<NextMeeting[]> {
  return tx.query<NextMeeting[]>(
    `select m.id, m.placement_id as "placementId", m.day, to_char(m.starts_at, 'HH24:MI') as start,
       r.name as mentor, e.name as mentee
     from (select distinct on (placement_id) * from meetings
           where mentorship_id = any ((select own_mentorship_ids())::uuid[]) and status = 'planned' and day >= $1
             and day <= coalesce((select last_day from mentorships where id = mentorship_id), day)
           order by placement_id, day, starts_at) m
     join mentorships s on s.id = m.mentorship_id join mentors r on r.id = s.mentor_id
     join placements p on p.id = m.placement_id and p.status in ('matched', 'active', 'paused')
     join mentees e on e.id = p.mentee_id
     order by m.day, m.starts_at`,
    [today],
  );
}

/** What a meeting of a day is judged by, and the pair that it would be of. */
export async function frameOf(
  tx: Tx,
  placement: Placement,
  day: Day,
  { start = null, id = null }: { start?: TimeOfDay | null; id?: string | null } = {},
): Promise<MeetingFrame & { pair: PairOfDay | null }> {
  const scheme = await schemeOf(tx, placement);
  const pair = await pairOfDay(tx, placement.id, day);
  const [clarification] = await tx.query<{ status: MeetingStatus; day: Day }[]>(
    `select status, day from meetings
     where mentorship_id = $1 and kind = 'clarification' and status in ('planned', 'held')`,
    [pair?.id ?? null],
  );
  const taken = await tx.query<unknown[]>(
    `select from meetings where mentorship_id = $1 and day = $2 and starts_at = $3::time and id is distinct from $4
       and status in ('planned', 'held') limit 1`,
    [pair?.id ?? null, day, start, id],
  );
  const outcomes = await outcomesOf(tx, pair === null ? [] : [pair.id]);
  return {
    status: placement.status,
    pair,
    hasClarification: hasClarificationMeeting(scheme),
    comesFirst: clarificationComesFirst(scheme),
    clarification: clarification ?? null,
    isTaken: taken.length > 0,
    goesOn: outcomes[0]?.outcome !== 'ended',
  };
}

/** Holds the case of an own meeting until commit, and reads the meeting as it then is. */
export async function lockOwnMeeting(tx: Tx, id: string) {
  const { placementId } = await findOwnMeeting(tx, id);
  const placement = await lockPlacement(tx, placementId);
  const { mentorshipId } = found(await tx.findOneBy(Meeting, { id }), 'meeting');
  return { placement, mentorshipId, meeting: await findOwnMeeting(tx, id) };
}
