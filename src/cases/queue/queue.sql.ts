/**
 * The work that waits for a role, as common table expressions that end in `work`: one row for each thing to
 * do. $1 is whose queue it is, $2 the role, $3 by days back in time the days that working days end on.
 */
import { MENTOR_HAS_DAYS } from '../../grants/wage-costs/wage-cost.queries.js';
import {
  COMPLAINT_WORK,
  CORRECTION_WORK,
  HEARD_WORK,
  INVOICE_WORK,
  MORE_TIME_WORK,
  TRAINING_WORK,
} from './heard-work.sql.js';
import { COURSE_WORK, GOES_ON } from './course-work.sql.js';
import { DAYS_TO_FOLLOW_UP_A_STOP } from '../../placements/moves/move.rules.js';
import { DAYS_BEFORE_IT_BEGINS, DAYS_TO_PICK_A_MENTOR, type WorkRole } from './queue.rules.js';

const ASKED = `
  with asked as (select $1::uuid as person_id, $2::text as role)`;

/** A day in Denmark, of an instant. */
function dayOf(column: string): string {
  return `(${column} at time zone 'Europe/Copenhagen')::date`;
}

/** Looked up case by case: what waits is little beside all the cases that somebody has. */
const HOLD = `left join lateral (select until_day, reason, created_at from case_holds h
    where h.placement_id = w.placement_id and h.role = $2 and h.lifted_at is null and h.until_day >= actor_today()
    limit 1) h on true`;

/** What came in, or came back, after the case was put on hold is not hidden by the hold. */
const HELD = `h.until_day is not null and coalesce(w.came_at <= h.created_at, true) as on_hold,
      h.until_day as held_until, h.reason as held_because`;

const CASEWORKER = `${ASKED},
  waiting as (
    select 'decide-claim' as kind, c.placement_id, c.id as subject_id, c.reference as claim_reference,
      coalesce(h.ready_at, c.submitted_at) as since, case when c.returned_at is not null then 'again' end as came_back
    from claims c
    left join waiting_hours(array(select placement_id from claims where status = 'submitted')) h on h.claim_id = c.id
    where c.status = 'submitted' and c.submitted_by <> (select actor_person_id()) and h.waits_for is null
      and not has_checked_hours(c.id, (select actor_person_id()))
    union all
    select 'decide-grant', placement_id, id, null, recommended_at, case when returned_at is not null then 'again' end
    from grants where status = 'recommended' and recommended_by <> (select actor_person_id())
    union all
    select 'decide-wage-cost', placement_id, id, null, proposed_at, null
    from wage_costs where status = 'proposed' and ${MENTOR_HAS_DAYS}
    union all${HEARD_WORK}
    union all${CORRECTION_WORK}
    union all${TRAINING_WORK}
    union all${MORE_TIME_WORK}),
  back as (
    select *, since as came_at,
      ${dayOf('since')} as day
    from waiting),
  due_back as (
    select kind, placement_id, subject_id, claim_reference, came_back, came_at,
      coalesce(($3::date[])[actor_today() - day + 1], day + 7) as due
    from back
    union all${COMPLAINT_WORK}
    union all${INVOICE_WORK}),
  work as (
    select w.kind, w.placement_id, w.subject_id, w.claim_reference, null::text as milestone, null::date as asked_day, w.came_back,
      w.due, a.person_id as holder_id, ${HELD}
    from due_back w
    left join lateral (select person_id from case_assignments a
      where a.placement_id = w.placement_id and a.role = $2 and a.ended_at is null limit 1) a on true
    ${HOLD})`;

/** The mentor of today, or the next one, as everywhere. */
const PAIR_OF_TODAY = `cross join lateral (select id, first_day, created_at from mentorships m
      where m.placement_id = o.id and (m.last_day is null or m.last_day >= actor_today())
      order by m.first_day limit 1) s`;

