/**
 * The work that waits for a role, as common table expressions that end in `work`: one row for each thing to
 * do. $1 is whose queue it is, $2 the role, $3 by days back in time the days that working days end on.
 */
import type { WorkRole } from './queue.rules.js';

const ASKED = `
  with asked as (select $1::uuid as person_id, $2::text as role)`;

/** A day in Denmark, of an instant. */
function dayOf(column: string): string {
  return `(${column} at time zone 'Europe/Copenhagen')::date`;
}

/** Looked up case by case: what waits is little beside all the cases that somebody has. */
const HOLD = `left join lateral (select id from case_holds h
    where h.placement_id = w.placement_id and h.role = $2 and h.lifted_at is null and h.until_day >= actor_today()
    limit 1) h on true`;

const CASEWORKER = `${ASKED},
  waiting as (
    select 'decide-claim' as kind, placement_id, id as subject_id, reference as claim_reference,
      ${dayOf('submitted_at')} as since
    from claims where status = 'submitted' and submitted_by <> (select actor_person_id())
    union all
    select 'decide-grant', placement_id, id, null, ${dayOf('recommended_at')}
    from grants where status = 'recommended' and recommended_by <> (select actor_person_id())
    union all
    select 'decide-wage-cost', placement_id, id, null, ${dayOf('proposed_at')}
    from wage_costs where status = 'proposed'),
  work as (
    select w.kind, w.placement_id, w.subject_id, w.claim_reference, coalesce(($3::date[])[actor_today() - w.since + 1], w.since + 7) as due,
      a.person_id as holder_id, h.id is not null as on_hold
    from waiting w
    left join lateral (select person_id from case_assignments a
      where a.placement_id = w.placement_id and a.role = $2 and a.ended_at is null limit 1) a on true
    ${HOLD})`;

/** A consultant has the case from the start, so the queue is looked up by whose it is. */
const CONSULTANT = `${ASKED},
  contact as (select * from unnest($4::uuid[], $5::int[]) as t (scheme_version_id, begins)),
  open_case as (
    select p.id, p.status, p.first_day, p.last_day, p.scheme_version_id, p.consultant_id, g.*
    from placements p
    cross join lateral (
      select max(last_day) filter (where status = 'granted') as granted_until,
        coalesce(bool_or(status = 'draft'), false) as has_draft,
        coalesce(bool_or(status = 'recommended'), false) as has_recommended
      from grants where placement_id = p.id) g
    where p.consultant_id = $1 and p.status in ('proposed', 'matched', 'active')),
  waiting as (
    select case when granted_until is not null then 'activate'
                when has_draft then 'recommend-grant' else 'draft-grant' end as kind,
      o.id as placement_id, first_day as due, consultant_id
    from open_case o
    where status <> 'active' and not has_recommended
      and exists (select from mentorships where placement_id = o.id)
    union all
    select case when has_draft then 'recommend-grant' else 'grant-runs-out' end, id, granted_until, consultant_id
    from open_case
    where status = 'active' and not has_recommended and granted_until <= $6::date
      and (granted_until >= actor_today() or last_day >= actor_today())
    union all
    select 'first-contact', o.id, ($3::date[])[s.begins + actor_today() - o.first_day + 1], consultant_id
    from open_case o
    join contact s on s.scheme_version_id = o.scheme_version_id
    where status = 'active' and actor_today() - o.first_day between 0 and $7::int
      and ($3::date[])[s.begins + actor_today() - o.first_day + 1] < actor_today()
      and not exists (select from time_entries where placement_id = o.id)
      and not exists (select from milestone_marks where placement_id = o.id)),
  work as (
    select w.kind, w.placement_id, w.placement_id as subject_id, null::text as claim_reference, w.due,
      w.consultant_id as holder_id, h.id is not null as on_hold
    from waiting w
    ${HOLD})`;

export const WORK_SQL: Record<WorkRole, string> = { consultant: CONSULTANT, caseworker: CASEWORKER };
