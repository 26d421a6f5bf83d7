import type { Tx } from '../../../access/database.js';
import { kindNow } from '../../../follow-up/evaluations/evaluation.rules.js';
import type { Placement } from '../../../placements/placement.entity.js';
import { schemesBy } from '../../../schemes/scheme.queries.js';
import { paysForHours } from '../../../schemes/pay.rules.js';
import type { PlacementStatus } from '../../../placements/placement.rules.js';
import type { Day, Month } from '../../../shared/day.js';
import { found } from '../../../shared/not-found.js';
import type { CaseState } from '../../case-state.js';
import { caseStates } from '../../case.queries.js';
import { unansweredMonths } from '../../unanswered-months.rules.js';
import type { LettersState } from './offer.js';

type Stored = Pick<
  LettersState,
  | 'leaderId'
  | 'mentor'
  | 'formerMentors'
  | 'grants'
  | 'claims'
  | 'hearings'
  | 'corrections'
  | 'complaints'
  | 'agreements'
  | 'end'
  | 'dead'
>;

/** What of a case decides which letters it may have. */
export async function lettersState(tx: Tx, placement: Placement, today: Day): Promise<LettersState> {
  return found((await lettersStates(tx, [placement], today)).get(placement.id), 'placement');
}

/** By id; as many queries for many cases as for one. */
export async function lettersStates(
  tx: Tx,
  placements: Placement[],
  today: Day,
): Promise<Map<string, LettersState>> {
  const ids = placements.map(({ id }) => id);
  const schemes = await schemesBy(
    tx,
    placements.map(({ schemeVersionId }) => schemeVersionId),
  );
  const rows = await tx.query<{ id: string; state: Stored }[]>(STATE, [ids, today]);
  const stored = new Map(rows.map(({ id, state }) => [id, state]));
  const courses = await caseStates(tx, placements, today);
  return new Map(
    placements.flatMap(({ id, status, menteeId, firstDay, lastDay, schemeVersionId }) => {
      const state = stored.get(id);
      const course = courses.get(id);
      if (state === undefined || course === undefined) return [];
      const paid = paysForHours(found(schemes.get(schemeVersionId), 'scheme'));
      const monthsToClaim = paid && HAS_HOURS.has(status) ? monthsOfLeader(course, today) : [];
      const mayEvaluateTheEnd = course.hasMentor && kindNow({ status, lastDay }, today) === 'end';
      const of = { placementId: id, menteeId, status, firstDay, lastDay, paysForHours: paid };
      return [[id, { ...state, ...of, monthsToClaim, mayEvaluateTheEnd }]];
    }),
  );
}

const HAS_HOURS = new Set<PlacementStatus>(['active', 'paused', 'ended', 'broken-off']);

/** What a mentor from outside has claimed says nothing of the leader's own months. */
function monthsOfLeader(course: CaseState, today: Day): Month[] {
  return unansweredMonths(
    { ...course, claims: course.claims.filter(({ isOfMentor }) => !isOfMentor) },
    today,
  );
}

const STATE = `
  select p.id, jsonb_build_object(
    'leaderId', (select leader_id from leaderships where placement_id = p.id
      order by (last_day is null or last_day >= $2) desc,
        case when last_day is null or last_day >= $2 then first_day end, first_day desc limit 1),
    'mentor', (select jsonb_build_object('id', m.id, 'isColleague', m.kind = 'company-employee')
      from mentorships s join mentors m on m.id = s.mentor_id where s.placement_id = p.id
      order by (s.last_day is null or s.last_day >= $2) desc,
        case when s.last_day is null or s.last_day >= $2 then s.first_day end, s.first_day desc limit 1),
    'formerMentors', (select coalesce(jsonb_agg(jsonb_build_object('id', mentor_id, 'lastDay', last_day)
        order by last_day), '[]') from (select mentor_id, max(last_day) as last_day from mentorships
          where placement_id = p.id group by mentor_id having bool_and(coalesce(last_day < $2, false))) f),
    'grants', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'status', status, 'firstDay', first_day,
        'lastDay', last_day) order by first_day), '[]') from grants where placement_id = p.id),
    'claims', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'month', month, 'status', status,
        'mentorId', mentor_id, 'hasRefusedLines', exists (select from claim_lines l
          where l.claim_id = c.id and l.placement_id = c.placement_id and l.outcome = 'refused'))
        order by month, reference), '[]') from claims c where placement_id = p.id),
    'hearings', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'party', party, 'deadlineDay', deadline_day)
        order by sent_at), '[]') from hearings
      where placement_id = p.id and answered_at is null and deadline_day >= $2),
    'corrections', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'status', o.status,
        'amountOre', o.amount_ore, 'month', c.month) order by c.month, o.number), '[]')
      from corrections o join claims c on c.id = o.claim_id where o.placement_id = p.id),
    'complaints', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'status', status, 'party', party,
        'mentorId', (select mentor_id from claims where id = k.subject_id),
        'receivedDay', received_day) order by received_day, id), '[]') from complaints k where placement_id = p.id
      and closed_because is distinct from 'answered'),
    'agreements', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'parties', a.parties,
        'mentorId', a.mentor_id,
        'inForceDay', (a.in_force_at at time zone 'Europe/Copenhagen')::date) order by a.code, a.number), '[]')
      from agreements a join agreement_contents c on c.agreement_id = a.id
      where a.placement_id = p.id and a.status = 'in-force' and c.parts is not null),
    'end', (select jsonb_build_object('id', id, 'isStop', move = 'stop', 'day', day) from placement_moves
      where placement_id = p.id and move in ('ending', 'stop') order by position desc limit 1),
    'dead', (select coalesce(jsonb_agg(d), '[]') from dead_among(array(
      select mentee_id from placements where id = p.id
      union all select mentor_id from mentorships where placement_id = p.id
      union all select leader_id from leaderships where placement_id = p.id)) d)) as state
  from unnest($1::uuid[]) as p (id)`;