/** Whoever runs a course has the case from the start, so the queue is looked up by whose it is. */
const RUNNER = `${ASKED},
  contact as (select * from unnest($4::uuid[], $5::int[]) as t (scheme_version_id, begins)),
  own_milestone as (
    select * from unnest($8::uuid[], $9::text[], $10::text[], $11::int[]) as t (scheme_version_id, code, title, begins)),
  contact_due as (select * from unnest($14::uuid[], $15::int[]) as t (scheme_version_id, days)),
  open_case as (
    select p.id, p.status, p.first_day, p.last_day, p.scheme_version_id, p.consultant_id, p.run_by = 'coordinator' as is_coordinated,
      ${dayOf('p.created_at')} as registered_day, g.*
    from placements p
    cross join lateral (
      select max(last_day) filter (where status in ('granted', 'ended-early')) as granted_until,
        coalesce(bool_or(status = 'draft'), false) as has_draft,
        coalesce(bool_or(status = 'recommended'), false) as has_recommended,
        max(returned_at) filter (where status = 'draft') as returned_at,
        case when (array_agg(status order by created_at desc, first_day desc))[1] = 'refused' then max(decided_at) end as refused_at
      from grants where placement_id = p.id) g
    where p.consultant_id = $1 and p.run_by = $2 and p.status in ('proposed', 'matched', 'active')),
  waiting as (
    select case when is_coordinated or granted_until is not null then 'activate'
                when has_draft then 'recommend-grant' else 'draft-grant' end as kind,
      o.id as placement_id, first_day as due, consultant_id, null::text as milestone, null::date as asked_day, returned_at, refused_at
    from open_case o
    where status <> 'active' and not has_recommended
      and exists (select from mentorships where placement_id = o.id)
    union all
    select 'mentor-missing', o.id, first_day, consultant_id, null,
      case when not is_coordinated then registered_day end, null, null
    from open_case o
    where status <> 'active' and not exists (select from mentorships where placement_id = o.id)
      and (is_coordinated or first_day <= actor_today() + ${DAYS_BEFORE_IT_BEGINS}
        or registered_day <= actor_today() - ${DAYS_TO_PICK_A_MENTOR})
    union all
    select case when has_draft then 'recommend-grant' else 'grant-runs-out' end, id,
      coalesce(granted_until, first_day), consultant_id, null, null, returned_at, refused_at
    from open_case
    where status = 'active' and not has_recommended
      and (returned_at is not null
        or granted_until <= $6::date and (granted_until >= actor_today() or last_day >= actor_today()))
    union all
    select 'first-contact', o.id, ($3::date[])[s.begins + actor_today() - o.first_day + 1], consultant_id, null, null, null, null
    from open_case o
    join contact s on s.scheme_version_id = o.scheme_version_id
    where status = 'active' and actor_today() - o.first_day between 0 and $7::int
      and ($3::date[])[s.begins + actor_today() - o.first_day + 1] < actor_today()
      and not exists (select from time_entries where placement_id = o.id)
      and not exists (select from milestone_marks where placement_id = o.id)
    union all
    select 'milestone', o.id, m.due, consultant_id, m.title, null, null, null
    from open_case o
    cross join lateral (
      select title, ($3::date[])[begins + actor_today() - o.first_day + 1] as due from own_milestone m
      where m.scheme_version_id = o.scheme_version_id
        and not exists (select from milestone_marks k where k.placement_id = o.id and k.code = m.code)
      order by due limit 1) m
    where status = 'active' and actor_today() - o.first_day between 0 and $7::int and m.due < actor_today()
    union all
    select 'contact-overdue', o.id, greatest(s.first_day, ${dayOf('s.created_at')}) + d.days, consultant_id, null, null, null, null
    from open_case o
    join contact_due d on d.scheme_version_id = o.scheme_version_id
    ${PAIR_OF_TODAY}
    where status <> 'proposed' and greatest(s.first_day, ${dayOf('s.created_at')}) + d.days < actor_today()
      and not exists (select from first_contacts where mentorship_id = s.id)
    union all
    select 'does-not-go-on', o.id, t.day + ${DAYS_TO_FOLLOW_UP_A_STOP}, consultant_id, null, null, null, null
    from open_case o
    ${PAIR_OF_TODAY}
    cross join lateral tried_out(array[s.id]) t
    where o.scheme_version_id = any ($16::uuid[]) and t.outcome = 'ended'),
  concern as (
    select placement_id, min(written_at) as written_at from concerns
    where closed_at is null and author_id <> (select actor_person_id())
      and read_by is distinct from (select actor_person_id()) and $1 = (select actor_person_id())
      and id = any ((select readable_concern_ids())::uuid[])
    group by placement_id),
  conflict as (
    select case when a.outcome is null then 'assess-conflict' else 'replace-mentor' end as kind, c.placement_id,
      min(${dayOf('coalesce(a.assessed_at, c.reported_at)')}) as day
    from conflicts c
    join placements p on p.id = c.placement_id and p.status in ('proposed', 'matched', 'active', 'paused')
    left join conflict_assessments a on a.conflict_id = c.id
    where (a.outcome is null or a.outcome = 'replacement' and not exists (
        select from mentorships m where m.placement_id = c.placement_id and m.last_day is null
          and m.mentor_id <> c.mentor_id))
      and case when c.involved_id = p.consultant_id and a.outcome is null
        then $1 in (select id from named_concern_readers(c.placement_id, array[$2], array[c.involved_id]))
        else p.consultant_id = $1 and p.run_by = $2 end
    group by 1, 2),
  course as (${COURSE_WORK}),
  hours as (
    select placement_id, min(since) as day from waiting_hours(array(
      select c.placement_id from claims c join placements p on p.id = c.placement_id
      where c.status = 'submitted' and p.consultant_id = $1 and p.run_by = $2))
    where waits_for = 'consultant' group by placement_id),
  back as (
    select *, case kind when 'recommend-grant' then returned_at
                        when 'draft-grant' then refused_at when 'grant-runs-out' then refused_at end as came_at
    from waiting where ${GOES_ON}
    union all
    select 'read-concern', placement_id,
      coalesce(($3::date[])[$12::int + actor_today() - ${dayOf('written_at')} + 1], ${dayOf('written_at')} + 4),
      (select actor_person_id()), null, null, null, null, 'infinity' from concern
    union all
    select kind, placement_id, coalesce(($3::date[])[$13::int + actor_today() - day + 1], day + 7),
      $1, null, null, null, null, null from conflict
    union all
    select 'check-hours', placement_id, coalesce(($3::date[])[$17::int + actor_today() - day + 1], day + 7),
      $1, null, null, null, null, day::timestamptz from hours
    union all
    select kind, placement_id, due, $1, null, null, null, null, came_at from course where kind = 'mentee-died' or ${GOES_ON}),
  work as (
    select w.kind, w.placement_id, w.placement_id as subject_id, null::text as claim_reference, w.milestone,
      w.asked_day, case when w.came_at is null or w.kind in ('read-concern', 'check-hours', 'follow-up-stop', 'see-extension', 'mentee-died', 'mentor-died', 'leader-died') then null when w.kind = 'recommend-grant' then 'returned' else 'refused' end
        as came_back,
      w.due, w.consultant_id as holder_id, ${HELD}
    from back w
    ${HOLD})`;

export const WORK_SQL: Record<WorkRole, string> = {
  consultant: RUNNER,
  coordinator: RUNNER,
  caseworker: CASEWORKER,
};
