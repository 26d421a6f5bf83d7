/** What was in hearing and can be decided, and what is complained of, as work of a caseworker. */

/** The party has answered, or the deadline has passed; from then on it waits for its decision. */
const HEARD = '(h.answered_at is not null or h.deadline_day < actor_today())';
const HEARD_AT = `coalesce(h.answered_at, (h.deadline_day + 1)::timestamp at time zone 'Europe/Copenhagen')`;

export const HEARD_WORK = `
    select 'decide-claim', c.placement_id, c.id, c.reference, ${HEARD_AT}, 'heard'
    from claims c join hearings h on h.subject_id = c.id
    where c.status = 'hearing' and c.submitted_by <> (select actor_person_id()) and ${HEARD}
      and not has_checked_hours(c.id, (select actor_person_id()))
    union all
    select 'decide-grant', g.placement_id, g.id, null, ${HEARD_AT}, 'heard'
    from grants g join hearings h on h.subject_id = g.id and h.about = 'refusal'
    where g.status = 'hearing' and g.recommended_by <> (select actor_person_id()) and ${HEARD}`;

/** Due by the law's own day, and reassessed by another than the decider. */
export const COMPLAINT_WORK = `
    select 'handle-complaint', placement_id, id, null, null, registered_at, due_day
    from complaints where status = 'received' and decided_by <> (select actor_person_id())
    union all
    select 'handle-complaint', placement_id, id, null, null, reassessed_at, due_day
    from complaints where status in ('upheld', 'partly-changed')`;
