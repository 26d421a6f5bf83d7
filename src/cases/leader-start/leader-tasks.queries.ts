import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { milestoneStatesBy } from '../../onboarding/onboarding.queries.js';
import { Placement } from '../../placements/placement.entity.js';
import { addDays, type Day } from '../../shared/day.js';
import { DAYS_TO_READ_A_REFUSAL, type LeaderFacts } from './leader-tasks.rules.js';

const OF_PLACEMENT = `p.id as "placementId", (select name from mentees where id = p.mentee_id) as "menteeName"`;

/** What the leader who asks has to do, over all own placements; as many queries for one as for many. */
export async function leaderFacts(tx: Tx, today: Day): Promise<LeaderFacts> {
  return {
    months: await unansweredMonths(tx, today),
    returned: await tx.query(
      `select c.id as "claimId", c.reference, (c.returned_at at time zone 'Europe/Copenhagen')::date as "returnedDay",
         claim_last_day(c.placement_id, c.month) as "lastDay", ${OF_PLACEMENT}
       from claims c join placements p on p.id = c.placement_id where c.status = 'returned'`,
    ),
    heard: await tx.query(
      `select h.id as "hearingId", 'claim' as on, c.reference, h.deadline_day as "deadlineDay", ${OF_PLACEMENT}
       from hearings h join claims c on c.id = h.subject_id join placements p on p.id = c.placement_id
       where c.status = 'hearing' and h.answered_at is null and h.deadline_day >= $1
       union all
       select h.id, 'correction', o.reference, h.deadline_day, ${OF_PLACEMENT}
       from hearings h join corrections o on o.id = h.subject_id join placements p on p.id = o.placement_id
       where o.status = 'hearing' and h.answered_at is null and h.deadline_day >= $1`,
      [today],
    ),
    sampled: await tx.query(
      `select s.id as "sampledId", c.reference, s.deadline_day::text as "deadlineDay", ${OF_PLACEMENT}
       from sampled_claims s join claims c on c.id = s.claim_id join placements p on p.id = s.placement_id
       where s.status = 'asked'`,
    ),
    refused: await tx.query(
      `select c.id as "claimId", c.reference, (c.decided_at at time zone 'Europe/Copenhagen')::date as "decidedDay", ${OF_PLACEMENT}
       from claims c join placements p on p.id = c.placement_id
       where c.status in ('approved', 'refused') and (c.decided_at at time zone 'Europe/Copenhagen')::date >= $1
         and exists (select from claim_lines l where l.claim_id = c.id and l.outcome = 'refused')
         and not exists (select from claims n where n.placement_id = c.placement_id and n.month = c.month
           and n.created_at > c.decided_at and n.status not in ('draft', 'withdrawn'))`,
      [addDays(today, -DAYS_TO_READ_A_REFUSAL)],
    ),
    corrected: await tx.query(
      `select o.id as "correctionId", o.reference, (o.decided_at at time zone 'Europe/Copenhagen')::date as "decidedDay",
         ${OF_PLACEMENT}
       from corrections o join placements p on p.id = o.placement_id
       where (o.decided_at at time zone 'Europe/Copenhagen')::date >= $1`,
      [addDays(today, -DAYS_TO_READ_A_REFUSAL)],
    ),
    withoutMentor: await tx.query(
      `select p.first_day as "firstDay", ${OF_PLACEMENT} from placements p
       where p.status = 'proposed' and p.run_by = 'consultant' and not exists (select from mentorships where placement_id = p.id)`,
    ),
    withoutWageCost: await tx.query(
      `select m.first_day as "mentorFirstDay", ${OF_PLACEMENT}
       from placements p, lateral (select mentor_id, first_day from mentorships where placement_id = p.id
         and (last_day is null or last_day >= $1) order by first_day limit 1) m
       where p.status = 'active' and p.last_day >= $1
         and exists (select from grants where placement_id = p.id and status in ('granted', 'ended-early'))
         and not exists (select from wage_costs where placement_id = p.id and status in ('proposed', 'approved')
           and mentor_id = m.mentor_id)`,
      [today],
    ),
    overdueMilestones: await overdueMilestones(tx, today),
  };
}

/** A month is over with its last day, or with the last of the placement. Of a placement that pays for hours alone. */
function unansweredMonths(tx: Tx, today: Day): Promise<LeaderFacts['months']> {
  return tx.query(
    `select m.month, count(*)::int as placements
     from placements p,
       lateral (select to_char(day, 'YYYY-MM') as month, day::date as first_day,
           (day + interval '1 month - 1 day')::date as last_day
         from generate_series(date_trunc('month', p.first_day::timestamp), p.last_day::timestamp, '1 month') day) m
     where p.status = 'active' and (m.last_day <= $1 or p.last_day <= $1)
       and exists (select from grants g where g.placement_id = p.id and g.status in ('granted', 'ended-early')
         and g.first_day <= m.last_day and g.last_day >= m.first_day)
       and not month_is_of_outsiders(p.id, m.month)
       and not exists (select from claims c where c.placement_id = p.id and c.month = m.month
         and c.status not in ('draft', 'withdrawn', 'expired'))
       and claim_last_day(p.id, m.month) > $1 is not false
       and not exists (select from months_without_hours w where w.placement_id = p.id and w.month = m.month)
     group by m.month`,
    [addDays(today, -1)],
  );
}

async function overdueMilestones(tx: Tx, today: Day): Promise<LeaderFacts['overdueMilestones']> {
  const placements = await tx.findBy(Placement, { status: In(['active', 'paused']) });
  if (placements.length === 0) return [];
  const names = await tx.query<{ id: string; name: string }[]>('select id, name from mentees');
  const states = await milestoneStatesBy(tx, placements, today);
  return placements.flatMap(({ id, menteeId }) => {
    const own = (states.get(id) ?? []).filter(({ owner, isOverdue }) => owner === 'leader' && isOverdue);
    const menteeName = names.find((mentee) => mentee.id === menteeId)?.name ?? '';
    return own.map(({ code, title, dueDay }) => ({ code, title, dueDay, placementId: id, menteeName }));
  });
}
